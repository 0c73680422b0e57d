package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.query.Query;
import entente.time.Days;
import entente.view.search.Offer;
import entente.view.search.SearchResults;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The search field and what is found with it.
@ExtendWith(ApplicationExtension.class)
class SearchFieldTest {
  private static final int PICTURE = 5; // seconds until the next one at the latest

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  private static String title(FxRobot robot) {
    return new Walk(robot).text("#detailTitle");
  }

  private static boolean isOpen(FxRobot robot) {
    return robot.lookup("#searchResults").query().isVisible();
  }

  @Test
  void whatIsTypedIntoTheSearchFieldIsFoundAndEnterGoesThere(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("lukashenka");
    assertThat(isOpen(robot)).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(title(robot)).isEqualTo("Aleksandr Lukashenko");
    assertThat(isOpen(robot)).isFalse();
  }

  @Test
  void arrowsGoThroughWhatWasFoundAndPassOverTheKindsAndTheLastFiltersByTheWords(FxRobot robot) {
    robot.clickOn("#searchField").write("minsk");
    ListView<SearchResults.Line> results = robot.lookup("#searchResults").queryListView();
    for (int i = 0; i < results.getItems().size(); i++) {
      assertThat(results.getSelectionModel().getSelectedItem()).isNotInstanceOf(SearchResults.Line.Heading.class);
      robot.type(KeyCode.DOWN);
    }
    assertThat(results.getSelectionModel().getSelectedIndex()).isEqualTo(results.getItems().size() - 1);
    robot.type(KeyCode.ENTER);
    assertThat(explorer.filterProperty().get()).isEqualTo(new Query.Words("minsk"));
    assertThat(isOpen(robot)).isFalse();
  }

  @Test
  void aDateThatIsTypedCanBeGoneToReadAsOfAndFilteredBy(FxRobot robot) {
    robot.clickOn("#searchField").write("March 2024");
    choose(robot, "Read as of 31 March 2024");
    assertThat(explorer.asOfProperty().getValue().day()).isEqualTo(Days.of(2024, 3, 31));
    robot.push(KeyCode.CONTROL, KeyCode.K).write("March 2024");
    choose(robot, "Go to March 2024");
    assertThat(explorer.session().visible().from()).isBetween((double) Days.of(2024, 1, 1), (double) Days.of(2024, 3, 1));
    robot.push(KeyCode.CONTROL, KeyCode.K).write("March 2024");
    choose(robot, "Only what may have been then: March 2024");
    assertThat(explorer.filterProperty().get()).hasToString("date:2024-03");
  }

  @Test
  void aWordOfTheFieldOffersItsQuery(FxRobot robot) {
    robot.clickOn("#searchField").write("disputed");
    assertThat(deeds(robot)).anySatisfy(offer -> assertThat(offer).contains("disputed"));
    assertThat(deeds(robot)).contains("Show only events that are disputed");
    robot.interact(() -> deedsOf(robot).filter(offer -> offer.beside().equals("is:disputed")).findFirst().orElseThrow().action().run());
    assertThat(explorer.filterProperty().get()).hasToString("is:disputed");
  }

  @Test
  void commandsAreFoundByTheirNamesAndAloneAfterASign(FxRobot robot) {
    robot.clickOn("#searchField").write(">table");
    assertThat(deedsOf(robot)).extracting(Offer::beside).contains("Alt+2");
    assertThat(robot.lookup("#searchResults").<SearchResults.Line>queryListView().getItems())
        .noneMatch(SearchResults.Line.Hit.class::isInstance);
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#eventTable").query().isVisible()).isTrue();
  }

  @Test
  void whatWasSoughtBeforeStandsBelowAnEmptyField(FxRobot robot) {
    robot.clickOn("#searchField").write("aleynik").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K).type(KeyCode.BACK_SPACE);
    assertThat(isOpen(robot)).isTrue();
    assertThat(deeds(robot)).containsExactly("aleynik");
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#searchField").queryAs(TextField.class).getText()).isEqualTo("aleynik");
    assertThat(isOpen(robot)).isTrue();
  }

  @Test
  void aKindOfBodyIsOfferedAsAFilter(FxRobot robot) {
    robot.clickOn("#searchField").write("embassy");
    choose(robot, "Show only events with any “embassy”");
    assertThat(explorer.filterProperty().get()).hasToString("org:by-embassy-new-delhi,in-embassy-minsk");
  }

  @Test
  void bodiesAndMechanismsWithOneWordAreOneOffer(FxRobot robot) {
    robot.interact(() -> explorer.open(new DossierFile.Pasted("d", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "events": [{"id": "e", "kind": "visit", "title": "E", "date": "2020"}],
          "organisations": [{"id": "o1", "name": "Trade House"}, {"id": "o2", "name": "Trade Mission"}],
          "mechanisms": [{"id": "m1", "name": "Trade Commission"}, {"id": "m2", "name": "Trade Group"}]}""")));
    robot.clickOn("#searchField").write("trade");
    assertThat(deeds(robot)).contains("Show only events with any “trade”").doesNotHaveDuplicates();
    choose(robot, "Show only events with any “trade”");
    assertThat(filter()).isEqualTo("org:o1,o2 OR mechanism:m1,m2");
  }

  @Test
  void wordsThatNothingHasLeaveASentenceAndTheWayBack(FxRobot robot) {
    robot.clickOn("#searchField").write("qqqq");
    choose(robot, "Filter by these words: qqqq");
    assertThat(filter()).isEqualTo("qqqq");
    for (String view : List.of("#timelineTab", "#tableTab")) {
      robot.clickOn(view);
      assertThat(robot.lookup("#empty").queryLabeled().getText()).isEqualTo("No event passes the filter.");
      assertThat(robot.lookup("#showAll").<Node>query().getParent().isVisible()).isTrue();
    }
    robot.clickOn("#showAll");
    assertThat(explorer.filterProperty().get().isAll()).isTrue();
    assertThat(robot.lookup("#showAll").<Node>query().getParent().isVisible()).isFalse();
  }

  private String filter() {
    return explorer.filterProperty().get().toString();
  }

  @Test
  void whatIsEnteredBeforeThereIsAnAnswerIsTakenFromThatAnswer(FxRobot robot) throws TimeoutException {
    robot.clickOn("#searchField").write("swaraj");
    robot.interact(() -> {
      TextField field = robot.lookup("#searchField").query();
      field.setText("aleynik");
      field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    });
    WaitForAsyncUtils.waitFor(PICTURE, TimeUnit.SECONDS, () -> title(robot).equals("Sergei Aleinik"));
    assertThat(isOpen(robot)).isFalse();
  }

  private static Stream<Offer> deedsOf(FxRobot robot) {
    return robot.lookup("#searchResults").<SearchResults.Line>queryListView().getItems().stream()
        .flatMap(line -> line instanceof SearchResults.Line.Deed(Offer offer) ? Stream.of(offer) : Stream.empty());
  }

  private static List<String> deeds(FxRobot robot) {
    return deedsOf(robot).map(Offer::words).toList();
  }

  private static void choose(FxRobot robot, String words) {
    for (int i = 0; i < 40; i++) {
      if (robot.lookup("#searchResults").<SearchResults.Line>queryListView().getSelectionModel().getSelectedItem()
          instanceof SearchResults.Line.Deed(Offer offer) && offer.words().equals(words)) {
        robot.type(KeyCode.ENTER);
        return;
      }
      robot.type(KeyCode.DOWN);
    }
    throw new AssertionError(words + " is not among " + deeds(robot));
  }

  @Test
  void escapePutsAwayWhatWasFoundAndThenLeavesTheField(FxRobot robot) {
    robot.clickOn("#searchField").write("minsk").type(KeyCode.ESCAPE);
    assertThat(isOpen(robot)).isFalse();
    assertThat(robot.lookup("#searchField").queryAs(TextField.class).getText()).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#timeline").query().isFocused()).isTrue();
  }

  @Test
  void aClickOnWhatWasFoundGoesThere(FxRobot robot) {
    robot.clickOn("#searchField").write("aleynik");
    robot.clickOn(robot.lookup("#searchResults .hit").<Node>query());
    assertThat(title(robot)).isEqualTo("Sergei Aleinik");
    assertThat(isOpen(robot)).isFalse();
  }

  @Test
  void aClickBesideTheButtonOfTheMouseThatChoosesGoesNowhere(FxRobot robot) {
    String before = title(robot);
    robot.clickOn("#searchField").write("aleynik");
    robot.rightClickOn(robot.lookup("#searchResults .hit").<Node>query());
    robot.clickOn(robot.lookup("#searchResults .section-heading").<Node>query());
    assertThat(title(robot)).isEqualTo(before);
    assertThat(isOpen(robot)).isTrue();
  }

  @Test
  void whatIsTypedIntoTheSearchFieldStaysWhenTheFileIsReadOnceMore(FxRobot robot) {
    robot.clickOn("#searchField").write("aley");
    robot.interact(() -> explorer.open(new DossierFile.Bundled()));
    assertThat(robot.lookup("#searchField").queryAs(TextField.class).getText()).isEqualTo("aley");
  }
}
