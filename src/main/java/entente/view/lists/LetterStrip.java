package entente.view.lists;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The letters under which a long list has something, one below the other at its edge, each leading there. Where there is no height for
/// all, some of them, evenly spread.
final class LetterStrip extends VBox {
  private static final double LEAST = 14; // height of a letter, in points at the usual size of text
  private static final double MOST = 22;

  private final Consumer<String> chosen;
  private final ObservableValue<Double> scale;
  private List<String> letters = List.of();

  /// Has none yet.
  ///
  /// @param chosen goes to a letter
  LetterStrip(Consumer<String> chosen, ObservableValue<Double> scale) {
    super();
    this.chosen = chosen;
    this.scale = scale;
    getStyleClass().add("letters");
    setMinWidth(USE_PREF_SIZE);
    setMinHeight(0);
    setPrefHeight(0); // as high as the list, whatever it has
    heightProperty().subscribe(this::fill);
    scale.subscribe(this::fill);
    show(List.of());
  }

  /// Shows letters, or goes away where there are none.
  void show(List<String> next) {
    letters = next;
    setVisible(!next.isEmpty());
    setManaged(!next.isEmpty());
    fill();
  }

  private void fill() {
    int room = Math.max(1, (int) (getHeight() / (LEAST * scale.getValue())));
    int shown = Math.min(letters.size(), room);
    double height = Math.floor(Math.min(MOST * scale.getValue(), getHeight() / Math.max(1, shown))); // else each is rounded up
    List<String> some = letters.stream().filter(letter -> isSpread(letters.indexOf(letter), shown)).toList();
    getChildren().setAll(some.stream().map(letter -> label(letter, height)).toList());
  }

  /// Whether the letter at a place is one of so many that are spread evenly.
  private boolean isSpread(int place, int shown) {
    return place == 0 || place * (shown - 1) / (letters.size() - 1) > (place - 1) * (shown - 1) / (letters.size() - 1);
  }

  private Label label(String letter, double height) {
    var label = new Label(letter);
    label.getStyleClass().add("letter");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(height);
    label.setMaxHeight(height);
    label.setOnMouseClicked(_ -> chosen.accept(letter));
    return label;
  }
}
