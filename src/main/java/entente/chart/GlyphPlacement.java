package entente.chart;

import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.List;
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
    ChartItem what = items.get(item);
    Box box = glyph(what, items.anchor(item), Math.rint(middle));
    double first = items.first(item);
    double last = items.last(item);
    double from = first == Double.NEGATIVE_INFINITY ? box.x() - Sizes.STUB : Math.min(box.x(), scale.x(first));
    double to = last == Double.POSITIVE_INFINITY ? box.right() + Sizes.STUB : Math.max(box.right(), scale.x(last));
    List<Box> ghosts = new ArrayList<>();
    for (Bounds rival : what.rivals()) {
      Box ghost = glyph(what, Items.anchor(rival), Math.rint(middle));
      if (Math.abs(ghost.x() - box.x()) >= GHOST_LEAST) {
        ghosts.add(ghost);
      }
    }
    var fringe = new Box(from, Math.rint(middle) - Sizes.FRINGE_HEIGHT / 2, to - from, Sizes.FRINGE_HEIGHT);
    return new Mark.Point(item, box, fringe, List.copyOf(ghosts));
  }

  private Box glyph(ChartItem item, double day, double middle) {
    double half = Sizes.GLYPH / 2 + (item.form() == Form.DIAMOND ? 1 : 0);
    double wide = half + (item.standing() == Standing.STRUCK ? Sizes.STRIKE : 0);
    return new Box(Math.rint(scale.x(day)) - wide, middle - half, 2 * wide, 2 * half);
  }

  Mark bar(int item, double middle) {
    Bounds bounds = items.bounds(item);
    Box box = bar(bounds, middle);
    double coreFrom = edge(bounds.latestStart(), 0);
    double coreTo = Math.max(coreFrom, edge(bounds.earliestEnd(), 1));
    List<Bounds> rivals = items.rivals(item);
    List<Box> ghosts = rivals.isEmpty() ? List.of() : rivals.stream().map(rival -> bar(rival, middle)).toList(); // hardly any has some
    return new Mark.Bar(item, box, new Box(coreFrom, box.y(), coreTo - coreFrom, box.height()), ghosts);
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

  /// A disc with a number where the members stand close, else a strip.
  ///
  /// @param counts how many stand between each two of some ascending days
  Mark cluster(Mark.Gathering gathered, int count, int ink, double middle, Function<double[], int[]> counts) {
    double from = scale.x(gathered.span().from());
    double to = scale.x(gathered.span().to());
    if (to - from > Sizes.DISC_REACH) {
      return strip(gathered, count, ink, middle, counts);
    }
    double number = measure.width(Counts.text(count), Typeface.STRONG);
    double width = Math.max(Sizes.CLUSTER, Math.ceil(number) + Sizes.LABEL_GAP + 4);
    return new Mark.Cluster(gathered, count, ink, disc((from + to) / 2, width, middle), Density.NONE);
  }

  private static Box disc(double x, double width, double middle) {
    return new Box(Math.rint(x - width / 2), Math.rint(middle - Sizes.CLUSTER / 2), width, Sizes.CLUSTER);
  }

  /// Makes the discs narrower that meet a neighbour.
  ///
  /// @param inOrder marks of one row, from left to right by their middles
  void makeRoom(List<Mark> inOrder) {
    List<Mark> before = List.copyOf(inOrder);
    for (int i = 0; i < before.size(); i++) {
      Mark mark = before.get(i);
      boolean meets = (i > 0 && before.get(i - 1).box().right() > mark.box().x())
          || (i + 1 < before.size() && before.get(i + 1).box().x() < mark.box().right());
      if (meets && mark instanceof Mark.Cluster(var gathered, int count, int ink, Box box, Density density) && density.size() == 0) {
        Box narrow = disc(box.x() + box.width() / 2, Sizes.CLUSTER_LEAST, box.y() + box.height() / 2);
        inOrder.set(i, new Mark.Cluster(gathered, count, ink, narrow, density));
      }
    }
  }

  private Mark strip(Mark.Gathering gathered, int count, int ink, double middle, Function<double[], int[]> counts) {
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
    var box = new Box(Math.rint(scale.x(day)), Math.rint(middle - Sizes.CLUSTER / 2), density.size() * Sizes.DENSITY_PART, Sizes.CLUSTER);
    return new Mark.Cluster(gathered, count, ink, box, density);
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
        var density = new Density(java.util.Arrays.copyOfRange(counts, from, to));
        strips.add(strip(new Stretch(items, rows, span, canSplit), count, ink, middle, span.from(), density));
        from = to;
      }
    }
    return strips;
  }
}
