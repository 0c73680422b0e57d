package entente.view;

import entente.dossier.Entity;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.time.Days;
import entente.view.sheets.Fault;
import entente.view.sheets.FaultWindow;
import entente.view.timeline.TimelineKey;
import entente.view.timeline.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/// Shows, one after the other, all that the window can show, in the light theme and in the dark one.
final class Tour {
  private static final List<KeyCode> LISTS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
  private static final List<String> MENUS = List.of("#dossierTitle", "#groupBy", "#viewMenu", "#peopleOrder");
  private static final DossierFile PARTIAL = new DossierFile.Pasted("partial", """
      {"format": "entente-dossier/1", "id": "d", "title": "Partial", "colour": 3,
      "events": [{"id": "e1", "kind": "other", "title": "E", "date": "yesterday"},
      {"id": "e2", "kind": "other", "title": "F", "date": "2020-02", "until": "2020-01"}]}""");

  private final FxRobot robot;
  private final Explorer explorer;
  private final Consumer<String> stop;
  private String theme = "light";

  /// Through a window of the bundled dossier.
  ///
  /// @param stop takes the name of what is shown, while it is, on the toolkit's thread
  Tour(FxRobot robot, Explorer explorer, Consumer<String> stop) {
    this.robot = robot;
    this.explorer = explorer;
    this.stop = stop;
  }

  /// Goes everywhere.
  ///
  /// @param themes one after the other, the present one first
  void take(String... themes) {
    for (String each : themes) {
      theme = each;
      pages();
      sheets();
      bubbles();
      menus();
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
      at("table");
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
      windows();
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }
  }

  private void at(String what) {
    robot.interact(() -> stop.accept(what + ", " + theme));
  }

  private void pages() {
    for (String id : ids()) {
      robot.interact(() -> explorer.select(id));
      at(id);
    }
    for (KeyCode list : LISTS.reversed()) {
      robot.push(KeyCode.CONTROL, list);
      at("list " + list.getName());
    }
  }

  private void sheets() {
    robot.type(KeyCode.F1);
    at("keys");
    robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.COMMA);
    at("settings");
    robot.type(KeyCode.ESCAPE);
  }

  private void bubbles() {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("min");
    at("search");
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#asOfDate").clickOn("#asOfField").write("5/6/2020");
    at("as-of day");
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> explorer.readAsOf(Days.of(2020, 6, 5)));
    at("as of another day");
    robot.interact(explorer::readAsOfLatest);
    robot.interact(() -> robot.lookup("#viewMenu").<MenuButton>query().getItems().getLast().fire());
    at("legend");
    robot.type(KeyCode.ESCAPE);
    TimelineView timeline = robot.lookup("#timeline").query();
    robot.interact(() -> {
      timeline.requestFocus();
      timeline.fitAll();
      timeline.zoom(50, timeline.getVisibleRange().middle());
      timeline.run(TimelineKey.CARD);
    });
    at("members of a cluster");
    robot.type(KeyCode.ESCAPE);
    robot.interact(timeline::fitAll);
    robot.interact(() -> {
      explorer.select(Walk.EVENT);
      timeline.run(TimelineKey.ZOOM_TO);
      timeline.run(TimelineKey.CARD);
    });
    at("card");
    robot.interact(timeline::fitAll);
    ButtonBase button = robot.lookup("#settingsButton").query();
    robot.interact(() -> button.getTooltip().show(button, 100, 100));
    at("tip");
    robot.interact(button.getTooltip()::hide);
  }

  private void menus() {
    for (String id : MENUS) {
      MenuButton button = robot.lookup(id).query();
      robot.interact(button::show);
      at("menu " + id);
      robot.interact(button::hide);
    }
    Node page = robot.lookup("#detailTitle").query();
    robot.interact(() -> {
      Bounds where = page.localToScreen(page.getBoundsInLocal());
      Event.fireEvent(page, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, where.getMinX(), where.getMinY(), false,
          null));
    });
    at("menu of a page");
    robot.type(KeyCode.ESCAPE);
  }

  private void windows() {
    robot.interact(() -> explorer.open(PARTIAL));
    at("partial dossier");
    robot.clickOn("#problemsButton");
    at("problems");
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> new FaultWindow(Windows.theme(), Windows.DIALOGS)
        .show(Fault.of(Thread.currentThread(), new IllegalStateException("of the tour")), explorer.language()));
    at("fault");
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> explorer.open(new DossierFile.Pasted("none", "")));
    at("refused dossier");
    robot.interact(() -> explorer.open(new DossierFile.Bundled()));
  }

  private List<String> ids() {
    var lists = explorer.view().dossier().lists();
    return Stream.of(lists.events(), lists.people(), lists.organisations(), lists.mechanisms(), lists.posts(), lists.places(),
        lists.topics(), lists.statements(), lists.figures(), lists.eras(), lists.sources(), lists.parties())
        .flatMap(list -> list.stream().limit(1)).map(Entity::id).toList();
  }

  /// All that is in sight in all windows, dressed and laid out. On the toolkit's thread.
  static List<Node> inSight() {
    List<Node> nodes = new ArrayList<>();
    Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().getRoot()).forEach(root -> {
      root.applyCss();
      root.layout();
      collect(root, nodes);
    });
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }
}
