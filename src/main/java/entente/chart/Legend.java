package entente.chart;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.time.Bounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the signs of a chart mean, to be put into words and explained beside it.
public final class Legend {
  private static final double MIDDLE = 500; // days, of samples
  private static final int REACH = 120;

  private Legend() {}

  /// A sign.
  public enum Sign {
    SQUARE,
    DIAMOND,
    DISC,
    /// Something that lasts.
    BAR,
    /// The days that are possible around what is certain.
    FRINGE,
    /// A date marked uncertain or approximate.
    SOFT,
    OPEN_END,
    UNKNOWN_END,
    OUTLINED,
    STRUCK,
    GHOST
  }

  /// The signs that items of a chart need, in the order in which they are explained.
  public static List<Sign> of(Chart chart) {
    Items items = chart.items();
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    for (int item = 0; item < items.size() && signs.size() < Sign.values().length; item++) {
      note(items.get(item), items.isBar(item), signs);
    }
    return List.copyOf(signs);
  }

  private static void note(ChartItem item, boolean bar, Set<Sign> signs) {
    signs.add(bar ? Sign.BAR : switch (item.form()) {
      case SQUARE -> Sign.SQUARE;
      case DIAMOND -> Sign.DIAMOND;
      case DISC -> Sign.DISC;
    });
    add(signs, item.soft(), Sign.SOFT);
    add(signs, item.bounds().earliestStart() < item.bounds().latestStart(), Sign.FRINGE);
    add(signs, item.start() == End.OPEN || item.end() == End.OPEN, Sign.OPEN_END);
    add(signs, item.start() == End.UNKNOWN || item.end() == End.UNKNOWN, Sign.UNKNOWN_END);
    add(signs, item.standing() == Standing.OUTLINED, Sign.OUTLINED);
    add(signs, item.standing() == Standing.STRUCK, Sign.STRUCK);
    add(signs, !item.rivals().isEmpty(), Sign.GHOST);
  }

  private static void add(Set<Sign> signs, boolean met, Sign sign) {
    if (met) {
      signs.add(sign);
    }
  }

  /// Draws a sign as the chart draws it, in a picture of its own, with the background of the palette.
  public static void paint(Sign sign, double width, double height, Palette palette, TextMeasure measure, Surface surface) {
    var span = new Span(MIDDLE - width * 4, MIDDLE + width * 4); // eight days a pixel
    var scale = new Scale(span, 0, width);
    Items one = Items.of(List.of(sample(sign)));
    var glyphs = new Glyphs(one, scale, measure);
    Mark mark = one.isBar(0) ? glyphs.bar(0, height / 2) : glyphs.point(0, height / 2);
    surface.rectangle(0, 0, width, height, palette.background());
    var painter = new GlyphPainter(one, scale, palette, measure, surface);
    painter.behind(mark);
    painter.glyph(mark);
  }

  private static ChartItem sample(Sign sign) {
    long day = (long) MIDDLE;
    Bounds bounds = switch (sign) {
      case BAR -> new Bounds(day - REACH, day - REACH, day + REACH, day + REACH);
      case FRINGE, SOFT -> new Bounds(day - REACH, day + REACH, day - REACH, day + REACH);
      case OPEN_END, UNKNOWN_END -> new Bounds(day, day, day, Bounds.FUTURE);
      default -> Bounds.ofDays(day, day);
    };
    Form form = sign == Sign.SQUARE ? Form.SQUARE : sign == Sign.DIAMOND ? Form.DIAMOND : Form.DISC;
    End end = sign == Sign.OPEN_END ? End.OPEN : sign == Sign.UNKNOWN_END ? End.UNKNOWN : End.KNOWN;
    Standing standing = sign == Sign.OUTLINED ? Standing.OUTLINED : sign == Sign.STRUCK ? Standing.STRUCK : Standing.HELD;
    List<Bounds> rivals = sign == Sign.GHOST ? List.of(Bounds.ofDays(day + REACH, day + REACH)) : List.of();
    return new ChartItem("", "", bounds, End.KNOWN, end, sign == Sign.SOFT, form, standing, Ink.NONE, 0, rivals);
  }
}
