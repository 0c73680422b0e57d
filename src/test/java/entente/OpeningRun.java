package entente;

import entente.settings.Folders;
import entente.view.parts.Dialogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Opens one file after the other in a real window of its own and uses the keyboard there, and prints how long each took to open and the
/// longest time from a key to a picture.
public final class OpeningRun extends AnimationTimer {
  private static final int PICTURES = 20; // after each key, in which what it began may come to its end
  private static final List<Key> KEYS = List.of(new Key(KeyCode.HOME), new Key(KeyCode.END), new Key(KeyCode.HOME), new Key(KeyCode.RIGHT),
      new Key(KeyCode.SPACE), new Key(KeyCode.ESCAPE), new Key(KeyCode.PLUS), new Key(KeyCode.DIGIT0), new Key(KeyCode.TAB),
      new Key(KeyCode.DIGIT6, KeyCode.CONTROL), new Key(KeyCode.DOWN), new Key(KeyCode.DIGIT5, KeyCode.CONTROL),
      new Key(KeyCode.K, KeyCode.CONTROL), new Key(KeyCode.E), new Key(KeyCode.ENTER), new Key(KeyCode.LEFT, KeyCode.ALT),
      new Key(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT));

  private final Path folder;
  private final Queue<Path> files = new ArrayDeque<>();
  private final Queue<Key> keys = new ArrayDeque<>();
  private Optional<Composition> running = Optional.empty();
  private long begin; // of opening, in ns
  private long opened; // how long it took, in ns
  private long last; // when the last picture began
  private long longest; // between two pictures
  private int rest;

  private record Key(KeyCode code, List<KeyCode> modifiers) {
    Key(KeyCode code, KeyCode... modifiers) {
      this(code, List.of(modifiers));
    }
  }

  private OpeningRun(Path folder) throws IOException {
    super();
    this.folder = folder;
    Path large = Files.createDirectory(folder.resolve("many"));
    for (Multitude many : Multitude.values()) {
      files.add(Files.writeString(large.resolve(many.name().toLowerCase(Locale.ROOT) + ".json"), many.json()));
    }
    String shared = System.getProperty("entente.shared", "");
    if (!shared.isBlank()) {
      try (Stream<Path> attacks = Files.list(Path.of(shared, "cases", "attack"))) {
        attacks.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
  }

  /// Opens them all: those of [Multitude] and those that did harm once; of settings, the bundled dossier with these.
  ///
  /// @param args an empty folder
  /// @throws IOException when the files cannot be written
  public static void main(String[] args) throws IOException {
    Platform.startup(() -> Platform.setImplicitExit(false));
    var run = new OpeningRun(Path.of(args[0]));
    Platform.runLater(run::start);
  }

  @Override
  public void handle(long now) {
    long time = System.nanoTime();
    if (running.isEmpty()) {
      open();
    } else if (opened == 0) {
      if (stages().stream().anyMatch(stage -> stage.getTitle().endsWith(" – Entente"))) {
        opened = time - begin;
        longest = 0;
      }
    } else {
      longest = Math.max(longest, time - last);
      use();
    }
    last = time;
  }

  private void open() {
    Path file = files.element();
    boolean isSettings = file.getFileName().toString().startsWith("settings");
    System.setProperty(Folders.HOME, home(file, isSettings).toString());
    opened = 0;
    keys.addAll(KEYS);
    begin = System.nanoTime();
    var composition = new Composition(isSettings ? List.of() : List.of(file.toString()));
    running = Optional.of(composition);
    composition.show(new Stage(), _ -> { }, _ -> new Nobody());
  }

  private Path home(Path file, boolean isSettings) {
    try {
      Path home = Files.createTempDirectory(folder, "home");
      if (isSettings) {
        Files.copy(file, home.resolve("settings.json"));
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void use() {
    if (rest > 0) {
      rest--;
    } else if (!keys.isEmpty()) {
      Key key = keys.remove();
      new Hands(stages().getFirst().getScene(), key.modifiers()).press(key.code());
      rest = PICTURES;
    } else {
      System.out.printf(Locale.ROOT, "opened %s %d %d%n", files.remove().getFileName().toString().replace(".json", ""),
          TimeUnit.NANOSECONDS.toMillis(opened), TimeUnit.NANOSECONDS.toMillis(longest));
      stages().forEach(Stage::close);
      running.ifPresent(Composition::end);
      running = Optional.empty();
      if (files.isEmpty()) {
        stop();
        Platform.exit();
      }
    }
  }

  private static List<Stage> stages() {
    return new ArrayList<>(Window.getWindows()).stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
  }

  /// Chooses nothing and copies nothing.
  private static final class Nobody implements Dialogs {
    @Override
    public Optional<Path> chooseDossier(Window owner, Optional<Path> from) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseProblemList(Window owner, String name) {
      return Optional.empty();
    }

    @Override
    public List<String> copiedFiles() {
      return List.of();
    }

    @Override
    public String copiedText() {
      return "";
    }

    @Override
    public void copy(String text, String html) {
      // there is no clipboard
    }
  }
}
