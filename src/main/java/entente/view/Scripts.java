package entente.view;

import javafx.scene.text.Text;

/// Picks the bundled font for a text's script.
final class Scripts {
  private Scripts() {}

  /// Marks a text in Devanagari for the style sheet.
  static void dress(Text text) {
    if (text.getText().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.DEVANAGARI)) {
      text.getStyleClass().add("devanagari");
    }
  }
}
