package entente.chart;

import entente.time.DateWords;
import java.util.ArrayList;
import java.util.List;

/// The axis below the lanes.
///
/// @param box as wide as the picture
/// @param ticks their pixels from left to right, which may lie out of sight
/// @param labels of the ticks that are named
/// @param contexts the years or months that the ticks leave out: at their own beginning, or at the left edge while they began before
public record AxisLayout(Box box, List<Double> ticks, List<TextLine> labels, List<TextLine> contexts) {
  private static final double LABELS_BELOW = 17;
  private static final double CONTEXTS_BELOW = 31;
  private static final double BESIDE = 4; // right of where a context begins

  /// @param top where it begins
  static AxisLayout of(Scale scale, double top, double height, TextMeasure measure, DateWords words) {
    Ticks ticks = Ticks.of(scale, Sizes.TICK_ROOM, measure, words);
    return new AxisLayout(new Box(0, top, scale.right(), height),
        ticks.marks().stream().map(tick -> pixel(tick, scale)).filter(x -> x >= scale.left()).toList(),
        labels(ticks.marks(), scale, top + LABELS_BELOW, measure), contexts(ticks.contexts(), scale, top + CONTEXTS_BELOW, measure));
  }

  private static double pixel(Ticks.Tick tick, Scale scale) {
    return Math.rint(scale.x(tick.day()));
  }

  /// Those that keep clear of each other and of both edges.
  private static List<TextLine> labels(List<Ticks.Tick> ticks, Scale scale, double baseline, TextMeasure measure) {
    List<TextLine> labels = new ArrayList<>();
    double free = Math.nextDown(scale.left());
    for (Ticks.Tick tick : ticks) {
      double width = measure.width(tick.label(), Typeface.AXIS);
      double x = pixel(tick, scale) - width / 2;
      if (x > free && x + width <= scale.right()) {
        labels.add(new TextLine(tick.label(), Typeface.AXIS, x, baseline, width));
        free = x + width + Sizes.LABEL_GAP;
      }
    }
    return List.copyOf(labels);
  }

  private static List<TextLine> contexts(List<Ticks.Tick> all, Scale scale, double baseline, TextMeasure measure) {
    List<TextLine> contexts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      double end = i + 1 < all.size() ? scale.x(all.get(i + 1).day()) : scale.right();
      double x = Math.max(scale.left(), scale.x(all.get(i).day())) + BESIDE;
      TextLine context = TextLine.of(all.get(i).label(), Typeface.STRONG, x, baseline, measure);
      if (x + context.width() <= Math.min(end, scale.right())) {
        contexts.add(context);
      }
    }
    return List.copyOf(contexts);
  }
}
