package entente.view.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.language.Language;
import entente.query.Query;
import entente.query.QueryField;
import entente.query.QueryReader;
import entente.search.Json;
import entente.words.QueryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class QueryLineTest {
  private final List<Query> applied = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private QueryLine line;
  private TextField field;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    show(stage, Filters.DOSSIER, Filters.WORDS);
  }

  private void show(Stage stage, Dossier dossier, QueryWords words) {
    line = new QueryLine(new QueryReader(dossier), words, new Filters.Counter(dossier),
        Filters.MESSAGES, new QueryLine.Actions() {
          @Override
          public void apply(Query next) {
            applied.add(next);
          }

          @Override
          public void undo() {
            done.add("undo");
          }

          @Override
          public void redo() {
            done.add("redo");
          }

          @Override
          public void leave() {
            done.add("leave");
          }

          @Override
          public void pass(boolean isOn) {
            done.add(isOn ? "on" : "back");
          }
        });
    line.setPrefWidth(400);
    Filters.show(stage, line);
    line.start();
  }

  @BeforeEach
  void find(FxRobot robot) {
    field = robot.lookup("#queryField").query();
    this.robot = robot;
  }

  /// What drops down is there once it has been seen.
  private boolean isSeen(String id) {
    return robot.lookup(id).tryQuery().filter(node -> node.isVisible() && node.getParent().isVisible()).isPresent();
  }

  private ListView<Suggestion> offers() {
    return robot.lookup("#queryOffers").queryListView();
  }

  private String problem() {
    return robot.lookup("#queryProblem").queryAs(Label.class).getText();
  }

  private List<String> offered() {
    return isSeen("#queryOffers") ? offers().getItems().stream().map(Suggestion::text).toList() : List.of();
  }

  @Test
  void aFieldIsCompletedThenItsValuesWithCounts(FxRobot robot) {
    robot.write("kin");
    assertThat(offered()).containsExactly("kind:", "style:"); // "Kind of visit"
    robot.type(KeyCode.TAB);
    assertThat(field.getText()).isEqualTo("kind:");
    assertThat(offers().getItems()).extracting(Suggestion::text).containsExactly("visit", "meeting", "session");
    assertThat(offers().getItems().getFirst().count()).hasValue(3);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(field.getText()).isEqualTo("kind:meeting");
    assertThat(applied).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(applied).containsExactly(Query.Condition.of(QueryField.KIND, "meeting"));
  }

  @Test
  void valuesAreFoundByTheirNamesAndCountedAmongWhatElseIsAskedFor(FxRobot robot) {
    robot.write("kind:visit host:bel");
    assertThat(offers().getItems()).extracting(Suggestion::text).containsExactly("BY");
    assertThat(offers().getItems().getFirst().count()).hasValue(2);
    robot.type(KeyCode.ENTER);
    assertThat(field.getText()).isEqualTo("kind:visit host:BY");
  }

  @Test
  void whatIsAtLeastSoIsCountedSo(FxRobot robot) {
    Dossier dossier = Json.dossier("""
        'posts': [{'id': 'p', 'name': 'President', 'rank': 'head-of-state'}, {'id': 'm', 'name': 'Minister', 'rank': 'minister'}],
        'events': [{'id': 'a', 'title': 'A', 'kind': 'visit', 'date': '2015', 'participants': [{'post': 'p'}]},
          {'id': 'b', 'title': 'B', 'kind': 'visit', 'date': '2016', 'participants': [{'post': 'm'}]}]""");
    robot.interact(() -> show((Stage) line.getScene().getWindow(), dossier, new QueryWords(dossier, Language.ENGLISH)));
    find(robot);
    robot.write("rank:minister");
    assertThat(offers().getItems()).filteredOn(offer -> offer.text().equals("minister")).extracting(Suggestion::count)
        .containsExactly(OptionalInt.of(1));
    robot.interact(field::clear);
    robot.write("rank>=minister");
    assertThat(offers().getItems()).filteredOn(offer -> offer.text().equals("minister")).extracting(Suggestion::count)
        .containsExactly(OptionalInt.of(2));
  }

  @Test
  void aWordThatBeginsLikeAFieldIsAppliedAsItStands(FxRobot robot) {
    robot.write("host");
    assertThat(offered()).contains("host:");
    robot.type(KeyCode.ENTER);
    assertThat(applied).containsExactly(new Query.Words("host"));
  }

  @Test
  void whatIsAppliedIsShownCanonically(FxRobot robot) {
    robot.write("host:BY  kind:visit").type(KeyCode.ESCAPE).type(KeyCode.ENTER);
    assertThat(field.getText()).isEqualTo("kind:visit host:BY");
  }

  @Test
  void anErrorIsExplainedAtItsPlaceAndChangesNothingAndStays(FxRobot robot) {
    robot.write("kind:visit persn:x").type(KeyCode.ENTER);
    assertThat(applied).isEmpty();
    assertThat(field.getText()).isEqualTo("kind:visit persn:x");
    assertThat(isSeen("#queryProblem")).isTrue();
    assertThat(problem()).contains("persn").contains("person");
    assertThat(field.getAccessibleText()).contains(problem());
    robot.interact(() -> line.layout());
    Node underline = robot.lookup(".query-underline").query();
    assertThat(underline.isVisible()).isTrue();
    assertThat(underline.getLayoutBounds().getWidth()).isBetween(20.0, 60.0);
    assertThat(underline.getLayoutX()).isBetween(50.0, 120.0);
    robot.interact(() -> line.show(Query.Condition.of(QueryField.KIND, "session")));
    assertThat(field.getText()).isEqualTo("kind:visit persn:x");
    robot.type(KeyCode.ESCAPE);
    assertThat(field.getText()).isEqualTo("kind:session");
    assertThat(isSeen("#queryProblem")).isFalse();
    assertThat(underline.isVisible()).isFalse();
    assertThat(field.getAccessibleText()).isEqualTo("Filter");
  }

  @Test
  void theFilterIsUndoneWhileItStandsAsAppliedElseTheText(FxRobot robot) {
    robot.write("minsk").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(done).containsExactly("undo", "redo");
    robot.write("x").push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(done).hasSize(2);
    assertThat(field.getText()).isNotEqualTo("minskx");
  }

  @Test
  void escapeClosesTheListThenGivesUpThenLeaves(FxRobot robot) {
    robot.write("kind:").type(KeyCode.ESCAPE);
    assertThat(offered()).isEmpty();
    assertThat(field.getText()).isEqualTo("kind:");
    robot.type(KeyCode.ESCAPE);
    assertThat(field.getText()).isEmpty();
    assertThat(done).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(done).containsExactly("leave");
  }

  @Test
  void itComesToRestWithAListAndWithAnError(FxRobot robot) {
    robot.write("kind:");
    assertThat(Filters.comesToRest(line.getScene())).isTrue();
    robot.write("x y)").type(KeyCode.ENTER);
    assertThat(isSeen("#queryProblem")).isTrue();
    assertThat(Filters.comesToRest(line.getScene())).isTrue();
  }
}
