package entente.chart;

import entente.chart.ChartLayout.Label;
import entente.chart.SceneryLayout.SegmentBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is covered so that what is later than a day looks pale: all from the end of the day on, but neither glyphs nor names of what can
/// have begun by then, and glyphs and names of what is later wherever they are.
public final class Veil {
  private final ChartLayout layout;
  private final long day;
  private final double from; // the end of the day
  private final List<Box> bare = new ArrayList<>();
  private final List<Box> before = new ArrayList<>(); // of what is later, left of the end of the day

  private Veil(ChartLayout layout, long day) {
    this.layout = layout;
    this.day = day;
    Scale scale = layout.scale();
    this.from = Math.clamp(Math.rint(scale.x(day + 1.0)), scale.left(), scale.right());
  }

  /// The rectangles that are covered. None is covered twice right of the end of the day.
  ///
  /// @param day in days since 1970-01-01
  public static List<Box> over(ChartLayout layout, long day) {
    return new Veil(layout, day).boxes();
  }

  private List<Box> boxes() {
    layout.marks().forEach(this::mark);
    for (Label label : layout.labels()) {
      among(label.box(), isLater(label.item()));
    }
    around();
    double width = layout.scale().right() - from;
    double below = layout.axis().box().bottom();
    List<Box> covered = List.of(
        new Box(from, 0, width, layout.height()), new Box(from, below, width, Math.max(0, layout.view().height() - below)));
    for (Box hole : bare) {
      List<Box> left = new ArrayList<>(covered.size() + 2);
      covered.forEach(box -> left.addAll(box.without(hole)));
      covered = left;
    }
    List<Box> all = new ArrayList<>(covered);
    all.addAll(before);
    return all;
  }

  private boolean isLater(int item) {
    return layout.chart().items().first(item) > day;
  }

  private void mark(Mark mark) {
    if (mark.box().right() <= from) {
      return;
    }
    switch (mark) {
      case Mark.Point point -> among(point.box(), isLater(point.item()));
      case Mark.Bar bar when isLater(bar.item()) || layout.chart().items().last(bar.item()) <= day + 1 ->
          among(bar.box(), isLater(bar.item()));
      case Mark.Cluster cluster -> cluster(cluster);
      case Mark.Bar _, Mark.Named _ -> { }
    }
  }

  private void cluster(Mark.Cluster cluster) {
    Box box = cluster.box();
    boolean isLater = !cluster.gathered().hasBegunBy(day);
    if (isLater || cluster.density().size() == 0) {
      among(box, isLater);
    } else {
      double parts = Math.ceil((from - box.x()) / Sizes.DENSITY_PART); // the last may hold what is of the day itself
      among(new Box(box.x(), box.y(), Math.max(0, parts) * Sizes.DENSITY_PART, box.height()), /* isLater= */ false);
      cluster.number().ifPresent(number -> among(number.box(), /* isLater= */ false));
    }
  }

  /// What stands around the lanes, and among them.
  private void around() {
    SceneryLayout scenery = layout.scenery();
    scenery.offices().ifPresent(band -> band.offices().forEach(office -> office.segments().forEach(this::segment)));
    scenery.eras().forEach(era -> name(era.name(), era.era().bounds().earliestStart() > day));
    layout.chart().scenery().today().ifPresent(today ->
        scenery.today().ifPresent(line -> name(line.name(), today.day() > day)));
    for (PlotLayout plot : scenery.plots()) {
      plot.levels().forEach(level -> name(level.amount(), /* isLater= */ false));
      plot.curves().forEach(curve -> name(curve.name(), curve.curve().values().getFirst().day() >= day + 1.0));
    }
  }

  private void segment(SegmentBox segment) {
    boolean isLater = segment.segment().bounds().earliestStart() > day;
    segment.sightings().forEach(seen -> among(seen.box(), seen.first() > day));
    segment.name().filter(_ -> from > layout.scale().left()) // else it would stand out of what all is pale
        .ifPresent(name -> among(name.box(), isLater));
  }

  private void name(Optional<TextLine> name, boolean isLater) {
    name.ifPresent(line -> put(line.box(), isLater));
  }

  /// Something of which only as much is seen as lies among the lanes.
  private void among(Box box, boolean isLater) {
    double top = Math.max(box.y(), layout.stack().top());
    put(new Box(box.x(), top, box.width(), Math.min(box.bottom(), layout.height()) - top), isLater);
  }

  private void put(Box box, boolean isLater) {
    if (box.height() <= 0) {
      return;
    }
    double left = Math.max(box.x(), layout.scale().left());
    if (isLater && left < from) {
      before.add(new Box(left, box.y(), Math.min(from, box.right()) - left, box.height()));
    } else if (!isLater && box.right() > from) {
      bare.add(box);
    }
  }
}
