package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.time.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever is painted is found under the pointer, pixel by pixel.
class PointingTest {
  private static final int WIDTH = 500;
  private static final int HEIGHT = 620;
  /// Black paper, so that colours are told by what is mixed with it; names and rules are invisible.
  private static final Palette PALETTE = new Palette(0, 0, 0, 0, 0, 0, true);
  private static final int AMBIGUOUS = -1;
  private static final int NEAR = 8;
  private static final int STRIDE = 0x2B3D1F; // far enough apart that no two tints are the same

  @TestFactory
  Stream<DynamicTest> agreesWithPaintingAtEveryPixel() {
    return Seeds.each(40, random -> {
      Items items = items(random, 1 + random.nextInt(24));
      Chart chart = Chart.of(items, List.of(new Lane("l", "", Ink.NONE, Members.first(items.size()))));
      ChartLayout layout = Charts.layout(chart, new Span(random.nextDouble(-400, 0), random.nextDouble(200, 2_400)), WIDTH, HEIGHT, 0);
      var raster = new Raster(WIDTH, HEIGHT);
      var glyphs = new GlyphPainter(layout.chart().items(), PALETTE, raster);
      raster.clip((int) layout.scale().left(), 0, WIDTH, (int) layout.height());
      layout.marks().forEach(glyphs::behind);
      layout.marks().forEach(glyphs::glyph);
      check(layout, raster, owners(layout));
    });
  }

  private static Items items(Random random, int count) {
    return Items.of(IntStream.range(0, count).mapToObj(i -> {
      long start = random.nextLong(2_000);
      boolean open = random.nextInt(5) == 0;
      Bounds bounds = switch (random.nextInt(4)) {
        case 0 -> Bounds.ofDays(start, start);
        case 1 -> new Bounds(start, start + 150, start, start + 200);
        case 2 -> Bounds.ofDays(start, start + 40 + random.nextInt(600));
        default -> new Bounds(start, start + 30, start + 300, start + 340);
      };
      if (open) {
        bounds = new Bounds(start, start, start, Bounds.FUTURE);
      }
      List<Bounds> rivals = random.nextInt(4) == 0 ? List.of(Bounds.ofDays(start + 90, start + 90)) : List.of();
      End end = open ? random.nextBoolean() ? End.OPEN : End.UNKNOWN : End.KNOWN;
      return new ChartItem("i" + i, "", bounds, End.KNOWN, end, random.nextInt(6) == 0, Form.values()[random.nextInt(3)],
          Standing.values()[random.nextInt(3)], (i + 1) * STRIDE & 0xFFFFFF, 1, rivals);
    }).toList());
  }

  /// Which item each colour belongs to: what is painted for it alone, unless another has the same colour.
  private static Map<Integer, Integer> owners(ChartLayout layout) {
    Map<Integer, Integer> owners = new HashMap<>();
    for (Mark mark : layout.marks()) {
      if (mark instanceof Mark.Single single) {
        var alone = new Raster(WIDTH, HEIGHT);
        var painter = new GlyphPainter(layout.chart().items(), PALETTE, alone);
        painter.behind(mark);
        painter.glyph(mark);
        for (int y = 0; y < HEIGHT; y++) {
          for (int x = 0; x < WIDTH; x++) {
            if (visible(alone.at(x, y)) != 0) {
              owners.merge(visible(alone.at(x, y)), single.item(), (one, other) -> one.equals(other) ? one : AMBIGUOUS);
            }
          }
        }
      }
    }
    owners.values().removeIf(owner -> owner == AMBIGUOUS);
    return owners;
  }

  private static int visible(int argb) {
    return argb & 0xFFFFFF;
  }

  private static void check(ChartLayout layout, Raster raster, Map<Integer, Integer> owners) {
    for (int y = 0; y < (int) layout.height(); y++) {
      for (int x = (int) layout.scale().left(); x < WIDTH; x++) {
        Integer owner = owners.get(visible(raster.at(x, y)));
        Optional<Mark> found = layout.markUnder(x + 0.5, y + 0.5);
        if (owner != null) {
          assertThat(found).as("pixel %d, %d of item %d", x, y, owner).isPresent();
          boolean own = found.get() instanceof Mark.Single single && single.item() == owner;
          assertThat(own || isBesideFringe(found.get(), x + 0.5, y + 0.5)).as("pixel %d, %d", x, y).isTrue();
        } else if (found.isPresent()) {
          assertThat(isNearPaint(raster, x, y)).as("pixel %d, %d", x, y).isTrue();
        }
      }
    }
  }

  /// Glyphs of ten pixels would be hard to hit.
  @TestFactory
  Stream<DynamicTest> whereNothingIsTheNearestGlyphWithinReachIsMeant() {
    return Seeds.each(20, random -> {
      Items items = items(random, 1 + random.nextInt(24));
      Chart chart = Chart.of(items, List.of(new Lane("l", "", Ink.NONE, Members.first(items.size()))));
      ChartLayout layout = Charts.layout(chart, new Span(random.nextDouble(-400, 0), random.nextDouble(200, 2_400)), WIDTH, HEIGHT, 0);
      for (Mark mark : layout.marks()) {
        double x = mark.box().x() + mark.box().width() / 2 + random.nextInt(-12, 12);
        double y = mark.box().y() + mark.box().height() / 2 + random.nextInt(-12, 12);
        Optional<Mark> under = layout.markUnder(x, y);
        if (x >= layout.scale().left() && y < layout.height()) {
          Mark meant = layout.markAt(x, y).orElseThrow();
          assertThat(meant).isEqualTo(under.orElse(meant));
          assertThat(under.isPresent() || gap(meant, x, y) <= gap(mark, x, y)).isTrue();
          assertThat(under.isPresent() || gap(meant, x, y) <= Math.hypot(7, 7)).isTrue();
        }
      }
    });
  }

  private static double gap(Mark mark, double x, double y) {
    Box box = mark.box();
    return Math.hypot(x - Math.clamp(x, box.x(), box.right()), y - Math.clamp(y, box.y(), box.bottom()));
  }

  /// Whether a pixel lies in the square around a glyph, or above or below a fringe, where another mark may shine through.
  private static boolean isBesideFringe(Mark mark, double x, double y) {
    return mark.box().contains(x, y) || (mark instanceof Mark.Point point && !point.fringe().contains(x, y));
  }

  private static boolean isNearPaint(Raster raster, int x, int y) {
    return IntStream.rangeClosed(-NEAR, NEAR).anyMatch(dy -> IntStream.rangeClosed(-NEAR, NEAR).anyMatch(dx ->
        x + dx >= 0 && x + dx < WIDTH && y + dy >= 0 && y + dy < HEIGHT && visible(raster.at(x + dx, y + dy)) != 0));
  }
}
