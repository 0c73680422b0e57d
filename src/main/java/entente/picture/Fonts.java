package entente.picture;

import entente.chart.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The bundled font: the same everywhere, since the widths of texts decide the layout. Made of Noto Sans and its sisters by
/// `src/build/fonts.py`, it covers Latin, Cyrillic, Greek, Devanagari, Arabic and Hebrew, in any mixture.
public final class Fonts {
  /// The family, known to style sheets once [#load] was called.
  public static final String FAMILY = "Entente Sans";

  private static final Map<Double, List<Font>> FACES = new ConcurrentHashMap<>(); // by how much larger, then by face

  static {
    Shaping.separate();
    read("EntenteSans-Regular");
    read("EntenteSans-Bold");
  }

  private Fonts() {}

  private static void read(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file + ".ttf")) {
      Objects.requireNonNull(Font.loadFont(in, -1), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes the family known to style sheets.
  public static void load() {
    of(Typeface.LABEL); // runs the initialiser
  }

  /// The font of a face of the chart.
  public static Font of(Typeface face) {
    return of(face, 1);
  }

  /// The font of a face of the chart that is drawn larger.
  ///
  /// @param factor how many times larger
  public static Font of(Typeface face, double factor) {
    return FACES.computeIfAbsent(factor, Fonts::faces).get(face.ordinal());
  }

  private static List<Font> faces(double factor) {
    return Arrays.stream(Typeface.values())
        .map(face -> Font.font(FAMILY, face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, face.size() * factor)).toList();
  }
}
