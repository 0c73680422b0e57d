package entente.view.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two things at the ends of one line, the first with all the room that the other leaves it, or each at its end of a line of its own where
/// one is too short for both. One alone is the first.
public final class TwoEnds extends Pane {
  private double enough = 1;

  /// Has nothing at its ends yet.
  public TwoEnds() {
    this(new Node[0]);
  }

  /// Puts the first at the left end and the last at the right one.
  public TwoEnds(Node... ends) {
    super(ends);
    setMinHeight(USE_PREF_SIZE);
  }

  /// Lets the first wrap rather than stand on a line of its own while it has a part of the width.
  ///
  /// @param share of the width, from 0 to 1
  public TwoEnds withEnough(double share) {
    enough = share;
    return this;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return beside(getManagedChildren().stream().mapToDouble(end -> end.minWidth(-1)).max().orElse(0));
  }

  @Override
  protected double computePrefWidth(double height) {
    return beside(wide());
  }

  @Override
  protected double computePrefHeight(double width) {
    var heights = getManagedChildren().stream().mapToDouble(end -> end.prefHeight(width < 0 ? -1 : width(end, width)));
    return snappedTopInset() + (isBroken(width) ? heights.sum() : heights.max().orElse(0)) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    boolean isBroken = isBroken(getWidth());
    double y = snappedTopInset();
    for (Node end : getManagedChildren()) {
      boolean isLast = !isFirst(end);
      double width = width(end, getWidth());
      double height = isBroken ? end.prefHeight(width) : getHeight() - snappedTopInset() - snappedBottomInset();
      end.resizeRelocate(isLast ? getWidth() - snappedRightInset() - width : snappedLeftInset(), y, width, height);
      y += isBroken ? height : 0;
    }
  }

  private double width(Node end, double width) {
    double room = width - beside(0);
    return isFirst(end) && !isBroken(width) ? room - (wide() - end.prefWidth(-1)) : Math.min(room, end.prefWidth(-1));
  }

  private boolean isFirst(Node end) {
    return end.equals(getManagedChildren().getFirst());
  }

  private boolean isBroken(double width) {
    if (width < 0 || beside(wide()) <= width || getManagedChildren().isEmpty()) {
      return false;
    }
    double first = getManagedChildren().getFirst().prefWidth(-1);
    return wide() - first + Math.min(first, enough * (width - beside(0))) > width - beside(0);
  }

  private double wide() {
    return getManagedChildren().stream().mapToDouble(end -> end.prefWidth(-1)).sum();
  }

  private double beside(double content) {
    return snappedLeftInset() + content + snappedRightInset();
  }
}
