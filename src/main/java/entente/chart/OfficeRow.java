package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.Office.Kind;
import entente.chart.Office.Segment;
import entente.chart.SceneryLayout.SegmentBox;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Works out where the holders of an office in one row are, who follow each other.
final class OfficeRow {
  private static final double FADE = 12;
  private static final double HANDOVER_LEAST = 16; // narrower, it would hide the holders
  private static final double SIGHTING = 3.5; // the radius of a dot
  private static final double SEEN_LEAST = 2 * SIGHTING; // of what is certain: narrower, it is a dot

  private final List<Segment> row;
  private final int ink;
  private final Scale scale;
  private final TextMeasure measure;

  /// @param row in order of time
  OfficeRow(List<Segment> row, int ink, Scale scale, TextMeasure measure) {
    this.row = row;
    this.ink = ink;
    this.scale = scale;
    this.measure = measure;
  }

  /// Those in sight.
  List<SegmentBox> placed(double top) {
    double y = Math.rint(top + (Sizes.OFFICE_ROW - Sizes.BAR_HEIGHT) / 2);
    List<SegmentBox> placed = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      double from = scale.start(row.get(i).bounds());
      double to = scale.end(row.get(i).bounds());
      if (to > from) {
        double free = placed.stream().filter(other -> other.sighting().isPresent()).flatMap(other -> other.name().stream())
            .mapToDouble(name -> name.x() + name.width() + Sizes.LABELS_APART).max().orElse(from);
        placed.add(segment(i, new Box(from, y, to - from, Sizes.BAR_HEIGHT), Math.max(from, free)));
      }
    }
    return placed;
  }

  /// @param free from where on nothing is written yet
  private SegmentBox segment(int i, Box days, double free) {
    Segment segment = row.get(i);
    Bounds bounds = segment.bounds();
    boolean isGap = segment.kind() == Kind.GAP;
    double from = scale.edge(bounds.latestStart(), 0);
    double to = bounds.hasCore() ? scale.edge(bounds.earliestEnd(), 1) : from;
    var core = new Box(from, days.y(), Math.max(0, to - from), days.height());
    Optional<Dot> dot = sighting(segment, days, core);
    Box box = dot.map(seen -> around(seen, days)).orElse(days);
    boolean isStartInSight = core.x() > scale.left();
    double start = dot.map(Dot::x).map(x -> x + SIGHTING).orElse(bounds.hasCore() && !isGap ? from : free) + Sizes.LABEL_GAP;
    double end = dot.isPresent() ? nextHolder(i) : Math.min(days.right(), next(i));
    String fitting = measure.elide(segment.name(), Typeface.LABEL, end - start - Sizes.LABEL_GAP / 2);
    String text = isGap && !fitting.equals(segment.name()) ? "" : fitting; // half of "no record" says nothing
    double width = measure.width(text, Typeface.LABEL);
    double x = isGap ? Math.max(start, (free + end - width) / 2) : start;
    double baseline = box.y() + box.height() / 2 + 4;
    return new SegmentBox(segment, ink, box, isGap ? box : solid(box, core), core,
        !isGap && core.width() > 0 && segment.start() == End.KNOWN && isStartInSight,
        isHandedOver(i) && isStartInSight && core.width() >= HANDOVER_LEAST, dot,
        text.isEmpty() ? Optional.empty() : Optional.of(new TextLine(text, Typeface.LABEL, x, baseline, width)));
  }

  /// A dot in the middle of the days on which somebody was seen in office of whose time that is all that is known, where nothing of them is
  /// wide enough to be seen.
  private Optional<Dot> sighting(Segment segment, Box days, Box core) {
    boolean isHeld = segment.kind() == Kind.HELD || segment.kind() == Kind.ACTING;
    boolean isSeen = segment.start() == End.UNKNOWN || segment.end() == End.UNKNOWN;
    return isHeld && isSeen && core.width() < SEEN_LEAST && days.width() < 2 * FADE
        ? Optional.of(new Dot(days.x() + days.width() / 2, days.y() + days.height() / 2, SIGHTING, ink)) : Optional.empty();
  }

  private static Box around(Dot dot, Box days) {
    double from = Math.min(days.x(), dot.x() - dot.radius());
    return new Box(from, days.y(), Math.max(days.right(), dot.x() + dot.radius()) - from, days.height());
  }

  private boolean isHandedOver(int i) {
    return i > 0 && Stream.of(row.get(i), row.get(i - 1)).noneMatch(segment -> segment.kind() == Kind.GAP)
        && Math.abs(core(row.get(i - 1)).to() - core(row.get(i)).from()) <= 1;
  }

  /// Where what comes next begins.
  private double next(int i) {
    return i + 1 < row.size() ? scale.edge((long) core(row.get(i + 1)).from(), 0) : scale.right();
  }

  /// Where the next holder begins: what is written beside a dot may lie over a gap.
  private double nextHolder(int i) {
    return row.stream().skip(i + 1L).filter(segment -> segment.kind() != Kind.GAP).findFirst()
        .map(segment -> scale.start(segment.bounds()) - SIGHTING).orElse(scale.right());
  }

  private static Span core(Segment segment) {
    return Abreast.core(segment.bounds());
  }

  private static Box solid(Box box, Box core) {
    double fade = Math.min(FADE, box.width() / 2);
    double left = core.width() > 0 ? core.x() - box.x() : fade;
    double right = core.width() > 0 ? box.right() - core.right() : fade;
    return new Box(box.x() + left, box.y(), box.width() - left - right, box.height());
  }
}
