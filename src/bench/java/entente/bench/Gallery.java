package entente.bench;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.KeptFilters;
import entente.explorer.RecentFiles;
import entente.explorer.RecentSearches;
import entente.language.Language;
import entente.picture.Fonts;
import entente.settings.Preferences;
import entente.settings.Preferences.Appearance;
import entente.view.Controllers;
import entente.view.WindowServices;
import entente.view.parts.SystemDialogs;
import entente.view.parts.Theme;
import entente.work.Background;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of the window with a detail of each kind, in all languages, light and dark, in three sizes, and one of each
/// [case][CaseFile], to look at. Its arguments are a folder and, where it shall not be the usual one, the size of text in percent.
public final class Gallery {
  private static final List<Size> SIZES = List.of(new Size(800, 600), new Size(1600, 1000), new Size(3840, 2160));
  private static final int PULSES = 4; // until a picture surely stands

  private final Deque<Shot> shots = new ArrayDeque<>();

  private record Size(int width, int height) {}

  /// @param kind the number of the kind of detail, of no matter where a case is shown
  private record Shot(Language language, Appearance appearance, Size size, int kind, Optional<CaseFile> file) {
    boolean isSameWindow(Shot other) {
      return file.isEmpty() && other.file.isEmpty() && language == other.language && appearance == other.appearance
          && size.equals(other.size);
    }

    String name(String id) {
      return file.map(shown -> "case-" + shown.title()).orElseGet(
          () -> String.join("-", language.name(), appearance.name(), size.width + "x" + size.height, id).toLowerCase(Locale.ROOT)) + ".png";
    }
  }

  private Gallery() {
    int kinds = kinds(new DossierFile.Bundled().read().dossier()).size();
    for (Language language : Language.values()) {
      for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
        for (Size size : SIZES) {
          for (int kind = 0; kind < kinds; kind++) {
            shots.add(new Shot(language, appearance, size, kind, Optional.empty()));
          }
        }
      }
    }
    for (CaseFile file : CaseFile.values()) {
      shots.add(new Shot(file.language(), Appearance.LIGHT, SIZES.get(1), 0, Optional.of(file)));
    }
  }

  /// Takes all pictures.
  ///
  /// @param args the folder, and perhaps the size of text
  public static void main(String[] args) {
    Application.launch(Window.class, args);
  }

  /// What the toolkit starts. An application that is the main class would have to be in a module.
  public static final class Window extends Application {
    /// Made by the toolkit.
    public Window() {
      super();
    }

    @Override
    public void start(Stage stage) throws IOException {
      Path folder = Files.createDirectories(Path.of(getParameters().getRaw().getFirst()));
      int text = getParameters().getRaw().size() > 1 ? Integer.parseInt(getParameters().getRaw().get(1)) : Preferences.LEAST_TEXT;
      Fonts.load();
      new Gallery().new Photographer(stage, folder, text).start();
    }
  }

  /// The first of each kind.
  private static List<String> kinds(Dossier dossier) {
    Dossier.Lists lists = dossier.lists();
    return Stream.<List<? extends Entity>>of(lists.events(), lists.people(), lists.organisations(), lists.mechanisms(), lists.posts(),
        lists.places(), lists.topics(), lists.statements(), lists.figures(), lists.eras(), lists.sources(), lists.parties())
        .map(list -> list.getFirst().id()).toList();
  }

  private static void write(Image image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Goes from picture to picture.
  private final class Photographer extends AnimationTimer {
    private final Stage stage;
    private final Path folder;
    private final int text;
    private Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));
    private List<String> ids = List.of();
    private int pulses;

    Photographer(Stage stage, Path folder, int text) {
      super();
      this.stage = stage;
      this.folder = folder;
      this.text = text;
      open(shots.getFirst());
    }

    private void open(Shot shot) {
      explorer = new Explorer(shot.language(), new Background(Runnable::run, Runnable::run));
      var theme = new Theme(Preferences.DEFAULT.in(shot.appearance()).sized(text), _ -> { });
      var services = new WindowServices(_ -> { }, new SystemDialogs(shot.language()), _ -> { }, new RecentFiles(List.of(), _ -> { }),
          new RecentSearches(List.of(), _ -> { }), new KeptFilters(Map.of(), _ -> { }));
      var scene = new Scene(new Controllers(explorer, theme, services).window(), shot.size().width(), shot.size().height());
      theme.dress(scene);
      stage.setScene(scene);
      stage.sizeToScene();
      stage.show();
      shot.file().ifPresentOrElse(file -> file.open(explorer), () -> {
        explorer.open(new DossierFile.Bundled());
        ids = kinds(explorer.view().dossier());
        explorer.select(ids.get(shot.kind()));
      });
    }

    @Override
    public void handle(long now) {
      if (++pulses < PULSES) {
        return;
      }
      pulses = 0;
      Shot taken = shots.removeFirst();
      write(stage.getScene().snapshot(null), folder.resolve(taken.name(ids.get(taken.kind()))));
      if (shots.isEmpty()) {
        stop();
        Platform.exit();
      } else if (shots.getFirst().isSameWindow(taken)) {
        explorer.select(ids.get(shots.getFirst().kind()));
      } else {
        open(shots.getFirst());
      }
    }
  }
}
