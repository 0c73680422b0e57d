package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;

/// Draws marks. Nothing it draws goes beyond the boxes of a mark.
final class GlyphPainter {
  private static final double CORE_SHARE = 0.34;
  private static final double FRINGE_SHARE = 0.16;
  private static final double GHOST_SHARE = 0.5;
  private static final double LINE = 1.5;
  private static final double EDGE = 3;
  private static final double DARKEST = 10; // doublings

  private final Items items;
  private final Palette palette;
  private final Surface surface;

  GlyphPainter(Items items, Palette palette, Surface surface) {
    this.items = items;
    this.palette = palette;
    this.surface = surface;
  }

  /// Draws what lies behind all glyphs: ghosts and fringes.
  void behind(Mark mark) {
    switch (mark) {
      case Mark.Point point -> {
        ghosts(point, items.form(point.item()));
        if (point.fringe().width() > point.box().width()) {
          fringe(point.fringe(), point.item());
        }
      }
      case Mark.Bar bar -> ghosts(bar, Form.SQUARE);
      case Mark.Cluster _, Mark.Named _ -> { }
    }
  }

  private void fringe(Box fringe, int item) {
    int colour = colour(item);
    soft(item, fringe, palette.tint(colour, items.standing(item) == Standing.HELD ? CORE_SHARE : FRINGE_SHARE));
    ends(item, fringe, colour);
  }

  private int colour(int item) {
    return palette.of(items.ink(item));
  }

  private void ghosts(Mark.Single mark, Form form) {
    for (Box ghost : mark.ghosts()) {
      shape(form, ghost, 0, palette.background(), palette.tint(colour(mark.item()), GHOST_SHARE));
    }
  }

  /// Draws the glyph itself.
  void glyph(Mark mark) {
    switch (mark) {
      case Mark.Point point -> point(point);
      case Mark.Bar bar -> bar(bar);
      case Mark.Cluster cluster -> cluster(cluster);
      case Mark.Named _ -> { }
    }
  }

  /// A band whose open and unknown ends fade away.
  private void soft(int item, Box box, int colour) {
    boolean fadesLeft = items.isSoft(item) || items.start(item) != End.KNOWN;
    boolean fadesRight = items.isSoft(item) || items.end(item) != End.KNOWN;
    double fade = Math.min(Sizes.FADE, box.width() / 2);
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
  private void ends(int item, Box box, int colour) {
    double y = box.y() + box.height() / 2;
    end(items.start(item), box.x() + 1, -1, y, colour);
    end(items.end(item), box.right() - 1, 1, y, colour);
  }

  private void end(End end, double x, int direction, double y, int colour) {
    switch (end) {
      case OPEN -> surface.polygon(new double[] {x - direction * 6, x, x - direction * 6}, new double[] {y - 4, y, y + 4}, colour);
      case UNKNOWN -> surface.text("?", direction > 0 ? x - 7 : x, y + 4, Typeface.SMALL, colour);
      case KNOWN -> { }
    }
  }

  private void point(Mark.Point point) {
    Standing standing = items.standing(point.item());
    int colour = colour(point.item());
    double beside = standing == Standing.STRUCK ? Sizes.STRIKE : 0;
    shape(items.form(point.item()), point.box(), beside, standing == Standing.HELD ? colour : palette.background(), colour);
    if (standing == Standing.STRUCK) {
      surface.rectangle(point.box().x(), point.box().y() + point.box().height() / 2 - 1, point.box().width(), 2, colour);
    }
  }

  /// A glyph in a box that is wider by `beside` at either side.
  private void shape(Form form, Box box, double beside, int fill, int line) {
    double x = box.x() + box.width() / 2;
    double y = box.y() + box.height() / 2;
    double wide = box.width() / 2 - beside - (fill == line ? 0 : LINE / 2);
    double high = box.height() / 2 - (fill == line ? 0 : LINE / 2);
    switch (form) {
      case DISC -> {
        surface.disc(x, y, high, fill);
        if (fill != line) {
          surface.circle(x, y, high, LINE, line);
        }
      }
      case SQUARE -> {
        surface.rectangle(x - wide, y - high, 2 * wide, 2 * high, fill);
        if (fill != line) {
          frame(x - wide, y - high, 2 * wide, 2 * high, line);
        }
      }
      case DIAMOND -> {
        double inset = fill == line ? 0 : LINE / 4; // the corners of a line are sharper than the line is wide
        double[] xs = {x - wide + inset, x, x + wide - inset, x};
        double[] ys = {y, y - high + inset, y, y + high - inset};
        surface.polygon(xs, ys, fill);
        if (fill != line) {
          surface.outline(xs, ys, LINE, line);
        }
      }
    }
  }

  private void frame(double x, double y, double width, double height, int colour) {
    surface.outline(new double[] {x, x + width, x + width, x}, new double[] {y, y, y + height, y + height}, LINE, colour);
  }

  private void bar(Mark.Bar bar) {
    int item = bar.item();
    Standing standing = items.standing(item);
    int colour = colour(item);
    Box box = bar.box();
    soft(item, box, palette.tint(colour, FRINGE_SHARE));
    Box core = bar.core();
    if (!items.isSoft(item) && core.width() > 0 && standing == Standing.HELD) {
      double fade = items.end(item) == End.KNOWN ? 0 : Math.min(Sizes.FADE, core.width());
      surface.rectangle(core.x(), core.y(), core.width() - fade, core.height(), palette.tint(colour, CORE_SHARE));
    }
    if (standing != Standing.HELD) {
      frame(box.x() + LINE / 2, box.y() + LINE / 2, box.width() - LINE, box.height() - LINE, colour);
    }
    if (standing == Standing.STRUCK) {
      surface.rectangle(box.x(), box.y() + box.height() / 2 - 1, box.width(), 2, colour);
    }
    if (bar.edge()) {
      surface.rectangle(core.x(), core.y(), Math.min(EDGE, box.right() - core.x()), core.height(), colour);
    }
    ends(item, box, colour);
  }

  private void cluster(Mark.Cluster cluster) {
    int colour = palette.of(cluster.ink());
    if (cluster.density().size() > 0) {
      strip(cluster, colour);
      return;
    }
    pill(cluster.box(), 0, colour);
    pill(cluster.box(), 1, palette.tint(colour, FRINGE_SHARE));
    if (cluster.number().isPresent()) {
      Painter.write(cluster.number().get(), palette.text(), surface);
    }
  }

  /// A disc, drawn out to the height or width of a box.
  private void pill(Box box, double inset, int colour) {
    double r = Math.min(box.height(), box.width()) / 2 - inset;
    double x = box.x() + box.width() / 2;
    double y = box.y() + box.height() / 2;
    double dx = box.width() / 2 - inset - r;
    double dy = box.height() / 2 - inset - r;
    surface.disc(x - dx, y - dy, r, colour);
    if (dx > 0 || dy > 0) {
      surface.disc(x + dx, y + dy, r, colour);
      surface.rectangle(x - dx - (dx > 0 ? 0 : r), y - dy - (dx > 0 ? r : 0), 2 * (dx > 0 ? dx : r), 2 * (dx > 0 ? r : dy), colour);
    }
  }

  /// A bar for each part, and how many there are in all.
  private void strip(Mark.Cluster cluster, int colour) {
    Box box = cluster.box();
    Density density = cluster.density();
    double gap = cluster.gathered().canSplit() ? 1 : 0; // points stand apart, bars go on
    for (int i = 0; i < density.size(); i++) {
      double height = density.height(i, box.height());
      surface.rectangle(box.x() + i * Sizes.DENSITY_PART, box.bottom() - 2 - height, Sizes.DENSITY_PART - gap, height,
          palette.tint(colour, CORE_SHARE + CORE_SHARE * Math.min(1, density.doublings(i) / DARKEST)));
    }
    if (cluster.number().isPresent()) {
      Painter.cover(cluster.number().get(), Sizes.PLATE, palette.background(), surface);
      Painter.write(cluster.number().get(), palette.muted(), surface);
    }
  }
}
