package entente.view.details;

import entente.page.Detail.Dot;
import entente.page.Detail.Dot.Look;
import entente.page.Detail.Dots;
import entente.view.parts.Swatches;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.shape.Line;

/// Events as dots along a line: filled for what was held, outlined for what is intended, dashed for what nobody has set.
final class DotsPicture extends SharePane {
  private static final double SIZE = 0.9;
  private static final double THIS_SIZE = 1.2;
  private static final double HEIGHT = 1.7;

  private final Dots dots;
  private final Line line = new Line();
  private final List<PictureMark> marks = new ArrayList<>();

  DotsPicture(Dots dots, Consumer<String> follow, Swatches swatches) {
    super(dots.ticks());
    this.dots = dots;
    getStyleClass().add("dots");
    line.getStyleClass().add("dots-line");
    getChildren().add(line);
    for (Dot dot : dots.dots()) {
      var mark = new PictureMark(dot.label(), "chart-dot", "dot-" + dot.look().name().toLowerCase(Locale.ROOT));
      mark.setLater(dot.isLater());
      mark.styleProperty().bind(swatches.ink(dot.ink()));
      if (!dot.id().isEmpty() && dot.look() != Look.THIS) {
        mark.onFollow(() -> follow.accept(dot.id()));
      }
      marks.add(mark);
    }
    getChildren().addAll(marks);
  }

  @Override
  double drawnHeight(double width) {
    return Math.round(em() * HEIGHT);
  }

  @Override
  void layOut(double left, double width, double height) {
    double middle = Math.round(height / 2) + 0.5;
    double half = em() * THIS_SIZE / 2;
    line.setStartX(left + half);
    line.setEndX(left + width - half);
    line.setStartY(middle);
    line.setEndY(middle);
    for (int i = 0; i < marks.size(); i++) {
      Dot dot = dots.dots().get(i);
      double size = Math.round(em() * (dot.look() == Look.THIS ? THIS_SIZE : SIZE));
      double x = left + half + dot.at() * (width - 2 * half);
      marks.get(i).resizeRelocate(x - size / 2, middle - size / 2, size, size);
    }
  }
}
