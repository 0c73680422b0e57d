package entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.CaseFile;
import entente.chart.Lane;
import entente.chart.Typeface;
import entente.dossier.Entity;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.Catalogue.Entry;
import entente.listing.Catalogue.Line;
import entente.listing.CatalogueKind;
import entente.listing.EventRows;
import entente.listing.EventRows.Column;
import entente.page.Detail;
import entente.page.PageText;
import entente.page.Detail.Bars;
import entente.page.Detail.Row;
import entente.picture.FontMeasure;
import entente.query.Query;
import entente.query.QueryField;
import entente.time.Days;
import entente.view.timeline.TimelineView;
import entente.words.Piece;
import entente.work.Background;
import entente.work.Progress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is right of each of the cases, in the window.
@ExtendWith(ApplicationExtension.class)
class CasesTest {
  private Stage stage;
  private Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private void open(FxRobot robot, CaseFile file) {
    robot.interact(() -> {
      explorer = Windows.show(stage, file.language(), new DossierFile.Nothing());
      file.open(explorer);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Detail page() {
    return explorer.view().details().of(explorer.selected(), explorer.asOfProperty().get());
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private List<String> lines() {
    return PageText.above(page());
  }

  private List<String> rows(String heading) {
    return PageText.rows(page(), heading).stream().map(Row::pieces)
        .map(CasesTest::text).toList();
  }

  private List<Line> people() {
    Catalogue catalogue = explorer.view().catalogues().of(CatalogueKind.PEOPLE);
    return catalogue.groups(explorer.session().lists().filter(CatalogueKind.PEOPLE), explorer.session().lists().order(CatalogueKind.PEOPLE),
            explorer.asOfProperty().get(), Progress.UNSEEN).stream().flatMap(group -> group.entries().stream())
        .map(entry -> catalogue.line(entry, explorer.asOfProperty().get())).toList();
  }

  private List<String> names() {
    return people().stream().map(Line::name).toList();
  }

  private static Stream<Text> words(Node node) {
    return node instanceof Text text ? Stream.of(text)
        : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(CasesTest::words) : Stream.of();
  }

  private static Bounds bounds(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  @Test
  void everythingIsCalledAsItWasOnTheDay(FxRobot robot) {
    open(robot, CaseFile.NAMES_THROUGH_TIME);
    assertThat(page().title()).startsWith("Minister for Overseas Affairs");
    assertThat(people().getFirst().name()).startsWith("Ned Marsh");
    assertThat(people().getFirst().below()).isEqualTo("Minister for Overseas Affairs (now Minister for the Union)");
    assertThat(explorer.chartProperty().get().lanes()).extracting(lane -> lane.name()).first().asString().startsWith("Upper Ardova");
    var table = new EventRows(explorer.view().dossier(), Language.ENGLISH);
    assertThat(Stream.of(Column.SIDE, Column.PLACE, Column.PARTICIPANTS).map(column -> table.text(0, column)))
        .containsExactly("Upper Ardova", "Kingsport", "Ned Marsh, Colonial Office");
    robot.interact(() -> explorer.readAsOf(Days.of(2024, 1, 1)));
    assertThat(names()).containsExactly("Lord Rowan");
  }

  @Test
  void allWhoHoldAPostTogetherAreNamedAndDrawnBesideEachOther(FxRobot robot) {
    open(robot, CaseFile.CO_HOLDERS);
    assertThat(lines()).anySatisfy(line -> assertThat(line).contains("Person One", "Person Two", "Person Three"));
    assertThat(page().sections().stream().flatMap(s -> s.pictures().stream()).filter(Bars.class::isInstance)
        .flatMap(bars -> ((Bars) bars).tracks().stream()).filter(track -> !track.bars().isEmpty())).hasSize(3);
  }

  @Test
  void whoOnlyStandsInIsSaidToBeActing(FxRobot robot) {
    open(robot, CaseFile.ACTING_NOT_SAID);
    assertThat(rows("Participants")).singleElement().asString().contains("Foreign Minister, acting");
    assertThat(people()).extracting(Line::below).containsExactly("acting · Foreign Minister");
  }

  @Test
  void apostrophesOfEveryKindFindEachOther(FxRobot robot) {
    open(robot, CaseFile.SEARCH_APOSTROPHES);
    assertThat(names()).hasSize(2).allMatch(name -> name.endsWith("Probe") || name.endsWith("Test"));
    for (String typed : List.of("лук'яна", "gorkij", "gor'kij", "orol", "o'rol", "umar", "amin", "pjat tsvet")) {
      assertThat(found(typed)).as(typed).isNotEmpty();
    }
  }

  private List<String> found(String typed) {
    return explorer.view().catalogues().of(CatalogueKind.PEOPLE)
        .groups(typed, Catalogue.Order.NAME, explorer.asOfProperty().get(), Progress.UNSEEN).stream()
        .flatMap(group -> group.entries().stream()).map(Entry::entity).map(Entity::id).toList();
  }

  @Test
  void marksOfArabicAndHebrewNeedNotBeTyped(FxRobot robot) {
    open(robot, CaseFile.SEARCH_ARABIC_HEBREW);
    assertThat(names()).hasSize(1);
    assertThat(found("ابراهيم")).containsExactly("p1");
    assertThat(found("البصري")).containsExactly("p2");
    assertThat(found("שלום")).containsExactly("p3");
  }

  @Test
  void signsThatJoinOrPartLettersTakeNoRoom(FxRobot robot) {
    open(robot, CaseFile.DRAW_JOINERS);
    assertThat(names()).hasSize(6);
    assertThat(width("word joiner c\u2060d")).isCloseTo(width("word joiner cd"), within(0.01));
    assertThat(width("Außen\u00administer")).isCloseTo(width("Außenminister"), within(0.01));
    assertThat(width("\u200fسامي\u200f")).isCloseTo(width("سامي"), within(0.01));
    assertThat(width("राष्ट्\u200dर")).isLessThan(1.5 * width("राष्ट्र"));
  }

  private static double width(String text) {
    return new FontMeasure().width(text, Typeface.LABEL);
  }

  @Test
  void aTitleFromTheRightBeginsAtTheRight(FxRobot robot) {
    open(robot, CaseFile.DRAW_DIRECTION);
    Bounds pane = bounds(robot.lookup("#detailTitle").query());
    assertThat(words(robot.lookup("#detailTitle").query()).mapToDouble(word -> bounds(word).getMaxX()).max())
        .hasValueCloseTo(pane.getMaxX(), within(12.0));
  }

  @Test
  void aScriptWithoutBlanksStaysInsideThePane(FxRobot robot) {
    open(robot, CaseFile.DRAW_UNBROKEN_SCRIPT);
    Bounds pane = bounds(robot.lookup("#detailPane").query());
    assertThat(words(robot.lookup("#detailPane").query())).isNotEmpty()
        .allSatisfy(word -> assertThat(bounds(word).getMaxX()).isLessThanOrEqualTo(pane.getMaxX() + 1));
    assertThat(bounds(robot.lookup("#detailTitle").query()).getHeight()).as("in several lines").isGreaterThan(40);
  }

  @Test
  void equalsInRankStandByTheAlphabet(FxRobot robot) {
    open(robot, CaseFile.ORDER_DEFAULT_CODEPOINT);
    assertThat(names()).containsExactly("Łapa", "Luna", "Öberg", "Zimmer", "Адам К", "Ёсель К", "Ірына К", "Ўлад К", "Якуб К");
  }

  @Test
  void nuktaIsAMark(FxRobot robot) {
    open(robot, CaseFile.ORDER_HINDI_NUKTA);
    assertThat(names()).containsExactly("करण", "क़ादिर", "क्षमा", "खुशी", "जयंत", "ज़ोया", "ज्ञान");
  }

  @Test
  void namesStandByWhatTheySort(FxRobot robot) {
    open(robot, CaseFile.ORDER_GIVEN_NAME);
    assertThat(names()).containsExactly("Zita Alm", "Kai Dorn", "Lea van Dorn", "Abel Zink");
  }

  @Test
  void tableKeysAndPageHaveOneOrder(FxRobot robot) {
    open(robot, CaseFile.ORDER_BEFORE_AFTER);
    TableView<Integer> table = robot.lookup("#eventTable").queryTableView();
    assertThat(IntStream.range(0, 3).mapToObj(row -> (String) table.getColumns().get(Column.TITLE.ordinal()).getCellData(row)))
        .containsExactly("Some year of the 1800s", "28 February 1800", "2 October 1800");
    assertThat(rows("Before and after")).singleElement().asString().startsWith("› 28 February 1800");
  }

  @Test
  void whatIsSelectedInTheLastOfManyLanesIsInSight(FxRobot robot) {
    open(robot, CaseFile.OPEN_MANY_LANES);
    TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
    robot.interact(() -> assertThat(timeline.itemBounds("e40")).hasValueSatisfying(glyph ->
        assertThat(bounds(timeline).contains(glyph)).isTrue()));
  }

  @Test
  void whatEachOfManyDidWithOneStandsInItsOwnLane(FxRobot robot) {
    open(robot, CaseFile.STAR_ONE_LANE);
    assertThat(laneIds()).hasSize(31).startsWith("A", "S1", "S2");
    assertThat(explorer.chartProperty().get().lanes().getFirst().members().size()).isEqualTo(30);
    int event = explorer.chartProperty().get().items().find("e7").orElseThrow();
    assertThat(explorer.chartProperty().get().lanesOf(event)).extracting(Lane::id).containsExactly("A", "S7");
    TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
    robot.interact(() -> assertThat(timeline.itemBounds("e7")).isPresent());
    robot.interact(() -> explorer.update(session -> session.with(Query.Condition.of(QueryField.PARTY, "S7"))));
    assertThat(laneIds()).containsExactly("A", "S7");
    assertThat(explorer.chartProperty().get().size()).isEqualTo(1);
  }

  private List<String> laneIds() {
    return explorer.chartProperty().get().lanes().stream().map(Lane::id).toList();
  }

  @Test
  void aPostEndsWithItsMinistry(FxRobot robot) {
    open(robot, CaseFile.POST_OF_CLOSED_MINISTRY);
    assertThat(lines()).contains("As of 1 January 2022: the post no longer exists");
    assertThat(rows("Holders")).noneMatch(row -> row.contains("no record"));
    assertThat(page().sections().stream().flatMap(s -> s.pictures().stream()).filter(Bars.class::isInstance)
        .flatMap(bars -> ((Bars) bars).ticks().stream()).map(Detail.Tick::label).findFirst()).contains("Jan 2020");
  }

  @Test
  void aMergerContinuesAllThatItCameFrom(FxRobot robot) {
    open(robot, CaseFile.FORMAT_MERGER);
    assertThat(explorer.view().open().problems()).isEmpty();
    assertThat(rows("Continues")).hasSize(2);
  }

  @Test
  void whoseStateIsNoMoreHasThePartyOfThePostThen(FxRobot robot) {
    open(robot, CaseFile.FORMAT_TWO_PARTIES);
    assertThat(lines()).contains("New Republic");
    assertThat(explorer.view().open().problems()).singleElement().satisfies(problem ->
        assertThat(problem.message(Language.ENGLISH)).contains("existed until"));
  }
}
