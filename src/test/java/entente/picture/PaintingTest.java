package entente.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import entente.chart.Typeface;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
      assertThat(texts()).extracting(Text::getText).containsExactly(HINDI, "e\u0301", "\u2068שלום\u2069"); // in its own direction
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

  /// The dark is as much as its area and lies about its centre.
  @ParameterizedTest
  @CsvSource({"6, 0, 100, 100", "6, 0, 100.5, 100.25", "2.5, 0, 40.3, 41.9", "7.5, 1.5, 100.2, 60.6", "30, 0, 80.5, 90",
      "30, 2, 80.5, 90.2"})
  void aDiscOrCircleIsAsLargeAsToldAndWhereItIsTold(double radius, double line, double x, double y, FxRobot robot) {
    robot.interact(() -> {
      painting.fit(300, 200, 1);
      painting.paint(surface -> {
        if (line == 0) {
          surface.disc(x, y, radius, BLACK);
        } else {
          surface.circle(x, y, radius, line, BLACK);
        }
      });
      var view = new SnapshotParameters();
      view.setViewport(new Rectangle2D(0, 0, 300, 200));
      PixelReader pixels = painting.snapshot(view, null).getPixelReader();
      double dark = 0;
      double right = 0;
      double down = 0;
      for (int i = 0; i < 300; i++) {
        for (int j = 0; j < 200; j++) {
          double here = 1 - pixels.getColor(i, j).getBrightness();
          dark += here;
          right += here * (i + 0.5);
          down += here * (j + 0.5);
        }
      }
      double area = line == 0 ? Math.PI * radius * radius : 2 * Math.PI * radius * line;
      assertThat(dark).isCloseTo(area, withinPercentage(3));
      assertThat(right / dark).isCloseTo(x, within(0.15));
      assertThat(down / dark).isCloseTo(y, within(0.15));
    });
  }

  /// On a screen with more pixels than the canvas has, an edge is as sharp as the screen.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aDiscIsAsSharpAsTheScreen(int pixels, FxRobot robot) {
    robot.interact(() -> {
      var stamps = new Stamps();
      stamps.sharpen(pixels);
      var canvas = new Canvas(120, 120);
      canvas.getGraphicsContext2D().scale(pixels, pixels);
      assertThat(stamps.has(6)).isTrue();
      stamps.draw(canvas.getGraphicsContext2D(), 20, 20, 6, 0, BLACK);
      PixelReader read = canvas.snapshot(null, null).getPixelReader();
      double area = 0;
      int between = 0;
      for (int i = 0; i < 120; i++) {
        for (int j = 0; j < 120; j++) {
          double dark = 1 - read.getColor(i, j).getBrightness();
          area += dark;
          between += dark > 0.02 && dark < 0.98 ? 1 : 0;
        }
      }
      assertThat(area).isCloseTo(Math.PI * 36 * pixels * pixels, withinPercentage(2));
      assertThat((double) between).isLessThan(2 * Math.PI * 6 * pixels * 1.5);
      stamps.sharpen(1.5);
      assertThat(stamps.has(6)).isFalse();
    });
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
