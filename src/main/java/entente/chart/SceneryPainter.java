package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.PlotLayout.CurveLine;
import entente.chart.PlotLayout.LevelLine;
import entente.chart.SceneryLayout.EraBox;
import entente.chart.SceneryLayout.OfficeBox;
import entente.chart.SceneryLayout.OfficesBand;
import entente.chart.SceneryLayout.SegmentBox;
import entente.chart.SceneryLayout.Sighting;
import entente.chart.SceneryLayout.TodayLine;

/// Draws what is around the lanes.
final class SceneryPainter {
  private static final double ERA_SHARE = 0.07;
  private static final double CORE_SHARE = 0.26;
  private static final double FRINGE_SHARE = 0.12;
  private static final double EDGE = 3;
  private static final double FADE = 12;
  private static final double DASH = 3;
  private static final double LINE = 1.5;
  private static final double VALUE = 2.5;
  private static final double PLATE = 2; // beyond an amount

  private final ChartLayout layout;
  private final SceneryLayout scenery;
  private final Palette palette;
  private final Surface surface;

  SceneryPainter(ChartLayout layout, Palette palette, Surface surface) {
    this.layout = layout;
    this.scenery = layout.scenery();
    this.palette = palette;
    this.surface = surface;
  }

  /// The bands of eras, behind everything.
  void eras() {
    for (EraBox era : scenery.eras()) {
      Box box = era.box();
      surface.rectangle(box.x(), box.y(), box.width(), box.height(), palette.tint(palette.joint(), ERA_SHARE));
    }
    for (EraBox era : scenery.eras()) {
      era.name().ifPresent(name -> write(name, palette.muted()));
    }
  }

  private void write(TextLine line, int colour) {
    Painter.write(line, colour, surface);
  }

  /// What the present day is called.
  void todayName() {
    scenery.today().flatMap(TodayLine::name).ifPresent(name -> write(name, palette.muted()));
  }

  /// A dashed line for the present day, behind the glyphs.
  void today() {
    scenery.today().ifPresent(today -> {
      Box line = today.box();
      for (Box seen : layout.behind(line.x(), line.bottom())) {
        for (double y = seen.y(); y < seen.bottom(); y += 2 * DASH) {
          surface.rectangle(line.x(), y, line.width(), Math.min(DASH, seen.bottom() - y), palette.muted());
        }
      }
    });
  }

  /// The names left of the offices.
  void officeNames() {
    scenery.offices().ifPresent(band -> {
      write(band.name(), palette.text());
      for (OfficeBox office : band.offices()) {
        Dot dot = office.dot();
        surface.disc(dot.x(), dot.y(), dot.radius(), palette.of(dot.ink()));
        office.name().forEach(line -> write(line, palette.muted()));
      }
    });
  }

  /// The holders of the offices.
  void offices() {
    scenery.offices().map(OfficesBand::offices).ifPresent(offices -> offices.forEach(office -> {
      office.segments().forEach(this::behind);
      office.segments().forEach(this::segment);
    }));
  }

  private void behind(SegmentBox placed) {
    Box box = placed.box();
    if (placed.isGap()) {
      dashes(box.x(), box.right(), box.y());
      dashes(box.x(), box.right(), box.bottom() - 1);
      return;
    }
    Box solid = placed.solid();
    int colour = palette.tint(palette.of(placed.ink()), FRINGE_SHARE);
    if (solid.x() > box.x()) {
      surface.fade(box.x(), box.y(), solid.x() - box.x(), box.height(), palette.background(), colour);
    }
    surface.rectangle(solid.x(), solid.y(), solid.width(), solid.height(), colour);
    if (solid.right() < box.right()) {
      surface.fade(solid.right(), box.y(), box.right() - solid.right(), box.height(), colour, palette.background());
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
    if (placed.handover()) {
      for (double y = core.y() - 2 * DASH; y < core.bottom() + 2 * DASH; y += DASH) {
        surface.rectangle(Math.rint(core.x()) - 1, y, 1, DASH - 1, palette.muted());
      }
    }
    if (placed.edge()) {
      surface.rectangle(Math.rint(core.x()), core.y(), EDGE, core.height(), colour);
    }
    placed.sightings().forEach(this::sighting);
    placed.name().ifPresent(name -> write(name, placed.isGap() ? palette.muted() : palette.text()));
  }

  private void sighting(Sighting seen) {
    Dot dot = seen.dot();
    if (seen.perhaps()) {
      surface.circle(dot.x(), dot.y(), dot.radius() - LINE / 2, LINE, palette.of(dot.ink()));
    } else {
      surface.disc(dot.x(), dot.y(), dot.radius(), palette.of(dot.ink()));
    }
  }

  private void core(SegmentBox placed, int colour) {
    Box core = placed.core();
    boolean goesOn = core.right() >= layout.scale().right(); // out of sight
    double fade = goesOn || placed.segment().end() == End.KNOWN ? 0 : Math.min(FADE, core.width());
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
    for (PlotLayout plot : scenery.plots()) {
      Box box = plot.box();
      surface.rectangle(0, box.y(), box.width(), 1, palette.rule());
      plot.name().ifPresent(name -> write(name, palette.text()));
      plot.unit().ifPresent(unit -> write(unit, palette.muted()));
      Scale scale = layout.scale();
      surface.clip((int) scale.left(), (int) box.y(), (int) Math.ceil(scale.width()), (int) box.height());
      for (LevelLine level : plot.levels()) {
        surface.rectangle(scale.left(), level.y(), scale.width(), 1, palette.rule());
      }
      plot.curves().forEach(this::curve);
      plot.levels().forEach(level -> level.amount().ifPresent(this::amount));
      plot.curves().forEach(curve -> curve.name().ifPresent(name -> write(name, palette.of(curve.curve().ink()))));
      surface.unclip();
    }
  }

  private void curve(CurveLine curve) {
    int colour = palette.of(curve.curve().ink());
    curve.line().draw(surface, LINE, colour);
    for (int i = 0; curve.dotted() && i < curve.line().size(); i++) {
      surface.disc(curve.line().x(i), curve.line().y(i), VALUE, colour);
    }
  }

  /// Over the lines.
  private void amount(TextLine amount) {
    Painter.cover(amount, PLATE, palette.background(), surface);
    write(amount, palette.muted());
  }
}
