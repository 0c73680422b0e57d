package entente.view.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.language.Language;
import entente.query.Comparison;
import entente.query.Query;
import entente.query.QueryField;
import entente.words.QueryWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FacetPaneTest {
  private final List<Query> changes = new ArrayList<>();
  private final Filters.Counter counter = new Filters.Counter(Filters.DOSSIER);
  private Stage stage;
  private FacetPane pane;
  private ListView<FacetLine> list;

  @Start
  void start(Stage on) {
    stage = on;
    pane = pane(Filters.DOSSIER, counter, QueryField.KIND);
    list = new ListView<>();
  }

  private FacetPane pane(Dossier dossier, Counting counting, QueryField field) {
    return new FacetPane(field, new QueryWords(dossier, Language.ENGLISH), counting, Filters.MESSAGES, changes::add);
  }

  private void open(FxRobot robot, Dossier dossier, Counting counting, QueryField field, Query query) {
    robot.interact(() -> {
      pane = pane(dossier, counting, field);
      Filters.show(stage, pane);
      pane.show(query);
      pane.start();
    });
    list = robot.lookup("#facetList").query();
  }

  private void open(FxRobot robot, QueryField field, Query query) {
    open(robot, Filters.DOSSIER, counter, field, query);
  }

  private List<String> lines() {
    return list.getItems().stream().map(line -> " ".repeat(line.depth()) + line.name() + " " + line.count()).toList();
  }

  private static FacetCell cell(FxRobot robot, String name) {
    return robot.lookup(".list-cell").queryAllAs(FacetCell.class).stream()
        .filter(cell -> cell.getItem() != null && cell.getItem().name().equals(name)).findFirst().orElseThrow();
  }

  private static String spoken(FxRobot robot, String name) {
    return cell(robot, name).getAccessibleText();
  }

  private static MouseEvent clickWithAlt() {
    return new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, /* altDown= */ true, false,
        false, false, false, false, false, true, null);
  }

  @Test
  void aClickIncludesAndTakesBackAndWithAltExcludes(FxRobot robot) {
    open(robot, QueryField.KIND, Query.All.EVERYTHING);
    assertThat(lines()).containsExactly("visit 3", "meeting 1", "session 1");
    robot.clickOn("meeting");
    assertThat(changes).last().hasToString("kind:meeting");
    assertThat(spoken(robot, "meeting")).isEqualTo("meeting, events: 1, included");
    robot.interact(() -> cell(robot, "visit").fireEvent(clickWithAlt()));
    assertThat(changes).last().hasToString("kind:meeting -kind:visit");
    assertThat(spoken(robot, "visit")).isEqualTo("visit, events: 3, excluded");
    robot.clickOn("meeting");
    assertThat(changes).last().hasToString("-kind:visit");
    assertThat(spoken(robot, "meeting")).isEqualTo("meeting, events: 1");
  }

  @Test
  void theKeyboardDoesTheSame(FxRobot robot) {
    open(robot, QueryField.KIND, Query.All.EVERYTHING);
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.SPACE);
    assertThat(changes).last().hasToString("kind:meeting");
    robot.type(KeyCode.UP).type(KeyCode.MINUS);
    assertThat(changes).last().hasToString("kind:meeting -kind:visit");
    robot.write("ses");
    TextField find = robot.lookup("#facetFind").query();
    assertThat(find.getText()).isEqualTo("ses");
    assertThat(lines()).containsExactly("session 1");
    robot.type(KeyCode.ENTER);
    assertThat(changes).last().hasToString("kind:meeting,session -kind:visit");
  }

  @Test
  void treesAreIndentedAndWhatIsFoundStandsInWhatItLiesIn(FxRobot robot) {
    open(robot, QueryField.TOPIC, Query.All.EVERYTHING);
    assertThat(lines()).containsExactly("Trade 3", " Potash 2", "Culture 1");
    robot.write("pot");
    assertThat(lines()).containsExactly("Trade 3", " Potash 2");
  }

  @Test
  void countsThatComeLaterMoveNoLine(FxRobot robot) {
    open(robot, QueryField.KIND, Query.All.EVERYTHING);
    robot.interact(() -> {
      counter.pause();
      pane.show(Query.Condition.of(QueryField.HOST, "IN"));
    });
    assertThat(lines()).containsExactly("visit 3", "meeting 1", "session 1");
    robot.interact(counter::answer);
    assertThat(lines()).containsExactly("visit 1", "meeting 1", "session 0");
  }

  @Test
  void whatComparesCanBeTheLeastThatIsAskedFor(FxRobot robot) {
    open(robot, QueryField.SESSION, Query.All.EVERYTHING);
    robot.clickOn("at least").clickOn("#facetFind").write("2").type(KeyCode.ENTER);
    assertThat(changes).last().hasToString("session>=2");
    robot.clickOn("at most");
    assertThat(changes).last().hasToString("session<=2");
    robot.clickOn("any of");
    assertThat(changes).last().hasToString("session:2");
  }

  @Test
  void aBoundThatIsAskedForIsShownAndTakenBackThoughNoEventHasIt(FxRobot robot) {
    open(robot, QueryField.SESSION, new Query.Condition(QueryField.SESSION, Comparison.AT_MOST, List.of("7")));
    assertThat(lines()).containsExactly("4 1", "7 0");
    assertThat(spoken(robot, "7")).endsWith("included");
    robot.clickOn("7");
    assertThat(changes).last().isEqualTo(Query.All.EVERYTHING);
  }

  @Test
  void manyHaveNoNodeOfTheirOwnAndItComesToRest(FxRobot robot) {
    Dossier many = Filters.people(20_000);
    open(robot, many, new Filters.Counter(many), QueryField.PERSON, Query.All.EVERYTHING);
    assertThat(list.getItems()).hasSize(20_000);
    assertThat(robot.lookup(".list-cell").queryAll()).hasSizeLessThan(60);
    robot.write("1999");
    assertThat(list.getItems()).hasSizeBetween(10, 20);
    assertThat(Filters.comesToRest(pane.getScene())).isTrue();
  }
}
