package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.Office.Kind;
import entente.chart.Office.Seen;
import entente.chart.Office.Segment;
import entente.chart.SceneryLayout.SegmentBox;
import entente.chart.SceneryLayout.Sighting;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Works out where the holders of an office in one row are, who follow each other.
final class OfficeRow {
  private static final double FADE = 12;
  private static final double HANDOVER_LEAST = 16; // narrower, it would hide the holders
  static final double SIGHTING = 3.5; // the radius of a dot
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
        placed.add(segment(i, new Box(from, y, to - from, Sizes.BAR_HEIGHT)));
      }
    }
    return new OfficeNames(placed, scale, measure).named();
  }

  private SegmentBox segment(int i, Box days) {
    Segment segment = row.get(i);
    Bounds bounds = segment.bounds();
    boolean isGap = segment.kind() == Kind.GAP;
    double from = scale.edge(bounds.latestStart(), 0);
    double to = bounds.hasCore() && segment.seen().isEmpty() ? scale.edge(bounds.earliestEnd(), 1) : from;
    var core = new Box(from, days.y(), Math.max(0, to - from), days.height());
    List<Sighting> sightings = segment.seen().isEmpty() ? sighting(segment, days, core) : sightings(segment, days);
    Box box = around(sightings, days);
    boolean isStartInSight = core.x() > scale.left();
    return new SegmentBox(segment, ink, box, isGap ? box : solid(box, core), core,
        !isGap && core.width() > 0 && segment.start() == End.KNOWN && isStartInSight,
        isHandedOver(i) && isStartInSight && core.width() >= HANDOVER_LEAST, sightings, Optional.empty());
  }

  /// A dot in the middle of the days on which somebody was seen in office of whose time that is all that is known, where nothing of them is
  /// wide enough to be seen.
  private List<Sighting> sighting(Segment segment, Box days, Box core) {
    boolean isHeld = segment.kind() == Kind.HELD || segment.kind() == Kind.ACTING;
    boolean isSeen = segment.start() == End.UNKNOWN || segment.end() == End.UNKNOWN;
    return isHeld && isSeen && core.width() < SEEN_LEAST && days.width() < 2 * FADE
        ? List.of(sighting(segment.bounds(), segment.soft(), days)) : List.of();
  }

  /// A dot for each of several days that are all that is known; a ring for one that is marked uncertain or may be any of many.
  private List<Sighting> sightings(Segment segment, Box days) {
    List<Sighting> sightings = new ArrayList<>();
    for (Seen seen : segment.seen()) {
      double from = scale.start(seen.days());
      double to = scale.end(seen.days());
      if (to > from) {
        boolean isVague = to - from >= 2 * FADE && seen.days().latestStart() > seen.days().earliestEnd();
        sightings.add(sighting(seen.days(), seen.soft() || isVague, new Box(from, days.y(), to - from, days.height())));
      }
    }
    return sightings;
  }

  private Sighting sighting(Bounds seen, boolean perhaps, Box days) {
    return new Sighting(
        new Dot(days.x() + days.width() / 2, days.y() + days.height() / 2, SIGHTING, ink), seen.earliestStart(), perhaps);
  }

  private static Box around(List<Sighting> sightings, Box days) {
    double from = days.x();
    double to = days.right();
    for (Sighting seen : sightings) {
      from = Math.min(from, seen.box().x());
      to = Math.max(to, seen.box().right());
    }
    return new Box(from, days.y(), to - from, days.height());
  }

  private boolean isHandedOver(int i) {
    return i > 0 && Stream.of(row.get(i), row.get(i - 1)).noneMatch(segment -> segment.kind() == Kind.GAP)
        && Math.abs(core(row.get(i - 1)).to() - core(row.get(i)).from()) <= 1;
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
