package entente.view.details;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Facts below each other: labels at the left, in a column as wide as the widest needs, and beside them what they are of. Where a label
/// would take more than half of the width, each stands above what it is of.
final class FactGrid extends Pane {
  private static final double LEAST = 0.26; // of the width, for the labels
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
    return widest() + GAP + values.stream().mapToDouble(value -> value.prefWidth(-1)).max().orElse(0);
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

  private double widest() {
    return labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
  }

  private boolean isBeside(double width) {
    return widest() <= width / 2;
  }

  /// Where the values begin, less the gap.
  private double labelWidth(double width) {
    return isBeside(width) ? Math.ceil(Math.max(widest(), LEAST * width)) : width;
  }

  private double valueWidth(double width) {
    return isBeside(width) ? Math.max(1, width - labelWidth(width) - GAP) : width;
  }

  private double height(int fact, double width) {
    double label = labels.get(fact).prefHeight(labelWidth(width));
    double value = values.get(fact).prefHeight(valueWidth(width));
    return isBeside(width) ? Math.max(label, value) : label + value;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double left = labelWidth(width);
    double y = snappedTopInset();
    for (int i = 0; i < labels.size(); i++) {
      double height = height(i, width);
      if (isBeside(width)) {
        labels.get(i).resizeRelocate(0, y, left, height);
        values.get(i).resizeRelocate(left + GAP, y, valueWidth(width), height);
      } else {
        double below = labels.get(i).prefHeight(left);
        labels.get(i).resizeRelocate(0, y, left, below);
        values.get(i).resizeRelocate(0, y + below, width, height - below);
      }
      y += height + BETWEEN;
    }
  }
}
