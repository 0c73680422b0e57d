package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.query.Query;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The bar above the view: chips, the line, and the pages' own words for the filter.
@ExtendWith(ApplicationExtension.class)
class FilterBarTest {
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  private void filter(FxRobot robot, String text) {
    robot.interact(() -> explorer.filter((Query) explorer.view().columns().reader().read(text)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String filter() {
    return explorer.filterProperty().get().toString();
  }

  private static List<String> chips(FxRobot robot) {
    return robot.lookup(".part-name .label").match(FilterBarTest::isShown).<Label>queryAll().stream().map(Label::getText).toList();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /// Without showing the menu, for which the headless screen is too low.
  private static void fire(FxRobot robot, MenuButton menu, String name) {
    robot.interact(() -> fill(menu));
    robot.interact(() -> menu.getItems().stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow().fire());
  }

  private static void fill(MenuButton menu) {
    menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
  }

  @Test
  void eachPartIsAChipAndItsCrossTakesItAway(FxRobot robot) {
    filter(robot, "kind:visit -is:disputed");
    assertThat(chips(robot)).containsExactly("Kind: visit", "not disputed");
    robot.clickOn(robot.lookup(".part-cross").<Node>queryAll().iterator().next());
    assertThat(filter()).isEqualTo("-is:disputed");
    assertThat(chips(robot)).containsExactly("not disputed");
  }

  @Test
  void aClickOnAChipOpensItsChoices(FxRobot robot) {
    filter(robot, "kind:visit");
    robot.clickOn(robot.lookup(".part-name").<Node>query()).clickOn("#facetFind").write("meeting").type(KeyCode.ENTER);
    assertThat(filter()).isEqualTo("kind:meeting,visit");
    robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
    assertThat(filter()).isEqualTo("kind:visit -kind:meeting");
    assertThat(chips(robot)).hasSize(2);
  }

  @Test
  void aStretchIsDraggedInTheTimesOfAChip(FxRobot robot) {
    filter(robot, "date:2010..");
    robot.clickOn(robot.lookup(".part-name").<Node>query());
    Region strip = robot.lookup("#histogramStrip").query();
    robot.moveTo(strip.localToScreen(strip.getWidth() * 0.3, 20)).press(MouseButton.PRIMARY)
        .moveTo(strip.localToScreen(strip.getWidth() * 0.4, 20)).moveTo(strip.localToScreen(strip.getWidth() * 0.5, 20))
        .release(MouseButton.PRIMARY);
    assertThat(filter()).startsWith("date:").isNotEqualTo("date:2010..");
    assertThat(chips(robot)).hasSize(1);
  }

  @Test
  void aFieldOfTheMenuOpensItsChoices(FxRobot robot) {
    fire(robot, robot.lookup("#addFilter").query(), "Topic");
    robot.clickOn("#facetFind").write("trade").type(KeyCode.ENTER);
    assertThat(filter()).isEqualTo("topic:trade");
    assertThat(explorer.passingProperty().get().isAll()).isFalse();
  }

  @Test
  void theLineIsTypedAppliedUndoneAndLeft(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.F).write("kind:visit").type(KeyCode.ENTER);
    assertThat(filter()).isEqualTo("kind:visit");
    long visits = explorer.passingProperty().get().count();
    assertThat(explorer.chartProperty().get().size()).isEqualTo((int) visits).isPositive();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(explorer.filterProperty().get().isAll()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(filter()).isEqualTo("kind:visit");
    assertThat(chips(robot)).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(chips(robot)).containsExactly("Kind: visit");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    assertThat(explorer.filterProperty().get().isAll()).isTrue();
  }

  @Test
  void tabLeadsFromTheLineToTheChips(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.F).write("kind:visit").type(KeyCode.ENTER).type(KeyCode.TAB);
    assertThat(chips(robot)).containsExactly("Kind: visit");
    assertThat(robot.lookup(".part-name").<Node>query().isFocused()).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(robot.lookup("#addFilter").<Node>query().isFocused()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.F).write("qqqq").type(KeyCode.TAB);
    assertThat(chips(robot)).as("what is typed is not applied").isEmpty();
  }

  @Test
  void theChoicesOfAChipStandBelowIt(FxRobot robot) {
    filter(robot, "kind:visit");
    Node chip = robot.lookup(".part-chip").query();
    robot.clickOn(robot.lookup(".part-name").<Node>query());
    Node bubble = robot.lookup(".popover > .border").query();
    assertThat(bubble.localToScreen(bubble.getLayoutBounds()).getMinY())
        .isBetween(chip.localToScreen(chip.getLayoutBounds()).getMaxY(), chip.localToScreen(chip.getLayoutBounds()).getMaxY() + 6);
  }

  @Test
  void theLineMovesNothingBelowIt(FxRobot robot) {
    for (String text : List.of("", "kind:visit",
        "kind:visit rank>=minister host:BY,IN date:2015.. -is:disputed is:joint has:document status:held")) {
      filter(robot, text);
      Bounds chips = below(robot);
      robot.push(KeyCode.CONTROL, KeyCode.F);
      assertThat(robot.lookup("#queryField").<Node>query().getParent().isVisible()).isTrue();
      assertThat(below(robot)).as(text).isEqualTo(chips);
      robot.type(KeyCode.ESCAPE);
      assertThat(below(robot)).as(text).isEqualTo(chips);
    }
  }

  private static Bounds below(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    Node timeline = robot.lookup("#timeline").query();
    return timeline.localToScene(timeline.getLayoutBounds());
  }

  @Test
  void whatCannotBeReadChangesNothingAndStays(FxRobot robot) {
    filter(robot, "kind:visit");
    robot.push(KeyCode.CONTROL, KeyCode.F).write("persn:modi").type(KeyCode.ENTER);
    assertThat(filter()).isEqualTo("kind:visit");
    robot.clickOn("#peopleFilter");
    assertThat(robot.lookup("#queryField").queryTextInputControl().getText()).isEqualTo("persn:modi");
    assertThat(robot.lookup("#queryField").<Node>query().getParent().isVisible()).isTrue();
  }

  @Test
  void pagesOfferOnlyThisAndWithoutThis(FxRobot robot) {
    filter(robot, "kind:visit -party:BY");
    robot.interact(() -> explorer.select("IN"));
    ToggleButton only = robot.lookup("#onlyThis").query();
    ToggleButton without = robot.lookup("#withoutThis").query();
    robot.interact(only::fire);
    assertThat(filter()).isEqualTo("kind:visit party:IN");
    assertThat(only.isSelected()).isTrue();
    robot.interact(without::fire);
    assertThat(filter()).isEqualTo("kind:visit -party:IN");
    assertThat(only.isSelected()).isFalse();
    robot.interact(without::fire);
    assertThat(filter()).isEqualTo("kind:visit");
    robot.interact(() -> explorer.select("lukashenko-visit-2017"));
    assertThat(robot.lookup("#onlyThis").tryQuery()).isEmpty();
  }

  @Test
  void aFilterIsKeptUnderAName(FxRobot robot) {
    filter(robot, "kind:visit");
    MenuButton menu = robot.lookup("#addFilter").query();
    fire(robot, menu, "Kept filters …");
    robot.clickOn("#keptName").write("Visits").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    filter(robot, "");
    fire(robot, menu, "Visits");
    assertThat(filter()).isEqualTo("kind:visit");
    filter(robot, "");
    robot.interact(() -> fill(menu));
    assertThat(menu.getItems()).extracting(MenuItem::getText).contains("Topic", "Visits");
  }

  @Test
  void anotherDossierHasNoneOfIt(FxRobot robot) {
    filter(robot, "kind:visit");
    robot.interact(() -> explorer.open(new DossierFile.Pasted("d", """
        {"format": "entente-dossier/1", "id": "d", "title": "D",
        "events": [{"id": "e", "kind": "visit", "title": "E", "date": "2020"}]}""")));
    assertThat(chips(robot)).isEmpty();
    ButtonBase add = robot.lookup("#addFilter").query();
    assertThat(add.isVisible()).isTrue();
  }
}
