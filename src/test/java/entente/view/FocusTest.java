package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Wherever the keyboard is can be seen (WCAG 2.2, 2.4.7 and 2.4.13), in both themes.
@ExtendWith(ApplicationExtension.class)
class FocusTest {
  /// How far a ring may lie outside of what it goes round.
  private static final double AROUND = 4;
  /// A line below the shortest name.
  private static final int LEAST_PIXELS = 16;
  private static final int MOST_STEPS = 400;

  @Start
  void start(Stage stage) {
    Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  @Test
  void everythingThatHasTheKeyboardLooksDifferent(FxRobot robot) {
    List<String> unseen = new ArrayList<>();
    for (KeyCode view : List.of(KeyCode.DIGIT5, KeyCode.DIGIT6)) {
      robot.push(KeyCode.CONTROL, view);
      for (String theme : List.of("light", "dark")) {
        unseen.addAll(walk(robot).stream().map(node -> theme + ": " + node).toList());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
      }
    }
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    unseen.addAll(walk(robot));
    robot.type(KeyCode.ESCAPE);
    assertThat(unseen).isEmpty();
  }

  /// Goes through the window with Tab until it comes round.
  ///
  /// @return what did not look different
  private Set<String> walk(FxRobot robot) {
    Scene scene = robot.lookup("#timeline").query().getScene();
    Set<Node> met = new LinkedHashSet<>();
    Set<String> unseen = new TreeSet<>();
    robot.type(KeyCode.TAB);
    for (Node at = scene.getFocusOwner(); met.add(at) && met.size() < MOST_STEPS; at = scene.getFocusOwner()) {
      WritableImage with = picture(robot, scene);
      Bounds where = at.localToScene(at.getLayoutBounds());
      robot.type(KeyCode.TAB);
      if (where.equals(at.localToScene(at.getLayoutBounds())) && changed(with, picture(robot, scene), where) < LEAST_PIXELS) {
        unseen.add(at.toString());
      }
    }
    assertThat(met).hasSizeBetween(5, MOST_STEPS - 1);
    return unseen;
  }

  private static WritableImage picture(FxRobot robot, Scene scene) {
    var picture = new AtomicReference<WritableImage>();
    robot.interact(() -> picture.set(scene.snapshot(null)));
    return picture.get();
  }

  /// How many pixels in and around a place can be told from what they were.
  private static int changed(WritableImage one, WritableImage other, Bounds where) {
    int changed = 0;
    int right = (int) Math.min(one.getWidth() - 1, where.getMaxX() + AROUND);
    int bottom = (int) Math.min(one.getHeight() - 1, where.getMaxY() + AROUND);
    for (int y = (int) Math.max(0, where.getMinY() - AROUND); y <= bottom; y++) {
      for (int x = (int) Math.max(0, where.getMinX() - AROUND); x <= right; x++) {
        Color a = one.getPixelReader().getColor(x, y);
        Color b = other.getPixelReader().getColor(x, y);
        if (!a.equals(b) && Contrast.of(a, b) >= Contrast.SIGN) {
          changed++;
        }
      }
    }
    return changed;
  }
}
