package entente.view.parts;

import entente.language.Visible;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Text that wraps, but never inside a part that [Scripts] keeps whole, however narrow it gets.
public final class WordFlow extends TextFlow {
  private static final double UNTIL_LAID_OUT = 10_000; // its baseline is asked for before it has a width, and it then wraps at 0

  private List<Font> fonts = List.of(); // of the parts, when the widest was measured: there may be thousands
  private double widest; // of the parts that must not be broken

  /// Holds no words yet.
  public WordFlow() {
    super();
    setMinWidth(0);
    super.resize(UNTIL_LAID_OUT, 0);
    getChildren().subscribe(this::forget);
  }

  /// Begins each line at the side where the first strong letter of a text does.
  void beginAsIn(String text) {
    setTextAlignment(Visible.isFromRight(text) ? TextAlignment.RIGHT : TextAlignment.LEFT);
  }

  /// What of a text stands in a stretch of this, without the signs that only lay it out.
  public String said(int from, int to) {
    var said = new StringBuilder();
    int start = 0;
    for (Node child : getChildren()) {
      if (child instanceof AmountText amount) {
        int end = start + amount.getText().length();
        said.append(from < end && to > start ? amount.exact() : "");
        start = end;
      } else if (child instanceof Text part) {
        String text = part.getUserData() instanceof String known ? known : part.getText();
        int end = start + part.getText().length();
        int at = part.getText().indexOf(text);
        if (at >= 0) {
          said.append(text, Math.clamp(from - start - at, 0, text.length()), Math.clamp(to - start - at, 0, text.length()));
        } else { // some of it is not drawn
          said.append(from < end && to > start ? text : "");
        }
        start = end;
      }
    }
    return said.toString();
  }

  private void forget() {
    fonts = List.of();
    widest = 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? width : Math.max(width, leastWidth()));
  }

  @Override
  public void resize(double width, double height) {
    super.resize(Math.max(width, leastWidth()), height);
  }

  private double leastWidth() {
    List<Font> now = getChildren().stream().map(part -> part instanceof Text text ? text.getFont() : Font.getDefault()).toList();
    if (!now.equals(fonts)) {
      fonts = now;
      widest = widest();
    }
    return widest == 0 ? 0 : Math.ceil(widest + snappedLeftInset() + snappedRightInset());
  }

  private double widest() {
    List<Text> texts = getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    if (texts.stream().noneMatch(text -> Scripts.isShaped(text.getText()))) {
      return 0;
    }
    double wide = 0;
    for (Text text : texts) {
      if (Scripts.isWhole(text.getText())) {
        var alone = new Text(text.getText());
        alone.setFont(text.getFont());
        wide = Math.max(wide, alone.getLayoutBounds().getWidth());
      }
    }
    return wide;
  }
}
