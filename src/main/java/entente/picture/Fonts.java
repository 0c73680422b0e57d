package entente.picture;

import entente.chart.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The bundled fonts: the same everywhere, since the widths of texts decide the layout.
public final class Fonts {
  /// The family of Latin and Cyrillic text.
  public static final String FAMILY = "Noto Sans";

  private static final List<Font> FACES; // by face

  static {
    read("NotoSans-Regular");
    read("NotoSans-Bold");
    FACES = Arrays.stream(Typeface.values())
        .map(face -> Font.font(FAMILY, face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, face.size())).toList();
  }

  /// Read when the first text in the script is met.
  private static final class Devanagari {
    static final String FAMILY = read("NotoSansDevanagari-Regular").getFamily();

    static {
      read("NotoSansDevanagari-Bold");
    }
  }

  private Fonts() {}

  private static Font read(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file + ".ttf")) {
      return Objects.requireNonNull(Font.loadFont(in, -1), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes the family of Latin and Cyrillic text known to style sheets.
  public static void load() {
    of(Typeface.LABEL); // runs the initialiser
  }

  /// The family of Devanagari text, made known to style sheets.
  public static String devanagari() {
    return Devanagari.FAMILY;
  }

  /// The font of a face of the chart.
  public static Font of(Typeface face) {
    return FACES.get(face.ordinal());
  }
}
