package entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a chart's scenery is in one picture.
///
/// @param eras those in sight
/// @param offices empty where there are none in sight
/// @param plots those for which there is room
/// @param today the pixel of the present day, if it is in sight
public record SceneryLayout(List<EraBox> eras, Optional<OfficesBand> offices, List<PlotBox> plots, Optional<Double> today) {

  /// An era behind the lanes, and its name above them.
  ///
  /// @param name where the name is; of no width where there is no room for it
  public record EraBox(EraBand era, Box box, String text, Box name) {}

  /// The band of offices above the lanes.
  ///
  /// @param collapsed whether only its name is shown
  public record OfficesBand(String name, Box box, boolean collapsed, List<OfficeBox> offices) {}

  /// An office.
  ///
  /// @param lines its name in one or two lines
  /// @param box as wide as the picture
  public record OfficeBox(Office office, List<String> lines, Box box, List<SegmentBox> segments) {}

  /// A holder's time.
  ///
  /// @param core what is certain of it; of no width where nothing is
  /// @param text the name, as much of it as there was room for
  /// @param textX where it begins
  /// @param handover whether it begins as another's ends
  public record SegmentBox(Office.Segment segment, int ink, Box box, Box core, String text, double textX, boolean handover) {}

  /// The strip of a plot.
  public record PlotBox(Plot plot, Box box) {
    private static final double ABOVE = 20;
    private static final double BELOW = 10;

    /// The pixel of an amount.
    public double y(double amount) {
      double high = box.height() - ABOVE - BELOW;
      double least = plot.levels().getFirst().amount();
      double most = plot.levels().getLast().amount();
      return box.bottom() - BELOW - high * (amount - least) / (most - least);
    }
  }

  /// All of it that can be pointed at.
  List<Mark.Named> named(Scale scale) {
    List<Mark.Named> named = new ArrayList<>();
    eras.forEach(era -> named.add(new Mark.Named(era.era().id(), era.era().name(), era.name())));
    offices.ifPresent(band -> band.offices().forEach(office -> {
      var name = new Box(0, office.box().y(), scale.left(), office.box().height());
      named.add(new Mark.Named(office.office().id(), office.office().name(), name));
      office.segments().forEach(s -> named.add(new Mark.Named(s.segment().id(), s.segment().name(), s.box())));
    }));
    for (PlotBox plot : plots) {
      plot.plot().curves().forEach(curve -> curve.values().stream()
          .filter(value -> scale.span().from() <= value.day() && value.day() <= scale.span().to())
          .forEach(value -> named.add(new Mark.Named(value.id(), value.label(), around(scale.x(value.day()), plot.y(value.amount()))))));
    }
    return named;
  }

  private static Box around(double x, double y) {
    return new Box(x - Sizes.VALUE, y - Sizes.VALUE, 2 * Sizes.VALUE, 2 * Sizes.VALUE);
  }
}
