package entente.chart;

import entente.chart.ChartLayout.Label;
import entente.chart.ChartLayout.LaneBand;

/// Draws the lanes and the axis of a layout.
public final class Painter {
  private static final double TICK = 5;

  private final ChartLayout layout;
  private final Palette palette;
  private final Surface surface;

  private Painter(ChartLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.surface = surface;
  }

  /// Draws a layout on a surface as large as its viewport.
  public static void paint(ChartLayout layout, Palette palette, Surface surface) {
    new Painter(layout, palette, surface).paint();
  }

  private void paint() {
    Scale scale = layout.scale();
    double top = layout.stack().top();
    surface.rectangle(0, 0, layout.view().width(), layout.view().height(), palette.background());
    var scenery = new SceneryPainter(layout, palette, surface);
    clip(scale.left(), 0);
    scenery.eras();
    scenery.todayName();
    for (double tick : layout.axis().ticks()) {
      surface.rectangle(tick, top, 1, layout.height() - top, palette.rule());
    }
    surface.unclip();
    clip(0, top);
    scenery.officeNames();
    layout.lanes().forEach(this::lane);
    surface.unclip();
    clip(scale.left(), top);
    scenery.today();
    scenery.offices();
    var glyphs = new GlyphPainter(layout.chart().items(), palette, surface);
    layout.marks().forEach(glyphs::behind);
    layout.marks().forEach(glyphs::glyph);
    layout.labels().forEach(this::label);
    surface.unclip();
    axis();
    scenery.plots();
  }

  /// Draws only on the lanes, right of a pixel.
  private void clip(double left, double top) {
    surface.clip((int) left, (int) top, (int) Math.ceil(layout.scale().right() - left), (int) Math.ceil(layout.height() - top));
  }

  /// Writes a line of text.
  static void write(TextLine line, int colour, Surface surface) {
    surface.text(line.text(), line.x(), line.baseline(), line.face(), colour);
  }

  /// Covers what lies behind a line of text.
  ///
  /// @param beyond how much further to the left and to the right, in pixels
  static void cover(TextLine line, double beyond, int colour, Surface surface) {
    Box box = line.box();
    surface.rectangle(box.x() - beyond, box.y(), Math.ceil(box.width()) + 2 * beyond, box.height(), colour);
  }

  private void lane(LaneBand band) {
    band.rule().ifPresent(rule -> surface.rectangle(rule.x(), rule.y(), rule.width(), rule.height(), palette.rule()));
    Dot dot = band.header().dot();
    surface.disc(dot.x(), dot.y(), dot.radius(), palette.of(dot.ink()));
    fold(band.header().fold(), band.collapsed());
    band.header().name().forEach(line -> write(line, palette.text(), surface));
  }

  /// Points to the name of a collapsed lane, and down to what an open one holds.
  private void fold(Box box, boolean collapsed) {
    double middle = collapsed ? box.y() + box.height() / 2 : box.x() + box.width() / 2;
    double[] along = collapsed ? new double[] {box.y(), box.bottom(), middle} : new double[] {box.x(), box.right(), middle};
    double[] across = collapsed ? new double[] {box.x(), box.x(), box.right()} : new double[] {box.y(), box.y(), box.bottom()};
    surface.polygon(collapsed ? across : along, collapsed ? along : across, palette.muted());
  }

  private void label(Label label) {
    if (label.cover().isPresent()) {
      Box cover = label.cover().get();
      surface.rectangle(cover.x(), cover.y(), cover.width(), cover.height(), palette.background());
    }
    surface.text(label.text(), label.box().x(), label.baseline(), label.face(), label.faint() ? palette.muted() : palette.text());
  }

  private void axis() {
    AxisLayout axis = layout.axis();
    Box box = axis.box();
    surface.rectangle(box.x(), box.y(), box.width(), 1, palette.rule());
    surface.clip(0, (int) box.y(), (int) Math.ceil(box.width()), (int) box.height());
    for (double tick : axis.ticks()) {
      surface.rectangle(tick, box.y(), 1, TICK, palette.muted());
    }
    axis.labels().forEach(label -> write(label, palette.muted(), surface));
    axis.contexts().forEach(context -> write(context, palette.text(), surface));
    surface.unclip();
  }
}
