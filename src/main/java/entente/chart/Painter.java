package entente.chart;

import entente.chart.ChartLayout.Label;
import entente.chart.ChartLayout.LaneBand;
import java.util.Arrays;
import java.util.List;

/// Draws the lanes and the axis of a layout.
public final class Painter {
  private static final double TRIANGLE = 3.5;

  private final ChartLayout layout;
  private final Palette palette;
  private final TextMeasure measure;
  private final Surface surface;

  private Painter(ChartLayout layout, Palette palette, TextMeasure measure, Surface surface) {
    this.layout = layout;
    this.palette = palette;
    this.measure = measure;
    this.surface = surface;
  }

  /// Draws a layout on a surface as large as its viewport.
  public static void paint(ChartLayout layout, Palette palette, TextMeasure measure, Surface surface) {
    new Painter(layout, palette, measure, surface).paint();
  }

  private void paint() {
    Scale scale = layout.scale();
    double top = layout.stack().top();
    surface.rectangle(0, 0, layout.view().width(), layout.view().height(), palette.background());
    var around = new SceneryPainter(layout, palette, measure, surface);
    clip(scale.left(), 0);
    around.eras();
    layout.ticks().marks().forEach(tick ->
        surface.rectangle(Math.rint(scale.x(tick.day())), top, 1, layout.height() - top, palette.rule()));
    surface.unclip();
    clip(0, top);
    around.officeNames();
    layout.lanes().forEach(this::lane);
    surface.unclip();
    clip(scale.left(), top);
    around.today();
    around.offices();
    var glyphs = new GlyphPainter(layout.chart().items(), scale, palette, measure, surface);
    layout.marks().forEach(glyphs::behind);
    layout.marks().forEach(glyphs::glyph);
    layout.labels().forEach(this::label);
    surface.unclip();
    axis();
    around.plots();
  }

  /// Draws only on the lanes, right of a pixel.
  private void clip(double left, double top) {
    surface.clip((int) left, (int) top, (int) Math.ceil(layout.scale().right() - left), (int) Math.ceil(layout.height() - top));
  }

  private void lane(LaneBand band) {
    double first = layout.stack().top();
    double top = Math.rint(band.box().y());
    if (top > first) {
      surface.rectangle(0, top, band.box().width(), 1, palette.rule());
    }
    double baseline = band.collapsed() ? top + Sizes.COLLAPSED / 2 + 5
        : Math.min(Math.max(top, first) + Sizes.LANE_PADDING + 10, band.box().bottom() - Sizes.LABEL_GAP);
    double room = layout.scale().left() - Sizes.NAME_INSET - Sizes.NAME_GAP / 2;
    surface.disc(Sizes.NAME_INSET - 14, baseline - 4, 5, palette.of(band.lane().ink()));
    triangle(Sizes.TRIANGLE_INSET, baseline - 4, band.collapsed());
    boolean hasOneLine = band.collapsed() || band.box().bottom() - baseline < Sizes.LABEL_HEIGHT;
    List<String> lines = hasOneLine ? List.of(measure.elide(band.lane().name(), Typeface.LANE, room))
        : measure.lines(band.lane().name(), Typeface.LANE, room);
    for (int i = 0; i < lines.size(); i++) {
      surface.text(lines.get(i), Sizes.NAME_INSET, baseline + i * Sizes.LABEL_HEIGHT, Typeface.LANE, palette.text());
    }
  }

  /// Points to the name of a collapsed lane, and down to what an open one holds.
  private void triangle(double x, double y, boolean collapsed) {
    double[] along = {-TRIANGLE, TRIANGLE, 0};
    double[] across = {-TRIANGLE / 2, -TRIANGLE / 2, TRIANGLE / 2};
    double[] xs = Arrays.stream(collapsed ? across : along).map(at -> x + at).toArray();
    double[] ys = Arrays.stream(collapsed ? along : across).map(at -> y + at).toArray();
    surface.polygon(xs, ys, palette.muted());
  }

  private void label(Label label) {
    if (label.crossed()) {
      double width = Math.ceil(measure.width(label.text(), label.face()));
      surface.rectangle(Math.rint(label.box().x()) - 2, label.box().y(), width + 4, label.box().height(), palette.background());
    }
    double baseline = Math.rint(label.box().y() + label.box().height() / 2 + 4);
    surface.text(label.text(), label.box().x(), baseline, label.face(), label.faint() ? palette.muted() : palette.text());
  }

  private void axis() {
    Scale scale = layout.scale();
    double top = layout.height();
    surface.rectangle(0, top, scale.right(), 1, palette.rule());
    surface.clip(0, (int) top, (int) Math.ceil(scale.right()), (int) Sizes.AXIS_HEIGHT);
    double free = Double.NEGATIVE_INFINITY;
    for (Ticks.Tick tick : layout.ticks().marks()) {
      double x = Math.rint(scale.x(tick.day()));
      double width = measure.width(tick.label(), Typeface.AXIS);
      surface.rectangle(x, top, 1, 5, palette.muted());
      if (x - width / 2 > free && x + width / 2 <= scale.right()) {
        surface.text(tick.label(), x - width / 2, top + 17, Typeface.AXIS, palette.muted());
        free = x + width / 2 + Sizes.LABEL_GAP;
      }
    }
    contexts(top + 31);
    surface.unclip();
  }

  /// The year or month that the ticks leave out: at its own beginning, or at the left edge while it began before.
  private void contexts(double baseline) {
    Scale scale = layout.scale();
    List<Ticks.Tick> contexts = layout.ticks().contexts();
    for (int i = 0; i < contexts.size(); i++) {
      Ticks.Tick context = contexts.get(i);
      double end = i + 1 < contexts.size() ? scale.x(contexts.get(i + 1).day()) : scale.right();
      double x = Math.max(scale.left(), scale.x(context.day())) + 4;
      if (x + measure.width(context.label(), Typeface.STRONG) <= Math.min(end, scale.right())) {
        surface.text(context.label(), x, baseline, Typeface.STRONG, palette.text());
      }
    }
  }
}
