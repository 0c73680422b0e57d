package entente.chart;

import java.util.List;

/// What stands left of a lane's days.
///
/// @param fold where the triangle is that tells whether the lane is collapsed: as high as two of it are wide where it is
/// @param dot of the colour of the lane
/// @param name in one or two lines, as much of it as there was room for
public record LaneHeader(Box fold, Dot dot, List<TextLine> name) {
  private static final double TRIANGLE = 3.5;
  private static final double DOT = 5;

  /// @param box of the lane
  /// @param stack of the lanes
  /// @param left where the days begin
  static LaneHeader of(Lane lane, Box box, boolean collapsed, LaneStack stack, double left, TextMeasure measure) {
    double upper = Math.rint(box.y());
    double baseline = collapsed ? upper + Sizes.COLLAPSED / 2 + 5
        : Math.min(Math.max(upper, stack.top()) + stack.padding() + 10, box.bottom() - Sizes.LABEL_GAP);
    double room = left - Sizes.NAME_INSET - Sizes.NAME_GAP / 2;
    boolean hasOneLine = collapsed || box.bottom() - baseline < Sizes.LABEL_HEIGHT;
    List<String> lines = hasOneLine ? List.of(measure.elide(lane.name(), Typeface.LANE, room))
        : measure.lines(lane.name(), Typeface.LANE, room);
    return new LaneHeader(fold(baseline - 4, collapsed), new Dot(Sizes.DOT_INSET, baseline - 4, DOT, lane.ink()),
        TextLine.stacked(lines, Typeface.LANE, Sizes.NAME_INSET, baseline, Sizes.LABEL_HEIGHT, measure));
  }

  /// The same further down.
  LaneHeader lowered(double by) {
    return new LaneHeader(fold.lowered(by), new Dot(dot.x(), dot.y() + by, dot.radius(), dot.ink()),
        name.stream().map(line -> line.lowered(by)).toList());
  }

  /// Around its middle.
  private static Box fold(double y, boolean collapsed) {
    double wide = collapsed ? TRIANGLE / 2 : TRIANGLE;
    double high = collapsed ? TRIANGLE : TRIANGLE / 2;
    return new Box(Sizes.TRIANGLE_INSET - wide, y - high, 2 * wide, 2 * high);
  }
}
