package entente.page;

import entente.chart.Ink;
import entente.dossier.Decimal;
import entente.dossier.Dossier;
import entente.dossier.Figure;
import entente.dossier.Statement;
import entente.feed.Inks;
import entente.feed.Scaling;
import entente.page.Detail.Plot;
import entente.page.Detail.Point;
import entente.page.Detail.Row;
import entente.page.Detail.Series;
import entente.page.Detail.Tick;
import entente.time.Bounds;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to say of a figure, among all of the same quantity.
final class FigurePage {
  /// More lines, and more points of one, would hide each other.
  private static final int MOST_LINES = 12;
  private static final int MOST_POINTS = 300;

  private final Page page;
  private final Dossier dossier;
  private final EntityWords wording;
  private final Figure figure;

  /// Whose count it is of which flow: what is drawn as one line.
  private record Count(@Nullable String reporter, @Nullable String from, @Nullable String to) {
    Count(Figure figure) {
      this(figure.reporter(), figure.from(), figure.to());
    }
  }

  private record Dated(Figure figure, long day) {}

  FigurePage(Page page, Figure figure) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
    this.figure = figure;
  }

  void write() {
    page.chipOfKind();
    page.line(wording.amount(figure.quantity()));
    page.date(figure.date());
    page.name("section.reporter", figure.reporter());
    page.name("section.from", figure.from());
    page.name("section.flowTo", figure.to());
    List<Figure> all = dossier.lists().figures().stream()
        .filter(f -> Objects.equals(f.quantity().indicator(), figure.quantity().indicator())
            && Objects.equals(f.quantity().unit(), figure.quantity().unit()))
        .map(f -> new Dated(f, middle(f))).sorted(Comparator.comparingLong(Dated::day)).map(Dated::figure).toList();
    List<Row> values = page.sifted(all.reversed(), this::value);
    page.section("section.values", wording.number(values.size()), all.size() > 1 ? List.of(plot(all)) : List.of(), values);
    page.statements("section.settles", dossier.referring(Statement.class, figure.id()));
  }

  private Plot plot(List<Figure> all) {
    TimeFrame frame = TimeFrame.around(all.stream().flatMapToLong(f -> TimeFrame.days(bounds(f))));
    double most = all.stream().mapToDouble(FigurePage::number).max().orElse(1);
    Scaling scaling = Scaling.of(Math.min(0, all.stream().mapToDouble(FigurePage::number).min().orElse(0)), most);
    Map<Count, List<Figure>> byCount = all.stream().collect(Collectors.groupingBy(Count::new, LinkedHashMap::new, Collectors.toList()));
    List<Map.Entry<Count, List<Figure>>> drawn = longest(byCount);
    List<Series> series = drawn.stream().map(e -> new Series(name(e.getKey()), ink(e.getKey()),
        thinned(e.getValue()).map(f -> point(f, frame, scaling)).toList())).toList();
    String spoken = drawn.stream().map(e -> name(e.getKey()) + ": " + wording.number(e.getValue().size()))
        .collect(Collectors.joining(", "));
    return new Plot(page.text("values.spoken", spoken), series, frame.ticks(wording.dates()),
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
        f.quantity().qualifier() == null, page.asOf().isLater(f));
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
    String who = count.reporter() == null ? page.text("reporter.unsaid") : wording.name(count.reporter());
    String flow = count.from() == null && count.to() == null ? "" : Stream.of(count.from(), count.to()).map(id -> id == null ? "…"
        : wording.name(id)).collect(Collectors.joining(" → "));
    return flow.isEmpty() ? who : who + ", " + flow;
  }

  private int ink(Count count) {
    return dossier.find(count.reporter()).map(reporter -> Inks.on(dossier, reporter, page.asOf().day())).orElse(Ink.NONE);
  }

  private Row value(Figure f) {
    List<Piece> head = List.of(f.id().equals(figure.id()) ? new Piece.Words(wording.date(f.date()))
        : new Piece.Name(wording.date(f.date()), f.id()));
    return new Row(Optional.of(ink(new Count(f))), head, EntityWords.words(name(new Count(f))), wording.amount(f.quantity()));
  }
}
