package entente.view.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.query.Query;
import entente.query.QueryField;
import entente.time.Days;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HistogramTest {
  private final List<Query> changes = new ArrayList<>();
  private Histogram histogram;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    histogram = new Histogram(Days.of(2015, 1, 1), Days.of(2024, 12, 31), Filters.WORDS, new Filters.Counter(Filters.DOSSIER),
        Filters.MESSAGES, changes::add);
    Filters.show(stage, histogram);
    histogram.show(Query.All.EVERYTHING);
  }

  /// A point over the bars at a share of their width.
  private static Point2D at(FxRobot robot, double share) {
    Region strip = robot.lookup("#histogramStrip").query();
    return strip.localToScreen(strip.getWidth() * share, 20);
  }

  private static void drag(FxRobot robot, double from, double to) {
    robot.moveTo(at(robot, from)).press(MouseButton.PRIMARY).moveTo(at(robot, (from + to) / 2)).moveTo(at(robot, to))
        .release(MouseButton.PRIMARY);
  }

  @Test
  void aStretchIsDraggedInWholeMonthsAndItsEndsMoved(FxRobot robot) {
    Path bars = robot.lookup(".histogram-bars").query();
    assertThat(bars.getElements()).hasSize(5 * 5); // five bars
    drag(robot, 0.101, 0.299);
    assertThat(changes).last().hasToString("date:2016-01..2017-12");
    drag(robot, 0.3, 0.399);
    assertThat(changes).last().hasToString("date:2016-01..2018-12");
    drag(robot, 0.25, 0.351);
    assertThat(changes).last().hasToString("date:2017-01..2019-12");
    assertThat(robot.lookup("#histogramStrip").<Node>query().getAccessibleText()).isEqualTo("Time: 1 January 2017 to 31 December 2019");
  }

  @Test
  void theYearsBelowAreRound(FxRobot robot) {
    for (List<Long> years : List.of(List.of(2015L, 2024L, 2L), List.of(1983L, 2027L, 10L), List.of(2020L, 2020L, 1L),
        List.of(-411L, 2026L, 500L))) {
      robot.interact(() -> Filters.show(stage, new Histogram(Days.of(years.get(0), 6, 1), Days.of(years.get(1), 7, 1), Filters.WORDS,
          new Filters.Counter(Filters.DOSSIER), Filters.MESSAGES, changes::add)));
      List<Integer> shown = robot.lookup("#histogramStrip .tick").match(Node::isVisible).<Label>queryAll().stream().map(Label::getText)
          .filter(text -> text.matches("\\d+")).map(Integer::valueOf).toList();
      assertThat(shown).as("%s", years).isNotEmpty().allMatch(year -> year % years.get(2) == 0 || years.get(2) == 1);
    }
  }

  @Test
  void theKeyboardMovesTheEndsAndTakesTheStretchAway(FxRobot robot) {
    robot.interact(() -> {
      histogram.show(Query.Condition.of(QueryField.DATE, "2016-01..2017-12"));
      robot.lookup("#histogramStrip").<Node>query().requestFocus();
    });
    robot.type(KeyCode.LEFT);
    assertThat(changes).last().hasToString("date:2016-01..2017-11");
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(changes).last().hasToString("date:2016-02..2017-11");
    robot.type(KeyCode.DELETE);
    assertThat(changes).last().isEqualTo(Query.All.EVERYTHING);
  }

  @Test
  void datesAreReadAsPeopleTypeThem(FxRobot robot) {
    TextField from = robot.lookup("#histogramFrom").query();
    robot.clickOn(from).write("12 March 2016").type(KeyCode.ENTER);
    assertThat(changes).last().hasToString("date:2016-03-12..");
    robot.clickOn("#histogramTo").write("soon").type(KeyCode.ENTER);
    assertThat(changes).hasSize(1);
    assertThat(robot.lookup("#histogramUnderstood").<Label>query().getText()).isEqualTo("Not understood");
  }

  @Test
  void certainlyAndPossiblyAreTwoChoices(FxRobot robot) {
    robot.interact(() -> histogram.show(Query.Condition.of(QueryField.DATE, "2016").and(Query.Condition.of(QueryField.KIND, "visit"))));
    robot.clickOn("certainly then");
    assertThat(changes).last().hasToString("kind:visit certainly:2016");
    robot.clickOn("possibly then");
    assertThat(changes).last().hasToString("kind:visit date:2016");
    assertThat(Filters.comesToRest(histogram.getScene())).isTrue();
  }
}
