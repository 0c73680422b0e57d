package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.language.Messages;
import entente.view.parts.CopyKey;
import entente.view.parts.FilterKey;
import entente.view.parts.Shortcut;
import entente.view.parts.WindowKey;
import entente.view.sheets.Sheet;
import entente.view.timeline.TimelineKey;
import entente.view.timeline.TimelineView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowKeysTest {
  /// The functions that have no key.
  private static final Set<WindowKey> NONE = EnumSet.of(WindowKey.RECENT, WindowKey.FORGET, WindowKey.SHOW_PART, WindowKey.STRETCH,
      WindowKey.COLUMNS, WindowKey.FILTER_BY, WindowKey.PAIR, WindowKey.MORE, WindowKey.AS_OF_RESET, WindowKey.COPY_PROBLEMS,
      WindowKey.EXPORT_PROBLEMS, WindowKey.DISMISS);

  private Stage stage;
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  private static Stream<Shortcut> all() {
    return Stream.of(WindowKey.all(), List.of(TimelineKey.values()), List.of(FilterKey.values()), List.of(CopyKey.values()))
        .flatMap(List::stream);
  }

  @Test
  void everyFunctionHasAKeyOrIsListedAsHavingNone() {
    assertThat(all().filter(shortcut -> shortcut.combinations().isEmpty())).containsExactlyElementsOf(NONE);
    assertThat(all()).contains(TimelineKey.NEXT, WindowKey.BACK);
  }

  @Test
  void noKeyStandsForTwoFunctions() {
    List<KeyCombination> keys = all().flatMap(shortcut -> shortcut.combinations().stream()).toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void everyFunctionDoesSomethingInTheWindow() {
    List<KeyCombination> keys = WindowKey.all().stream().flatMap(key -> key.combinations().stream()).toList();
    assertThat(stage.getScene().getAccelerators().keySet()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void theListOfKeysShowsEveryFunctionAndItsKey(FxRobot robot) {
    robot.type(KeyCode.F1);
    List<String> shown = new ArrayList<>();
    robot.lookup(".key-list .label").<Label>queryAll().forEach(label -> shown.add(label.getText()));
    var messages = Messages.of(WindowKey.class, Language.ENGLISH);
    assertThat(shown).contains("Alt+Left", "F1", "Page Up", "Enter").containsAll(all().map(key -> key.words(messages)).toList());
  }

  @Test
  void theKeyboardStaysInASheetUntilEscapeAndThenIsWhereItWas(FxRobot robot) {
    robot.type(KeyCode.F1);
    for (int i = 0; i < 5; i++) {
      robot.type(KeyCode.TAB);
      assertThat(robot.lookup(".sheet-page").query().getBoundsInParent().isEmpty()).isFalse();
      assertThat(Stream.iterate(stage.getScene().getFocusOwner(), node -> node != null, node -> node.getParent()))
          .anyMatch(Sheet.class::isInstance);
    }
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup(".sheet-page").tryQuery()).isEmpty();
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TimelineView.class);
  }

  @Test
  void theButtonsAtTheSideOfAMouseGoBackAndForward(FxRobot robot) {
    robot.interact(() -> explorer.select("modi"));
    robot.interact(() -> explorer.select("lukashenko"));
    press(robot, MouseButton.BACK);
    assertThat(explorer.selection()).contains("modi");
    press(robot, MouseButton.FORWARD);
    assertThat(explorer.selection()).contains("lukashenko");
    press(robot, MouseButton.MIDDLE);
    assertThat(explorer.selection()).contains("lukashenko");
  }

  /// Presses a button over the details, which the headless toolkit's robot cannot.
  private static void press(FxRobot robot, MouseButton button) {
    Node details = robot.lookup("#detailPane").query();
    robot.interact(() -> Event.fireEvent(details, new MouseEvent(MouseEvent.MOUSE_PRESSED, 10, 10, 0, 0, button, 1,
        false, false, false, false, false, button == MouseButton.MIDDLE, false, button == MouseButton.BACK, button == MouseButton.FORWARD,
        false, false, true, null)));
  }

  @Test
  void eachViewHasTwoKeys(FxRobot robot) {
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(explorer.session().isTableShown()).isTrue();
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(explorer.session().isTableShown()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    assertThat(explorer.session().isTableShown()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(explorer.session().isTableShown()).isFalse();
  }

  @Test
  void theOverviewIsHiddenAndGivesTheKeyboardToTheTimeline(FxRobot robot) {
    Node overview = robot.lookup("#overview").query();
    robot.interact(overview::requestFocus);
    robot.push(KeyCode.SHIFT, KeyCode.F9);
    assertThat(overview.getParent().isVisible()).isFalse();
    assertThat(overview.getParent().isManaged()).isFalse();
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TimelineView.class);
    robot.push(KeyCode.SHIFT, KeyCode.F9);
    assertThat(overview.getParent().isVisible()).isTrue();
  }

  @Test
  void aButtonNamesItsFunctionAndItsKey(FxRobot robot) {
    var back = robot.lookup("#backButton").queryButton();
    assertThat(back.getAccessibleText()).isEqualTo("Back");
    assertThat(back.getTooltip().getText()).isEqualTo("Back (Alt+Left)");
    robot.interact(explorer::selectNothing); // as it is
    assertThat(back.isDisabled()).isTrue();
  }
}
