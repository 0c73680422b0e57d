package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.language.Language;
import entente.time.Bounds;
import entente.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes charts for tests.
final class Charts {
  /// Every letter six pixels wide.
  static final TextMeasure SIX_PIXELS = (text, _) -> text.length() * 6.0;
  static final DateWords WORDS = DateWords.in(Language.ENGLISH);

  private Charts() {}

  static ChartItem day(String id, long day) {
    return item(id, Bounds.ofDays(day, day), 1);
  }

  static ChartItem item(String id, Bounds bounds, int weight) {
    return new ChartItem(id, "Item " + id, bounds, End.KNOWN, End.KNOWN, false, Form.DISC, Standing.HELD, Ink.JOINT, weight);
  }

  static Lane lane(String id, List<ChartItem> items) {
    return new Lane(id, "Lane " + id, Ink.JOINT, items);
  }

  /// A chart of days, of coarser dates and of bars, over some decades, in three lanes.
  static Chart random(Random random, int count) {
    List<Lane> lanes = new ArrayList<>();
    for (int lane = 0; lane < 3; lane++) {
      List<ChartItem> items = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        long start = random.nextLong(20_000);
        Bounds bounds = switch (random.nextInt(4)) {
          case 0 -> new Bounds(start, start + 364, start, start + 364);
          case 1 -> Bounds.ofDays(start, start + random.nextInt(12));
          case 2 -> Bounds.ofDays(start, start + 40 + random.nextInt(3_000));
          default -> Bounds.ofDays(start, start);
        };
        items.add(item(lane + "-" + i, bounds, random.nextInt(50)));
      }
      lanes.add(lane(Integer.toString(lane), items));
    }
    return Chart.of(lanes);
  }

  static ChartLayout layout(Chart chart, Span span) {
    return ChartLayout.of(chart, new Viewport(span, 1000, 900, 0), SIX_PIXELS, WORDS);
  }
}
