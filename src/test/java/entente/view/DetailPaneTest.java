package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.language.Messages;
import entente.picture.Fonts;
import entente.time.Days;
import entente.view.details.Above;
import entente.view.details.DetailsController;
import entente.view.parts.LinkText;
import entente.view.parts.Swatches;
import entente.view.parts.Theme;
import entente.work.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The detail pane alone, on a dossier of odd names and many events.
@ExtendWith(ApplicationExtension.class)
class DetailPaneTest {
  private static final int EVENTS = 70;
  private static final String LONG = "Extraordinaryandplenipotentiaryambassadorof".repeat(8);
  private static final String ARABIC = "محمود أحمدي نجاد بن ".repeat(12).strip();
  private static final String HINDI = "अलेक्जेंडर लुकाशेंको ".repeat(9).strip();

  @TempDir private static Path folder;

  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));
  private final List<Node> aboveWindow = new ArrayList<>();
  private final Above above = new Above() {
    @Override
    public void show(String heading, Node content) {
      aboveWindow.add(content);
      root.setBottom(content);
      content.requestFocus();
    }

    @Override
    public void close() {
      aboveWindow.clear();
    }
  };
  private final FakeDialogs dialogs = new FakeDialogs();
  private BorderPane root = new BorderPane();

  @Start
  void start(Stage stage) throws IOException {
    Fonts.load();
    var swatches = new Swatches();
    Messages messages = Messages.of(Controllers.class, Language.ENGLISH);
    var loader = new FXMLLoader(DetailsController.class.getResource("details.fxml"), messages.bundle());
    loader.setControllerFactory(_ -> new DetailsController(explorer, swatches, _ -> { }, above, dialogs, messages));
    root = new BorderPane(loader.load());
    root.getChildren().add(swatches);
    var scene = new Scene(root, 370, 900);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.sizeToScene(); // a test before may have made it another size
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @BeforeEach
  void open(FxRobot robot) throws IOException {
    Path file = Files.writeString(folder.resolve("odd.json"), dossier());
    robot.interact(() -> {
      explorer.open(new DossierFile.OnDisk(file));
      explorer.select("e1");
    });
  }

  @Test
  void aTextWithoutEndIsShortAtFirst(FxRobot robot) {
    for (String text : List.of("word ".repeat(20_000), "w".repeat(100_000), "अलेक्जेंडर ".repeat(20_000), "कि".repeat(50_000))) {
      robot.interact(() -> {
        explorer.open(new DossierFile.Pasted("long", """
            {"format": "entente-dossier/1", "id": "long", "title": "Long", "compiled": "2025", "parties": [{"id": "A", "name": "Ardova"}],
             "sources": [{"id": "s", "title": "%1$s"}], "events": [{"id": "e", "kind": "other", "title": "%1$s", "date": "2020",
             "text": "%1$s", "note": "%1$s", "evidence": [{"source": "s", "quote": "%1$s"}]}]}""".formatted(text)));
        explorer.select("e");
        root.layout();
      });
      assertThat(robot.lookup(".words").queryAll()).hasSizeLessThan(3_000); // of a hundred thousand
      LinkText whole = robot.lookup(".link").<LinkText>queryAll().stream().filter(link -> "The whole text".equals(link.getText()))
          .findFirst().orElseThrow();
      robot.interact(() -> whole.executeAccessibleAction(AccessibleAction.FIRE));
      ListView<?> pieces = (ListView<?>) aboveWindow.getLast();
      assertThat(pieces.getItems().stream().map(Object::toString).collect(Collectors.joining()).strip()).isEqualTo(text.strip());
    }
  }

  private static String dossier() {
    String events = IntStream.range(0, EVENTS).mapToObj(i -> """
        {"id": "e%d", "kind": "meeting", "title": "Meeting %d", "date": "%d-03-01", "mechanism": "m", "session": %d,
         "participants": [{"person": "p", "post": "o"}, {"person": "ar"}], "topics": ["t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7"],
         "evidence": [{"source": "s", "at": "page 3", "supports": ["date"], "grade": "B2"}]}""".formatted(i, i, 1950 + i, i))
        .collect(Collectors.joining(","));
    String topics = IntStream.range(0, 8).mapToObj(i -> "{\"id\": \"t%d\", \"name\": \"Topic %d\"}".formatted(i, i))
        .collect(Collectors.joining(","));
    return """
        {"format": "entente-dossier/1", "id": "odd", "title": "Odd", "compiled": "2025", "parties": [{"id": "A", "name": "Ardova"}],
         "people": [{"id": "p", "name": "Ann Adler", "party": "A", "summary": "Speaks little. Hears much."},
           {"id": "long", "name": "%s", "party": "A", "variants": ["%s", "%s"]}, {"id": "ar", "name": {"ar": "%s", "hi": "%s"}}],
         "posts": [{"id": "o", "name": "Envoy", "party": "A"}], "tenures": [{"id": "t", "post": "o", "person": "p", "date": "1950/1990"}],
         "figures": [{"id": "f1", "indicator": "trade", "name": "Trade", "date": "2020", "value": 1021300000, "unit": "USD"},
           {"id": "f2", "indicator": "trade", "name": "Trade", "date": "2021", "value": 987654321, "unit": "USD"}],
         "mechanisms": [{"id": "m", "name": "Talks"}], "topics": [%s], "events": [%s],
         "sources": [{"id": "s", "title": "Gazette", "publisher": "Press", "published": "1951-03-02"}]}
        """.formatted(LONG, ARABIC, HINDI, ARABIC, HINDI, topics, events);
  }

  private void select(FxRobot robot, String... ids) {
    robot.interact(() -> explorer.select(List.of(ids)));
    robot.interact(root::layout);
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#detailTitle").queryAs(Label.class).getText();
  }

  private static Text text(FxRobot robot, String words) {
    return robot.lookup("#detailPane").lookup((Node n) -> n instanceof Text t && t.getText().equals(words)).queryAs(Text.class);
  }

  /// A key with its modifiers, which the headless platform drops when a robot presses them.
  private static void press(FxRobot robot, Node on, KeyCode code, boolean shift) {
    robot.interact(() -> on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false)));
  }

  @Test
  void ofALargeDossierThePageFollowsThePictureAndNoneIsLeftOfTheOneBefore(FxRobot robot) throws TimeoutException {
    String people = IntStream.range(0, 6_000).mapToObj("{\"id\": \"h%1$d\", \"name\": \"Somebody %1$d\"}"::formatted)
        .collect(Collectors.joining(", "));
    robot.interact(() -> {
      explorer.open(new DossierFile.Pasted("many", """
          {"format": "entente-dossier/1", "id": "many", "title": "Many", "compiled": "2020-01-01", "people": [%s]}""".formatted(people)));
      explorer.select("h1");
      explorer.select("h2");
      assertThat(root.lookupAll("#detailTitle")).isEmpty();
    });
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> root.lookup("#detailTitle") instanceof Label title
        && title.getText().equals("Somebody 2"));
  }

  @Test
  void allOfThePageCanBeCopied(FxRobot robot) {
    Node pane = robot.lookup("#detailPane").query();
    press(robot, pane, KeyCode.A, false);
    press(robot, pane, KeyCode.C, false);
    assertThat(dialogs.clipboard).startsWith("meeting").contains("\nMeeting 1\n", "Participants", "\nGazette\nPress",
        "page 3 · date");
  }

  @Test
  void amountsAreShortAndCopiedToTheLastDigit(FxRobot robot) {
    select(robot, "f1");
    assertThat(robot.lookup(".amount").<Text>queryAll()).extracting(Text::getText)
        .containsExactly("USD\u00A01.02\u00A0bn", "USD\u00A0988\u00A0m", "USD\u00A01.02\u00A0bn");
    assertThat(robot.lookup(".amount").<Text>queryAll()).extracting(Text::getAccessibleText).contains("USD\u00A0987,654,321");
    Node pane = robot.lookup("#detailPane").query();
    press(robot, pane, KeyCode.A, false);
    press(robot, pane, KeyCode.C, false);
    assertThat(dialogs.clipboard).contains("USD\u00A01,021,300,000", "USD\u00A0987,654,321").doesNotContain("bn");
  }

  @Test
  void aDoubleClickSelectsAWord(FxRobot robot) {
    select(robot, "p");
    Bounds words = robot.bounds(text(robot, "Speaks little. Hears much.")).query();
    robot.doubleClickOn(words.getMinX() + words.getWidth() * 0.4, words.getMinY() + words.getHeight() / 2);
    press(robot, robot.lookup("#detailPane").query(), KeyCode.C, false);
    assertThat(dialogs.clipboard).isEqualTo("little");
  }

  @Test
  void aDragSelectsAcrossLinesAndFollowsNoLink(FxRobot robot) {
    select(robot, "p");
    Bounds title = robot.bounds(text(robot, "Ann Adler")).query();
    Bounds words = robot.bounds(text(robot, "Speaks little. Hears much.")).query();
    robot.drag(title.getMinX() + 1, title.getCenterY()).dropTo(words.getMinX() - 1, words.getCenterY());
    press(robot, robot.lookup("#detailPane").query(), KeyCode.C, false);
    assertThat(dialogs.clipboard).isEqualTo("Ann Adler\nParty Ardova");
    assertThat(explorer.selection()).contains("p");
  }

  @Test
  void theButtonCopiesTheWholeAsACitationAndTheKeyThatOfASource(FxRobot robot) {
    robot.clickOn("#citeButton");
    assertThat(dialogs.clipboard).isEqualTo("1 March 1951, Meeting 1.\n“Gazette”, Press, 2 March 1951, page 3.");
    press(robot, robot.lookup("#evidenceList .exhibit .link").query(), KeyCode.C, true);
    assertThat(dialogs.clipboard).isEqualTo("“Gazette”, Press, 2 March 1951, page 3.");
  }

  @Test
  void manyRowsAreShownInSteps(FxRobot robot) {
    select(robot, "p");
    long few = robot.lookup(".row").queryAll().size();
    robot.interact(() -> more(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    assertThat(robot.lookup(".row").queryAll().size() - few).isEqualTo(50);
    robot.interact(() -> more(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    assertThat(robot.lookup(".row").queryAll().size() - few).isEqualTo(EVENTS - 8);
  }

  @Test
  void allOfVeryManyRowsAreAListInWhichEnterFollowsALink(FxRobot robot) {
    select(robot, "p");
    Node all = robot.lookup(".link").<Node>match(n -> ((LinkText) n).getText().equals("All " + EVENTS)).query();
    robot.interact(() -> all.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    ListView<?> list = robot.lookup("#wholeList").queryListView();
    assertThat(list.getItems()).hasSize(EVENTS);
    assertThat(list.isFocused()).isTrue();
    robot.interact(() -> {
      list.getSelectionModel().select(1);
      list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    });
    assertThat(explorer.selection()).contains("e" + (EVENTS - 2));
    assertThat(aboveWindow).isEmpty();
  }

  private static Node more(FxRobot robot) {
    return robot.lookup(".link").<Node>match(n -> ((LinkText) n).getText().startsWith("Show ")).query();
  }

  @Test
  void furtherTopicsUnfold(FxRobot robot) {
    assertThat(robot.lookup(".chip-link").queryAll()).hasSize(7);
    Node more = robot.lookup(".chip-link").<Node>match(n -> ((Label) n).getText().equals("+ 2")).query();
    robot.interact(() -> more.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false)));
    assertThat(robot.lookup(".chip-link").queryAll()).hasSize(8);
  }

  @Test
  void noTextIsCutInAnyScriptOrSize(FxRobot robot) {
    for (int size : new int[] {13, 26}) {
      robot.interact(() -> root.setStyle("-fx-font-size: " + size + "px"));
      for (String id : List.of("long", "ar", "e1", "p", "m", "o", "s")) {
        select(robot, id);
        Bounds pane = robot.lookup("#detailPane").query().localToScene(robot.lookup("#detailPane").query().getBoundsInLocal());
        assertThat(texts(robot)).isNotEmpty().allSatisfy(text -> {
          Bounds bounds = text.localToScene(text.getBoundsInLocal());
          assertThat(bounds.getMaxX()).as("%s at %d: %s", id, size, text.getText()).isLessThanOrEqualTo(pane.getMaxX());
        });
        assertThat(robot.lookup("#detailPane .label").<Label>queryAll()).filteredOn(Node::isVisible).allSatisfy(label ->
            assertThat(label.getHeight()).as("%s at %d: %s", id, size, label.getText())
                .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1));
      }
    }
  }

  private static Stream<Text> visible(Node node) {
    return node instanceof Text text ? Stream.of(text) : node instanceof javafx.scene.Parent parent && node.isVisible()
        ? parent.getChildrenUnmodifiable().stream().flatMap(DetailPaneTest::visible) : Stream.empty();
  }

  private static List<Text> texts(FxRobot robot) {
    return visible(robot.lookup("#detailPane").query()).filter(t -> !t.getText().isBlank()).toList();
  }

  @Test
  void aMarkInAPictureLeadsOn(FxRobot robot) {
    select(robot, "p");
    Node bar = robot.lookup(".bar").query();
    assertThat(bar.isFocusTraversable()).isTrue();
    assertThat(bar.getAccessibleRole()).isEqualTo(AccessibleRole.HYPERLINK);
    assertThat(bar.getAccessibleText()).startsWith("Envoy");
    robot.interact(() -> bar.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    assertThat(title(robot)).isEqualTo("Envoy");
  }

  @Test
  void aBarIsStripedWhereSomebodyActsAndDimmedBehindTheAsOfDayWhoseLineLeavesOutTheLabel(FxRobot robot) {
    robot.interact(() -> {
      explorer.open(new DossierFile.Pasted("acting", """
          {"format": "entente-dossier/1", "id": "d", "title": "D", "people": [{"id": "p", "name": "Person"}],
           "posts": [{"id": "o", "name": "Envoy Extraordinary and Minister Plenipotentiary"}],
           "tenures": [{"id": "t", "post": "o", "person": "p", "date": "2000-01-01/2009-12-31", "acting": true},
             {"id": "u", "post": "o", "person": "p", "date": "2010-01-01/2019-12-31"}]}"""));
      explorer.readAsOf(Days.of(2004, 1, 1));
    });
    select(robot, "p");
    assertThat(robot.lookup(".bar").<Region>queryAll()).extracting(bar -> bar.getBackground().getFills().getLast().getFill())
        .extracting(fill -> ((LinearGradient) fill).getCycleMethod()).containsExactlyInAnyOrder(CycleMethod.REPEAT, CycleMethod.NO_CYCLE);
    robot.interact(() -> { // a busy machine is late with it
      robot.lookup("#detailPane").query().getScene().getRoot().applyCss();
      robot.lookup("#detailPane").query().getScene().getRoot().layout();
    });
    Bounds acting = robot.lookup(".bar-acting").query().getBoundsInParent();
    Bounds veil = robot.lookup(".bars-veil").query().getBoundsInParent();
    Bounds held = robot.lookup(".bar-held").query().getBoundsInParent();
    assertThat(veil.getMinX()).isBetween(acting.getMinX() + 1, acting.getMaxX() - 1);
    assertThat(veil.getMaxX()).isGreaterThanOrEqualTo(held.getMaxX());
    assertThat(robot.lookup(".bars > .now").query().getBoundsInParent().getMinY())
        .isGreaterThanOrEqualTo(robot.lookup(".track-label").query().getBoundsInParent().getMaxY() - 1);
  }

  @Test
  void aNameHasTheColourOfTextUntilItHasTheKeyboardAndAGradeThatOfItsLetter(FxRobot robot) {
    Text words = robot.lookup("#evidenceList .row-below .words").queryAs(Text.class);
    Text name = text(robot, "Ann Adler");
    Text title = text(robot, "Meeting 1");
    assertThat(name.getFill()).isEqualTo(title.getFill()).isNotEqualTo(words.getFill());
    robot.interact(name::requestFocus);
    robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.TAB); // so that the focus is visible
    assertThat(name.isFocusVisible()).isTrue();
    assertThat(name.getFill()).isNotEqualTo(title.getFill());
    assertThat(robot.lookup(".grade").queryAs(Label.class).getStyleClass()).contains("grade-b");
  }

  @Test
  void whoIsInOfficeStandsInAColumnForEachPartyWhereThereIsRoom(FxRobot robot) {
    robot.interact(() -> {
      explorer.open(new DossierFile.Bundled());
      explorer.selectNothing();
    });
    assertThat(areBeside(robot)).isTrue();
    robot.interact(() -> root.setStyle("-fx-font-size: 26px"));
    assertThat(areBeside(robot)).isFalse();
  }

  @Test
  void theNameOfAFactBreaksNowhereWithinAWord(FxRobot robot) {
    robot.interact(() -> explorer.open(new DossierFile.Bundled()));
    for (int width = 160; width < 400; width += 20) {
      double wide = width;
      robot.interact(() -> root.getScene().getWindow().setWidth(wide));
      robot.interact(() -> explorer.select("astana"));
      robot.interact(root::layout);
      assertThat(robot.lookup(".fact-label").<Region>queryAll()).isNotEmpty().allMatch(label -> label.getWidth() >= label.prefWidth(-1));
    }
  }

  private boolean areBeside(FxRobot robot) {
    robot.interact(() -> {
      root.applyCss();
      root.layout();
    });
    List<Bounds> columns = robot.lookup(".two-columns > .rows").<Node>queryAll().stream().map(Node::getBoundsInParent).toList();
    assertThat(columns).hasSize(2);
    boolean isBeside = columns.getLast().getMinX() >= columns.getFirst().getMaxX();
    assertThat(columns.getLast().getMinY() >= columns.getFirst().getMaxY()).isNotEqualTo(isBeside);
    return isBeside;
  }

  @Test
  void severalAreShownTogether(FxRobot robot) {
    select(robot, "e1", "e2");
    assertThat(title(robot)).isEqualTo("2 events");
    assertThat(robot.lookup("#evidenceList").tryQuery()).isEmpty();
  }

  @Test
  void whatIsChosenNextIsShownFromItsTop(FxRobot robot) {
    select(robot, "p");
    robot.moveTo("#detailPane").scroll(20, VerticalDirection.DOWN);
    ScrollPane pane = robot.lookup(".details").queryAs(ScrollPane.class);
    assertThat(pane.getVvalue()).isPositive();
    select(robot, "m");
    assertThat(pane.getVvalue()).isZero();
    assertThat(((Region) pane.getContent()).getWidth()).isLessThanOrEqualTo(pane.getWidth());
  }
}
