package entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a chart's scenery is in one picture.
///
/// @param eras those in sight
/// @param offices empty where there are none in sight
/// @param plots those for which there is room
/// @param today the present day, if it is in sight
/// @param named all of it that can be pointed at
/// @param withheld what has made way for the lanes, wholly or in part
public record SceneryLayout(List<EraBox> eras, Optional<OfficesBand> offices, List<PlotLayout> plots, Optional<TodayLine> today,
    List<Mark.Named> named, Set<Scenery.Part> withheld) {

  /// An era behind the lanes, and its name above them.
  ///
  /// @param name as much of it as there was room for
  public record EraBox(EraBand era, Box box, Optional<TextLine> name) {}

  /// The band of offices above the lanes.
  public record OfficesBand(TextLine name, Box box, List<OfficeBox> offices) {}

  /// An office.
  ///
  /// @param dot of the colour of the office
  /// @param name in one or two lines
  /// @param box as wide as the picture
  public record OfficeBox(Office office, Dot dot, List<TextLine> name, Box box, List<SegmentBox> segments) {}

  /// A holder's time, or a gap.
  ///
  /// @param ink of the office, as [Ink] says
  /// @param solid from where to where it does not fade; of a gap all of it
  /// @param core what is certain of it; of no width where nothing is
  /// @param edge whether the line at which it certainly had begun is in sight
  /// @param handover whether it begins as another's ends, where that can be seen
  /// @param sightings stand for days on which the holder was seen that are too few to be seen themselves, in order of time
  /// @param name as much of it as there was room for
  public record SegmentBox(Office.Segment segment, int ink, Box box, Box solid, Box core, boolean edge, boolean handover,
      List<Sighting> sightings, Optional<TextLine> name) {
    SegmentBox named(Optional<TextLine> other) {
      return new SegmentBox(segment, ink, box, solid, core, edge, handover, sightings, other);
    }

    boolean isGap() {
      return segment.kind() == Office.Kind.GAP;
    }
  }

  /// A day, or one of several, on which a holder was seen.
  ///
  /// @param first the first it can have been, in days since 1970-01-01
  /// @param perhaps whether it is drawn as a mere ring, since it is not known well
  public record Sighting(Dot dot, long first, boolean perhaps) {
    Box box() {
      return new Box(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
    }
  }

  /// The present day.
  ///
  /// @param name what it is called, beside it above the lanes, where there is height for it
  /// @param box a pixel wide and as high as the lanes
  public record TodayLine(Optional<TextLine> name, Box box) {}

  /// All that is written among the days above the axis.
  Stream<TextLine> texts() {
    return Stream.of(eras.stream().flatMap(era -> era.name().stream()), today.flatMap(TodayLine::name).stream(),
        offices.stream().flatMap(band -> band.offices().stream()).flatMap(office -> office.segments().stream())
            .flatMap(segment -> segment.name().stream())).flatMap(texts -> texts);
  }

  /// With what of it can be pointed at.
  static SceneryLayout of(
      Scale scale, List<EraBox> eras, Optional<OfficesBand> offices, List<PlotLayout> plots, Optional<TodayLine> today,
      Set<Scenery.Part> withheld) {
    List<Mark.Named> named = new ArrayList<>();
    for (EraBox era : eras) {
      era.name().map(name -> new Box(name.x(), 0, name.width(), Sizes.HEADER))
          .ifPresent(box -> named.add(new Mark.Named(era.era().id(), era.era().name(), box)));
    }
    offices.ifPresent(band -> band.offices().forEach(office -> {
      var name = new Box(0, office.box().y(), scale.left(), office.box().height());
      named.add(new Mark.Named(office.office().id(), office.office().name(), name));
      office.segments().forEach(s -> named.add(new Mark.Named(s.segment().id(), s.segment().name(), s.box())));
    }));
    for (PlotLayout plot : plots) {
      plot.plot().curves().forEach(curve -> curve.values().stream()
          .filter(value -> scale.span().from() <= value.day() && value.day() <= scale.span().to())
          .forEach(value -> named.add(new Mark.Named(value.id(), value.label(), around(scale.x(value.day()), plot.y(value.amount()))))));
    }
    return new SceneryLayout(List.copyOf(eras), offices, List.copyOf(plots), today, List.copyOf(named), Set.copyOf(withheld));
  }

  private static Box around(double x, double y) {
    return new Box(x - Sizes.VALUE, y - Sizes.VALUE, 2 * Sizes.VALUE, 2 * Sizes.VALUE);
  }
}
