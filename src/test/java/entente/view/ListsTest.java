package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Event;
import entente.dossier.Person;
import entente.dossier.Source;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Session.TableOrder;
import entente.explorer.Session;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.CatalogueKind;
import entente.listing.EventRows.Column;
import entente.query.Query;
import entente.time.Days;
import entente.view.lists.CatalogueCell;
import entente.view.lists.CatalogueLines;
import entente.view.parts.LineOf;
import entente.view.timeline.TimelineView;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The left pane.
@ExtendWith(ApplicationExtension.class)
class ListsTest {
  private static final int PICTURE = 5; // seconds until the next one at the latest

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
    stage.setWidth(1200); // for the lists beside the timeline
  }

  @Test
  void theWindowIsNotPaintedWholeForWhateverChanges(FxRobot robot) {
    assertThat(robot.lookup(".room > .viewport").query().isCache()).isFalse();
  }

  @Test
  void aTableStaysSortedAsItsArrowsSay(FxRobot robot) {
    robot.clickOn("#tableTab");
    TableView<Integer> table = robot.lookup("#eventTable").queryTableView();
    TableColumn<Integer, ?> title = table.getColumns().get(1);
    assertThat(table.getSortOrder()).containsExactly(table.getColumns().getFirst());
    robot.interact(() -> table.getSortOrder().setAll(List.of(title)));
    assertThat(table.getSortOrder()).containsExactly(title);
    Object first = title.getCellData(0);
    robot.interact(() -> title.setSortType(TableColumn.SortType.DESCENDING));
    assertThat(table.getSortOrder()).containsExactly(title);
    assertThat(title.getCellData(table.getItems().size() - 1)).isEqualTo(first);
  }

  @Test
  void ofSeveralRowsTheOneChosenLastIsTheCurrentOne(FxRobot robot) {
    robot.clickOn("#tableTab");
    TableView<Integer> table = robot.lookup("#eventTable").queryTableView();
    List<Event> events = explorer.view().dossier().lists().events();
    robot.interact(() -> table.getSelectionModel().clearAndSelect(5));
    robot.interact(() -> table.getSelectionModel().select(2));
    assertThat(explorer.selected())
        .containsExactly(events.get(table.getItems().get(5)).id(), events.get(table.getItems().get(2)).id());
    robot.interact(() -> {
      table.getSelectionModel().clearAndSelect(5);
      table.getSelectionModel().selectRange(5, 2); // up to 3
    });
    assertThat(explorer.selection()).contains(events.get(table.getItems().get(3)).id());
    assertThat(explorer.selected()).hasSize(3);
  }

  @Test
  void listsAndTableStandInTheOrderOfTheSession(FxRobot robot) {
    robot.interact(() -> explorer.update(session -> session.with(new TableOrder(Column.TITLE, false)).showing(true)
        .with(session.lists().with(CatalogueKind.PEOPLE, Catalogue.Order.NAME))));
    TableView<Integer> table = robot.lookup("#eventTable").queryTableView();
    assertThat(table.isVisible()).isTrue();
    assertThat(table.getSortOrder()).containsExactly(table.getColumns().get(1));
    assertThat(table.getColumns().get(1).getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
    MenuButton orders = robot.lookup("#peopleOrder").queryAs(MenuButton.class);
    assertThat(orders.getItems().stream().map(item -> ((RadioMenuItem) item).isSelected())).containsExactly(false, true, false, false);
    robot.interact(() -> orders.getItems().get(2).fire());
    assertThat(explorer.session().lists().order(CatalogueKind.PEOPLE)).isEqualTo(Catalogue.Order.ACTIVITY);
    robot.interact(() -> table.getSortOrder().setAll(List.of(table.getColumns().stream()
        .filter(column -> column.getUserData() == Column.PLACE).findFirst().orElseThrow())));
    assertThat(explorer.session().tableOrder()).isEqualTo(new TableOrder(Column.PLACE, true));
    robot.clickOn("#timelineTab");
    assertThat(explorer.session().isTableShown()).isFalse();
    assertThat(table.isVisible()).isFalse();
  }

  @Test
  void aPersonIsMarkedOnTheTimelineByWhatTheyDid(FxRobot robot) {
    TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
    robot.interact(() -> explorer.select("ambassador-received"));
    assertThat(timeline.relatedIdsProperty().get()).isEmpty();
    robot.interact(() -> explorer.select("lukashenko"));
    assertThat(timeline.relatedIdsProperty().get()).contains("ambassador-received", Walk.EVENT, "lukashenko");
    assertThat(robot.lookup(".related-ring").queryAll().stream().filter(Node::isVisible)).isNotEmpty();
  }

  /// The flow of a list keeps a mark for itself, with which no picture comes for what changes in its rows.
  @Test
  void aRowSaysWhoItLeadsTo(FxRobot robot) throws TimeoutException {
    robot.clickOn("#peopleFilter").write("em").type(KeyCode.ESCAPE);
    robot.interact(() -> explorer.update(session -> session.with(session.lists().with(CatalogueKind.PEOPLE, Catalogue.Order.NAME))));
    WaitForAsyncUtils.waitFor(PICTURE, TimeUnit.SECONDS, () -> robot.lookup("#peopleList .person-name").<Label>queryAll().stream()
        .filter(label -> isInSight(label)).allMatch(label -> withoutBlanks(label.getText()).startsWith(shown(label))));
  }

  @Test
  void aRowCountsWhatPassesTheFilter(FxRobot robot) {
    String all = spoken(robot, "Narendra Modi");
    robot.interact(() -> explorer.filter((Query) explorer.view().columns().reader().read("kind:visit")));
    assertThat(spoken(robot, "Narendra Modi")).isNotEqualTo(all);
    robot.interact(() -> explorer.filter(Query.All.EVERYTHING));
    assertThat(spoken(robot, "Narendra Modi")).isEqualTo(all);
  }

  private static String spoken(FxRobot robot, String name) {
    return robot.lookup("#peopleList .list-cell").<Node>queryAll().stream().filter(ListsTest::isInSight).map(Node::getAccessibleText)
        .filter(text -> text != null && text.startsWith(name)).findFirst().orElseThrow();
  }

  private static String shown(Label label) {
    return withoutBlanks(LineOf.text(label).getText().replaceAll("[\u2066-\u2069\u2026]", ""));
  }

  /// A name may stand on two lines, of which the second begins within a word where there is little room.
  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s", "");
  }

  /// Lists keep cells for later, out of sight.
  private static boolean isInSight(Node node) {
    return node == null || (node.isVisible() && isInSight(node.getParent()));
  }

  @Test
  void aWindowBuiltAnewShowsTheListThatWasShownAsItWasNarrowed(FxRobot robot) {
    robot.clickOn("#sourcesTab").clickOn("#sourcesFilter").write("eurasian");
    int narrowed = robot.lookup("#sourcesList").queryListView().getItems().size();
    Stage stage = (Stage) robot.lookup("#sourcesList").query().getScene().getWindow();
    robot.interact(() -> Windows.show(stage, explorer, new DossierFile.Bundled()));
    assertThat(robot.lookup("#sourcesFilter").queryAs(TextField.class).getText()).isEqualTo("eurasian");
    assertThat(robot.lookup("#sourcesList").queryListView().getItems()).hasSize(narrowed);
  }

  @Test
  void aListStaysWhereItIsWhenWhatIsChosenIsInSight(FxRobot robot) {
    ListView<CatalogueLines.Line> people = robot.lookup("#peopleList").queryListView();
    String second = ((CatalogueLines.Line.Item) people.getItems().get(2)).entry().entity().id();
    robot.interact(() -> people.scrollTo(0));
    Set<Node> headings = robot.lookup("#peopleList .party-heading").match(Node::isVisible).queryAll();
    robot.interact(() -> explorer.select(second));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(people.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    assertThat(robot.lookup("#peopleList .party-heading").match(Node::isVisible).queryAll()).isEqualTo(headings);
  }

  @Test
  void aTabShowsAnotherListAndSharesTheSelection(FxRobot robot) {
    robot.clickOn("#sourcesTab");
    robot.clickOn("#sourcesFilter").write("eurasian security").type(KeyCode.DOWN);
    String source = explorer.selection().orElseThrow();
    assertThat(explorer.view().dossier().find(Source.class, source)).isPresent();
    robot.interact(() -> explorer.update(Session::back));
    ListView<?> list = robot.lookup("#sourcesList").queryListView();
    assertThat(list.getSelectionModel().isEmpty()).isTrue();
    robot.interact(() -> explorer.select(source));
    assertThat(list.getSelectionModel().isEmpty()).isFalse();
    robot.clickOn("#sourcesTab");
    assertThat(robot.lookup("#sourcesList").tryQuery()).isPresent();
  }

  @Test
  void keysGoFromPersonToPersonPastTheNamesOfParties(FxRobot robot) {
    ListView<CatalogueLines.Line> people = robot.lookup("#peopleList").queryListView();
    List<CatalogueLines.Line> lines = people.getItems();
    int belarus = lines.stream().filter(CatalogueLines.Line.Heading.class::isInstance).mapToInt(lines::indexOf).max().orElseThrow();
    robot.interact(() -> {
      people.requestFocus();
      people.getSelectionModel().select(belarus - 1);
    });
    robot.type(KeyCode.DOWN);
    assertThat(people.getSelectionModel().getSelectedIndex()).isEqualTo(belarus + 1);
    robot.type(KeyCode.UP);
    assertThat(people.getSelectionModel().getSelectedIndex()).isEqualTo(belarus - 1);
  }

  @Test
  void aLongListFollowsTheAsOfDayAtOnceAndIsPutInOrderOnceTheDayRests(FxRobot robot) throws TimeoutException {
    String others = IntStream.range(0, 6_000).mapToObj("{\"id\": \"h%1$d\", \"name\": \"Somebody %1$d\"}"::formatted)
        .collect(Collectors.joining(", "));
    robot.interact(() -> explorer.open(new DossierFile.Pasted("many", """
        {"format": "entente-dossier/1", "id": "many", "title": "Many", "compiled": "2020-01-01", "people": [
          {"id": "a", "name": "Ada"}, {"id": "b", "name": "Bela"}, %s], "posts": [{"id": "o", "name": "President"}],
          "tenures": [{"id": "s", "post": "o", "person": "a", "date": "1990/1999"},
            {"id": "t", "post": "o", "person": "b", "date": "2001/2019"}]}""".formatted(others))));
    robot.interact(() -> explorer.readAsOf(Days.of(2010, 1, 1)));
    ListView<CatalogueLines.Line> people = robot.lookup("#peopleList").queryListView();
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> first(people).equals("Bela"));
    robot.interact(() -> {
      explorer.readAsOf(Days.of(1995, 1, 1));
      assertThat(first(people)).as("not sorted while the day is dragged").isEqualTo("Bela");
      assertThat(below(people)).as("what Bela is").isEqualTo("first known later as President");
    });
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> first(people).equals("Ada"));
    robot.interact(() -> assertThat(below(people)).isEqualTo("President"));
  }

  @Test
  void whoChangesThePartyMovesWithTheDayInAnyOrder(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      explorer.update(session -> session.with(session.lists().with(CatalogueKind.PEOPLE, Catalogue.Order.NAME)));
      explorer.open(new DossierFile.Pasted("changed", """
          {"format": "entente-dossier/1", "id": "changed", "title": "Changed", "parties": [{"id": "F", "name": "Federation"},
            {"id": "G", "name": "Republic"}], "people": [{"id": "a", "name": "Ada", "party": "F"}, {"id": "b", "name": "Bela",
            "party": [{"party": "F", "date": "/1991-12-26"}, {"party": "G", "date": "1991-12-27/"}]}]}"""));
      explorer.readAsOf(Days.of(2000, 1, 1));
    });
    ListView<CatalogueLines.Line> people = robot.lookup("#peopleList").queryListView();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> people.getItems().size() == 4); // two headings
    robot.interact(() -> explorer.readAsOf(Days.of(1980, 1, 1)));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> people.getItems().size() == 3); // one heading
  }

  private static String first(ListView<CatalogueLines.Line> people) {
    return people.getItems().get(1) instanceof CatalogueLines.Line.Item item && item.entry().entity() instanceof Person person
        ? person.naming().name().in("en") : "";
  }

  /// What is said below the first name.
  private static String below(ListView<CatalogueLines.Line> people) {
    return people.lookupAll(".list-cell").stream().map(CatalogueCell.class::cast).filter(cell -> cell.getIndex() == 1)
        .map(cell -> ((Label) cell.lookup(".person-post")).getText()).findFirst().orElseThrow();
  }
}
