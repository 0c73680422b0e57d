package entente.time;

import entente.language.Language;
import entente.language.Messages;
import entente.language.Visible;

/// Says that a text is not a date in EDTF, where it stops being one, and what would have been right there.
///
/// It has no stack trace: wrong dates are everyday input, and where one was read says nothing about it.
public final class EdtfException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 60; // characters to either side of the fault

  /// What was expected at the position.
  public enum Expected {
    YEAR,
    LONG_YEAR,
    EXPONENT,
    SIGNIFICANT_DIGITS,
    /// One that can be counted with.
    SMALLER_NUMBER,
    MONTH,
    DAY,
    DAY_OF_MONTH,
    TIME,
    SHIFT,
    DATE,
    SLASH,
    MEMBER,
    SAME_PRECISION,
    SET_END,
    TEXT_END
  }

  private final String text;
  private final int position;
  private final Expected expected;

  EdtfException(String text, int position, Expected expected) {
    super(null, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
    this.text = text;
    this.position = position;
    this.expected = expected;
  }

  @Override
  public String getMessage() {
    return expected + " expected at " + position + " of \"" + excerpt() + "\"";
  }

  /// Where the text stops being a date, in `char`s from 0.
  public int position() {
    return position;
  }

  /// What would have been right there.
  public Expected expected() {
    return expected;
  }

  /// One sentence for people. It counts characters from 1, as code points, and shows no more of a long text than is near the fault.
  public String message(Language language) {
    String character = Integer.toString(text.codePointCount(0, position) + 1);
    return Messages.of(EdtfException.class, language).text("expected." + expected, Visible.quoted(excerpt()), character);
  }

  /// The text, or of a long one what is near the fault, and below it a caret under the position. Characters that would not show as one
  /// column, such as line breaks, are replaced.
  public String caret() {
    int before = (int) visible(beforeFault()).codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    return visible(excerpt()) + "\n" + " ".repeat(before) + "^";
  }

  private String excerpt() {
    int end = Math.min(text.length(), position + SHOWN);
    return beforeFault() + text.substring(position, end) + (end < text.length() ? "…" : "");
  }

  private String beforeFault() {
    int start = Math.max(0, position - SHOWN);
    return (start > 0 ? "…" : "") + text.substring(start, position);
  }

  private static String visible(String text) {
    return text.codePoints().map(c -> switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
      default -> c;
    }).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
