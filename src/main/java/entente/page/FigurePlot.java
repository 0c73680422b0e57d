package entente.page;

import entente.chart.Ink;
import entente.dossier.Decimal;
import entente.dossier.Dossier;
import entente.dossier.Figure;
import entente.feed.Inks;
import entente.feed.Scaling;
import entente.insight.AsOf;
import entente.language.Messages;
import entente.page.Detail.Plot;
import entente.page.Detail.Point;
import entente.page.Detail.Series;
import entente.page.Detail.Tick;
import entente.time.Bounds;
import entente.words.EntityWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All figures of the same quantity as one of them, in order of time.
final class FigurePlot {
  /// More lines, and more points of one, would hide each other.
  private static final int MOST_LINES = 12;
  private static final int MOST_POINTS = 300;

  private final Dossier dossier;
  private final EntityWords wording;
  private final Messages texts;
  private final AsOf asOf;
  private final Figure figure;

  /// Whose count it is of which flow: what is drawn as one line.
  private record Count(@Nullable String reporter, @Nullable String from, @Nullable String to) {
    Count(Figure figure) {
      this(figure.reporter(), figure.from(), figure.to());
    }
  }

  private record Dated(Figure figure, long day) {}

  FigurePlot(PageRows rows, Figure figure) {
    this.dossier = rows.dossier();
    this.wording = rows.wording();
    this.texts = rows.texts();
    this.asOf = rows.asOf();
    this.figure = figure;
  }

  /// The figures, the earliest first.
  List<Figure> figures() {
    return dossier.lists().figures().stream()
        .filter(f -> Objects.equals(f.quantity().indicator(), figure.quantity().indicator())
            && Objects.equals(f.quantity().unit(), figure.quantity().unit()))
        .map(f -> new Dated(f, middle(f))).sorted(Comparator.comparingLong(Dated::day)).map(Dated::figure).toList();
  }

  /// One line for each who counted.
  Plot plot(List<Figure> all) {
    TimeFrame frame = TimeFrame.around(all.stream().flatMapToLong(f -> TimeFrame.days(bounds(f))));
    double most = all.stream().mapToDouble(FigurePlot::number).max().orElse(1);
    Scaling scaling = Scaling.of(Math.min(0, all.stream().mapToDouble(FigurePlot::number).min().orElse(0)), most);
    Map<Count, List<Figure>> byCount = all.stream().collect(Collectors.groupingBy(Count::new, LinkedHashMap::new, Collectors.toList()));
    List<Map.Entry<Count, List<Figure>>> drawn = longest(byCount);
    List<Series> series = drawn.stream().map(e -> new Series(name(e.getKey()), ink(e.getKey()),
        thinned(e.getValue()).map(f -> point(f, frame, scaling)).toList())).toList();
    String spoken = drawn.stream().map(e -> name(e.getKey()) + ": " + wording.number(e.getValue().size()))
        .collect(Collectors.joining(", "));
    return new Plot(texts.text("values.spoken", spoken), series, frame.ticks(wording.dates()),
        scaling.marks().map(value -> new Tick(scaling.share(value), wording.compact(value))).toList());
  }

  /// The line of the figure itself and those with the most values, in their order.
  private List<Map.Entry<Count, List<Figure>>> longest(Map<Count, List<Figure>> byCount) {
    var own = new Count(figure);
    Set<Count> longest = byCount.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Count, List<Figure>> e) ->
            e.getKey().equals(own) ? Integer.MAX_VALUE : e.getValue().size()).reversed())
        .limit(MOST_LINES).map(Map.Entry::getKey).collect(Collectors.toSet());
    return byCount.entrySet().stream().filter(e -> longest.contains(e.getKey())).toList();
  }

  /// Each of so many, and the figure itself.
  private Stream<Figure> thinned(List<Figure> values) {
    int step = 1 + (values.size() - 1) / MOST_POINTS;
    return IntStream.range(0, values.size()).filter(i -> i % step == 0 || values.get(i).id().equals(figure.id())).mapToObj(values::get);
  }

  private Point point(Figure f, TimeFrame frame, Scaling scaling) {
    String label = Stream.of(name(new Count(f)), wording.date(f.date()), wording.quantity(f.quantity()).orElse(""))
        .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    return new Point(f.id(), label, frame.share(middle(f)), scaling.share(number(f)), f.id().equals(figure.id()),
        f.quantity().qualifier() == null, asOf.isLater(f));
  }

  private static double number(Figure f) {
    return Optional.ofNullable(f.quantity().value()).map(Decimal::near).orElse(0.0);
  }

  private Bounds bounds(Figure f) {
    return dossier.bounds(Figure.DATE, f.date());
  }

  private long middle(Figure f) {
    Bounds bounds = bounds(f);
    return LongStream.of(bounds.earliestStart(), bounds.latestEnd()).filter(day -> day != Bounds.PAST && day != Bounds.FUTURE)
        .boxed().reduce((a, b) -> a + (b - a) / 2).orElse(0L);
  }

  private String name(Count count) {
    String who = count.reporter() == null ? texts.text("reporter.unsaid") : wording.name(count.reporter());
    String flow = count.from() == null && count.to() == null ? "" : Stream.of(count.from(), count.to()).map(id -> id == null ? "…"
        : wording.name(id)).collect(Collectors.joining(" → "));
    return flow.isEmpty() ? who : who + ", " + flow;
  }

  private int ink(Count count) {
    return dossier.find(count.reporter()).map(reporter -> Inks.on(dossier, reporter, asOf.day())).orElse(Ink.NONE);
  }

  /// Who counted which flow.
  String name(Figure f) {
    return name(new Count(f));
  }

  /// The colour of who counted.
  int ink(Figure f) {
    return ink(new Count(f));
  }
}
