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
import java.util.Set;
import java.util.stream.IntStream;

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
    return new ChartItem(id, "Item " + id, bounds, End.KNOWN, End.KNOWN, false, Form.DISC, Standing.HELD, Ink.JOINT, weight, List.of());
  }

  /// An item put together from its parts.
  static ChartItem item(Items items, int i) {
    return new ChartItem(items.id(i), items.label(i), items.bounds(i), items.start(i), items.end(i), items.isSoft(i), items.form(i),
        items.standing(i), items.ink(i), items.weight(i), items.rivals(i));
  }

  /// A lane of all items.
  static Chart chart(List<ChartItem> items) {
    return Chart.of(Items.of(items), List.of(new Lane("l", "Lane l", Ink.JOINT, Members.first(items.size()))));
  }

  /// Items of days, of coarser dates, of open and unknown ends and of bars, some of decades, over half a century.
  static Items items(Random random, int count) {
    return Items.of(IntStream.range(0, count).mapToObj(i -> item(random, i)).toList());
  }

  private static ChartItem item(Random random, int i) {
    long start = random.nextLong(20_000);
    long end = start + random.nextInt(12);
    End last = End.KNOWN;
    Bounds bounds = switch (random.nextInt(8)) {
      case 0 -> new Bounds(start, start + 364, start, start + 364);
      case 1 -> Bounds.ofDays(start, end);
      case 2 -> Bounds.ofDays(start, start + 40 + random.nextInt(3_000));
      case 3 -> Bounds.ofDays(start, start + 3_000 + random.nextInt(9_000));
      case 4 -> {
        last = random.nextBoolean() ? End.OPEN : End.UNKNOWN;
        yield new Bounds(start, start, random.nextBoolean() ? start + 90 : start, Bounds.FUTURE);
      }
      default -> Bounds.ofDays(start, start);
    };
    return new ChartItem("i" + i, "Item " + i, bounds, End.KNOWN, last, random.nextInt(9) == 0, pick(random, Form.values()),
        pick(random, Standing.values()), 0x10101 * (i % 200), random.nextInt(50), List.of());
  }

  private static <T> T pick(Random random, T[] some) {
    return some[random.nextInt(some.length)];
  }

  /// A chart of such items in three lanes; some stand in two.
  static Chart random(Random random, int count) {
    Items items = items(random, count);
    List<Lane> lanes = new ArrayList<>();
    for (int lane = 0; lane < 3; lane++) {
      int own = lane;
      Members members = Members.of(IntStream.range(0, count).filter(i -> i % 3 == own || i % 7 == own));
      lanes.add(new Lane(Integer.toString(lane), "Lane " + lane, Ink.JOINT, members));
    }
    return Chart.of(items, lanes);
  }

  static ChartLayout layout(Chart chart, Span span) {
    return layout(chart, span, 1000, 1_600, 0); // high enough for all rows
  }

  static ChartLayout layout(Chart chart, Span span, double width, double height, double scroll) {
    return ChartLayout.of(chart, new Viewport(span, width, height, scroll, Set.of()), SIX_PIXELS, WORDS);
  }
}
