package entente.chart;

import entente.time.DateWords;
import java.util.List;
import java.util.Optional;

/// Where everything is in one picture of a chart: the one truth for painting, pointing, reading aloud and testing.
///
/// Positions are pixels from the upper left corner of the lanes.
///
/// @param chart what is laid out
/// @param scale where days lie; it begins right of the lane names
/// @param lanes from top to bottom, those out of sight too
/// @param contentHeight how high all lanes are together; more than the picture when they scroll
/// @param pitch between the middles of two rows
/// @param padding above the first and below the last row of a lane
/// @param before how many items lie wholly before the visible time
/// @param after how many lie wholly after it
public record ChartLayout(
    Chart chart,
    Scale scale,
    double height,
    double contentHeight,
    double pitch,
    double padding,
    Ticks ticks,
    List<LaneBand> lanes,
    List<Mark> marks,
    List<Label> labels,
    int before,
    int after) {

  /// Works out where everything is.
  ///
  /// @param words for the axis
  public static ChartLayout of(Chart chart, Viewport view, TextMeasure measure, DateWords words) {
    return new Placement(chart, view, measure).layout(words);
  }

  /// The strip of one lane.
  public record LaneBand(Lane lane, Box box) {}

  /// A name beside or inside a mark.
  ///
  /// @param text as much of it as there was room for
  /// @param box where it may be drawn; the text begins at its left
  public record Label(String text, Typeface face, Box box, String itemId, boolean faint) {}

  /// The row an item stands in, as high as a row and as wide as the picture, in sight or not.
  public Optional<Box> rowOf(String itemId) {
    return chart.place(itemId).map(place -> {
      Box lane = lanes.get(place.band()).box();
      return new Box(0, lane.y() + padding + place.row() * pitch, lane.width(), pitch);
    });
  }

  /// The mark under a point, the topmost first.
  public Optional<Mark> markAt(double x, double y) {
    return y >= height ? Optional.empty() : marks.reversed().stream().filter(mark -> mark.box().contains(x, y)).findFirst()
        .or(() -> labels.stream().filter(label -> label.box().contains(x, y)).findFirst().flatMap(label -> markOf(label.itemId())));
  }

  /// The mark that stands for an item and nothing else.
  public Optional<Mark> markOf(String itemId) {
    return marks.stream().filter(mark -> mark.items().size() == 1 && mark.items().getFirst().id().equals(itemId)).findFirst();
  }
}
