package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.chart.Span;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Session.Sight;
import entente.language.Language;
import entente.settings.Preferences.Motion;
import entente.time.Days;
import entente.view.timeline.TimelineView;
import entente.work.Background;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The stretch of time in sight: the first one, and how it is chosen.
@ExtendWith(ApplicationExtension.class)
class StretchTest {
  private static final List<String> BUTTONS = List.of("twoYears", "fiveYears", "tenYears", "allTime");

  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @Start
  void start(Stage stage) {
    Windows.show(stage, explorer, dossier("2020-05-01"));
    Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().moving(Motion.REDUCED));
  }

  private static DossierFile dossier(String last) {
    return new DossierFile.Pasted("d.json", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2021", "events": [
          {"id": "a", "kind": "visit", "title": "First", "date": "1901-05-01"},
          {"id": "b", "kind": "visit", "title": "Second", "date": "1990-05-01"},
          {"id": "c", "kind": "visit", "title": "Third", "date": "%s"}]}""".formatted(last));
  }

  private static Node node(FxRobot robot, String query) {
    return robot.lookup(query).query();
  }

  private Chart chart() {
    return explorer.chartProperty().get();
  }

  private Span shown() {
    return explorer.session().visible();
  }

  private static Stream<String> chosen(FxRobot robot) {
    return BUTTONS.stream().filter(id -> robot.lookup("#" + id).<ToggleButton>query().isSelected());
  }

  @Test
  void aDossierOpensWithAsMuchOfTheLastYearsAsCanBeToldApart(FxRobot robot) {
    assertThat(shown()).isEqualTo(chart().lastYears(100));
    assertThat(explorer.session().sight()).isEqualTo(Sight.FIRST);
    assertThat(robot.lookup("#timeline").<TimelineView>query().getVisibleRange()).isEqualTo(shown());
    assertThat(chosen(robot)).isEmpty();
  }

  @Test
  void aNewerStateOfTheFileKeepsIt(FxRobot robot) {
    Span before = shown();
    robot.interact(() -> explorer.open(dossier("2020-05-01")));
    assertThat(shown()).isEqualTo(before);
    assertThat(explorer.session().sight()).isEqualTo(Sight.FIRST);
  }

  @Test
  void buttonsAndKeysShowTheSameAndTheButtonOfWhatIsInSightLooksChosen(FxRobot robot) {
    for (String id : BUTTONS) {
      robot.interact(robot.lookup("#" + id).<ToggleButton>query()::fire);
      assertThat(chosen(robot)).containsExactly(id);
    }
    assertThat(shown()).isEqualTo(chart().extent());
    robot.interact(() -> node(robot, "#timeline").requestFocus());
    robot.type(KeyCode.DIGIT4);
    assertThat(chosen(robot)).containsExactly("fiveYears");
    robot.interact(robot.lookup("#fiveYears").<ToggleButton>query()::fire);
    assertThat(chosen(robot)).as("pressed once more").containsExactly("fiveYears");
    robot.type(KeyCode.DIGIT5);
    assertThat(chosen(robot)).containsExactly("twoYears");
    robot.type(KeyCode.DIGIT3);
    assertThat(chosen(robot)).containsExactly("tenYears");
    robot.type(KeyCode.PAGE_UP);
    assertThat(chosen(robot)).isEmpty();
  }

  @Test
  void theButtonSaysWhatIsInSight(FxRobot robot) {
    robot.interact(() -> explorer.see(new Span(Days.of(2011, 3, 5), Days.of(2013, 9, 1))));
    assertThat(text(robot, "#stretchButton")).isEqualTo("Mar 2011 – Aug 2013");
    assertThat(node(robot, "#stretchButton").getAccessibleText()).contains("Mar 2011 – Aug 2013");
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }

  @Test
  void aStretchIsTyped(FxRobot robot) {
    robot.interact(robot.lookup("#stretchButton").<Button>query()::fire);
    type(robot, "#stretchFrom", "March 2011");
    type(robot, "#stretchTo", "2013");
    robot.interact(robot.lookup("#stretchApply").<Button>query()::fire);
    assertThat(shown().looksLike(new Span(Days.of(2011, 3, 1), Days.of(2014, 1, 1)))).as(shown().toString()).isTrue();
    assertThat(robot.lookup("#stretchApply").tryQuery()).isEmpty();
  }

  private static void type(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).<TextField>query().setText(text));
  }

  @Test
  void whatIsWrongIsSaidWithWhatWouldBeRight(FxRobot robot) {
    Span before = shown();
    robot.interact(robot.lookup("#stretchButton").<Button>query()::fire);
    assertThat(refused(robot, "once upon", "2013")).contains("4 November 2025");
    assertThat(node(robot, "#stretchFrom").isFocused()).isTrue();
    assertThat(refused(robot, "2013", "May 2011")).contains("1 January 2013");
    assertThat(node(robot, "#stretchTo").isFocused()).isTrue();
    assertThat(shown()).isEqualTo(before);
    type(robot, "#stretchTo", "May 2014");
    assertThat(text(robot, "#stretchWrong")).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#stretchApply").tryQuery()).isEmpty();
  }

  private static String refused(FxRobot robot, String from, String to) {
    type(robot, "#stretchFrom", from);
    type(robot, "#stretchTo", to);
    robot.interact(robot.lookup("#stretchApply").<Button>query()::fire);
    return text(robot, "#stretchWrong");
  }

  @Test
  void whereThereIsLittleHeightTheMenuLeadsThere(FxRobot robot) {
    robot.interact(() -> robot.window(0).setHeight(400));
    assertThat(robot.lookup("#stretchButton").tryQuery()).isEmpty();
    MenuButton menu = robot.lookup("#viewMenu").query();
    robot.interact(() -> ((Menu) menu.getItems().getFirst()).getItems().getLast().fire());
    robot.interact(robot.lookup("#stretchApply").<Button>query()::fire);
    assertThat(robot.lookup("#stretchApply").tryQuery()).isEmpty();
  }
}
