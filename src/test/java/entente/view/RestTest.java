package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.view.sheets.Fault;
import entente.view.sheets.FaultWindow;
import entente.view.timeline.TimelineKey;
import entente.view.timeline.TimelineView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window that is left alone comes to rest: nothing asks for one more picture because of the last one.
@ExtendWith(ApplicationExtension.class)
class RestTest {
  private static final int PICTURES = 4; // until all sizes have met
  private static final int MOMENTS = 20;
  private static final int MOMENT_MS = 250;

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  @Test
  void nothingAsksForLayoutOnceAllIsLaidOut(FxRobot robot) {
    Map<String, String> restless = new LinkedHashMap<>(); // and where it was so first
    new Tour(robot, explorer, where -> restless().forEach(node -> restless.putIfAbsent(node, where))).take("light");
    assertThat(restless).isEmpty();
  }

  @Test
  void nothingIsDrawnOnceNothingMoves(FxRobot robot) {
    TimelineView timeline = robot.lookup("#timeline").query();
    var fault = Fault.of(Thread.currentThread(), new IllegalStateException("of the rest"));
    Map<String, Runnable> states = new LinkedHashMap<>();
    states.put("open", () -> { });
    states.put("selected", () -> robot.interact(() -> timeline.run(TimelineKey.FIRST)));
    states.put("cursor", () -> robot.interact(() -> timeline.run(TimelineKey.AS_OF_EARLIER)));
    states.put("card", () -> robot.interact(() -> timeline.run(TimelineKey.CARD)));
    states.put("search", () -> robot.push(KeyCode.CONTROL, KeyCode.K).write("min"));
    states.put("filter", () -> robot.push(KeyCode.CONTROL, KeyCode.F).write("a"));
    states.put("as-of day", () -> robot.push(KeyCode.CONTROL, KeyCode.D));
    states.put("fault", () -> robot.interact(() -> new FaultWindow(Windows.theme(), Windows.DIALOGS).show(fault, explorer.language())));
    var pulses = new AtomicInteger();
    Scene scene = timeline.getScene();
    robot.interact(() -> scene.addPostLayoutPulseListener(pulses::incrementAndGet));
    states.forEach((name, begin) -> {
      begin.run();
      assertThat(comesToRest(pulses)).as(name).isTrue();
    });
    robot.type(KeyCode.ESCAPE);
  }

  /// Whether the toolkit, which else goes through every window sixty times a second, soon leaves them alone.
  private static boolean comesToRest(AtomicInteger pulses) {
    for (int moment = 0; moment < MOMENTS; moment++) {
      int before = pulses.get();
      WaitForAsyncUtils.sleep(MOMENT_MS, TimeUnit.MILLISECONDS);
      if (pulses.get() == before) {
        return true;
      }
    }
    return false;
  }

  private static List<String> restless() {
    for (int picture = 0; picture < PICTURES; picture++) {
      Tour.inSight();
    }
    return Tour.inSight().stream().filter(RestTest::isDirty).map(Node::toString).toList();
  }

  /// The flow of a table keeps its mark, but tells nobody.
  private static boolean isDirty(Node node) {
    return node instanceof Parent parent && parent.isNeedsLayout() && !(node instanceof VirtualFlow<?>);
  }
}
