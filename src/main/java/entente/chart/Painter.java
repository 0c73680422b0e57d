package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Standing;
import entente.chart.ChartLayout.Label;
import entente.chart.ChartLayout.LaneBand;
import java.util.List;

/// Draws the lanes and the axis of a layout.
public final class Painter {
  /// The height of the axis below the lanes, in pixels.
  public static final double AXIS_HEIGHT = 62;

  private static final double CORE_SHARE = 0.34;
  private static final double FRINGE_SHARE = 0.16;
  private static final double EDGE = 3;
  private static final double FADE = 18;

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

  /// Draws a layout on a surface as wide as the layout and higher by the axis.
  public static void paint(ChartLayout layout, Palette palette, TextMeasure measure, Surface surface) {
    new Painter(layout, palette, measure, surface).paint();
  }

  private void paint() {
    Scale scale = layout.scale();
    double width = scale.right();
    surface.rectangle(0, 0, width, layout.height() + AXIS_HEIGHT, palette.background());
    surface.clip((int) scale.left(), 0, (int) Math.ceil(scale.width()), (int) Math.ceil(layout.height()));
    layout.ticks().marks().forEach(tick -> surface.rectangle(Math.rint(scale.x(tick.day())), 0, 1, layout.height(), palette.rule()));
    surface.unclip();
    surface.clip(0, 0, (int) Math.ceil(width), (int) Math.ceil(layout.height()));
    layout.lanes().forEach(this::lane);
    surface.unclip();
    surface.clip((int) scale.left(), 0, (int) Math.ceil(scale.width()), (int) Math.ceil(layout.height()));
    layout.marks().forEach(this::fringe);
    layout.marks().forEach(this::glyph);
    layout.labels().forEach(this::label);
    surface.unclip();
    axis();
  }

  private void lane(LaneBand band) {
    if (band.box().bottom() <= 0 || band.box().y() >= layout.height()) {
      return;
    }
    double top = Math.rint(band.box().y());
    if (top > 0) {
      surface.rectangle(0, top, band.box().width(), 1, palette.rule());
    }
    double baseline = Math.max(top, 0) + Sizes.LANE_PADDING + 10;
    double room = layout.scale().left() - Sizes.NAME_INSET - Sizes.NAME_GAP / 2;
    surface.disc(Sizes.NAME_INSET - 14, baseline - 4, 5, palette.of(band.lane().ink()));
    surface.text(measure.elide(band.lane().name(), Typeface.LANE, room), Sizes.NAME_INSET, baseline, Typeface.LANE, palette.text());
  }

  private void fringe(Mark mark) {
    if (mark instanceof Mark.Point(ChartItem item, Box box, Box fringe) && fringe.width() > box.width()) {
      int colour = palette.of(item.ink());
      soft(item, fringe, palette.tint(colour, item.standing() == Standing.HELD ? CORE_SHARE : FRINGE_SHARE));
      ends(item, fringe, colour);
    }
  }

  /// A band whose open and unknown ends fade away.
  private void soft(ChartItem item, Box box, int colour) {
    boolean fadesLeft = item.soft() || item.start() != End.KNOWN;
    boolean fadesRight = item.soft() || item.end() != End.KNOWN;
    double fade = Math.min(FADE, box.width() / 2);
    double from = box.x() + (fadesLeft ? fade : 0);
    double to = box.right() - (fadesRight ? fade : 0);
    if (fadesLeft) {
      surface.fade(box.x(), box.y(), fade, box.height(), palette.background(), colour);
    }
    surface.rectangle(from, box.y(), to - from, box.height(), colour);
    if (fadesRight) {
      surface.fade(to, box.y(), fade, box.height(), colour, palette.background());
    }
  }

  /// An arrow at an open end, a question mark at an unknown one.
  private void ends(ChartItem item, Box box, int colour) {
    double y = box.y() + box.height() / 2;
    end(item.start(), box.x() + 1, -1, y, colour);
    end(item.end(), box.right() - 1, 1, y, colour);
  }

  private void end(End end, double x, int direction, double y, int colour) {
    switch (end) {
      case OPEN -> surface.polygon(new double[] {x - direction * 6, x, x - direction * 6}, new double[] {y - 4, y, y + 4}, colour);
      case UNKNOWN -> surface.text("?", direction > 0 ? x - 7 : x, y + 4, Typeface.SMALL, colour);
      case KNOWN -> { }
    }
  }

  private void glyph(Mark mark) {
    switch (mark) {
      case Mark.Point point -> point(point);
      case Mark.Bar bar -> bar(bar);
      case Mark.Cluster cluster -> cluster(cluster);
    }
  }

  private void point(Mark.Point point) {
    ChartItem item = point.item();
    int colour = palette.of(item.ink());
    int fill = item.standing() == Standing.HELD ? colour : palette.background();
    double x = point.x();
    double y = point.box().y() + point.box().height() / 2;
    double r = point.box().width() / 2;
    switch (item.form()) {
      case DISC -> {
        surface.disc(x, y, r, fill);
        surface.circle(x, y, r - 0.5, 1.5, colour);
      }
      case SQUARE -> outlined(new double[] {x - r, x + r, x + r, x - r}, new double[] {y - r, y - r, y + r, y + r}, fill, colour);
      case DIAMOND ->
          outlined(new double[] {x - r - 1, x, x + r + 1, x}, new double[] {y, y - r - 1, y, y + r + 1}, fill, colour);
    }
    if (item.standing() == Standing.STRUCK) {
      surface.rectangle(x - r - 3, y - 1, 2 * r + 6, 2, colour);
    }
  }

  private void outlined(double[] xs, double[] ys, int fill, int line) {
    surface.polygon(xs, ys, fill);
    if (fill != line) {
      surface.outline(xs, ys, 1.5, line);
    }
  }

  private void bar(Mark.Bar bar) {
    ChartItem item = bar.item();
    int colour = palette.of(item.ink());
    soft(item, bar.box(), palette.tint(colour, FRINGE_SHARE));
    Box core = bar.core();
    if (!item.soft() && core.width() > 0 && item.standing() == Standing.HELD) {
      double fade = item.end() == End.KNOWN ? 0 : Math.min(FADE, core.width());
      surface.rectangle(core.x(), core.y(), core.width() - fade, core.height(), palette.tint(colour, CORE_SHARE));
    }
    if (item.standing() != Standing.HELD) {
      Box box = bar.box();
      surface.outline(new double[] {box.x() + 1, box.right() - 1, box.right() - 1, box.x() + 1},
          new double[] {box.y() + 1, box.y() + 1, box.bottom() - 1, box.bottom() - 1}, 1.5, colour);
    }
    if (item.standing() == Standing.STRUCK) {
      surface.rectangle(bar.box().x(), bar.box().y() + bar.box().height() / 2 - 1, bar.box().width(), 2, colour);
    }
    if (item.start() == End.KNOWN && bar.box().x() > layout.scale().left()) {
      surface.rectangle(core.x(), core.y(), EDGE, core.height(), colour);
    }
    ends(item, bar.box(), colour);
  }

  private void cluster(Mark.Cluster cluster) {
    int colour = palette.of(cluster.ink());
    Box box = cluster.box();
    String count = Integer.toString(cluster.items().size());
    double middle = box.y() + box.height() / 2;
    double textX = box.x() + (box.width() - measure.width(count, Typeface.STRONG)) / 2;
    if (cluster.density().isEmpty()) {
      pill(box, 0, colour);
      pill(box, 1, palette.tint(colour, FRINGE_SHARE));
      surface.text(count, textX, middle + 4, Typeface.STRONG, palette.text());
    } else {
      density(cluster, colour);
    }
  }

  /// A disc, drawn out to the width of a box.
  private void pill(Box box, double inset, int colour) {
    double r = box.height() / 2 - inset;
    double y = box.y() + box.height() / 2;
    surface.disc(box.x() + inset + r, y, r, colour);
    surface.disc(box.right() - inset - r, y, r, colour);
    surface.rectangle(box.x() + inset + r, y - r, box.width() - 2 * (inset + r), 2 * r, colour);
  }

  /// Bars as high as the part is dense, and how many there are in all.
  private void density(Mark.Cluster cluster, int colour) {
    Box box = cluster.box();
    List<Integer> density = cluster.density();
    double most = Math.max(1, density.stream().mapToInt(n -> n).max().orElse(1));
    for (int i = 0; i < density.size(); i++) {
      double height = density.get(i) == 0 ? 1 : Math.max(3, Math.rint(density.get(i) / most * (box.height() - 6)));
      double x = box.x() + i * Sizes.DENSITY_PART;
      surface.rectangle(x, box.bottom() - 3 - height, Math.min(Sizes.DENSITY_PART - 1, box.right() - x), height,
          palette.tint(colour, CORE_SHARE + CORE_SHARE * density.get(i) / most));
    }
    String count = Integer.toString(cluster.items().size());
    double width = measure.width(count, Typeface.SMALL);
    if (width + 2 * Sizes.LABEL_GAP < box.width()) {
      surface.rectangle(box.x(), box.y() + 4, width + 6, 13, palette.background());
      surface.text(count, box.x() + 3, box.y() + 14, Typeface.SMALL, palette.muted());
    }
  }

  private void label(Label label) {
    double baseline = Math.rint(label.box().y() + label.box().height() / 2 + 4);
    surface.text(label.text(), label.box().x(), baseline, label.face(), label.faint() ? palette.muted() : palette.text());
  }

  private void axis() {
    Scale scale = layout.scale();
    double top = layout.height();
    surface.rectangle(0, top, scale.right(), 1, palette.rule());
    surface.clip((int) scale.left(), (int) top, (int) Math.ceil(scale.width()), (int) AXIS_HEIGHT);
    double free = Double.NEGATIVE_INFINITY;
    for (Ticks.Tick tick : layout.ticks().marks()) {
      double x = Math.rint(scale.x(tick.day()));
      double width = measure.width(tick.label(), Typeface.AXIS);
      surface.rectangle(x, top, 1, 5, palette.muted());
      if (x - width / 2 > free && x - width / 2 >= scale.left() && x + width / 2 <= scale.right()) {
        surface.text(tick.label(), x - width / 2, top + 19, Typeface.AXIS, palette.muted());
        free = x + width / 2 + Sizes.LABEL_GAP;
      }
    }
    contexts(top + 36);
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
