package entente.view.details;

import entente.page.Detail.Tick;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/// A small picture with an axis of time below it, whose parts lie at shares of its width. As high as its text is large.
abstract class SharePane extends Pane {
  private static final double GAP = 3;

  private final List<Tick> ticks;
  private final List<Label> labels = new ArrayList<>();
  private final List<Line> rules = new ArrayList<>();

  SharePane(List<Tick> ticks) {
    super();
    this.ticks = ticks;
    getStyleClass().add("picture");
    for (Tick tick : ticks) {
      var label = new Label(tick.label());
      label.getStyleClass().add("tick");
      var rule = new Line();
      rule.getStyleClass().add("tick-rule");
      labels.add(label);
      rules.add(rule);
    }
    getChildren().addAll(rules);
    getChildren().addAll(labels);
  }

  /// The size of text here, in pixels.
  double em() {
    return labels.isEmpty() ? new Label().getFont().getSize() : labels.getFirst().getFont().getSize();
  }

  /// How high the picture is above its axis.
  abstract double drawnHeight(double width);

  /// Lays out what is drawn.
  abstract void layOut(double left, double width, double height);

  /// Room at the left of what is drawn, for labels.
  double leftMargin() {
    return 0;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? computePrefWidth(-1) : width;
    return Math.ceil(snappedTopInset() + drawnHeight(wide - leftMargin()) + axisHeight() + snappedBottomInset());
  }

  @Override
  protected double computePrefWidth(double height) {
    return em() * 20;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private double axisHeight() {
    return labels.isEmpty() ? 0 : GAP + labels.getFirst().prefHeight(-1);
  }

  @Override
  protected final void layoutChildren() {
    double left = leftMargin();
    double width = Math.max(1, getWidth() - left);
    double top = snappedTopInset();
    double height = drawnHeight(width);
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ticks.size(); i++) {
      double x = Math.round(left + ticks.get(i).at() * width) + 0.5;
      Line rule = rules.get(i);
      rule.setStartX(x);
      rule.setEndX(x);
      rule.setStartY(top);
      rule.setEndY(top + height);
      Label label = labels.get(i);
      double wide = label.prefWidth(-1);
      double start = Math.clamp(x - wide / 2, 0, Math.max(0, getWidth() - wide));
      boolean fits = start >= free + GAP && ticks.get(i).at() <= 1;
      label.setVisible(fits);
      rule.setVisible(ticks.get(i).at() <= 1);
      label.resizeRelocate(start, top + height + GAP, wide, label.prefHeight(-1));
      free = fits ? start + wide : free;
    }
    layOut(left, width, height);
  }
}
