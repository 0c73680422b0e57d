package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import java.util.List;

/// Draws marks. Nothing it draws goes beyond the boxes of a mark.
final class GlyphPainter {
  private static final double CORE_SHARE = 0.34;
  private static final double FRINGE_SHARE = 0.16;
  private static final double GHOST_SHARE = 0.5;
  private static final double LINE = 1.5;
  private static final double EDGE = 3;
  private static final double FADE = 18;
  private static final double LOWEST = 3; // of the parts of a strip
  private static final double HIGHEST = 14;
  private static final double STEP = 1.6; // higher for twice as many
  private static final double DARKEST = 10; // doublings

  private final Items items;
  private final Scale scale;
  private final Palette palette;
  private final TextMeasure measure;
  private final Surface surface;

  GlyphPainter(Items items, Scale scale, Palette palette, TextMeasure measure, Surface surface) {
    this.items = items;
    this.scale = scale;
    this.palette = palette;
    this.measure = measure;
    this.surface = surface;
  }

  /// Draws what lies behind all glyphs: ghosts and fringes.
  void behind(Mark mark) {
    switch (mark) {
      case Mark.Point point -> {
        if (point.fringe().width() > point.box().width() || !point.ghosts().isEmpty()) {
          fringe(point, items.get(point.item()));
        }
      }
      case Mark.Bar bar when !bar.ghosts().isEmpty() -> ghosts(bar.ghosts(), Form.SQUARE, ghost(items.get(bar.item())));
      case Mark.Bar _, Mark.Cluster _, Mark.Named _ -> { }
    }
  }

  private void fringe(Mark.Point point, ChartItem item) {
    ghosts(point.ghosts(), item.form(), ghost(item));
    if (point.fringe().width() > point.box().width()) {
      int colour = palette.of(item.ink());
      soft(item, point.fringe(), palette.tint(colour, item.standing() == Standing.HELD ? CORE_SHARE : FRINGE_SHARE));
      ends(item, point.fringe(), colour);
    }
  }

  private int ghost(ChartItem item) {
    return palette.tint(palette.of(item.ink()), GHOST_SHARE);
  }

  private void ghosts(List<Box> ghosts, Form form, int colour) {
    for (Box ghost : ghosts) {
      shape(form, ghost, 0, palette.background(), colour);
    }
  }

  /// Draws the glyph itself.
  void glyph(Mark mark) {
    switch (mark) {
      case Mark.Point point -> point(point, items.get(point.item()));
      case Mark.Bar bar -> bar(bar, items.get(bar.item()));
      case Mark.Cluster cluster -> cluster(cluster);
      case Mark.Named _ -> { }
    }
  }

  /// A band whose open and unknown ends fade away.
  private void soft(ChartItem item, Box box, int colour) {
    boolean fadesLeft = item.soft() || item.start() != End.KNOWN;
    boolean fadesRight = item.soft() || item.end() != End.KNOWN;
    double left = Math.max(box.x(), scale.left() - FADE); // a picture's edge may be aeons away from the ends
    double right = Math.min(box.right(), scale.right() + FADE);
    double fade = Math.min(FADE, (right - left) / 2);
    double from = left + (fadesLeft ? fade : 0);
    double to = right - (fadesRight ? fade : 0);
    if (fadesLeft) {
      surface.fade(left, box.y(), fade, box.height(), palette.background(), colour);
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

  private void point(Mark.Point point, ChartItem item) {
    int colour = palette.of(item.ink());
    double beside = item.standing() == Standing.STRUCK ? Sizes.STRIKE : 0;
    shape(item.form(), point.box(), beside, item.standing() == Standing.HELD ? colour : palette.background(), colour);
    if (item.standing() == Standing.STRUCK) {
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

  private void bar(Mark.Bar bar, ChartItem item) {
    int colour = palette.of(item.ink());
    Box box = bar.box();
    soft(item, box, palette.tint(colour, FRINGE_SHARE));
    Box core = bar.core();
    if (!item.soft() && core.width() > 0 && item.standing() == Standing.HELD) {
      double fade = item.end() == End.KNOWN ? 0 : Math.min(FADE, core.width());
      surface.rectangle(core.x(), core.y(), core.width() - fade, core.height(), palette.tint(colour, CORE_SHARE));
    }
    if (item.standing() != Standing.HELD) {
      frame(box.x() + LINE / 2, box.y() + LINE / 2, box.width() - LINE, box.height() - LINE, colour);
    }
    if (item.standing() == Standing.STRUCK) {
      surface.rectangle(box.x(), box.y() + box.height() / 2 - 1, box.width(), 2, colour);
    }
    if (item.start() == End.KNOWN && box.x() > scale.left()) {
      surface.rectangle(core.x(), core.y(), Math.min(EDGE, box.right() - core.x()), core.height(), colour);
    }
    ends(item, box, colour);
  }

  private void cluster(Mark.Cluster cluster) {
    int colour = palette.of(cluster.ink());
    Box box = cluster.box();
    if (cluster.density().size() > 0) {
      strip(cluster, colour);
      return;
    }
    pill(box, 0, colour);
    pill(box, 1, palette.tint(colour, FRINGE_SHARE));
    if (box.width() >= Sizes.CLUSTER) {
      String count = Counts.text(cluster.count());
      double x = box.x() + (box.width() - measure.width(count, Typeface.STRONG)) / 2;
      surface.text(count, x, box.y() + box.height() / 2 + 4, Typeface.STRONG, palette.text());
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

  /// Bars as high as the part is dense, each step up for twice as many, so that a bar keeps its height when others come into sight; and
  /// how many there are in all.
  private void strip(Mark.Cluster cluster, int colour) {
    Box box = cluster.box();
    Density density = cluster.density();
    double gap = cluster.gathered().canSplit() ? 1 : 0; // points stand apart, bars go on
    for (int i = 0; i < density.size(); i++) {
      double x = box.x() + i * Sizes.DENSITY_PART;
      if (x + Sizes.DENSITY_PART > scale.left() && x < scale.right()) {
        int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(density.get(i));
        double height = doublings == 0 ? 1 : Math.min(HIGHEST, Math.rint(LOWEST + STEP * (doublings - 1)));
        surface.rectangle(x, box.bottom() - 2 - height, Sizes.DENSITY_PART - gap, height,
            palette.tint(colour, CORE_SHARE + CORE_SHARE * Math.min(1, doublings / DARKEST)));
      }
    }
    String count = Counts.text(cluster.count());
    double width = measure.width(count, Typeface.SMALL);
    double x = Math.max(box.x(), scale.left());
    if (x + width + 2 * Sizes.LABEL_GAP < box.right()) {
      surface.rectangle(x, box.y() + 2, Math.ceil(width) + 6, 13, palette.background());
      surface.text(count, x + 3, box.y() + 12, Typeface.SMALL, palette.muted());
    }
  }
}
