package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
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

  @Test
  void theTextOfATabStaysWhereItIs(FxRobot robot) {
    Region tab = robot.lookup("#tableTab").query();
    var without = tab.getInsets();
    robot.interact(() -> tab.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true));
    assertThat(tab.getBorder().getStrokes().getFirst().getTopStroke()).as("the ring").isNotEqualTo(Color.TRANSPARENT);
    assertThat(tab.getInsets()).isEqualTo(without);
  }

  /// Goes through the window with Tab until it comes round.
  ///
  /// @return what did not look different
  private static Set<String> walk(FxRobot robot) {
    Scene scene = robot.lookup("#timeline").query().getScene();
    Set<Node> met = new LinkedHashSet<>();
    Set<String> unseen = new TreeSet<>();
    robot.type(KeyCode.TAB);
    for (Node at = scene.getFocusOwner(); met.add(at) && met.size() < MOST_STEPS; at = scene.getFocusOwner()) {
      Node here = at;
      robot.interact(() -> { // with a picture before the next one, in which the window may have scrolled
        if (!looksDifferent(here)) {
          unseen.add(here.toString());
        }
      });
    }
    assertThat(met).hasSizeBetween(5, MOST_STEPS - 1);
    return unseen;
  }

  /// Leaves what has the keyboard by Tab. Whether it then looks different; also where that cannot be told, since it is elsewhere then.
  private static boolean looksDifferent(Node at) {
    Bounds where = at.localToScene(at.getLayoutBounds());
    WritableImage with = picture(at.getScene(), where);
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(at, new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, KeyCode.TAB.getName(), KeyCode.TAB, false, false, false, false));
    }
    WritableImage without = picture(at.getScene(), where);
    return !where.equals(at.localToScene(at.getLayoutBounds())) || changed(with, without) >= LEAST_PIXELS;
  }

  /// What can be seen in and around a place.
  private static WritableImage picture(Scene scene, Bounds where) {
    var part = new SnapshotParameters();
    part.setFill(scene.getFill());
    part.setViewport(new Rectangle2D(where.getMinX() - AROUND, where.getMinY() - AROUND,
        where.getWidth() + 2 * AROUND, where.getHeight() + 2 * AROUND));
    return scene.getRoot().snapshot(part, null);
  }

  /// How many pixels can be told from what they were.
  private static int changed(WritableImage one, WritableImage other) {
    int changed = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
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
