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
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Line;

/// Spans of time as bars, in lines: solid where they are certain, fading out where they are only possible.
final class BarsPicture extends SharePane {
  private static final double HEIGHT = 1.25;
  private static final double GAP = 0.5;
  private static final double LEAST_WIDTH = 3;
  private static final double LEAST_SOFT_WIDTH = 6;
  private static final double HELD = 0.45;
  private static final double ACTING = 0.22;
  private static final double SOFT = 0.2;

  private final Bars bars;
  private final List<FlowLabel> labels = new ArrayList<>();
  private final List<List<PictureMark>> tracks = new ArrayList<>();
  private final Line now = new Line();

  BarsPicture(Bars bars, Consumer<String> follow, Swatches swatches) {
    super(bars.ticks());
    this.bars = bars;
    getStyleClass().add("bars");
    for (Track track : bars.tracks()) {
      var label = new FlowLabel(track.label(), "track-label");
      label.setVisible(!track.label().isEmpty());
      labels.add(label);
      tracks.add(track.bars().stream().map(bar -> mark(bar, follow, swatches)).toList());
      for (int i = 0; i < track.bars().size(); i++) {
        tracks.getLast().get(i).setLater(track.bars().get(i).from() > bars.now());
      }
    }
    getChildren().addAll(labels);
    tracks.forEach(getChildren()::addAll);
    now.getStyleClass().add("now");
    now.setVisible(bars.now() >= 0 && bars.now() <= 1);
    getChildren().add(now);
  }

  private static PictureMark mark(Bar bar, Consumer<String> follow, Swatches swatches) {
    var mark = new PictureMark(bar.label(), "bar", "bar-" + bar.fill().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    mark.styleProperty().bind(swatches.ink(bar.ink()));
    if (bar.fill() == Fill.HELD || bar.fill() == Fill.ACTING) {
      mark.backgroundProperty().bind(swatches.color(bar.ink()).map(color -> background(bar, color)));
    }
    if (isCertain(bar) && bar.from() == bar.coreFrom() && bar.from() > 0) {
      mark.getStyleClass().add("bar-edge");
    }
    if (!bar.id().isEmpty()) {
      mark.onFollow(() -> follow.accept(bar.id()));
    }
    return mark;
  }

  /// The certain part in full, the rest fading.
  private static Background background(Bar bar, Color ink) {
    Color core = ink.deriveColor(0, 1, 1, bar.fill() == Fill.ACTING ? ACTING : HELD);
    Color soft = ink.deriveColor(0, 1, 1, SOFT);
    double length = Math.max(bar.to() - bar.from(), 1e-9);
    double from = (bar.coreFrom() - bar.from()) / length;
    double to = (bar.coreTo() - bar.from()) / length;
    List<Stop> stops = isCertain(bar)
        ? List.of(new Stop(0, from > 0 ? Color.TRANSPARENT : core), new Stop(from, core), new Stop(to, core),
            new Stop(1, to < 1 ? Color.TRANSPARENT : core))
        : List.of(new Stop(0, soft), new Stop(1, soft));
    var fill = new BackgroundFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops), CornerRadii.EMPTY, Insets.EMPTY);
    return new Background(fill);
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

  @Override
  void layOut(double left, double width, double height) {
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
      y += barHeight() + gap();
    }
    double x = Math.round(left + bars.now() * width) + 0.5;
    now.setStartX(x);
    now.setEndX(x);
    now.setStartY(0);
    now.setEndY(height);
  }
}
