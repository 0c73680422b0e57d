package entente.view.details;

import entente.page.Detail.Bar;
import entente.page.Detail.Bar.Fill;
import entente.page.Detail.Bars;
import entente.page.Detail.Track;
import entente.view.parts.FlowLabel;
import entente.view.parts.Swatches;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Spans of time as bars, in lines: solid where they are certain, fading out where they are only possible.
final class BarsPicture extends SharePane {
  private static final double HEIGHT = 1.25;
  private static final double GAP = 0.5;
  private static final double LEAST_WIDTH = 3;
  private static final double LEAST_SOFT_WIDTH = 6;
  private static final double HELD = 0.45;
  private static final double SOFT = 0.2;
  private static final double STRIPE = 3;

  private final Bars bars;
  private final List<FlowLabel> labels = new ArrayList<>();
  private final List<List<PictureMark>> tracks = new ArrayList<>();
  private final Region veil = new Region(); // over what is later than the as-of day
  private final Path now = new Path();

  BarsPicture(Bars bars, Consumer<String> follow, Swatches swatches) {
    super(bars.ticks());
    this.bars = bars;
    getStyleClass().add("bars");
    for (Track track : bars.tracks()) {
      var label = new FlowLabel(track.label(), "track-label");
      label.setVisible(!track.label().isEmpty());
      labels.add(label);
      tracks.add(track.bars().stream().map(bar -> mark(bar, follow, swatches)).toList());
    }
    tracks.forEach(getChildren()::addAll);
    veil.getStyleClass().add("bars-veil");
    veil.setMouseTransparent(true);
    now.getStyleClass().add("now");
    now.setVisible(bars.now() >= 0 && bars.now() <= 1);
    now.setMouseTransparent(true);
    getChildren().addAll(veil, now);
    getChildren().addAll(labels);
  }

  private static PictureMark mark(Bar bar, Consumer<String> follow, Swatches swatches) {
    var mark = new PictureMark(bar.label(), "bar", "bar-" + bar.fill().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    mark.styleProperty().bind(swatches.ink(bar.ink()));
    if (bar.fill() == Fill.HELD || bar.fill() == Fill.ACTING) {
      ObservableValue<Color> ink = swatches.color(bar.ink());
      mark.backgroundProperty().bind(Bindings.createObjectBinding(
          () -> background(bar, ink.getValue(), mark.getWidth()), ink, mark.widthProperty()));
    }
    if (isCertain(bar) && bar.from() == bar.coreFrom() && bar.from() > 0) {
      mark.getStyleClass().add("bar-edge");
    }
    if (!bar.id().isEmpty()) {
      mark.onFollow(() -> follow.accept(bar.id()));
    }
    return mark;
  }

  /// The certain part in full, the rest fading; striped where somebody stands in.
  private static Background background(Bar bar, Color ink, double width) {
    boolean isCertain = isCertain(bar);
    Color core = ink.deriveColor(0, 1, 1, isCertain ? HELD : SOFT);
    Color inside = bar.fill() == Fill.ACTING ? Color.TRANSPARENT : core;
    double length = Math.max(bar.to() - bar.from(), 1e-9);
    double from = isCertain ? (bar.coreFrom() - bar.from()) / length : 0;
    double to = isCertain ? (bar.coreTo() - bar.from()) / length : 1;
    List<Stop> stops = List.of(new Stop(0, from > 0 ? Color.TRANSPARENT : inside), new Stop(from, core), new Stop(from, inside),
        new Stop(to, inside), new Stop(to, core), new Stop(1, to < 1 ? Color.TRANSPARENT : inside));
    var fill = new BackgroundFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops), CornerRadii.EMPTY, Insets.EMPTY);
    return bar.fill() == Fill.ACTING
        ? new Background(fill, new BackgroundFill(stripes(core), CornerRadii.EMPTY, new Insets(0, width * (1 - to), 0, width * from)))
        : new Background(fill);
  }

  /// As in the band of offices.
  private static LinearGradient stripes(Color ink) {
    return new LinearGradient(0, 0, 2 * STRIPE, 0, false, CycleMethod.REPEAT, List.of(
        new Stop(0, ink), new Stop(0.5, ink), new Stop(0.5, Color.TRANSPARENT), new Stop(1, Color.TRANSPARENT)));
  }

  private static boolean isCertain(Bar bar) {
    return bar.coreFrom() <= bar.coreTo();
  }

  private double labelHeight(int track, double width) {
    return bars.tracks().get(track).label().isEmpty() ? 0 : labels.get(track).prefHeight(width);
  }

  private double barHeight() {
    return Math.round(em() * HEIGHT);
  }

  private double gap() {
    return Math.round(em() * GAP);
  }

  @Override
  double drawnHeight(double width) {
    double height = gap();
    for (int i = 0; i < tracks.size(); i++) {
      height += labelHeight(i, width) + barHeight() + gap();
    }
    return height;
  }

  /// The line of the as-of day leaves out the labels.
  @Override
  void layOut(double left, double width, double height) {
    double x = Math.round(left + Math.clamp(bars.now(), 0, 1) * width) + 0.5;
    veil.resizeRelocate(x, 0, Math.max(0, left + width - x), height);
    now.getElements().clear();
    double y = gap();
    for (int i = 0; i < tracks.size(); i++) {
      labels.get(i).resizeRelocate(left, y, width, labelHeight(i, width));
      y += labelHeight(i, width);
      for (int j = 0; j < tracks.get(i).size(); j++) {
        Bar bar = bars.tracks().get(i).bars().get(j);
        double from = Math.round(left + bar.from() * width);
        double to = Math.round(left + bar.to() * width);
        double least = isCertain(bar) ? LEAST_WIDTH : LEAST_SOFT_WIDTH;
        tracks.get(i).get(j).resizeRelocate(from, y, Math.max(least, to - from - 1), barHeight());
      }
      now.getElements().addAll(new MoveTo(x, y), new LineTo(x, y + barHeight() + gap()));
      y += barHeight() + gap();
    }
  }
}
