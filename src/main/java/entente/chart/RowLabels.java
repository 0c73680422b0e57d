package entente.chart;

import entente.chart.ChartLayout.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Names of the marks of one row: the heaviest first, inside a bar or right of the glyph, else left of it, else cut; none overlaps
/// anything. A disc is called as the heaviest it holds, with the number of the others.
final class RowLabels {
  private final List<Mark> marks;
  private final Items items;
  private final TextMeasure measure;
  private final Scale scale;
  private final double[] from; // of what a label keeps away from
  private final double[] to;
  private int taken;
  private final List<Label> labels = new ArrayList<>();

  /// What a mark is called.
  ///
  /// @param item whose name it has
  /// @param more what follows the name, cut or not
  private record Title(Mark mark, int item, String more) {}

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
    List<Title> titles = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.box().right() > scale.left() && mark.box().x() < scale.right()) {
        title(i).ifPresent(titles::add);
      }
    }
    titles.sort(Comparator.comparingInt((Title title) -> -items.weight(title.item())).thenComparingDouble(title -> title.mark().box().x()));
    titles.forEach(this::place);
    return labels;
  }

  private Optional<Title> title(int at) {
    return switch (marks.get(at)) {
      case Mark.Single single -> Optional.of(new Title(single, single.item(), ""));
      case Mark.Cluster cluster when cluster.number().isPresent() && cluster.gathered() instanceof Mark.Neighbours run
          && cluster.density().size() == 0 && hasRoomBeside(at) ->
          Optional.of(new Title(cluster, run.heaviest(), " +" + Counts.text(cluster.count() - 1L)));
      case Mark.Cluster _, Mark.Named _ -> Optional.empty();
    };
  }

  /// Whether any name could stand between a mark and its neighbours; else nobody need look for the heaviest.
  private boolean hasRoomBeside(int at) {
    double end = at + 1 < marks.size() ? marks.get(at + 1).box().x() : scale.right();
    double start = at > 0 ? marks.get(at - 1).box().right() : scale.left();
    return Math.max(end - marks.get(at).box().right(), marks.get(at).box().x() - start) >= Sizes.LABEL_LEAST + 2 * Sizes.LABEL_GAP;
  }

  private void place(Title title) {
    Mark mark = title.mark();
    Typeface face = items.isHeavy(title.item()) ? Typeface.STRONG : Typeface.LABEL;
    double inner = innerEdge(mark);
    double inside = mark instanceof Mark.Bar ? mark.box().right() - inner - 2 * Sizes.LABEL_GAP : 0;
    double right = roomRight(to(mark)) - 2 * Sizes.LABEL_GAP;
    double left = roomLeft(from(mark)) - 2 * Sizes.LABEL_GAP;
    if (Math.max(inside, Math.max(left, right)) < Sizes.LABEL_SHORTEST) {
      return; // not even the shortest name fits, so that none has to be measured
    }
    double width = Math.ceil(measure.width(items.label(title.item()) + title.more(), face));
    double least = Math.min(width, Sizes.LABEL_LEAST + measure.width(title.more(), face));
    if (inside >= least) {
      double room = Math.min(inside, width);
      add(title, face, inner + Sizes.LABEL_GAP, room, text(title, face, room, width));
      return;
    }
    boolean onRight = right >= width || (left < width && right >= left);
    double room = Math.min(width, onRight ? right : left);
    if (room >= least) {
      String text = text(title, face, room, width);
      double used = room < width ? Math.min(room, Math.ceil(measure.width(text, face))) : width;
      double x = onRight ? to(mark) + Sizes.LABEL_GAP : from(mark) - Sizes.LABEL_GAP - used;
      add(title, face, x, used, text);
      take(x - Sizes.LABELS_APART, x + used + Sizes.LABELS_APART);
    }
  }

  /// Where a bar's name may begin: behind the line at which it certainly had begun, if that leaves most of the bar.
  private static double innerEdge(Mark mark) {
    Box box = mark.box();
    return mark instanceof Mark.Bar bar && bar.core().width() > box.width() / 2 ? bar.core().x() : box.x();
  }

  /// As much of a name as there is room for: its beginning, unless a neighbour begins alike.
  ///
  /// @param width of the title
  private String text(Title title, Typeface face, double room, double width) {
    String name = items.label(title.item());
    String said = width <= room ? name : cut(title.mark(), name, face, room - measure.width(title.more(), face));
    return said.isEmpty() ? "" : said + title.more();
  }

  private String cut(Mark mark, String name, Typeface face, double room) {
    String cut = measure.elide(name, face, room);
    if (cut.isEmpty() || cut.equals(name)) {
      return cut;
    }
    int alike = alike(mark, name);
    int from = name.lastIndexOf(' ', alike - 1) + 1;
    int to = name.indexOf(' ', alike);
    return from == 0 ? cut
        : TextMeasure.cutAround(name, from, to < 0 ? name.length() : to, room, text -> measure.width(text, face));
  }

  /// How many letters a name begins with as the name of a neighbour does, but for those of the same name.
  private int alike(Mark mark, String name) {
    int at = marks.indexOf(mark);
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

  private void add(Title title, Typeface face, double x, double room, String text) {
    if (!text.isEmpty()) {
      Mark mark = title.mark();
      var box = new Box(x, mark.box().y() + (mark.box().height() - Sizes.LABEL_HEIGHT) / 2, room, Sizes.LABEL_HEIGHT);
      ChartItem.Standing standing = items.standing(title.item());
      boolean isCrossed = mark instanceof Mark.Bar ? standing == ChartItem.Standing.STRUCK : liesOnFringe(x, x + room);
      boolean isFaint = standing != ChartItem.Standing.HELD;
      double baseline = Math.rint(box.y() + box.height() / 2 + 4);
      labels.add(new Label(text, face, box, baseline, title.item(), isFaint, isCrossed ? cover(text, face, box) : Optional.empty()));
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
