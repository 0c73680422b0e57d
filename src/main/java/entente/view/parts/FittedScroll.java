package entente.view.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;

/// As high as what is in it, up to a limit; from there on it scrolls. A plain scroll pane has one height whatever is in it.
public final class FittedScroll extends ScrollPane {
  private double limit = Double.MAX_VALUE;

  /// Without a limit and with nothing in it.
  public FittedScroll() {
    super();
    setMinHeight(USE_PREF_SIZE);
  }

  /// Sets the most height, in pixels.
  public void limitTo(double most) {
    limit = most;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    double height = getContent().prefHeight(inside);
    return snapSizeY(Math.min(limit, height + snappedTopInset() + snappedBottomInset()));
  }
}
