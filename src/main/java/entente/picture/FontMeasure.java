package entente.picture;

import entente.chart.TextMeasure;
import entente.chart.Typeface;
import entente.language.Visible;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.text.Text;

/// Measures text in the bundled fonts. Letters that stand beside each other as they are, which is all of Latin, Greek and Cyrillic, are
/// measured once each and added up, since laying out a whole text costs a hundred times as much; other texts are laid out and their widths
/// remembered. For one thread at a time.
public final class FontMeasure implements TextMeasure {
  private static final int REMEMBERED = 20_000;
  private static final int PLAIN_END = 0x2120;
  private static final float NOT_PLAIN = -1;

  private final float[][] advances = new float[Typeface.values().length][PLAIN_END];
  private final List<Map<String, Double>> widths = // of other texts, by face
      Stream.<Map<String, Double>>generate(HashMap::new).limit(Typeface.values().length).toList();
  private final Text text = new Text();

  /// Knows no width yet.
  public FontMeasure() {
    super();
    for (float[] ofFace : advances) {
      Arrays.fill(ofFace, Float.NaN);
    }
  }

  @Override
  public double width(String string, Typeface face) {
    double sum = 0;
    for (int i = 0; i < string.length(); i++) {
      double advance = advance(string.charAt(i), face);
      if (advance < 0) {
        return whole(string, face);
      }
      sum += advance;
    }
    return sum;
  }

  /// The same as without this, found in one go.
  @Override
  public String elide(String string, Typeface face, double room) {
    double left = room - advance('…', face);
    double sum = 0;
    int cut = 0;
    for (int i = 0; i < string.length(); i++) {
      double advance = advance(string.charAt(i), face);
      if (advance < 0) {
        return TextMeasure.super.elide(string, face, room);
      }
      sum += advance;
      cut = sum <= left && string.charAt(i) != ' ' ? i + 1 : cut;
    }
    return sum <= room ? string : cut < LEAST ? "" : string.substring(0, cut) + "…";
  }

  /// The width of a letter that is as wide beside any other as it is alone; less than 0 of others.
  private double advance(char c, Typeface face) {
    if (c >= PLAIN_END) {
      return NOT_PLAIN;
    }
    float[] known = advances[face.ordinal()];
    if (Float.isNaN(known[c])) {
      known[c] = isPlain(c) ? (float) measured(Character.toString(c), face) : NOT_PLAIN;
    }
    return known[c];
  }

  /// Whether all letters of a text stand beside each other as they are.
  static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < PLAIN_END && isPlain((char) c));
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> false;
      case Character.FORMAT, Character.CONTROL -> false;
      default -> c < 0x0590 || c >= 0x1E00; // between them are the scripts whose letters join or change places
    };
  }

  private double whole(String string, Typeface face) {
    Map<String, Double> known = widths.get(face.ordinal());
    if (known.size() > REMEMBERED) {
      known.clear(); // what is in sight is soon known again
    }
    return known.computeIfAbsent(string, s -> measured(s, face));
  }

  private double measured(String string, Typeface face) {
    text.setFont(Fonts.of(face));
    text.setText(Visible.isolated(string));
    return text.getLayoutBounds().getWidth();
  }
}
