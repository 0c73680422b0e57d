package entente.chart;

import entente.chart.ChartLayout.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Names of the marks of one row: the heaviest first, inside a bar or right of the glyph, else left of it, else cut; none overlaps
/// anything.
final class RowLabels {
  private final List<Mark> marks;
  private final Items items;
  private final TextMeasure measure;
  private final Scale scale;
  private final double[] from; // of what a label keeps away from
  private final double[] to;
  private int taken;
  private final List<Label> labels = new ArrayList<>();

  RowLabels(List<Mark> marks, Items items, TextMeasure measure, Scale scale) {
    this.marks = marks;
    this.items = items;
    this.measure = measure;
    this.scale = scale;
    int ghosts = 0;
    for (Mark mark : marks) {
      ghosts += mark instanceof Mark.Single single ? single.ghosts().size() : 0;
    }
    from = new double[2 * marks.size() + ghosts];
    to = new double[from.length];
    for (Mark mark : marks) {
      take(from(mark), to(mark));
      if (mark instanceof Mark.Single single) {
        single.ghosts().forEach(ghost -> take(ghost.x(), ghost.right()));
      }
    }
  }

  private void take(double left, double right) {
    from[taken] = left;
    to[taken++] = right;
  }

  /// The room that a glyph takes, with its fringe unless that is long.
  private static double from(Mark mark) {
    return mark instanceof Mark.Point point && !point.isLong()
        ? Math.min(mark.box().x(), point.fringe().x()) : mark.box().x();
  }

  private static double to(Mark mark) {
    return mark instanceof Mark.Point point && !point.isLong()
        ? Math.max(mark.box().right(), point.fringe().right()) : mark.box().right();
  }

  List<Label> place() {
    List<Mark.Single> singles = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Single single && mark.box().right() > scale.left() && mark.box().x() < scale.right()) {
        singles.add(single);
      }
    }
    singles.sort(Comparator.comparingInt((Mark.Single single) -> -items.weight(single.item())).thenComparingDouble(s -> s.box().x()));
    singles.forEach(this::place);
    return labels;
  }

  private void place(Mark.Single single) {
    Typeface face = items.isHeavy(single.item()) ? Typeface.STRONG : Typeface.LABEL;
    double inner = innerEdge(single);
    double inside = single instanceof Mark.Bar ? single.box().right() - inner - 2 * Sizes.LABEL_GAP : 0;
    double right = roomRight(to(single)) - 2 * Sizes.LABEL_GAP;
    double left = roomLeft(from(single)) - 2 * Sizes.LABEL_GAP;
    if (Math.max(inside, Math.max(left, right)) < Sizes.LABEL_SHORTEST) {
      return; // not even the shortest name fits, so that none has to be measured
    }
    double width = Math.ceil(measure.width(items.label(single.item()), face));
    if (inside >= Math.min(width, Sizes.LABEL_LEAST)) {
      double room = Math.min(inside, width);
      add(single, face, inner + Sizes.LABEL_GAP, room, text(single, face, room, width));
      return;
    }
    boolean onRight = right >= width || (left < width && right >= left);
    double room = Math.min(width, onRight ? right : left);
    if (room >= Math.min(width, Sizes.LABEL_LEAST)) {
      String text = text(single, face, room, width);
      double used = room < width ? Math.min(room, Math.ceil(measure.width(text, face))) : width;
      double x = onRight ? to(single) + Sizes.LABEL_GAP : from(single) - Sizes.LABEL_GAP - used;
      add(single, face, x, used, text);
      take(x - Sizes.LABELS_APART, x + used + Sizes.LABELS_APART);
    }
  }

  /// Where a bar's name may begin: behind the line at which it certainly had begun, if that leaves most of the bar.
  private static double innerEdge(Mark.Single single) {
    Box box = single.box();
    return single instanceof Mark.Bar bar && bar.core().width() > box.width() / 2 ? bar.core().x() : box.x();
  }

  /// As much of a name as there is room for: its beginning, unless a neighbour begins alike.
  ///
  /// @param width of the name
  private String text(Mark.Single single, Typeface face, double room, double width) {
    String name = items.label(single.item());
    String cut = width <= room ? name : measure.elide(name, face, room);
    if (cut.isEmpty() || cut.equals(name)) {
      return cut;
    }
    int alike = alike(single, name);
    int from = name.lastIndexOf(' ', alike - 1) + 1;
    int to = name.indexOf(' ', alike);
    return from == 0 ? cut
        : TextMeasure.cutAround(name, from, to < 0 ? name.length() : to, room, text -> measure.width(text, face));
  }

  /// How many letters a name begins with as the name of a neighbour does, but for those of the same name.
  private int alike(Mark.Single single, String name) {
    int at = marks.indexOf(single);
    int alike = 0;
    for (int neighbour = Math.max(0, at - 1); neighbour <= Math.min(at + 1, marks.size() - 1); neighbour++) {
      if (marks.get(neighbour) instanceof Mark.Single other && !items.label(other.item()).equals(name)) {
        alike = Math.max(alike, alike(items.label(other.item()), name));
      }
    }
    return alike;
  }

  private static int alike(String one, String other) {
    int alike = 0;
    while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    return alike;
  }

  private void add(Mark.Single single, Typeface face, double x, double room, String text) {
    if (!text.isEmpty()) {
      var box = new Box(x, single.box().y() + (single.box().height() - Sizes.LABEL_HEIGHT) / 2, room, Sizes.LABEL_HEIGHT);
      ChartItem.Standing standing = items.standing(single.item());
      boolean isCrossed = single instanceof Mark.Bar ? standing == ChartItem.Standing.STRUCK : liesOnFringe(x, x + room);
      boolean isFaint = standing != ChartItem.Standing.HELD;
      double baseline = Math.rint(box.y() + box.height() / 2 + 4);
      labels.add(new Label(text, face, box, baseline, single.item(), isFaint, isCrossed ? cover(text, face, box) : Optional.empty()));
    }
  }

  private Optional<Box> cover(String text, Typeface face, Box box) {
    double width = Math.ceil(measure.width(text, face)) + 4;
    return Optional.of(new Box(Math.rint(box.x()) - 2, box.y(), width, box.height()));
  }

  private boolean liesOnFringe(double left, double right) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Point point && point.fringe().x() < right && point.fringe().right() > left) {
        return true;
      }
    }
    return false;
  }

  private double roomRight(double edge) {
    double end = scale.right();
    for (int i = 0; i < taken; i++) {
      if (to[i] > edge) {
        end = Math.min(end, from[i]);
      }
    }
    return end - edge;
  }

  private double roomLeft(double edge) {
    double end = scale.left();
    for (int i = 0; i < taken; i++) {
      if (from[i] < edge) {
        end = Math.max(end, to[i]);
      }
    }
    return edge - end;
  }
}
