package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlotLayoutTest {
  private static final Span WINDOW = new Span(0, 1_000);

  private static ChartLayout layout(Plot... plots) {
    var scenery = new Scenery(List.of(), "", List.of(), List.of(plots), Optional.empty());
    return ChartLayout.of(Charts.chart(List.of()).with(scenery), new Viewport(WINDOW, 1000, 600, 0, Set.of()), Charts.SIX_PIXELS,
        Charts.WORDS);
  }

  private static Plot plot(Plot.Curve... curves) {
    List<Plot.Level> levels = IntStream.rangeClosed(0, 10).mapToObj(i -> new Plot.Level(10 * i, 10 * i + " bn")).toList();
    return new Plot("plot", "Trade", "USD", List.of(curves), levels);
  }

  private static Plot.Curve curve(Random random, int number) {
    return new Plot.Curve("Reporter " + number, number, IntStream.range(0, 1 + random.nextInt(20))
        .mapToObj(i -> new Plot.Value(number + "/" + i, "", random.nextInt(-200, 1_200), random.nextInt(100)))
        .sorted(Comparator.comparingDouble(Plot.Value::day)).toList());
  }

  @TestFactory
  Stream<DynamicTest> namesAndAmountsKeepOffEachOther() {
    return Seeds.each(60, random -> {
      Plot[] plots = Stream.generate(() ->
          plot(IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> curve(random, i)).toArray(Plot.Curve[]::new)))
          .limit(1 + random.nextInt(3)).toArray(Plot[]::new);
      ChartLayout layout = layout(plots);
      for (PlotLayout plot : layout.scenery().plots()) {
        List<Box> names = plot.curves().stream().flatMap(curve -> curve.name().stream()).map(TextLine::box).toList();
        List<Box> amounts = plot.levels().stream().flatMap(level -> level.amount().stream()).map(TextLine::box).toList();
        assertApart(names);
        assertApart(amounts);
        assertThat(amounts).isNotEmpty().hasSizeLessThan(plot.levels().size());
        assertThat(names).allSatisfy(name -> {
          assertThat(name.y()).isGreaterThanOrEqualTo(plot.box().y());
          assertThat(name.bottom()).isLessThan(plot.box().bottom());
          assertThat(name.right()).isLessThanOrEqualTo(layout.scale().right());
          assertThat(plot.curves()).noneMatch(curve -> crosses(curve.line(), name));
        });
        assertApart(Stream.of(plot.name(), plot.unit()).flatMap(Optional::stream).map(TextLine::box).toList());
      }
    });
  }

  @Test
  void aLineOfWhichNothingIsInSightHasNoName() {
    PlotLayout plot = layout(plot(new Plot.Curve("Early", 1, List.of(new Plot.Value("a", "", -200, 10))),
        new Plot.Curve("Now", 2, List.of(new Plot.Value("b", "", 300, 20), new Plot.Value("c", "", 1_100, 20))),
        new Plot.Curve("Late", 3, List.of(new Plot.Value("d", "", 1_100, 30), new Plot.Value("e", "", 1_200, 30)))))
        .scenery().plots().getFirst();
    assertThat(plot.curves().stream().flatMap(curve -> curve.name().stream()).map(TextLine::text)).containsExactly("Now");
  }

  private static void assertApart(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::overlaps);
    }
  }

  /// Whether a line goes through a box, pixel by pixel.
  private static boolean crosses(Polyline line, Box box) {
    for (int i = 1; i < line.size(); i++) {
      for (double x = Math.max(line.x(i - 1), box.x()); x < Math.min(line.x(i), box.right()); x++) {
        double y = line.y(i - 1) + (line.y(i) - line.y(i - 1)) * (x - line.x(i - 1)) / (line.x(i) - line.x(i - 1));
        if (box.contains(x, y) && y > box.y() + 3 && y < box.bottom() - 3) { // where it is steep, a name comes a little nearer
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theNameOfTheLongerLineGoesFirst() {
    List<Plot.Value> few = List.of(new Plot.Value("a", "", 100, 50), new Plot.Value("b", "", 500, 50));
    List<Plot.Value> many = List.of(few.getFirst(), new Plot.Value("c", "", 300, 50), few.getLast());
    PlotLayout plot = layout(plot(new Plot.Curve("Short", 1, few), new Plot.Curve("Long", 2, many))).scenery().plots().getFirst();
    double end = plot.y(50);
    double apart = distance(plot, 0, end);
    assertThat(distance(plot, 1, end)).isLessThan(apart);
  }

  private static double distance(PlotLayout plot, int curve, double y) {
    Box name = plot.curves().get(curve).name().orElseThrow().box();
    return Math.abs(name.y() + name.height() / 2 - y);
  }

  @TestFactory
  Stream<DynamicTest> everyValueInSightStandsAtItsDayAndAmount() {
    return Seeds.each(30, random -> {
      Plot.Curve curve = curve(random, 0);
      ChartLayout layout = layout(plot(curve));
      PlotLayout plot = layout.scenery().plots().getFirst();
      List<Double> drawn = new ArrayList<>();
      for (PlotLayout.CurveLine line : plot.curves()) {
        for (int i = 0; i < line.line().size(); i++) {
          double x = line.line().x(i);
          double y = line.line().y(i);
          drawn.add(x);
          assertThat(curve.values()).anyMatch(value -> x == layout.scale().x(value.day()) && y == plot.y(value.amount()));
        }
      }
      for (Plot.Value value : curve.values()) {
        if (value.day() >= 0 && value.day() <= 1_000) {
          double x = layout.scale().x(value.day());
          assertThat(drawn).anyMatch(other -> Math.abs(other - x) < 1);
          assertThat(layout.scenery().named()).filteredOn(named -> named.id().equals(value.id()))
              .singleElement().matches(named -> named.box().contains(x, plot.y(value.amount())));
        }
      }
    });
  }
}
