package entente.view.details;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two things beside each other, each in half of the width; below each other where that is less than they need at least.
final class TwoColumns extends Pane {
  private static final double GAP = 16;
  private static final double BETWEEN = 7;

  private final List<Region> columns;

  TwoColumns(Region first, Region second) {
    super(first, second);
    columns = List.of(first, second);
    getStyleClass().add("two-columns");
  }

  private boolean isBeside(double width) {
    return columns.stream().allMatch(column -> column.minWidth(-1) <= half(width));
  }

  private static double half(double width) {
    return Math.floor((width - GAP) / 2);
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
    return 2 * columns.stream().mapToDouble(column -> column.prefWidth(-1)).max().orElse(0) + GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    return isBeside(wide) ? columns.stream().mapToDouble(column -> column.prefHeight(half(wide))).max().orElse(0)
        : columns.stream().mapToDouble(column -> column.prefHeight(wide)).sum() + BETWEEN;
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    boolean isBeside = isBeside(wide);
    double at = 0;
    for (Region column : columns) {
      double width = isBeside ? half(wide) : wide;
      double height = column.prefHeight(width);
      column.resizeRelocate(isBeside ? at : 0, isBeside ? 0 : at, width, height);
      at += isBeside ? width + GAP : height + BETWEEN;
    }
  }
}
