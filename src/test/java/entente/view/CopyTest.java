package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.view.parts.SystemDialogs;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What comes on the clipboard from lists, table and timeline.
@ExtendWith(ApplicationExtension.class)
class CopyTest {
  private static final DossierFile DOSSIER = new DossierFile.Pasted("copy.json", """
      {"format": "entente-dossier/1", "id": "copy", "title": "Copy", "compiled": "2025-12-31",
       "parties": [{"id": "A", "name": "Ardova"}], "people": [{"id": "ann", "name": "Ann Adler", "party": "A"}],
       "places": [{"id": "minsk", "name": "Minsk"}], "sources": [{"id": "s", "title": "Gazette"}],
       "events": [
         {"id": "one", "kind": "call", "title": "One", "date": "2025-01-01", "place": "minsk", "evidence": [{"source": "s"}]},
         {"id": "two", "kind": "meeting", "title": "Two", "date": "2025-01-02", "status": "planned", "participants": [{"person": "ann"}]},
         {"id": "three", "kind": "visit", "title": "Three", "date": "2025-01-03"}]}
      """);
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, DOSSIER);
    Windows.DIALOGS.copy("nothing");
  }

  private static void press(FxRobot robot, Node node, boolean isShift) {
    robot.interact(() -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, isShift, true, false, false)));
  }

  private static Node node(FxRobot robot, String query) {
    return robot.lookup(query).query();
  }

  @Test
  void theTableCopiesTheChosenRowsWithAllColumnsAsTheyStand(FxRobot robot) {
    robot.interact(() -> explorer.update(session -> session.showing(true)));
    TableView<Integer> table = robot.lookup("#eventTable").queryTableView();
    robot.interact(() -> {
      table.getSelectionModel().clearAndSelect(1);
      table.getSelectionModel().select(0);
    });
    press(robot, table, false);
    assertThat(Windows.DIALOGS.clipboard).isEqualTo("""
        Date\tTitle\tKind\tStatus\tSide\tLevel\tPlace\tParticipants
        1 Jan 2025\tOne\tcall\ttook place\t\t\tMinsk\t
        2 Jan 2025\tTwo\tmeeting\tplanned\tArdova\t\t\tAnn Adler""");
    assertThat(Windows.DIALOGS.copiedHtml).contains("<th dir=\"auto\">Status</th>", "<td dir=\"auto\">Ann Adler</td>");
  }

  @Test
  void aListCopiesItsRow(FxRobot robot) {
    robot.interact(() -> explorer.select("ann"));
    press(robot, node(robot, "#peopleList"), false);
    assertThat(Windows.DIALOGS.clipboard).isEqualTo("Name\tPost\tLast seen\tEvents\nAnn Adler\t\t\t1");
    assertThat(Windows.DIALOGS.copiedHtml).contains("<th dir=\"auto\">Post</th>");
  }

  @Test
  void nothingChosenLeavesTheClipboardAlone(FxRobot robot) {
    press(robot, node(robot, "#peopleList"), false);
    assertThat(Windows.DIALOGS.clipboard).isEqualTo("nothing");
  }

  @Test
  void theTimelineCopiesSentences(FxRobot robot) {
    robot.interact(() -> explorer.select(List.of("two", "one")));
    press(robot, node(robot, "#timeline"), false);
    assertThat(Windows.DIALOGS.clipboard).isEqualTo("1 January 2025, Minsk: One (“Gazette”).\n2 January 2025: Two (planned).");
    robot.interact(() -> explorer.select("ann"));
    press(robot, node(robot, "#timeline"), false);
    assertThat(Windows.DIALOGS.clipboard).isEqualTo("Ann Adler.");
  }

  @Test
  void whatIsSelectedIsCitedFromEverywhere(FxRobot robot) {
    robot.interact(() -> explorer.select("one"));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6); // the table is there once it has been seen
    for (String part : List.of("#timeline", "#peopleList", "#eventTable", ".details")) {
      Windows.DIALOGS.copy("nothing");
      press(robot, node(robot, part), true);
      assertThat(Windows.DIALOGS.clipboard).as(part).isEqualTo("1 January 2025, One, Minsk.\n“Gazette”.");
    }
  }

  @Test
  void theSystemsClipboardTakesTextAndHtml(FxRobot robot) {
    robot.interact(() -> {
      new SystemDialogs(Language.ENGLISH).copy("a\tb", "<table></table>");
      assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("a\tb");
      assertThat(Clipboard.getSystemClipboard().getHtml()).isEqualTo("<table></table>");
    });
  }
}
