package entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.ChartLayout;
import entente.chart.Scenery;
import entente.dossier.Entity;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.KeptFilters;
import entente.explorer.RecentFiles;
import entente.explorer.RecentSearches;
import entente.language.Language;
import entente.language.Messages;
import entente.picture.Fonts;
import entente.time.Days;
import entente.view.parts.Theme;
import entente.view.parts.WindowKey;
import entente.view.timeline.TimelineView;
import entente.view.timeline.Timelines;
import entente.work.Background;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Windows of usual sizes with text of all sizes: several lanes are in sight, nothing is clipped, everything can be hit.
@ExtendWith(ApplicationExtension.class)
class FitTest {
  private static final double LEAST_TO_HIT = 24; // WCAG 2.2, 2.5.8
  private static final double ROUNDING = 1.01;
  private static final List<Integer> TEXT_SIZES = List.of(100, 150, 200);
  private static final List<Language> LANGUAGES = List.of(Language.values());

  /// What is tried.
  record Size(int width, int height, int text, Language language) {
    double scale() {
      return text / 100.0;
    }
  }

  private static Stream<Size> sizes() {
    return LANGUAGES.stream().flatMap(language -> TEXT_SIZES.stream().flatMap(text ->
        Stream.of(new Size(1024, 600, text, language), new Size(1024, 768, text, language), new Size(1600, 1000, text, language))));
  }

  /// What is looked at.
  private record Content(Explorer explorer, Parent root) {
    List<Node> nodes() {
      List<Node> nodes = new ArrayList<>();
      collect(root, nodes);
      return nodes;
    }

    <N extends Node> N one(Class<N> type) {
      return nodes().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    boolean has(String id) {
      return nodes().stream().anyMatch(node -> id.equals(node.getId()));
    }

    /// What depends on a size that a first layout finds out is laid out once more.
    void settle() {
      for (int i = 0; i < 4; i++) {
        root.applyCss();
        root.layout();
      }
    }
  }

  @Start
  void start(Stage stage) {
    Fonts.load();
  }

  /// Builds a window's content of a size. It is not shown: the headless screen is smaller.
  private static Content build(Size size) {
    var explorer = new Explorer(size.language(), new Background(Runnable::run, Runnable::run));
    var theme = new Theme();
    theme.preferencesProperty().set(theme.preferencesProperty().get().sized(size.text()));
    var controllers = new Controllers(explorer, theme,
        new WindowServices(_ -> { }, Windows.DIALOGS, _ -> { }, new RecentFiles(List.of(), _ -> { }),
            new RecentSearches(List.of(), _ -> { }), new KeptFilters(Map.of(), _ -> { })));
    var content = new Content(explorer, controllers.window());
    theme.dress(new Scene(content.root(), size.width(), size.height()));
    explorer.open(new DossierFile.Bundled());
    content.settle();
    return content;
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void threeLanesAreInSight(Size size, FxRobot robot) {
    robot.interact(() -> {
      Content content = build(size);
      assertThat(Timelines.lanesInSight(content.one(TimelineView.class))).hasSizeGreaterThanOrEqualTo(3);
    });
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void nothingMovesWhenTheAsOfDayDoes(Size size, FxRobot robot) {
    robot.interact(() -> {
      Content content = build(size);
      TimelineView timeline = content.one(TimelineView.class);
      ChartLayout before = Timelines.layout(timeline);
      Bounds place = timeline.localToScene(timeline.getLayoutBounds());
      boolean hasBand = size.width() >= 60 * 13 * size.scale() && size.height() >= 36 * 13 * size.scale();
      Map<String, String> wrong = new LinkedHashMap<>();
      for (long day : new long[] {Days.of(1999, 12, 30), Days.of(2010, 9, 30), Days.of(2050, 1, 1)}) {
        content.explorer().readAsOf(day);
        content.settle();
        assertThat(content.has("backToLatest")).isTrue();
        assertThat(content.has("asOfBandText")).as("a band of its own").isEqualTo(hasBand);
        ChartLayout now = Timelines.layout(timeline);
        assertThat(now.stack()).isEqualTo(before.stack());
        assertThat(now.view().scroll()).isEqualTo(before.view().scroll());
        assertThat(now.view().width()).isEqualTo(before.view().width());
        assertThat(before.lanes()).containsAll(now.lanes());
        assertThat(before.marks()).containsAll(now.marks());
        assertThat(before.labels()).containsAll(now.labels());
        assertThat(now.scenery().plots()).hasSameSizeAs(before.scenery().plots());
        assertThat(timeline.localToScene(0, 0).getY() - place.getMinY()).isEqualTo(hasBand ? before.view().kept() * size.scale() : 0);
        assertThat(timeline.localToScene(timeline.getLayoutBounds()).getMaxY()).isCloseTo(place.getMaxY(), within(0.001));
        assertThat(Timelines.lanesInSight(timeline)).hasSizeGreaterThanOrEqualTo(3);
        look(content, size, "as of " + day, wrong);
      }
      assertThat(wrong).isEmpty();
    });
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void nothingIsClippedAndEverythingCanBeHit(Size size, FxRobot robot) {
    robot.interact(() -> {
      Content content = build(size);
      Map<String, String> wrong = new LinkedHashMap<>(); // and where it was so first
      look(content, size, "at first", wrong);
      SidePanes sides = content.one(SidePanes.class);
      if (content.has("listsButton")) {
        sides.toggleLists();
        content.settle();
        look(content, size, "lists", wrong);
        sides.toggleLists();
      }
      if (content.has("detailsButton")) {
        sides.toggleDetails();
      }
      for (String id : ids(content.explorer())) {
        content.explorer().select(id);
        content.settle();
        look(content, size, id, wrong);
      }
      assertThat(wrong).isEmpty();
    });
  }

  /// Of those in which something makes way.
  private static Stream<Size> lowSizes() {
    return sizes().filter(size -> size.height() == 600);
  }

  @ParameterizedTest
  @MethodSource("lowSizes")
  void whatHasMadeWayIsSaid(Size size, FxRobot robot) throws TimeoutException {
    Content content = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> build(size));
    MenuButton menu = content.nodes().stream().filter(node -> "viewMenu".equals(node.getId())).map(MenuButton.class::cast).findFirst()
        .orElseThrow();
    var messages = Messages.of(WindowKey.class, size.language());
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !menu.getText().equals(messages.text("view.show"))); // with a later picture
    robot.interact(() -> {
      content.settle();
      Map<String, String> wrong = new LinkedHashMap<>();
      look(content, size, menu.getText(), wrong);
      assertThat(wrong).isEmpty();
      menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
      CheckMenuItem lanesFirst = menu.getItems().stream().filter(CheckMenuItem.class::isInstance).map(CheckMenuItem.class::cast)
          .findFirst().orElseThrow();
      assertThat(lanesFirst.getText().contains(messages.text("view.part.overview"))).isEqualTo(!content.has("overview"));
      TimelineView timeline = content.one(TimelineView.class);
      Set<Scenery.Part> before = Timelines.layout(timeline).scenery().withheld();
      lanesFirst.fire();
      content.settle();
      assertThat(before).contains(Scenery.Part.OFFICES);
      assertThat(Timelines.layout(timeline).scenery().withheld()).doesNotContain(Scenery.Part.OFFICES, Scenery.Part.NAMES);
    });
  }

  private static List<String> ids(Explorer explorer) {
    var lists = explorer.view().dossier().lists();
    return Stream.of(lists.events(), lists.people(), lists.organisations(), lists.mechanisms(), lists.posts(), lists.places(),
        lists.topics(), lists.statements(), lists.figures(), lists.eras(), lists.sources(), lists.parties())
        .flatMap(list -> list.stream().limit(1)).map(Entity::id).toList();
  }

  private static void look(Content content, Size size, String where, Map<String, String> wrong) {
    for (Node node : content.nodes()) {
      if (node instanceof Labeled labeled && isWhole(labeled) && labeled.isTextTruncated()) {
        wrong.putIfAbsent("cut: " + named(node), where);
      }
      if (node instanceof Control && !(node instanceof Cell<?>) && !isWithinParents(node)) {
        wrong.putIfAbsent("outside: " + named(node), where);
      }
      if (node instanceof ButtonBase || node instanceof TextField) {
        double least = LEAST_TO_HIT * size.scale() - ROUNDING;
        Bounds bounds = node.getLayoutBounds();
        if (bounds.getHeight() < least || bounds.getWidth() < least) {
          wrong.putIfAbsent("too small to hit (%.0f x %.0f): %s".formatted(bounds.getWidth(), bounds.getHeight(), named(node)), where);
        }
      }
    }
  }

  private static String named(Node node) {
    return node.toString().replaceFirst("@[0-9a-f]+", "") + " in " + node.getParent().getStyleClass();
  }

  /// Rows of lists, which have the height of one line, tell the rest in a tip.
  private static boolean isWhole(Labeled labeled) {
    return Stream.<Node>iterate(labeled, node -> node != null, Node::getParent)
        .noneMatch(node -> node instanceof ListCell<?> || node instanceof TableCell<?, ?>);
  }

  /// Whether it lies in each of those around it, up to what scrolls.
  private static boolean isWithinParents(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    boolean isAlong = false;
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ListCell<?> || at instanceof TableCell<?, ?> || at instanceof TextField) {
        return true;
      }
      isAlong |= at.getParent() != null && at.getParent().getStyleClass().contains("viewport");
      if (at instanceof Region region) {
        Bounds room = region.localToScene(region.getLayoutBounds());
        boolean isAcross = bounds.getMinX() >= room.getMinX() - ROUNDING && bounds.getMaxX() <= room.getMaxX() + ROUNDING;
        if (!isAcross || (!isAlong && (bounds.getMinY() < room.getMinY() - ROUNDING || bounds.getMaxY() > room.getMaxY() + ROUNDING))) {
          return false;
        }
      }
    }
    return true;
  }
}
