package entente;

import entente.language.Language;
import entente.view.parts.CopyKey;
import entente.view.parts.Dialogs;
import entente.view.parts.WindowKey;
import entente.view.timeline.TimelineKey;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.MouseButton;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Somebody without a plan at the keyboard and the mouse: one thing at each picture, chosen by chance, in whatever windows there are. When
/// the last one is closed, the application is started again. On the toolkit's thread.
final class Monkey extends AnimationTimer {
  private static final int REMEMBERED = 30;
  private static final int MOST_WINDOWS = 3;
  private static final int TITLE_HEIGHT = 24;
  private static final int TITLE_WIDTH = 50;
  private static final int FILES_CHECKED = 100; // every so many actions
  private static final List<KeyCode> MODIFIERS = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);
  private static final List<KeyCode> KEYS = Arrays.stream(KeyCode.values()).filter(code -> code != KeyCode.UNDEFINED).toList();
  private static final List<KeyCode> USUAL = List.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.UP, KeyCode.DOWN,
      KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.BACK_SPACE, KeyCode.DELETE);
  private static final List<KeyCodeCombination> SHORTCUTS = Stream.of(WindowKey.all().stream(), Arrays.stream(TimelineKey.values()),
      Arrays.stream(CopyKey.values())).flatMap(keys -> keys).flatMap(key -> key.combinations().stream())
      .filter(KeyCodeCombination.class::isInstance).map(KeyCodeCombination.class::cast).toList();
  private static final int MOST_TYPED = 20;
  private static final List<String> TEXTS = List.of("a", "minsk", "lukashenko", "2017", "2017-09-12", "1E18", "Y1000000000000000", "-9999",
      "[2001,2002]", "..", " ", "\u202Ex", "x".repeat(2_000), "\uD83D\uDE00", "\u0301", "\"*(",
      "president of", "\u041C\u0438\u043D\u0441\u043A");

  private final Random random;
  private final int count;
  private final Playground playground;
  private final Supplier<Composition> start;
  private final Deque<String> trail = new ArrayDeque<>();
  private final List<String> mishaps = new ArrayList<>();
  private final List<Action> actions;
  private final CompletableFuture<Integer> done = new CompletableFuture<>();
  private final CompletableFuture<Void> begun = new CompletableFuture<>();
  private Optional<Composition> running = Optional.empty();
  private int acted;

  /// Something to do, and how often beside the others.
  private record Action(String name, int weight, Supplier<String> run) {}

  /// @param count of actions
  /// @param start makes the application anew
  Monkey(long seed, int count, Playground playground, Supplier<Composition> start) {
    super();
    this.random = new Random(seed);
    this.count = count;
    this.playground = playground;
    this.start = start;
    this.actions = List.of(
        new Action("click", 25, () -> click(MouseButton.PRIMARY, 1)),
        new Action("double click", 6, () -> click(MouseButton.PRIMARY, 2)),
        new Action("right click", 6, () -> click(MouseButton.SECONDARY, 1)),
        new Action("back or forward", 2, () -> click(random.nextBoolean() ? MouseButton.BACK : MouseButton.FORWARD, 1)),
        new Action("move", 6, this::move),
        new Action("drag", 10, this::drag),
        new Action("scroll", 10, this::scroll),
        new Action("shortcut", 15, this::shortcut),
        new Action("usual key", 15, () -> press(any(USUAL), List.of())),
        new Action("any key", 5, () -> press(any(KEYS), MODIFIERS.stream().filter(_ -> random.nextInt(4) == 0).toList())),
        new Action("type", 8, this::type),
        new Action("type into a field", 4, this::typeIntoField),
        new Action("resize", 2, this::resize),
        new Action("language", 1, this::translate),
        new Action("damage a file", 1, this::damage),
        new Action("mend a file", 2, this::mend));
  }

  /// Whether there is a window to act on.
  CompletableFuture<Void> begun() {
    return begun;
  }

  /// How many actions were done, once it has ended.
  CompletableFuture<Integer> done() {
    return done;
  }

  /// What went wrong, with the last things that were done before; from any thread.
  synchronized void report(String mishap) {
    mishaps.add("after " + acted + " actions: " + mishap + "\nthe last:\n" + String.join("\n", trail));
  }

  /// What went wrong so far.
  synchronized List<String> mishaps() {
    return List.copyOf(mishaps);
  }

  @Override
  public void handle(long now) {
    List<Stage> stages = stages();
    if (stages.isEmpty()) {
      running.ifPresent(Composition::end);
      Composition composition = start.get();
      running = Optional.of(composition);
      composition.show(new Stage(), _ -> { }, _ -> new Answers());
    } else if (acted == count || !mishaps().isEmpty()) {
      stop();
      stages.forEach(Stage::close);
      running.ifPresent(Composition::end);
      check();
      done.complete(acted);
    } else if (!begun.isDone()) {
      begun.complete(null);
    } else {
      act();
      check();
    }
  }

  private void act() {
    int left = random.nextInt(actions.stream().mapToInt(Action::weight).sum());
    int chosen = 0;
    while (left >= actions.get(chosen).weight()) {
      left -= actions.get(chosen).weight();
      chosen++;
    }
    note(acted + " " + actions.get(chosen).name());
    String what = actions.get(chosen).run().get();
    note("  " + what);
    acted++;
  }

  private synchronized void note(String what) {
    trail.add(what);
    if (trail.size() > 2 * REMEMBERED) {
      trail.remove();
    }
  }

  private void check() {
    if (acted % FILES_CHECKED == 0) {
      playground.lost().forEach(file -> report("lost " + file));
    }
    stages().stream().filter(stage -> !isReachable(stage)).forEach(stage -> report("out of the screen: " + stage.getX() + " " + stage.getY()
        + " " + stage.getWidth() + " x " + stage.getHeight()));
  }

  /// A part of the title bar can be taken by the mouse.
  private static boolean isReachable(Stage stage) {
    return Screen.getScreens().stream().map(Screen::getBounds).anyMatch(screen -> stage.getY() >= screen.getMinY()
        && overlap(stage.getX(), stage.getWidth(), screen.getMinX(), screen.getWidth()) >= Math.min(TITLE_WIDTH, stage.getWidth())
        && new Rectangle2D(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight() - TITLE_HEIGHT)
            .contains(Math.clamp(stage.getX(), screen.getMinX(), screen.getMaxX()), stage.getY()));
  }

  private static double overlap(double from, double length, double otherFrom, double otherLength) {
    return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
  }

  private static List<Window> windows() {
    return List.copyOf(Window.getWindows()).stream().filter(window -> window.isShowing() && window.getScene() != null).toList();
  }

  private static List<Stage> stages() {
    return windows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Those that popped up last are often meant, as they lie above.
  private Hands hands(List<KeyCode> modifiers) {
    List<Window> windows = windows();
    return new Hands((random.nextBoolean() ? windows.getLast() : any(windows)).getScene(), modifiers);
  }

  private double x(Scene scene) {
    return random.nextDouble() * scene.getWidth();
  }

  private double y(Scene scene) {
    return random.nextDouble() * scene.getHeight();
  }

  private List<KeyCode> heldAtTimes() {
    return random.nextInt(6) == 0 ? List.of(any(MODIFIERS)) : List.of();
  }

  private String click(MouseButton button, int times) {
    Hands hands = hands(heldAtTimes());
    double x = x(hands.scene());
    double y = y(hands.scene());
    hands.click(x, y, button, times);
    return hands.modifiers() + " " + x + " " + y;
  }

  private String move() {
    Hands hands = hands(List.of());
    double x = x(hands.scene());
    double y = y(hands.scene());
    hands.move(x, y);
    return x + " " + y;
  }

  private String drag() {
    Hands hands = hands(heldAtTimes());
    double x = x(hands.scene());
    double y = y(hands.scene());
    double toX = x(hands.scene());
    double toY = y(hands.scene());
    hands.drag(x, y, toX, toY, MouseButton.PRIMARY);
    return hands.modifiers() + " " + x + " " + y + " to " + toX + " " + toY;
  }

  private String scroll() {
    Hands hands = hands(heldAtTimes());
    double x = x(hands.scene());
    double y = y(hands.scene());
    int notches = random.nextInt(11) - 5;
    hands.scroll(x, y, notches);
    return hands.modifiers() + " " + x + " " + y + " by " + notches;
  }

  private String press(KeyCode code, List<KeyCode> modifiers) {
    new Hands(any(stages()).getScene(), modifiers).press(code); // a popup gets the keys of its owner
    return code + " " + modifiers;
  }

  /// Not one more window than can be borne.
  private String shortcut() {
    KeyCodeCombination chosen = any(SHORTCUTS);
    boolean opens = WindowKey.NEW_WINDOW.combinations().contains(chosen) || WindowKey.OPEN_BESIDE.combinations().contains(chosen);
    return opens && stages().size() >= MOST_WINDOWS ? "one window too many" : press(chosen.getCode(), Stream.of(
        isHeld(chosen.getShift()) ? Stream.of(KeyCode.SHIFT) : Stream.<KeyCode>empty(),
        isHeld(chosen.getControl()) || isHeld(chosen.getShortcut()) ? Stream.of(KeyCode.CONTROL) : Stream.<KeyCode>empty(),
        isHeld(chosen.getAlt()) ? Stream.of(KeyCode.ALT) : Stream.<KeyCode>empty()).flatMap(keys -> keys).toList());
  }

  private static boolean isHeld(ModifierValue modifier) {
    return modifier == ModifierValue.DOWN;
  }

  /// As much as fingers get typed between two pictures, and more: what is longer is pasted.
  private String typed() {
    String text = any(TEXTS);
    return text.substring(0, Math.min(text.length(), MOST_TYPED));
  }

  private String type() {
    String text = typed();
    new Hands(any(stages()).getScene(), List.of()).type(text);
    return text;
  }

  private String typeIntoField() {
    Scene scene = any(stages()).getScene();
    List<Node> fields = scene.getRoot().lookupAll(".text-input").stream().filter(TextInputControl.class::isInstance).toList();
    if (fields.isEmpty()) {
      return "there is none";
    }
    any(fields).requestFocus();
    String text = typed();
    new Hands(scene, List.of()).type(text);
    if (random.nextBoolean()) {
      new Hands(scene, List.of()).press(KeyCode.ENTER);
    }
    return text;
  }

  private String resize() {
    Stage stage = any(stages());
    stage.setWidth(random.nextInt(1600));
    stage.setHeight(random.nextInt(1000));
    return stage.getWidth() + " x " + stage.getHeight();
  }

  /// Chooses among the settings of a window that shows them, or shows them.
  private String translate() {
    Scene scene = any(stages()).getScene();
    List<RadioButton> languages = scene.getRoot().lookupAll(".radio-button").stream().filter(RadioButton.class::isInstance)
        .map(RadioButton.class::cast).filter(button -> button.getUserData() instanceof Optional<?> of
            && of.map(Language.class::isInstance).orElse(true)).toList();
    if (languages.isEmpty()) {
      return press(KeyCode.COMMA, List.of(KeyCode.CONTROL));
    }
    RadioButton chosen = any(languages);
    chosen.fire();
    return chosen.getText();
  }

  private String damage() {
    Path file = any(playground.files());
    double left = random.nextDouble();
    playground.damage(file, left);
    return file.getFileName() + " to " + left;
  }

  private String mend() {
    playground.mend();
    return "all";
  }

  /// Whoever chooses a file chooses any; the clipboard is the monkey's own.
  private final class Answers implements Dialogs {
    private String copied = "";

    @Override
    public Optional<Path> chooseDossier(Window owner, Optional<Path> folder) {
      return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(any(playground.files()));
    }

    @Override
    public Optional<Path> chooseProblemList(Window owner, String name) {
      return Optional.empty();
    }

    @Override
    public List<String> copiedFiles() {
      return random.nextInt(3) == 0 ? List.of(any(playground.files()).toString()) : List.of();
    }

    @Override
    public String copiedText() {
      return random.nextBoolean() ? copied : any(TEXTS);
    }

    @Override
    public void copy(String text, String html) {
      copied = text;
    }
  }
}
