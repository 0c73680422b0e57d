package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.SceneryLayout.EraBox;
import entente.chart.SceneryLayout.OfficeBox;
import entente.chart.SceneryLayout.OfficesBand;
import entente.chart.SceneryLayout.PlotBox;
import entente.chart.SceneryLayout.SegmentBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Draws what is around the lanes.
final class SceneryPainter {
  private static final double ERA_SHARE = 0.07;
  private static final double CORE_SHARE = 0.26;
  private static final double FRINGE_SHARE = 0.12;
  private static final double EDGE = 3;
  private static final double FADE = 12;
  private static final double DASH = 3;
  private static final double LINE = 1.5;
  private static final double HANDOVER_LEAST = 16; // narrower, they would hide the holders
  private static final double TAG_SHARE = 0.4;
  private static final int TAG_STEPS = 15;
  private static final double NAME_HEIGHT = Sizes.OFFICE_LINE;

  private final ChartLayout layout;
  private final Scale scale;
  private final Palette palette;
  private final TextMeasure measure;
  private final Surface surface;

  SceneryPainter(ChartLayout layout, Palette palette, TextMeasure measure, Surface surface) {
    this.layout = layout;
    this.scale = layout.scale();
    this.palette = palette;
    this.measure = measure;
    this.surface = surface;
  }

  /// The bands of eras, behind everything.
  void eras() {
    for (EraBox era : layout.around().eras()) {
      Box box = era.box();
      surface.rectangle(box.x(), box.y(), box.width(), box.height(), palette.tint(palette.joint(), ERA_SHARE));
    }
    for (EraBox era : layout.around().eras()) {
      if (!era.text().isEmpty()) {
        surface.text(era.text(), era.name().x(), Sizes.HEADER - 6, Typeface.SMALL, palette.muted());
      }
    }
  }

  /// A dashed line for the present day, behind the glyphs.
  void today() {
    layout.around().today().ifPresent(x -> {
      for (double y = layout.stack().top(); y < layout.height(); y += 2 * DASH) {
        surface.rectangle(Math.rint(x), y, 1, DASH, palette.muted());
      }
    });
  }

  /// The names left of the offices.
  void officeNames() {
    layout.around().offices().ifPresent(band -> {
      double baseline = band.collapsed() ? band.box().y() + Sizes.COLLAPSED / 2 + 5 : band.box().y() + Sizes.LANE_PADDING + 10;
      surface.text(band.name(), Sizes.NAME_INSET, baseline, Typeface.LANE, palette.text());
      for (OfficeBox office : band.offices()) {
        double y = office.box().y() + Math.max(0, (Sizes.OFFICE_ROW - office.lines().size() * NAME_HEIGHT) / 2) + NAME_HEIGHT - 3;
        surface.disc(Sizes.NAME_INSET - 14, Math.rint(y) - 4, 3, palette.of(office.office().ink()));
        for (String line : office.lines()) {
          surface.text(line, Sizes.NAME_INSET, Math.rint(y), Typeface.SMALL, palette.muted());
          y += NAME_HEIGHT;
        }
      }
    });
  }

  /// The holders of the offices.
  void offices() {
    layout.around().offices().map(OfficesBand::offices).ifPresent(offices -> offices.forEach(office -> {
      office.segments().forEach(this::behind);
      office.segments().forEach(this::segment);
    }));
  }

  private void behind(SegmentBox placed) {
    if (placed.segment().kind() == Office.Kind.GAP) {
      dashes(placed.box().x(), placed.box().right(), placed.box().y());
      dashes(placed.box().x(), placed.box().right(), placed.box().bottom() - 1);
      return;
    }
    Box box = placed.box();
    Box core = placed.core();
    int colour = palette.tint(palette.of(placed.ink()), FRINGE_SHARE);
    double left = core.width() > 0 ? core.x() - box.x() : Math.min(FADE, box.width() / 2);
    double right = core.width() > 0 ? box.right() - core.right() : Math.min(FADE, box.width() / 2);
    if (left > 0) {
      surface.fade(box.x(), box.y(), left, box.height(), palette.background(), colour);
    }
    surface.rectangle(box.x() + left, box.y(), box.width() - left - right, box.height(), colour);
    if (right > 0) {
      surface.fade(box.right() - right, box.y(), right, box.height(), colour, palette.background());
    }
  }

  private void dashes(double from, double to, double y) {
    for (double x = from; x < to; x += 2 * DASH) {
      surface.rectangle(x, y, Math.min(DASH, to - x), 1, palette.rule());
    }
  }

  private void segment(SegmentBox placed) {
    Box core = placed.core();
    int colour = palette.of(placed.ink());
    switch (placed.segment().kind()) {
      case HELD -> core(placed, palette.tint(colour, placed.segment().soft() ? FRINGE_SHARE : CORE_SHARE));
      case ACTING -> stripes(core, palette.tint(colour, CORE_SHARE));
      case DESIGNATED -> outline(core.width() > 0 ? core : placed.box(), colour);
      case GAP -> { }
    }
    if (placed.handover() && core.x() > scale.left() && core.width() >= HANDOVER_LEAST) {
      for (double y = core.y() - 2 * DASH; y < core.bottom() + 2 * DASH; y += DASH) {
        surface.rectangle(Math.rint(core.x()) - 1, y, 1, DASH - 1, palette.muted());
      }
    }
    boolean isGap = placed.segment().kind() == Office.Kind.GAP;
    if (!isGap && core.width() > 0 && placed.segment().start() == End.KNOWN && core.x() > scale.left()) {
      surface.rectangle(Math.rint(core.x()), core.y(), EDGE, core.height(), colour);
    }
    if (!placed.text().isEmpty()) {
      int ink = isGap ? palette.muted() : palette.text();
      surface.text(placed.text(), placed.textX(), core.y() + core.height() / 2 + 4, Typeface.LABEL, ink);
    }
  }

  private void core(SegmentBox placed, int colour) {
    Box core = placed.core();
    double fade = placed.segment().end() == End.KNOWN ? 0 : Math.min(FADE, core.width());
    surface.rectangle(core.x(), core.y(), core.width() - fade, core.height(), colour);
    if (fade > 0) {
      surface.fade(core.right() - fade, core.y(), fade, core.height(), colour, palette.background());
    }
  }

  private void stripes(Box core, int colour) {
    for (double x = core.x(); x < core.right(); x += 2 * DASH) {
      surface.rectangle(Math.rint(x), core.y(), Math.min(DASH, core.right() - x), core.height(), colour);
    }
  }

  private void outline(Box box, int colour) {
    double inset = LINE / 2;
    double right = Math.max(box.x() + LINE, box.right() - inset);
    surface.rectangle(box.x(), box.y(), box.width(), box.height(), palette.background());
    surface.outline(new double[] {box.x() + inset, right, right, box.x() + inset},
        new double[] {box.y() + inset, box.y() + inset, box.bottom() - inset, box.bottom() - inset}, LINE, colour);
  }

  /// The lines of measured quantities.
  void plots() {
    for (PlotBox plot : layout.around().plots()) {
      Box box = plot.box();
      double room = scale.left() - Sizes.NAME_INSET - Sizes.NAME_GAP / 2;
      surface.rectangle(0, box.y(), box.width(), 1, palette.rule());
      String name = measure.elide(plot.plot().name(), Typeface.LANE, room);
      String unit = measure.elide(plot.plot().unit(), Typeface.SMALL, room);
      surface.text(name, Sizes.NAME_INSET, box.y() + 24, Typeface.LANE, palette.text());
      surface.text(unit, Sizes.NAME_INSET, box.y() + 40, Typeface.SMALL, palette.muted());
      surface.clip((int) scale.left(), (int) box.y(), (int) Math.ceil(scale.width()), (int) box.height());
      levels(plot);
      List<Tag> tags = new ArrayList<>();
      List<Box> drawn = new ArrayList<>();
      plot.plot().curves().forEach(curve -> curve(plot, curve, tags, drawn));
      amounts(plot);
      tags(box, tags, drawn);
      surface.unclip();
    }
  }

  /// A rule at each round amount.
  private void levels(PlotBox plot) {
    plot.plot().levels().forEach(level ->
        surface.rectangle(scale.left(), Math.rint(plot.y(level.amount())), scale.width(), 1, palette.rule()));
  }

  /// The amounts that there is room for, over the lines.
  private void amounts(PlotBox plot) {
    double free = Double.POSITIVE_INFINITY;
    for (Plot.Level level : plot.plot().levels()) {
      double y = Math.rint(plot.y(level.amount()));
      if (y <= free) {
        surface.rectangle(scale.left() + 2, y - NAME_HEIGHT, Math.ceil(measure.width(level.text(), Typeface.SMALL)) + 4, NAME_HEIGHT,
            palette.background());
        surface.text(level.text(), scale.left() + 4, y - 3, Typeface.SMALL, palette.muted());
        free = y - NAME_HEIGHT;
      }
    }
  }

  private record Tag(String name, int values, double x, double y, int colour) {}

  private void curve(PlotBox plot, Plot.Curve curve, List<Tag> tags, List<Box> drawn) {
    List<Plot.Value> values = inSight(curve.values());
    if (values.isEmpty()) {
      return;
    }
    int colour = palette.of(curve.ink());
    double[] xs = values.stream().mapToDouble(value -> scale.x(value.day())).toArray();
    double[] ys = values.stream().mapToDouble(value -> plot.y(value.amount())).toArray();
    surface.polyline(xs, ys, LINE, colour);
    trace(xs, ys, drawn);
    boolean sparse = xs[xs.length - 1] - xs[0] > 4 * Sizes.VALUE * xs.length;
    for (int i = 0; i < xs.length && (sparse || xs.length == 1); i++) {
      surface.disc(xs[i], ys[i], 2.5, colour);
    }
    int last = xs.length - 1;
    while (last > 0 && xs[last] > scale.right()) {
      last--;
    }
    if (xs[last] >= scale.left()) {
      tags.add(new Tag(curve.name(), curve.values().size(), xs[last], ys[last], colour));
    }
  }

  /// The values in the window and one more at either side, of those on one pixel only one.
  private List<Plot.Value> inSight(List<Plot.Value> all) {
    int first = 0;
    while (first + 1 < all.size() && all.get(first + 1).day() < scale.span().from()) {
      first++;
    }
    List<Plot.Value> some = new ArrayList<>();
    double x = Double.NEGATIVE_INFINITY;
    for (int i = first; i < all.size() && x <= scale.right(); i++) {
      if (scale.x(all.get(i).day()) >= x + 1) {
        some.add(all.get(i));
        x = scale.x(all.get(i).day());
      }
    }
    return some;
  }

  /// Small boxes along a line.
  private void trace(double[] xs, double[] ys, List<Box> drawn) {
    drawn.add(new Box(xs[0] - DASH, ys[0] - DASH, 2 * DASH, 2 * DASH));
    for (int i = 1; i < xs.length; i++) {
      double from = Math.max(xs[i - 1], scale.left());
      double to = Math.min(xs[i], scale.right());
      for (double x = from; x < to; x += 2 * DASH) {
        double y = ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
        drawn.add(new Box(x, y - DASH, 2 * DASH, 2 * DASH));
      }
    }
  }

  /// The names at the ends of the lines, each as near to its end as the lines and the other names leave room for, those of the longest
  /// lines first; one without room is left out.
  private void tags(Box plot, List<Tag> tags, List<Box> taken) {
    tags.sort(Comparator.comparingInt(Tag::values).reversed());
    for (Tag tag : tags) {
      String name = measure.elide(tag.name(), Typeface.SMALL, scale.width() * TAG_SHARE);
      double width = measure.width(name, Typeface.SMALL);
      boolean fits = tag.x() + Sizes.LABEL_GAP + width <= scale.right();
      double x = fits ? tag.x() + Sizes.LABEL_GAP : scale.right() - width - 2;
      double y = tag.y() - NAME_HEIGHT / 2 - (fits ? 0 : NAME_HEIGHT);
      IntStream.iterate(0, step -> step > 0 ? -step : 1 - step).limit(TAG_STEPS)
          .mapToObj(step -> new Box(x, Math.rint(y + step * NAME_HEIGHT / 2), width, NAME_HEIGHT))
          .filter(box -> box.y() >= plot.y() && box.bottom() < plot.bottom() && taken.stream().noneMatch(box::overlaps))
          .findFirst().ifPresent(box -> {
            taken.add(box);
            surface.text(name, x, box.bottom() - 3, Typeface.SMALL, tag.colour());
          });
    }
  }
}
