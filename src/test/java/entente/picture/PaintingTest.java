package entente.picture;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Typeface;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PaintingTest {
  private static final String HINDI = "संबंधों के 30 वर्ष";
  private static final int BLACK = 0xFF000000;

  private Painting painting = new Painting();

  @Start
  void start(Stage stage) {
    Fonts.load();
    painting = new Painting();
    painting.fit(300, 200, 2);
    stage.setScene(new Scene(new Group(painting), 300, 200));
    stage.show();
  }

  private List<Text> texts() {
    return painting.getChildren().stream().filter(Group.class::isInstance).map(Parent.class::cast)
        .flatMap(group -> group.getChildrenUnmodifiable().stream()).map(Text.class::cast).toList();
  }

  @Test
  void onlyLettersThatStandAsTheyAreAreWrittenOnTheCanvas(FxRobot robot) {
    robot.interact(() -> {
      painting.paint(surface -> {
        surface.text("Thirty years", 10, 20, Typeface.LABEL, BLACK);
        surface.text("Тридцать лет, £30…", 10, 40, Typeface.LABEL, BLACK);
        surface.text(HINDI, 10, 60, Typeface.LABEL, BLACK);
        surface.text("e\u0301", 10, 80, Typeface.LABEL, BLACK);
        surface.text("שלום", 10, 100, Typeface.LABEL, BLACK);
      });
      assertThat(texts()).extracting(Text::getText).containsExactly(HINDI, "e\u0301", "שלום");
      assertThat(texts().getFirst().getX()).isEqualTo(20);
      assertThat(texts().getFirst().getFont()).isEqualTo(Fonts.of(Typeface.LABEL, 2));
      assertThat(texts().getFirst().localToScene(20, 120).getX()).isEqualTo(10);
    });
  }

  @Test
  void aTextThatMovesIsTheSameNodeAndOneThatIsGoneIsNone(FxRobot robot) {
    robot.interact(() -> {
      painting.paint(surface -> {
        surface.text(HINDI, 10, 20, Typeface.LABEL, BLACK);
        surface.text("भारत", 10, 40, Typeface.LABEL, BLACK);
      });
      Node first = texts().getFirst();
      painting.paint(surface -> surface.text(HINDI, 30, 20, Typeface.LABEL, BLACK));
      assertThat(texts()).hasSize(1).first().isSameAs(first);
      assertThat(texts().getFirst().getX()).isEqualTo(60);
    });
  }

  @Test
  void aTextIsSeenOnlyInsideTheClip(FxRobot robot) {
    robot.interact(() -> painting.paint(surface -> {
      surface.clip(0, 0, 40, 100);
      surface.text(HINDI, 10, 20, Typeface.LABEL, BLACK);
      surface.text("भा", 10, 60, Typeface.LABEL, BLACK);
      surface.unclip();
      surface.text(HINDI, 10, 80, Typeface.LABEL, BLACK);
    }));
    assertThat(texts().get(0).getClip().getLayoutBounds().getMaxX()).isEqualTo(80);
    assertThat(texts().get(1).getClip()).isNull();
    assertThat(texts().get(2).getClip()).isNull();
  }

  /// Else two threads may free the same memory: see [Shaping].
  @Test
  void theObjectThatShapesLettersIsNeverShared() throws ReflectiveOperationException {
    Fonts.load();
    Class<?> layouts = Class.forName("com.sun.javafx.text.GlyphLayoutManager");
    Object one = layouts.getMethod("getInstance").invoke(null);
    layouts.getMethod("dispose", Class.forName("com.sun.javafx.text.GlyphLayout")).invoke(null, one);
    assertThat(layouts.getMethod("getInstance").invoke(null)).isNotSameAs(one);
  }
}
