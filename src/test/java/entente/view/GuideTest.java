package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartLayout;
import entente.chart.Mark;
import entente.chart.SceneryLayout;
import entente.chart.TextLine;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.view.sheets.GradeList;
import entente.view.sheets.KeyList;
import entente.view.sheets.StateList;
import entente.view.timeline.Legend;
import entente.view.timeline.TimelineView;
import entente.view.timeline.Timelines;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The sheet that says what keys do and what signs mean, and what is said of the signs where they are seen.
@ExtendWith(ApplicationExtension.class)
class GuideTest {
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  private static boolean isShown(Class<? extends Node> type) {
    return Tour.inSight().stream().anyMatch(type::isInstance);
  }

  @Test
  void theSecondPageExplainsEverySignAsItIsPainted(FxRobot robot) {
    robot.type(KeyCode.F1);
    robot.interact(() -> assertThat(List.of(isShown(KeyList.class), isShown(Legend.class))).containsExactly(true, false));
    robot.type(KeyCode.F1);
    robot.interact(() -> {
      assertThat(List.of(isShown(KeyList.class), isShown(Legend.class), isShown(GradeList.class))).containsExactly(false, true, true);
      Legend legend = Tour.inSight().stream().filter(Legend.class::isInstance).map(Legend.class::cast).findFirst().orElseThrow();
      TimelineView view = (TimelineView) legend.getChildrenUnmodifiable().getFirst();
      assertThat(Timelines.lanesInSight(view)).contains("Certain, perhaps", "About then, or perhaps", "Still going on", "End not known",
          "Planned or postponed", "Cancelled", "Other date claimed", "One day; many days", "Several, too close",
          "Very many", "As-of day, then paler; today");
      assertThat(Timelines.holders(view)).containsExactlyInAnyOrder("in office", "no record", "vacant", "designated", "acting",
          "on that day", "perhaps");
      ChartLayout layout = Timelines.layout(view);
      assertThat(layout.scenery().withheld()).isEmpty();
      assertThat(layout.scenery().today().flatMap(SceneryLayout.TodayLine::name)).map(TextLine::text).contains("today");
      assertThat(layout.scenery().offices().orElseThrow().offices().getLast().segments()).extracting(seen -> seen.sightings().size())
          .containsExactly(1, 1);
      assertThat(layout.marks()).filteredOn(Mark.Cluster.class::isInstance).extracting(mark -> ((Mark.Cluster) mark).density().size() > 0)
          .contains(false, true);
      assertThat(layout.contentHeight()).isLessThanOrEqualTo(layout.room());
    });
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    robot.interact(() -> assertThat(isShown(KeyList.class)).isTrue());
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    robot.interact(() -> assertThat(isShown(StateList.class)).isTrue());
    robot.type(KeyCode.F1);
    robot.interact(() -> assertThat(isShown(KeyList.class)).isTrue());
    robot.push(KeyCode.SHIFT, KeyCode.F1);
    robot.interact(() -> assertThat(isShown(Legend.class)).isTrue());
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> robot.lookup("#viewMenu").<MenuButton>query().getItems().getLast().fire());
    robot.interact(() -> assertThat(isShown(Legend.class)).isTrue());
  }

  @Test
  void gradesAndGroundsTellTheirMeaning(FxRobot robot) {
    robot.interact(() -> {
      explorer.select(Walk.EVENT);
      assertThat(tips(label -> label.getStyleClass().contains("grade")))
          .anyMatch(tip -> tip.matches("Admiralty grade [A-F][1-6]: source .+; .+"));
    });
  }

  private static Stream<String> tips(Predicate<Label> wanted) {
    return Tour.inSight().stream().filter(Label.class::isInstance).map(Label.class::cast).filter(wanted)
        .flatMap(label -> Stream.ofNullable(label.getTooltip())).map(tip -> tip.getText());
  }
}
