package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.format.Problem;
import entente.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How a user opens dossiers, and learns what is wrong with a file.
@ExtendWith(ApplicationExtension.class)
class OpeningViewTest {
  private static final String GOOD = """
      {"format": "entente-dossier/1", "id": "d", "title": "Good",
      "events": [{"id": "e1", "kind": "other", "title": "E", "date": "2020-01-01"}]}""";
  private static final String PARTIAL = """
      {"format": "entente-dossier/1", "id": "d", "title": "Partial",
      "colour": 3,
      "events": [{"id": "e1", "kind": "other", "title": "E", "date": "yesterday"}]}""";

  @TempDir private Path folder;
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
    stage.setWidth(1200); // for the lists beside the timeline
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private void open(FxRobot robot, Path path) {
    robot.interact(() -> explorer.open(new DossierFile.OnDisk(path)));
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }

  private static void press(FxRobot robot, String query) {
    Button button = robot.lookup(query).query();
    robot.interact(button::fire);
  }

  @ParameterizedTest
  @CsvSource({"/a\u0000b.json, No file can be called so.", "/dev/zero, This is a device or a pipe; a file is needed.",
      "., This is a folder; a file is needed.", "not/there.json, There is no such file."})
  void whatCannotBeOpenedIsToldOf(String path, String why, FxRobot robot) {
    Windows.DIALOGS.files = List.of(path);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    Windows.DIALOGS.files = List.of();
    assertThat(text(robot, "#bannerText")).endsWith("cannot be opened. " + why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file:///x/a%00b", "https://example.org/a.json", "a/b.json"})
  void aTextThatIsNoDossierIsToldOf(String text, FxRobot robot) {
    Windows.DIALOGS.clipboard = text;
    robot.push(KeyCode.CONTROL, KeyCode.V);
    Windows.DIALOGS.clipboard = "";
    assertThat(text(robot, "#bannerText")).contains("cannot be opened. ");
  }

  @Test
  void tenThousandFilesOpenNoWindow(FxRobot robot) {
    Windows.DIALOGS.files = Collections.nCopies(10_000, "a.json");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    Windows.DIALOGS.files = List.of();
    assertThat(text(robot, "#bannerText")).contains("10000 files at once are too many; at most 12 can be opened.");
  }

  @Test
  void theDialogOpensTheChosenFile(FxRobot robot) throws IOException {
    Windows.DIALOGS.chosen = Optional.of(file("good.json", GOOD));
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(text(robot, "#dossierTitle")).isEqualTo("Good");
    Windows.DIALOGS.chosen = Optional.empty();
    robot.clickOn("#openButton");
    assertThat(text(robot, "#dossierTitle")).isEqualTo("Good");
  }

  @Test
  void aPastedTextIsOpenedUnlessItIsPastedIntoAField(FxRobot robot) {
    Windows.DIALOGS.files = List.of();
    Windows.DIALOGS.clipboard = GOOD;
    robot.clickOn("#peopleFilter").push(KeyCode.CONTROL, KeyCode.V);
    assertThat(explorer.view().open().file()).isEqualTo(new DossierFile.Bundled());
    robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(text(robot, "#dossierTitle")).isEqualTo("Good");
  }

  @Test
  void aCopiedFileIsOpenedToo(FxRobot robot) throws IOException {
    Windows.DIALOGS.files = List.of(file("a.json", GOOD).toString(), file("b.json", GOOD).toString());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    Windows.DIALOGS.files = List.of();
    assertThat(explorer.view().open().name()).isEqualTo("a.json");
    assertThat(Windows.OPENED).hasSize(1);
  }

  @Test
  void anotherWindowIsOpenedWithTheSame(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertThat(Windows.OPENED).hasSize(1);
  }

  @Test
  void theMenuNamesTheRecentFilesAndTheBundledDossier(FxRobot robot) throws IOException {
    open(robot, file("good.json", GOOD));
    MenuButton menu = robot.lookup("#dossierTitle").query();
    robot.interact(menu::show);
    assertThat(menu.getItems()).extracting(item -> String.valueOf(item.getText())).contains("India – Belarus (comes with Entente)")
        .anyMatch(text -> text.startsWith("good.json"));
    robot.clickOn("India – Belarus (comes with Entente)");
    assertThat(explorer.view().open().file()).isEqualTo(new DossierFile.Bundled());
  }

  @Test
  void whatCannotBeOpenedIsSaidWithItsPlaceAndTheRestStays(FxRobot robot) throws IOException {
    open(robot, file("bad.json", "{\n  \"format\": }"));
    assertThat(text(robot, "#bannerText")).startsWith("bad.json cannot be opened. Line 2, column 13: Not JSON: expected a value");
    assertThat(text(robot, "#dossierTitle")).isEqualTo("India–Belarus");
    assertThat(text(robot, "#problemsButton")).isEqualTo("Unreadable, problems: 1");
    press(robot, "#bannerClose");
    assertThat(robot.lookup("#banner").tryQuery()).isEmpty();
    assertThat(robot.lookup("#problemsButton").query().isVisible()).isFalse();
    open(robot, folder);
    assertThat(text(robot, "#bannerText")).endsWith("cannot be opened. This is a folder; a file is needed.");
  }

  @ParameterizedTest
  @EnumSource
  void whateverCannotBeOpenedIsSaidInTheLanguageOfTheInterface(Language language, FxRobot robot) throws IOException {
    robot.interact(() -> explorer = Windows.show((Stage) robot.lookup("#timeline").query().getScene().getWindow(), language,
        new DossierFile.Bundled()));
    String title = text(robot, "#dossierTitle");
    Path circle = folder.resolve("circle.json");
    Files.createSymbolicLink(circle, circle);
    List<String> said = new ArrayList<>();
    for (Path path : List.of(folder, circle, folder.resolve("none.json"), file("empty.json", ""), file("text.json", "Dear sir,"),
        file("other.json", "[1]"))) {
      open(robot, path);
      said.add(text(robot, "#bannerText"));
      assertThat(said.getLast()).contains(path.getFileName().toString());
      assertThat(text(robot, "#dossierTitle")).isEqualTo(title);
      assertThat(text(robot, "#problemsButton")).endsWith("1");
    }
    assertThat(said).doesNotHaveDuplicates();
    if (language != Language.ENGLISH) {
      assertThat(said).noneMatch(text -> text.contains("file") || text.contains("The ") || text.contains("cannot"));
    }
  }

  @Test
  void aBrokenStateOfTheOpenFileIsSaidUntilItIsMended(FxRobot robot) throws IOException {
    Path file = file("good.json", GOOD);
    open(robot, file);
    Files.writeString(file, GOOD + "}");
    open(robot, file);
    assertThat(text(robot, "#bannerText")).startsWith("good.json has changed and cannot be read as it is now")
        .contains("Line 2, column 79");
    assertThat(text(robot, "#dossierTitle")).isEqualTo("Good");
    Files.writeString(file, GOOD);
    open(robot, file);
    assertThat(robot.lookup("#banner").tryQuery()).isEmpty();
  }

  @Test
  void aPartialDossierIsMarked(FxRobot robot) throws IOException {
    open(robot, file("partial.json", PARTIAL));
    assertThat(text(robot, "#dossierTitle")).isEqualTo("Partial (partial)");
    assertThat(text(robot, "#empty")).isEqualTo("No event of this file could be read; see the problems.");
    assertThat(text(robot, "#bannerText")).contains("Problems: 2");
    assertThat(text(robot, "#problemsButton")).isEqualTo("Partial, problems: 2");
  }

  private static List<String> marked(FxRobot robot) {
    return robot.lookup(".source-mark").<Labeled>queryAll().stream().filter(Labeled::isVisible).map(Labeled::getText).toList();
  }

  @Test
  void theProblemsAreListedLeadToTheirPlacesAndCanBeCopied(FxRobot robot) throws IOException {
    Path file = file("partial.json", PARTIAL);
    open(robot, file);
    press(robot, "#bannerProblems");
    ListView<Problem> list = robot.lookup("#problemList").query();
    assertThat(list.getItems()).extracting(Problem::line).containsExactly(3, 2); // the gravest first
    ListView<Integer> source = robot.lookup("#problemSource").query();
    assertThat(source.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    robot.interact(() -> list.getSelectionModel().clearAndSelect(1));
    assertThat(source.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    assertThat(marked(robot)).containsExactly("\"colour\"");
    robot.interact(() -> list.getSelectionModel().clearAndSelect(0));
    assertThat(marked(robot)).containsExactly("yesterday");
    assertThat(robot.lookup(".problem-meaning").<Labeled>queryAll()).filteredOn(Labeled::isVisible).extracting(Labeled::getText)
        .containsExactly("1 date could not be read; its entry needs one and is left out.",
            "1 key is not known; what it says is not shown.");
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(Windows.DIALOGS.clipboard).startsWith(file + ":3:").contains("error: /events/0/date: ").doesNotContain("\n");
    press(robot, "#problems-copyAll");
    assertThat(Windows.DIALOGS.clipboard.lines()).hasSize(2);
    Windows.DIALOGS.chosen = Optional.of(folder.resolve("list.csv"));
    press(robot, "#problems-export");
    assertThat(folder.resolve("list.csv")).content().contains("key.unknown").startsWith("file,line");
    Windows.DIALOGS.chosen = Optional.of(folder.resolve("list.txt"));
    press(robot, "#problems-export");
    assertThat(folder.resolve("list.txt")).content().startsWith(file + ":3:");
    Windows.DIALOGS.chosen = Optional.of(folder.resolve("nowhere").resolve("list.txt"));
    press(robot, "#problems-export");
    assertThat(text(robot, ".problem-more")).contains("could not be written");
    Windows.DIALOGS.chosen = Optional.empty();
    Files.writeString(file, GOOD);
    open(robot, file);
    assertThat(list.getItems()).isEmpty();
    robot.push(KeyCode.ESCAPE);
    assertThat(list.getScene().getWindow().isShowing()).isFalse();
  }

  @Test
  void whatIsWrongFarDownAFileIsInSight(FxRobot robot) throws IOException {
    open(robot, file("far.json", """
        {"format": "entente-dossier/1", "id": "far", "title": "Far", "parties": [
        %s
        {"id": "last", "name": "Last", "flag": "none"}]}
        """.formatted(IntStream.range(0, 60).mapToObj(i -> "{\"id\": \"p%d\", \"name\": \"P\"},".formatted(i))
        .collect(Collectors.joining("\n")))));
    press(robot, "#bannerProblems");
    assertThat(marked(robot)).containsExactly("\"flag\"");
  }

  @Test
  void whatIsWrongFarAlongALineIsInSightWithTheLargestText(FxRobot robot) throws IOException {
    robot.interact(() -> Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(200)));
    open(robot, file("long.json", """
        {"format": "entente-dossier/1", "id": "long", "title": "Long", "parties": [
        {"id": "p", "name": "P", "note": "%s", "flag": "none"}]}
        """.formatted("word ".repeat(17))));
    press(robot, "#bannerProblems");
    WaitForAsyncUtils.waitForFxEvents();
    Node source = robot.lookup("#problemSource").query();
    assertThat(marked(robot)).containsExactly("\"flag\"");
    Node mark = robot.lookup(".source-mark").match(Node::isVisible).query();
    assertThat(source.localToScene(source.getLayoutBounds()).contains(mark.localToScene(mark.getLayoutBounds()))).isTrue();
    assertThat(source.lookupAll(".scroll-bar")).filteredOn(bar -> ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL)
        .noneMatch(Node::isVisible);
  }

  @Test
  void whereNothingIsOpenTheWindowSaysWhatToDo(FxRobot robot) {
    robot.interact(() -> Windows.show((Stage) robot.lookup("#timeline").query().getScene().getWindow(), Language.ENGLISH,
        new DossierFile.OnDisk(folder.resolve("none.json"))));
    assertThat(text(robot, "#bannerText")).isEqualTo("none.json cannot be opened. There is no such file.");
    assertThat(robot.lookup("#panes").query().isVisible()).isFalse();
    robot.clickOn("India – Belarus (comes with Entente)");
    assertThat(text(robot, "#dossierTitle")).isEqualTo("India–Belarus");
    assertThat(robot.lookup("#panes").query().isVisible()).isTrue();
    assertThat(robot.lookup("#welcome").tryQuery()).isEmpty();
  }
}
