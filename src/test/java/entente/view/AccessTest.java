package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.feed.Grouping;
import entente.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a screen reader and weak eyes need, of every node in everything that can be shown, in both themes.
@ExtendWith(ApplicationExtension.class)
class AccessTest {
  private static final Set<AccessibleRole> ROLES_IN_MENUS =
      EnumSet.of(AccessibleRole.MENU, AccessibleRole.MENU_ITEM, AccessibleRole.CHECK_MENU_ITEM, AccessibleRole.RADIO_MENU_ITEM);

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  @Test
  void everythingForUseHasANameAndARoleAndEveryTextStandsOut(FxRobot robot) {
    var nameless = new TreeSet<String>();
    var pale = new TreeSet<String>();
    new Tour(robot, explorer, where -> Tour.inSight().forEach(node -> {
      if (isForUse(node) && (name(node).isBlank() || role(node).isEmpty())) {
        nameless.add(where + ": " + node + " is called '" + name(node) + "' and is a " + node.getAccessibleRole());
      }
      if (node instanceof Text text && !text.getText().isBlank() && !isDisabled(node) && contrast(text) < Contrast.TEXT) {
        pale.add("%s: %.2f %s on %s: %s in %s".formatted(where, contrast(text), color(text.getFill()), behind(text), text.getText(),
            text.getParent()));
      }
    })).take("light", "dark");
    assertThat(nameless).isEmpty();
    assertThat(pale).isEmpty();
  }

  @Test
  void anEventOfTheTimelineIsReadWithItsDateKindSideAndPlaceAmongAll(FxRobot robot) {
    assertThat(read(robot, "ambassador-received", Grouping.SIDE))
        .matches("President Lukashenko receives Ambassador Kumar, 4 November 2025, .*, meeting, \\d+ of 125, lane India");
    assertThat(read(robot, "ambassador-received", Grouping.NONE)).matches(".*, 4 November 2025, .*, meeting, India, \\d+ of 125, lane .*");
  }

  private String read(FxRobot robot, String id, Grouping grouping) {
    robot.interact(() -> {
      explorer.update(session -> session.withGrouping(grouping));
      explorer.select(id);
    });
    return String.valueOf(robot.lookup("#timeline").query().queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  @Test
  void everyNameIsInTheLanguageOfTheInterface(FxRobot robot) throws IOException {
    Set<String> english = names(robot);
    robot.interact(() -> explorer = Windows.show((Stage) robot.lookup("#timeline").query().getScene().getWindow(), Language.RUSSIAN,
        new DossierFile.Bundled()));
    Set<String> both = names(robot);
    both.retainAll(english);
    String dossier = own();
    assertThat(both).filteredOn(name -> !dossier.contains(name.replace("Wikidata ", "").replaceFirst(", https://\\S+$", ""))).isEmpty();
  }

  /// What the dossier says in its own words.
  private static String own() throws IOException {
    try (InputStream in = Objects.requireNonNull(AccessTest.class.getResourceAsStream("/entente/dossiers/india-belarus.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Set<String> names(FxRobot robot) {
    var names = new TreeSet<String>();
    new Tour(robot, explorer, _ -> Tour.inSight().stream().filter(AccessTest::isForUse).map(AccessTest::name).forEach(names::add))
        .take("light");
    return names;
  }

  /// Whether somebody can do something with it: it takes the keyboard, or is a line of a menu.
  private static boolean isForUse(Node node) {
    return node.isFocusTraversable() || ROLES_IN_MENUS.contains(node.getAccessibleRole());
  }

  private static String name(Node node) {
    String own = node.getAccessibleText();
    if (own != null && !own.isBlank()) {
      return own;
    }
    return switch (node) {
      case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
      case TextInputControl input -> Optional.ofNullable(input.getPromptText()).orElse("");
      default -> Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "");
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
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null && !region.getBackground().getFills().isEmpty()) {
        BackgroundFill fill = region.getBackground().getFills().getLast();
        Color color = color(fill.getFill());
        if (color.getOpacity() > 0) {
          return color.getOpacity() == 1 ? color : over(color, behind(at));
        }
      }
      Color shape = shapeBehind(at, node);
      if (shape.getOpacity() == 1) {
        return shape;
      }
    }
    return color(node.getScene().getFill());
  }

  /// The colour of what a bubble is drawn with: a shape beside its content.
  private static Color shapeBehind(Parent parent, Node node) {
    Bounds where = node.localToScene(node.getBoundsInLocal());
    return parent.getChildrenUnmodifiable().stream().filter(sibling -> sibling instanceof Shape && !(sibling instanceof Text))
        .filter(sibling -> sibling.localToScene(sibling.getBoundsInLocal()).contains(where))
        .map(sibling -> color(((Shape) sibling).getFill())).findFirst().orElse(Color.TRANSPARENT);
  }

  private static Color over(Color thin, Color behind) {
    return behind.interpolate(Color.color(thin.getRed(), thin.getGreen(), thin.getBlue()), thin.getOpacity());
  }

  private static Color color(Paint paint) {
    return paint instanceof Color color ? color : Color.MAGENTA;
  }

  private static double contrast(Text text) {
    return Contrast.of(color(text.getFill()), behind(text));
  }
}
