package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The smallest window with the largest text: nothing is lost (WCAG 2.2, 1.4.4 and 1.4.10).
@ExtendWith(ApplicationExtension.class)
class LargeTextTest {
  private static final double ROUNDING = 1;

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
    stage.setWidth(800);
    stage.setHeight(600);
    Windows.theme().preferencesProperty().set(Windows.theme().preferencesProperty().get().sized(200));
  }

  @Test
  void everythingCanBeReachedAndEveryTextReadWhole(FxRobot robot) {
    var lost = new LinkedHashMap<String, String>(); // and where it was so first
    new Tour(robot, explorer, where -> Tour.inSight().stream().filter(node -> node instanceof Control || node instanceof Text)
        .forEach(node -> {
          if (!isInReach(node)) {
            lost.putIfAbsent("out of reach: " + node + " in " + node.getParent(), where);
          } else if (node instanceof Labeled labeled && labeled.isTextTruncated() && !isTold(labeled)) {
            lost.putIfAbsent("cut: " + node, where);
          }
        })).take("light");
    assertThat(lost.entrySet()).map(each -> each.getValue() + ": " + each.getKey()).isEmpty();
  }

  /// Whether it lies inside the window, or inside something that scrolls it there.
  private static boolean isInReach(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    boolean isAcross = false;
    boolean isAlong = false;
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof TextInputControl) { // its text scrolls
        return isInReach(at.getParent());
      } else if (at instanceof VirtualFlow) {
        isAlong = true;
        isAcross |= at.lookupAll(".scroll-bar").stream().anyMatch(bar -> bar.isVisible()
            && ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL);
      } else if (at instanceof ScrollPane scroll) {
        Bounds room = scroll.localToScene(scroll.getLayoutBounds());
        if (!isAcross && scroll.getHbarPolicy() == ScrollBarPolicy.NEVER && !isWithinAcross(bounds, room)) {
          return false;
        }
        isAcross |= scroll.getHbarPolicy() != ScrollBarPolicy.NEVER;
        isAlong |= scroll.getVbarPolicy() != ScrollBarPolicy.NEVER;
      }
    }
    var scene = node.getScene();
    return (isAcross || (bounds.getMinX() >= -ROUNDING && bounds.getMaxX() <= scene.getWidth() + ROUNDING))
        && (isAlong || (bounds.getMinY() >= -ROUNDING && bounds.getMaxY() <= scene.getHeight() + ROUNDING));
  }

  private static boolean isWithinAcross(Bounds bounds, Bounds room) {
    return bounds.getMinX() >= room.getMinX() - ROUNDING && bounds.getMaxX() <= room.getMaxX() + ROUNDING;
  }

  /// Whether a tip says all of it, once the pointer is there.
  private static boolean isTold(Labeled labeled) {
    Optional.ofNullable(labeled.getOnMouseEntered()).ifPresent(entered -> entered.handle(null));
    return Stream.<Node>iterate(labeled, Objects::nonNull, Node::getParent).filter(Control.class::isInstance)
        .flatMap(control -> Optional.ofNullable(((Control) control).getTooltip()).stream()).map(Tooltip::getText)
        .anyMatch(tip -> tip.contains(labeled.getText()));
  }
}
