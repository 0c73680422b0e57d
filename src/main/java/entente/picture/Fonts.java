package entente.picture;

import entente.chart.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The bundled fonts: the same everywhere, since the widths of texts decide the layout.
public final class Fonts {
  /// The family of Latin and Cyrillic text.
  public static final String FAMILY = "Noto Sans";

  private static final List<String> FILES =
      List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold");
  private static final List<Font> FACES; // by face

  static {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file + ".ttf")) {
        Font.loadFont(in, -1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    FACES = Arrays.stream(Typeface.values())
        .map(face -> Font.font(FAMILY, face.isBold() ? FontWeight.BOLD : FontWeight.NORMAL, face.size())).toList();
  }

  private Fonts() {}

  /// Makes the families known to style sheets.
  public static void load() {
    of(Typeface.LABEL); // runs the initialiser
  }

  /// The font of a face of the chart.
  public static Font of(Typeface face) {
    return FACES.get(face.ordinal());
  }
}
