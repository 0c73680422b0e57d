package entente.time;

import entente.language.Language;
import entente.language.Messages;

/// Says that a text is not a date in EDTF, where it stops being one, and what would have been right there.
public final class EdtfException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What was expected at the position.
  public enum Expected {
    YEAR,
    MONTH,
    DAY,
    DAY_OF_MONTH,
    DATE,
    SLASH,
    MEMBER,
    SET_END,
    TEXT_END
  }

  private final String text;
  private final int position;
  private final Expected expected;

  EdtfException(String text, int position, Expected expected) {
    super(expected + " expected at " + position + " of \"" + text + "\"");
    this.text = text;
    this.position = position;
    this.expected = expected;
  }

  /// Where the text stops being a date, in `char`s from 0.
  public int position() {
    return position;
  }

  /// What would have been right there.
  public Expected expected() {
    return expected;
  }

  /// One sentence for people. It counts characters from 1, as code points.
  public String message(Language language) {
    String character = Integer.toString(text.codePointCount(0, position) + 1);
    return Messages.of(EdtfException.class, language).text("expected." + expected, text, character);
  }

  /// The text and, below it, a caret under the position.
  public String caret() {
    return text + System.lineSeparator() + " ".repeat(text.codePointCount(0, position)) + "^";
  }
}
