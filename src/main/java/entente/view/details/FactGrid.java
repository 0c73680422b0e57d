package entente.view.details;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Facts below each other: labels at the left, in a column as wide as the widest needs, and beside them what they are of.
final class FactGrid extends Pane {
  private static final double MOST = 0.36; // of the width, for the labels
  private static final double LEAST = 0.26;
  private static final double GAP = 12;
  private static final double BETWEEN = 5;

  private final List<Region> labels = new ArrayList<>();
  private final List<Region> values = new ArrayList<>();

  /// Holds no facts yet.
  FactGrid() {
    super();
    getStyleClass().add("facts");
  }

  /// Adds a fact below the others.
  void add(Region label, Region value) {
    labels.add(label);
    values.add(value);
    getChildren().addAll(label, value);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    return widest + GAP + values.stream().mapToDouble(value -> value.prefWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    double height = 0;
    for (int i = 0; i < labels.size(); i++) {
      height += height(i, wide) + (i > 0 ? BETWEEN : 0);
    }
    return snappedTopInset() + height + snappedBottomInset();
  }

  private double labelWidth(double width) {
    double widest = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    return Math.ceil(Math.clamp(widest, LEAST * width, Math.max(LEAST * width, MOST * width)));
  }

  private double height(int fact, double width) {
    double left = labelWidth(width);
    return Math.max(labels.get(fact).prefHeight(left), values.get(fact).prefHeight(Math.max(1, width - left - GAP)));
  }

  @Override
  protected void layoutChildren() {
    double left = labelWidth(getWidth());
    double right = Math.max(1, getWidth() - left - GAP);
    double y = snappedTopInset();
    for (int i = 0; i < labels.size(); i++) {
      double height = height(i, getWidth());
      labels.get(i).resizeRelocate(0, y, left, height);
      values.get(i).resizeRelocate(left + GAP, y, right, height);
      y += height + BETWEEN;
    }
  }
}
