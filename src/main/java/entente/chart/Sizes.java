package entente.chart;

/// The measures of the chart, in pixels.
final class Sizes {
  /// Between the middles of two rows, at least and at most; in between they share the height there is.
  static final double ROW_LEAST = 21;
  static final double ROW_MOST = 30;
  /// Above the first and below the last row of a lane.
  static final double LANE_PADDING = 12;
  /// The same where there is little height.
  static final double LANE_PADDING_LEAST = 4;
  /// From the left edge to a lane's name, and from the name to the first day.
  static final double NAME_INSET = 38;
  static final double NAME_GAP = 16;
  /// From the left edge to the middle of the triangle that says whether a lane is collapsed.
  static final double TRIANGLE_INSET = 11;
  /// From the left edge to the middle of the dot before a name.
  static final double DOT_INSET = NAME_INSET - 14;
  static final double GUTTER_LEAST = 96;
  static final double GUTTER_MOST = 190;
  /// How much of the width the names take at most, where it is little.
  static final double GUTTER_SHARE = 0.36;
  /// A glyph's width and height.
  static final double GLYPH = 10;
  /// How far the line through what was cancelled goes beyond its glyph.
  static final double STRIKE = 3;
  static final double BAR_HEIGHT = 18;
  static final double FRINGE_HEIGHT = 6;
  /// Closer than this, the middles of neighbours become one cluster.
  static final double CLUSTER_GAP = 18;
  /// A cluster is a disc of this diameter; one whose members reach further apart shows how dense it is, in parts of this width.
  static final double CLUSTER = 18;
  static final double DISC_REACH = 60;
  static final double DENSITY_PART = 6;
  /// A cluster for whose number there is no room is as wide as this.
  static final double CLUSTER_LEAST = 10;
  /// How far outside the window glyphs are looked for that reach into it.
  static final double SLACK = 64;
  /// Shorter than this, two neighbouring bars together become one cluster.
  static final double BARS_LEAST = 12;
  static final double BAR_LEAST = 4;
  /// The height of a lane of which only a strip is shown.
  static final double COLLAPSED = 30;
  /// Between a glyph and its label, between a label and what follows, and inside a bar.
  static final double LABEL_GAP = 6;
  static final double LABELS_APART = 8;
  static final double LABEL_HEIGHT = 16;
  /// How far what covers a strip goes beyond the number on it.
  static final double PLATE = 3;
  /// A label cut shorter than this says nothing.
  static final double LABEL_LEAST = 84;
  /// No name is shorter than this.
  static final double LABEL_SHORTEST = 20;
  /// A fringe longer than this is written over, not beside.
  static final double FRINGE_MOST = 240;
  /// Over this length a bar or fringe fades away.
  static final double FADE = 18;
  /// How far a point's fringe goes on where its end is open or unknown.
  static final double STUB = 26;
  /// The height of the axis below the lanes, with room for the flag of the as-of day under the years.
  static final double AXIS_HEIGHT = 58;
  /// The same where there is little height, and the flag lies over the years.
  static final double AXIS_LEAST = 36;
  /// The height of the strip above the lanes that names the eras and the present day.
  static final double HEADER = 20;
  /// Above the first office, of a row of holders, and between two offices.
  static final double OFFICES_HEAD = 31;
  static final double OFFICE_ROW = 21;
  static final double OFFICE_GAP = 3;
  /// Of a line of an office's name.
  static final double OFFICE_LINE = 13;
  /// A plot's height, and how much of the picture all plots take at most.
  static final double PLOT_LEAST = 64;
  static final double PLOT_MOST = 84;
  static final double PLOTS_SHARE = 0.36;
  /// How much of the height above the axis the offices take at most.
  static final double OFFICES_SHARE = 0.4;
  /// Whatever can be pointed at is hit within a square of this side around its middle (WCAG 2.2, 2.5.8).
  static final double LEAST_TO_HIT = 24;
  /// How near the pointer must come to a value of a plot.
  static final double VALUE = 5;
  /// Between two ticks of the axis.
  static final double TICK_ROOM = 72;

  private Sizes() {}
}
