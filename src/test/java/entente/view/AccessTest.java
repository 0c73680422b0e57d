package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Entity;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a screen reader and weak eyes need, of every node in everything that can be shown, in both themes.
@ExtendWith(ApplicationExtension.class)
class AccessTest {
  private static final double LEAST_OF_TEXT = 4.5;

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  /// Shows, one after the other, all that the window can show, in the light theme and in the dark one.
  private void everywhere(FxRobot robot, Consumer<String> check) {
    for (String theme : List.of("light", "dark")) {
      for (String id : ids()) {
        robot.interact(() -> explorer.select(id));
        check.accept(id + ", " + theme);
      }
      robot.type(KeyCode.F1);
      check.accept("keys, " + theme);
      robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.COMMA);
      check.accept("settings, " + theme);
      robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.K).write("min");
      check.accept("search, " + theme);
      robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }
  }

  private List<String> ids() {
    var lists = explorer.view().dossier().lists();
    return Stream.of(lists.events(), lists.people(), lists.organisations(), lists.mechanisms(), lists.posts(), lists.places(),
        lists.topics(), lists.statements(), lists.figures(), lists.eras(), lists.sources(), lists.parties())
        .flatMap(list -> list.stream().limit(1)).map(Entity::id).toList();
  }

  @Test
  void everythingThatTakesTheKeyboardHasANameAndARole(FxRobot robot) {
    var nameless = new TreeSet<String>();
    everywhere(robot, where -> nodes(robot, Node::isFocusTraversable).filter(node -> name(node).isBlank() || role(node).isEmpty())
        .forEach(node -> nameless.add(where + ": " + node + " is called '" + name(node) + "' and is a " + node.getAccessibleRole())));
    assertThat(nameless).isEmpty();
  }

  @Test
  void everyTextStandsOutFromWhatIsBehindIt(FxRobot robot) {
    var pale = new TreeSet<String>();
    everywhere(robot, where -> nodes(robot, node -> node instanceof Text text && !text.getText().isBlank() && !isDisabled(node))
        .forEach(node -> {
          Color text = color(((Text) node).getFill());
          Color behind = behind(node);
          double contrast = contrast(text, behind);
          if (contrast < LEAST_OF_TEXT) {
            pale.add("%s: %.2f %s on %s: %s in %s".formatted(where, contrast, text, behind, ((Text) node).getText(), node.getParent()));
          }
        }));
    assertThat(pale).isEmpty();
  }

  private static Stream<Node> nodes(FxRobot robot, Predicate<Node> which) {
    List<Node> nodes = new ArrayList<>();
    robot.interact(() -> Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().getRoot()).forEach(root -> {
      root.applyCss();
      root.layout();
      collect(root, nodes);
    }));
    return nodes.stream().filter(which);
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }

  private static String name(Node node) {
    String own = node.getAccessibleText();
    if (own != null && !own.isBlank()) {
      return own;
    }
    return switch (node) {
      case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
      case TextInputControl input -> Optional.ofNullable(input.getPromptText()).orElse("");
      default -> "";
    };
  }

  private static Optional<String> role(Node node) {
    boolean hasNone = node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT;
    return Optional.ofNullable(node.getAccessibleRoleDescription())
        .or(() -> hasNone ? Optional.empty() : Optional.of(node.getAccessibleRole().name()));
  }

  private static boolean isDisabled(Node node) {
    return node.isDisabled() || node.getOpacity() < 1;
  }

  /// The colour of the nearest thing behind a node that is painted: its parents' backgrounds, thin ones laid over each other.
  private static Color behind(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null && !region.getBackground().getFills().isEmpty()) {
        BackgroundFill fill = region.getBackground().getFills().getLast();
        Color color = color(fill.getFill());
        if (color.getOpacity() > 0) {
          return color.getOpacity() == 1 ? color : over(color, behind(at));
        }
      }
    }
    return color(node.getScene().getFill());
  }

  private static Color over(Color thin, Color behind) {
    return behind.interpolate(Color.color(thin.getRed(), thin.getGreen(), thin.getBlue()), thin.getOpacity());
  }

  private static Color color(Paint paint) {
    return paint instanceof Color color ? color : Color.MAGENTA;
  }

  /// By WCAG 2.2.
  private static double contrast(Color a, Color b) {
    return (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
