package entente.view.details;

import entente.page.Detail.Plot;
import entente.page.Detail.Point;
import entente.page.Detail.Series;
import entente.view.parts.Swatches;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Values over time: a line for each who counted, named below.
final class PlotPicture extends SharePane {
  private static final double HEIGHT = 9;
  private static final double SIZE = 0.55;
  private static final double THIS_SIZE = 1.0;
  private static final double GAP = 6;
  private static final List<List<Double>> DASHES = List.of(List.of(), List.of(5.0, 3.0), List.of(1.0, 3.0), List.of(7.0, 3.0, 1.0, 3.0));

  private final Plot plot;
  private final List<Label> values = new ArrayList<>();
  private final List<Line> rules = new ArrayList<>();
  private final List<Polyline> lines = new ArrayList<>();
  private final List<Polyline> later = new ArrayList<>(); // what of each line comes after the as-of day
  private final List<List<PictureMark>> points = new ArrayList<>();

  PlotPicture(Plot plot, Consumer<String> follow, Swatches swatches) {
    super(plot.across());
    this.plot = plot;
    getStyleClass().add("plot");
    plot.up().forEach(tick -> {
      var label = new Label(tick.label());
      label.getStyleClass().add("tick");
      values.add(label);
      var rule = new Line();
      rule.getStyleClass().add("tick-rule");
      rules.add(rule);
    });
    getChildren().addAll(rules);
    getChildren().addAll(values);
    for (Series series : plot.series()) {
      lines.add(line(series, swatches, "plot-line"));
      later.add(line(series, swatches, "plot-line", "plot-later"));
      points.add(series.points().stream().map(point -> mark(point, series.ink(), follow, swatches)).toList());
    }
    getChildren().addAll(later);
    getChildren().addAll(lines);
    points.forEach(getChildren()::addAll);
  }

  private Polyline line(Series series, Swatches swatches, String... styleClasses) {
    var line = new Polyline();
    line.getStyleClass().addAll(styleClasses);
    line.strokeProperty().bind(swatches.color(series.ink()));
    line.getStrokeDashArray().setAll(dashes(plot.series(), series));
    return line;
  }

  /// Lines of one colour are told apart by their dashes.
  static List<Double> dashes(List<Series> all, Series series) {
    long before = all.subList(0, all.indexOf(series)).stream().filter(other -> other.ink() == series.ink()).count();
    return DASHES.get((int) Math.min(before, DASHES.size() - 1));
  }

  private static PictureMark mark(Point point, int ink, Consumer<String> follow, Swatches swatches) {
    var mark = new PictureMark(point.label(), "chart-dot", point.isThis() ? "dot-this" : point.isExact() ? "dot-held" : "dot-intended");
    mark.setLater(point.isLater());
    mark.styleProperty().bind(swatches.ink(ink));
    if (!point.isThis()) {
      mark.onFollow(() -> follow.accept(point.id()));
    }
    return mark;
  }

  @Override
  double leftMargin() {
    return Math.ceil(values.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + GAP);
  }

  @Override
  double drawnHeight(double width) {
    return Math.round(em() * HEIGHT);
  }

  @Override
  void layOut(double left, double width, double height) {
    double half = Math.ceil(values.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0) / 2);
    half = Math.max(half, em() * THIS_SIZE / 2);
    double room = height - 2 * half;
    for (int i = 0; i < values.size(); i++) {
      double y = Math.round(half + room * (1 - plot.up().get(i).at())) + 0.5;
      rules.get(i).setStartX(left);
      rules.get(i).setEndX(left + width);
      rules.get(i).setStartY(y);
      rules.get(i).setEndY(y);
      Label label = values.get(i);
      double wide = label.prefWidth(-1);
      label.resizeRelocate(left - GAP - wide, y - label.prefHeight(-1) / 2, wide, label.prefHeight(-1));
    }
    for (int i = 0; i < lines.size(); i++) {
      List<Double> path = new ArrayList<>();
      for (int j = 0; j < points.get(i).size(); j++) {
        Point point = plot.series().get(i).points().get(j);
        double x = left + point.x() * width;
        double y = half + room * (1 - point.y());
        path.add(x);
        path.add(y);
        double size = Math.round(em() * (point.isThis() ? THIS_SIZE : SIZE));
        points.get(i).get(j).resizeRelocate(x - size / 2, y - size / 2, size, size);
      }
      int past = (int) plot.series().get(i).points().stream().filter(point -> !point.isLater()).count();
      lines.get(i).getPoints().setAll(path.subList(0, 2 * past));
      later.get(i).getPoints().setAll(path.subList(2 * Math.max(0, past - 1), path.size()));
    }
  }
}
