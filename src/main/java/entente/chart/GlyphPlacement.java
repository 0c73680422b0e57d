package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Works out how large the glyphs of one picture are and where they stand.
final class GlyphPlacement {
  private static final double GHOST_LEAST = 4; // nearer to the glyph, nobody could see a ghost

  private final Items items;
  private final Scale scale;
  private final TextMeasure measure;

  GlyphPlacement(Items items, Scale scale, TextMeasure measure) {
    this.items = items;
    this.scale = scale;
    this.measure = measure;
  }

  boolean isInSight(Mark mark) {
    Box box = mark instanceof Mark.Point point ? point.fringe() : mark.box();
    return box.right() > scale.left() && box.x() < scale.right();
  }

  Mark point(int item, double middle) {
    Box box = glyph(item, items.anchor(item), Math.rint(middle));
    double first = items.first(item);
    double last = items.last(item);
    double from = first == Double.NEGATIVE_INFINITY ? box.x() - Sizes.STUB : Math.min(box.x(), scale.x(first));
    double to = last == Double.POSITIVE_INFINITY ? box.right() + Sizes.STUB : Math.max(box.right(), scale.x(last));
    double left = Math.max(from, scale.left() - Sizes.FADE); // the ends may be aeons away from the picture's edges
    double right = Math.min(to, scale.right() + Sizes.FADE);
    var fringe = new Box(left, Math.rint(middle) - Sizes.FRINGE_HEIGHT / 2, right - left, Sizes.FRINGE_HEIGHT);
    List<Bounds> rivals = items.rivals(item);
    List<Box> ghosts = rivals.isEmpty() ? List.of() : rivals.stream().map(rival -> glyph(item, Items.anchor(rival), Math.rint(middle)))
        .filter(ghost -> Math.abs(ghost.x() - box.x()) >= GHOST_LEAST).toList(); // hardly any has some
    return new Mark.Point(item, box, fringe, to - from > Sizes.FRINGE_MOST, ghosts);
  }

  private Box glyph(int item, double day, double middle) {
    double half = Sizes.GLYPH / 2 + (items.form(item) == Form.DIAMOND ? 1 : 0);
    double wide = half + (items.standing(item) == Standing.STRUCK ? Sizes.STRIKE : 0);
    return new Box(Math.rint(scale.x(day)) - wide, middle - half, 2 * wide, 2 * half);
  }

  Mark bar(int item, double middle) {
    Bounds bounds = items.bounds(item);
    Box box = bar(bounds, middle);
    double coreFrom = edge(bounds.latestStart(), 0);
    double coreTo = Math.max(coreFrom, edge(bounds.earliestEnd(), 1));
    List<Bounds> rivals = items.rivals(item);
    List<Box> ghosts = rivals.isEmpty() ? List.of() : rivals.stream().map(rival -> bar(rival, middle)).toList(); // hardly any has some
    boolean isEdgeInSight = items.start(item) == End.KNOWN && box.x() > scale.left();
    return new Mark.Bar(item, box, new Box(coreFrom, box.y(), coreTo - coreFrom, box.height()), isEdgeInSight, ghosts);
  }

  private Box bar(Bounds bounds, double middle) {
    double from = edge(bounds.earliestStart(), 0);
    double to = edge(bounds.latestEnd(), 1);
    return new Box(from, Math.rint(middle - Sizes.BAR_HEIGHT / 2), Math.max(Sizes.BAR_LEAST, to - from), Sizes.BAR_HEIGHT);
  }

  /// The pixel of a day's beginning (`after` 0) or end (`after` 1), no further out than the picture's edges.
  private double edge(long day, int after) {
    if (day == Bounds.PAST) {
      return scale.left();
    }
    return day == Bounds.FUTURE ? scale.right() : Math.clamp(scale.x((double) day + after), scale.left(), scale.right());
  }

  /// Whether the members of a cluster reach so far apart that it is a strip, else a disc.
  boolean isLong(Mark.Gathering gathered) {
    return scale.x(gathered.span().to()) - scale.x(gathered.span().from()) > Sizes.DISC_REACH;
  }

  /// A disc with a number.
  Mark disc(Mark.Neighbours gathered, int count, int ink, double middle) {
    String number = Counts.text(count);
    double wide = measure.width(number, Typeface.STRONG);
    Box box = disc(scale.x(gathered.span().middle()), Math.max(Sizes.CLUSTER, Math.ceil(wide) + Sizes.LABEL_GAP + 4), middle);
    double x = box.x() + (box.width() - wide) / 2;
    return new Mark.Cluster(gathered, count, ink, box, Density.NONE,
        Optional.of(new TextLine(number, Typeface.STRONG, x, box.y() + box.height() / 2 + 4, wide)));
  }

  private static Box disc(double x, double width, double middle) {
    return new Box(Math.rint(x - width / 2), Math.rint(middle - Sizes.CLUSTER / 2), width, Sizes.CLUSTER);
  }

  /// Makes the discs narrower that meet a neighbour, too narrow for their numbers.
  ///
  /// @param inOrder marks of one row, from left to right by their middles
  void makeRoom(List<Mark> inOrder) {
    List<Mark> before = List.copyOf(inOrder);
    for (int i = 0; i < before.size(); i++) {
      Mark mark = before.get(i);
      boolean meets = (i > 0 && before.get(i - 1).box().right() > mark.box().x())
          || (i + 1 < before.size() && before.get(i + 1).box().x() < mark.box().right());
      if (meets && mark instanceof Mark.Cluster(var gathered, int count, int ink, Box box, Density density, _) && density.size() == 0) {
        Box narrow = disc(box.x() + box.width() / 2, Sizes.CLUSTER_LEAST, box.y() + box.height() / 2);
        inOrder.set(i, new Mark.Cluster(gathered, count, ink, narrow, density, Optional.empty()));
      }
    }
  }

  /// The window as strips show it, from part to part.
  Span parts() {
    double part = Sizes.DENSITY_PART / scale.pixelsPerDay();
    return new Span(Math.floor(scale.span().from() / part) * part, Math.ceil(scale.span().to() / part) * part);
  }

  /// A strip of as much of a cluster as is in sight.
  ///
  /// @param counts how many stand between each two of some ascending days
  Mark strip(Mark.Gathering gathered, int count, int ink, double middle, Function<double[], int[]> counts) {
    Span span = gathered.span();
    double part = Sizes.DENSITY_PART / scale.pixelsPerDay();
    double first = Math.floor(Math.max(span.from(), scale.span().from()) / part);
    double end = Math.ceil(Math.min(span.to() + 1, scale.span().to()) / part);
    double[] days = new double[(int) Math.max(1, end - first) + 1];
    for (int i = 0; i < days.length; i++) {
      days[i] = (first + i) * part;
    }
    return strip(gathered, count, ink, middle, days[0], new Density(counts.apply(days)));
  }

  private Mark strip(Mark.Gathering gathered, int count, int ink, double middle, double day, Density density) {
    return strip(gathered, count, ink, Math.rint(middle - Sizes.CLUSTER / 2), Sizes.CLUSTER, day, density);
  }

  private Mark strip(Mark.Gathering gathered, int count, int ink, double top, double height, double day, Density density) {
    var box = new Box(Math.rint(scale.x(day)), top, density.size() * Sizes.DENSITY_PART, height);
    return new Mark.Cluster(gathered, count, ink, box, density, numberIn(box, count));
  }

  /// What rows hold together in a stretch of time, as one strip over all of them, where it is in sight.
  ///
  /// @param crowd as [Crowds] finds it
  Optional<Mark> crowd(List<PointRow> rows, Span crowd, int ink, double top, double height) {
    double part = Sizes.DENSITY_PART / scale.pixelsPerDay();
    double first = Math.rint(Math.max(crowd.from() / part, Math.floor(scale.span().from() / part)));
    int parts = (int) Math.rint(Math.min(crowd.to() / part, Math.ceil(scale.span().to() / part)) - first);
    if (parts <= 0) {
      return Optional.empty();
    }
    int[] before = rows.getFirst().all().before(parts, i -> (first + i) * part);
    int[] counts = new int[parts];
    Arrays.setAll(counts, i -> before[i + 1] - before[i]);
    var inSight = new Stretch(items, List.copyOf(rows), new Span(first * part, (first + parts) * part), true);
    double inset = (Sizes.ROW_LEAST - Sizes.CLUSTER) / 2;
    return Optional.of(strip(inSight, before[parts], ink, Math.rint(top + inset), Math.rint(height - 2 * inset), inSight.span().from(),
        new Density(counts)));
  }

  private Optional<TextLine> numberIn(Box strip, int count) {
    String number = Counts.text(count);
    double width = measure.width(number, Typeface.SMALL);
    double x = Math.max(strip.x(), scale.left());
    return x + width + 2 * Sizes.LABEL_GAP >= strip.right() ? Optional.empty()
        : Optional.of(new TextLine(number, Typeface.SMALL, x + Sizes.PLATE, strip.y() + 13, width));
  }

  /// What rows hold together, as strips that show how dense it is, with gaps where there is nothing.
  List<Mark> strips(List<Row> rows, boolean canSplit, int ink, double middle) {
    double part = Sizes.DENSITY_PART / scale.pixelsPerDay();
    double first = Math.floor(scale.span().from() / part);
    int parts = (int) Math.ceil(scale.width() / Sizes.DENSITY_PART) + 1;
    int[] counts = new int[parts];
    for (int i = 0; i < parts; i++) {
      for (Row row : rows) {
        counts[i] += row.count((first + i) * part, (first + i + 1) * part);
      }
    }
    List<Mark> strips = new ArrayList<>();
    for (int from = 0; from < parts; from++) {
      int to = from;
      while (to < parts && counts[to] > 0) {
        to++;
      }
      if (to > from) {
        var span = new Span((first + from) * part, (first + to) * part);
        int count = rows.stream().mapToInt(row -> row.count(span.from(), span.to())).sum();
        var density = new Density(Arrays.copyOfRange(counts, from, to));
        strips.add(strip(new Stretch(items, rows, span, canSplit), count, ink, middle, span.from(), density));
        from = to;
      }
    }
    return strips;
  }
}
