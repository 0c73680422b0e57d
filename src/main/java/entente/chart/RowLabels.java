package entente.chart;

import entente.chart.ChartLayout.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Names beside the points of one row: the heaviest first, right of the glyph, else left of it, else cut; none overlaps anything.
final class RowLabels {
  private final List<Mark> marks;
  private final Chart chart;
  private final TextMeasure measure;
  private final Scale scale;
  private final List<Box> taken = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  RowLabels(List<Mark> marks, Chart chart, TextMeasure measure, Scale scale) {
    this.marks = marks;
    this.chart = chart;
    this.measure = measure;
    this.scale = scale;
    marks.forEach(mark -> taken.add(obstacle(mark)));
  }

  List<Label> place() {
    marks.stream().filter(Mark.Point.class::isInstance).map(Mark.Point.class::cast)
        .filter(point -> point.box().right() > scale.left() && point.box().x() < scale.right())
        .sorted(Comparator.comparingInt((Mark.Point point) -> -point.item().weight()).thenComparingDouble(Mark.Point::x))
        .forEach(this::place);
    return labels;
  }

  private void place(Mark.Point point) {
    Box own = obstacle(point);
    Typeface face = chart.isHeavy(point.item()) ? Typeface.STRONG : Typeface.LABEL;
    double width = Math.ceil(measure.width(point.item().label(), face));
    double right = roomRight(own) - 2 * Sizes.LABEL_GAP;
    double left = roomLeft(own) - 2 * Sizes.LABEL_GAP;
    boolean onRight = right >= width || (left < width && right >= left);
    double room = Math.min(width, onRight ? right : left);
    if (room < Math.min(width, Sizes.LABEL_LEAST)) {
      return;
    }
    String text = measure.elide(point.item().label(), face, room);
    if (text.isEmpty()) {
      return;
    }
    double used = Math.min(room, Math.ceil(measure.width(text, face)));
    double x = onRight ? own.right() + Sizes.LABEL_GAP : own.x() - Sizes.LABEL_GAP - used;
    var box = new Box(x, own.y() + (own.height() - Sizes.LABEL_HEIGHT) / 2, used, Sizes.LABEL_HEIGHT);
    taken.add(new Box(box.x() - Sizes.LABELS_APART, box.y(), box.width() + 2 * Sizes.LABELS_APART, box.height()));
    labels.add(new Label(text, face, box, point.item().id(), point.item().standing() != ChartItem.Standing.HELD));
  }

  /// What a label keeps away from: the glyph, and its fringe unless that is long.
  private static Box obstacle(Mark mark) {
    Optional<Box> fringe = mark instanceof Mark.Point point && point.fringe().width() <= Sizes.FRINGE_MOST
        ? Optional.of(point.fringe()) : Optional.empty();
    double from = Math.min(mark.box().x(), fringe.map(Box::x).orElse(mark.box().x()));
    double to = Math.max(mark.box().right(), fringe.map(Box::right).orElse(mark.box().right()));
    return new Box(from, mark.box().y(), to - from, mark.box().height());
  }

  private double roomRight(Box own) {
    double end = taken.stream().filter(box -> box.right() > own.right()).mapToDouble(Box::x).min().orElse(scale.right());
    return Math.min(end, scale.right()) - own.right();
  }

  private double roomLeft(Box own) {
    double end = taken.stream().filter(box -> box.x() < own.x()).mapToDouble(Box::right).max().orElse(scale.left());
    return own.x() - Math.max(end, scale.left());
  }
}
