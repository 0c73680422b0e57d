package entente.picture;

import entente.chart.TextMeasure;
import entente.chart.Typeface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.text.Text;

/// Measures text in the bundled fonts and remembers the widths. For one thread at a time.
public final class FontMeasure implements TextMeasure {
  private static final int REMEMBERED = 20_000;

  private final List<Map<String, Double>> widths = // by face
      Stream.<Map<String, Double>>generate(HashMap::new).limit(Typeface.values().length).toList();
  private final Text text = new Text();

  /// Knows no width yet.
  public FontMeasure() {
    super();
  }

  @Override
  public double width(String string, Typeface face) {
    Map<String, Double> known = widths.get(face.ordinal());
    if (known.size() > REMEMBERED) {
      known.clear(); // what is in sight is soon known again
    }
    return known.computeIfAbsent(string, s -> measured(s, face));
  }

  private double measured(String string, Typeface face) {
    text.setFont(Fonts.of(face));
    text.setText(string);
    return text.getLayoutBounds().getWidth();
  }
}
