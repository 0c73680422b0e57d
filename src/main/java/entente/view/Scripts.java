package entente.view;

import entente.picture.Fonts;
import javafx.scene.text.Text;

/// Picks the bundled font for a text's script.
final class Scripts {
  private Scripts() {}

  /// Writes a text in Devanagari in its own font.
  static void dress(Text text) {
    if (text.getText().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.DEVANAGARI)) {
      text.setStyle("-fx-font-family: \"" + Fonts.devanagari() + "\"");
    }
  }
}
