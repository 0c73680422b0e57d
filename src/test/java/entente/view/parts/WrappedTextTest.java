package entente.view.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Text of every script, and mixtures of them, wrap at every width. JavaFX fails at lines that break inside letters from right to left.
@ExtendWith(ApplicationExtension.class)
class WrappedTextTest {
  private static final long SEED = 1;
  private static final int TEXTS = 400;
  private static final int LONGEST = 120;
  private static final List<String> LETTERS = List.of("\u0645", "\u0631", "\u05D0", "a", "W", " ", "  ", "\u202E", "\u202D", "\u202B",
      "\u202C", "\u2067", "\u2066", "\u2069", "\u0301", "\u200D", "\u00AD", "\u0915\u094D\u0937", "1", "\u0661", "\n", "\t",
      "\uD83D\uDE00", "\u00A0", "\u3000", "\u064E", ".", "\u4E2D");

  private final StackPane pane = new StackPane();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(pane));
    stage.show();
  }

  @Test
  void aLabelWrapsWhateverItSays(FxRobot robot) {
    List<String> failed = new ArrayList<>();
    robot.interact(() -> texts().forEach(text -> {
      var label = new FlowLabel(text);
      pane.getChildren().setAll(label);
      pane.applyCss();
      for (double width : List.of(9.0, 40.0, 95.0, 170.0)) {
        try {
          label.resize(width, label.prefHeight(width));
          label.layout();
        } catch (IndexOutOfBoundsException e) {
          failed.add(width + ": " + text.chars().mapToObj(Integer::toHexString).toList() + " " + e);
        }
      }
    }));
    assertThat(failed).as("seed %d", SEED).isEmpty();
  }

  @Test
  void aLabelThatHasNoRoomYetHasAHeight(FxRobot robot) {
    robot.interact(() -> {
      var label = new FlowLabel("محمود أحمدي نجاد يزور مينسك");
      label.setPadding(new Insets(12));
      pane.getChildren().setAll(label);
      pane.applyCss();
      assertThatCode(() -> label.prefHeight(0)).doesNotThrowAnyException();
    });
  }

  @Test
  void aTipShowsWhateverItSays(FxRobot robot) {
    String endless = "\u0631\u0645 ".repeat(100) + "\u202E" + "x".repeat(300);
    robot.interact(() -> assertThatCode(() -> {
      Tooltip tip = WholeText.tip(new SimpleStringProperty(endless));
      tip.show(pane.getScene().getWindow(), 0, 0);
      tip.getScene().getRoot().applyCss();
      tip.getScene().getRoot().layout();
      tip.hide();
    }).doesNotThrowAnyException());
  }

  private static List<String> texts() {
    var random = new Random(SEED);
    return IntStream.range(0, TEXTS).mapToObj(_ -> {
      List<String> some = IntStream.range(0, 2 + random.nextInt(6)).mapToObj(_ -> LETTERS.get(random.nextInt(LETTERS.size()))).toList();
      return IntStream.range(0, 1 + random.nextInt(LONGEST)).mapToObj(_ -> some.get(random.nextInt(some.size())))
          .collect(Collectors.joining());
    }).toList();
  }
}
