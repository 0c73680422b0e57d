package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Session.TableOrder;
import entente.language.Language;
import entente.listing.EventRows.Column;
import entente.work.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The table of events while another dossier is there, but not yet in order.
@ExtendWith(ApplicationExtension.class)
class TableReloadTest {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(waiting::add, Runnable::run));

  private static DossierFile dossier(int events) {
    return new DossierFile.Pasted("d.json", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "events": [%s]}""".formatted(IntStream.range(0, events)
        .mapToObj(i -> "{\"id\": \"e%d\", \"kind\": \"visit\", \"title\": \"T%d\", \"date\": \"%d\"}".formatted(i, i, 1000 + i % 1000))
        .collect(Collectors.joining(","))));
  }

  @Start
  void start(Stage stage) {
    Windows.show(stage, explorer, dossier(10_040));
  }

  private void work(FxRobot robot) {
    robot.interact(() -> {
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    });
  }

  @Test
  void showsTheFormerEventsUntilTheNewOnesAreInOrder(FxRobot robot) {
    work(robot);
    robot.interact(() -> explorer.update(session -> session.with(new TableOrder(Column.TITLE, false)).showing(true)));
    work(robot);
    TableView<Integer> table = robot.lookup("#eventTable").queryTableView();
    assertThat(table.getItems()).hasSize(10_040);
    robot.interact(() -> {
      table.getSelectionModel().clearAndSelect(10_030);
      explorer.open(dossier(10_002));
      while (explorer.view().dossier().lists().events().size() > 10_002) {
        waiting.remove().run();
      }
      assertThat(table.getItems()).hasSize(10_040);
      table.refresh();
      table.layout();
      assertThat(table.getColumns().get(1).getCellData(10_030)).isNotNull();
      table.getSelectionModel().clearAndSelect(10_020);
      explorer.update(session -> session.with(new TableOrder(Column.PLACE, true)));
    });
    work(robot);
    robot.interact(table::layout);
    assertThat(table.getItems()).hasSize(10_002);
    assertThat(table.getColumns().get(1).getCellData(1)).isNotNull();
  }

  @Test
  void aRowOfATableThatHasBecomeEmptyStandsForNothing(FxRobot robot) {
    work(robot);
    robot.interact(() -> explorer.update(session -> session.showing(true)));
    work(robot);
    robot.interact(() -> explorer.open(dossier(0)));
    work(robot);
    List<Throwable> uncaught = new ArrayList<>();
    robot.interact(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> uncaught.add(fault));
      explorer.open(dossier(1));
    });
    work(robot);
    robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    assertThat(uncaught).isEmpty();
  }

  /// As in a window that is built anew in another language.
  @Test
  void followsASelectionOnceItsEventsAreInOrder(FxRobot robot) {
    work(robot);
    List<Throwable> uncaught = new ArrayList<>();
    robot.interact(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> uncaught.add(fault));
      Windows.show((Stage) robot.lookup("#timeline").query().getScene().getWindow(), explorer, dossier(10_040));
      explorer.update(session -> session.showing(true));
      explorer.select("e5");
      Thread.currentThread().setUncaughtExceptionHandler(null);
    });
    assertThat(uncaught).isEmpty();
    work(robot);
    robot.interact(() -> explorer.select("e7"));
    TableView<Integer> table = robot.lookup("#eventTable").queryTableView();
    assertThat(table.getColumns().get(1).getCellData(table.getSelectionModel().getSelectedIndex())).isEqualTo("T7");
  }
}
