package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A window that is left alone comes to rest: nothing asks for one more picture because of the last one.
@ExtendWith(ApplicationExtension.class)
class RestTest {
  private static final int PICTURES = 4; // until all sizes have met

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
