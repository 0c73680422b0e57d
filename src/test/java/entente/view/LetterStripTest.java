package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.CatalogueKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The index of letters of a long list.
@ExtendWith(ApplicationExtension.class)
class LetterStripTest {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPRSTUVWZ";
  private static final String JSON = """
      {"format": "entente-dossier/1", "id": "many", "title": "Many", "parties": [{"id": "X", "name": "X"}, {"id": "Y", "name": "Y"}],
       "people": [%s, {"id": "y", "name": "Émile Y", "party": "Y"}]}
      """.formatted(IntStream.range(0, 10 * LETTERS.length()).mapToObj(i ->
      "{\"id\": \"p%03d\", \"name\": \"%s %03d\", \"party\": \"X\"}".formatted(i, LETTERS.charAt(i / 10), i))
      .collect(Collectors.joining(",")));
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Pasted("many.json", JSON));
    stage.setWidth(1200);
    stage.setHeight(900);
    order(Catalogue.Order.NAME);
  }

  private void order(Catalogue.Order order) {
    explorer.update(session -> session.with(session.lists().with(CatalogueKind.PEOPLE, order)));
  }

  private static List<String> letters(FxRobot robot) {
    return robot.lookup(".letters .letter").match(Node::isVisible).<Label>queryAll().stream().filter(label -> label.getParent().isVisible())
        .map(Label::getText).toList();
  }

  private static String first(FxRobot robot) {
    IndexedCell<?> first = robot.lookup("#peopleList .list-cell").queryAll().stream().map(cell -> (IndexedCell<?>) cell)
        .filter(cell -> cell.isVisible() && !cell.isEmpty()).min(Comparator.comparingDouble(IndexedCell::getLayoutY)).orElseThrow();
    return first.getAccessibleText();
  }

  private static void click(FxRobot robot, String letter) {
    robot.clickOn(robot.lookup(".letters .letter").match((Label label) -> label.getText().equals(letter)).<Node>query());
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup("#peopleList").queryParent().layout());
  }

  @Test
  void aLetterLeadsToTheFirstNameUnderItAndThenToThatOfTheNextGroup(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(letters(robot)).isEqualTo(Stream.of(LETTERS.split("")).toList());
    click(robot, "M");
    assertThat(first(robot)).startsWith("M 120");
    click(robot, "E");
    assertThat(first(robot)).startsWith("E 040");
    click(robot, "E");
    assertThat(robot.lookup("#peopleList .list-cell").queryAll().stream().filter(Node::isVisible)
        .map(Node::getAccessibleText)).anyMatch(text -> text != null && text.startsWith("Émile"));
  }

  @Test
  void onlyALongListInOrderOfTheAlphabetHasIt(FxRobot robot) {
    robot.interact(() -> order(Catalogue.Order.LATEST));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(letters(robot)).isEmpty();
    robot.interact(() -> {
      order(Catalogue.Order.NAME);
      robot.lookup("#peopleFilter").queryTextInputControl().setText("M");
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(letters(robot)).isEmpty();
  }

  @Test
  void whereThereIsLittleHeightSomeAreLeftOut(FxRobot robot) {
    robot.interact(() -> {
      Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(200));
      robot.lookup("#peopleList").query().getScene().getWindow().setHeight(700);
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(letters(robot)).hasSizeBetween(8, 20).startsWith("A").endsWith("Z");
    Node strip = robot.lookup(".letters").match(Node::isVisible).query();
    assertThat(robot.lookup(".letters .letter").<Label>queryAll())
        .allMatch(label -> label.getBoundsInParent().getMaxY() <= strip.getLayoutBounds().getMaxY() + 0.5);
  }
}
