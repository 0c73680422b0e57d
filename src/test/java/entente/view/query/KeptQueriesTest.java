package entente.view.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.query.Query;
import entente.query.QueryField;
import entente.query.QueryReader;
import entente.view.query.KeptQueries.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeptQueriesTest {
  private final List<Query> chosen = new ArrayList<>();
  private final ObjectProperty<List<Kept>> all = new SimpleObjectProperty<>(List.of(new Kept("x", "Strange", "nothing:x", false)));
  private KeptQueries pane;

  @Start
  void start(Stage stage) {
    var store = new KeptQueries.Store() {
      @Override
      public ObservableValue<List<Kept>> all() {
        return all;
      }

      @Override
      public void keep(String name, Query query) {
        all.set(Stream.concat(all.get().stream(), Stream.of(new Kept(name, name, query.toString(), true))).toList());
      }

      @Override
      public void remove(Kept kept) {
        all.set(all.get().stream().filter(each -> !each.equals(kept)).toList());
      }
    };
    pane = new KeptQueries(store, new QueryReader(Filters.DOSSIER), Filters.MESSAGES, chosen::add);
    Filters.show(stage, pane);
  }

  @Test
  void theQueryInForceIsKeptChosenAndTakenAway(FxRobot robot) {
    Query visits = Query.Condition.of(QueryField.KIND, "visit");
    robot.clickOn("#keptName").write("Visits");
    assertThat(robot.lookup("#keep").<Button>query().isDisabled()).isTrue(); // everything passes
    robot.interact(() -> pane.show(visits));
    robot.type(KeyCode.ENTER);
    assertThat(all.get()).last().isEqualTo(new Kept("Visits", "Visits", "kind:visit", true));
    robot.clickOn("Visits");
    assertThat(chosen).containsExactly(visits);
    Button remove = robot.lookup(".kept .tool").query();
    assertThat(remove.getAccessibleText()).isEqualTo("Take away: Visits");
    robot.clickOn(remove);
    assertThat(all.get()).extracting(Kept::name).containsExactly("Strange");
  }

  @Test
  void oneThatTheDossierDoesNotUnderstandIsExplained(FxRobot robot) {
    robot.clickOn("Strange");
    assertThat(chosen).isEmpty();
    assertThat(robot.lookup(".query-problem").<Label>query().getText()).startsWith("Strange: ").contains("nothing");
    assertThat(Filters.comesToRest(pane.getScene())).isTrue();
  }
}
