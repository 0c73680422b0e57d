package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartLayout.Label;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written beside the discs.
class ClusterNamesTest {
  private static final int ROWS = 15; // of points of a lane alone
  private static final Span WINDOW = new Span(0, 1_000);

  private static ChartItem item(int number, long day, int weight) {
    return Charts.item("i" + number, Bounds.ofDays(day, day), weight);
  }

  /// In each row one disc.
  private static Chart discs(int each, long day) {
    return Charts.chart(IntStream.range(0, each * ROWS).mapToObj(i -> item(i, day, 1 + i * 7 % 60)).toList());
  }

  @Test
  void aDiscNamesTheHeaviestItHoldsAndHowManyMore() {
    ChartLayout layout = Charts.layout(discs(4, 500), WINDOW);
    assertThat(layout.labels()).hasSize(ROWS);
    for (Label label : layout.labels()) {
      Mark disc = layout.markHolding(label.item()).orElseThrow();
      int heaviest = disc.members().stream().boxed().max(Comparator.comparingInt(layout.chart().items()::weight)).orElseThrow();
      assertThat(label.item()).isEqualTo(heaviest);
      assertThat(label.text()).isEqualTo("Item i" + heaviest + " +3");
      assertThat(label.box().x()).isGreaterThanOrEqualTo(disc.box().right());
      assertThat(layout.markUnder(label.box().x() + 2, label.baseline())).contains(disc);
    }
  }

  /// Two discs in each row, with room between them for a long name and a half, and none beside them.
  @ParameterizedTest
  @ValueSource(ints = {10, 90})
  void theHeavierIsNamedFirstAndTheOtherIsCutBeforeItsNumber(int weight) {
    List<ChartItem> items = new ArrayList<>();
    IntStream.range(0, 2 * ROWS).forEach(i -> items.add(named(i, 10, 50)));
    IntStream.range(2 * ROWS, 4 * ROWS).forEach(i -> items.add(named(i, 990, weight)));
    ChartLayout layout = Charts.layout(Charts.chart(items), WINDOW);
    assertThat(layout.labels()).hasSize(2 * ROWS).allSatisfy(label -> {
      boolean isHeavier = label.item() < 2 * ROWS == weight < 50;
      assertThat(label.text()).matches(isHeavier ? "An agreement.*are, \\d+ \\+1" : "An agreement.*\u2026 \\+1");
      assertThat(layout.labels()).noneMatch(other -> !other.equals(label) && other.box().overlaps(label.box()));
    });
  }

  private static ChartItem named(int number, long day, int weight) {
    return new ChartItem("i" + number, "An agreement whose name is as long as those of agreements between states often are, " + number,
        Bounds.ofDays(day, day), ChartItem.End.KNOWN, ChartItem.End.KNOWN, false, ChartItem.Form.DISC, ChartItem.Standing.HELD, Ink.JOINT,
        weight, List.of());
  }

  @Test
  void stripsAndDiscsWithoutTheirNumbersAreNotNamed() {
    List<ChartItem> items = new ArrayList<>();
    IntStream.range(0, 40 * ROWS).forEach(i -> items.add(item(i, i / ROWS * 10L, 1)));
    ChartLayout layout = Charts.layout(Charts.chart(items), new Span(-1_000, 2_000));
    assertThat(layout.marks()).allSatisfy(mark -> assertThat(mark.count()).isGreaterThan(1));
    assertThat(layout.labels()).isEmpty();
  }
}
