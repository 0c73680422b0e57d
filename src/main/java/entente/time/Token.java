package entente.time;

/// A word, number or sign of a date as people write it.
///
/// @param value of a number, month, weekday and the like, else 0
/// @param text as it stands, of a number its digits
/// @param at where it begins, in `char`s from 0
record Token(Kind kind, int value, String text, int at) {
  /// What it can do in a date. Those named `…_AFTERWARDS` stand after what they belong to, as postpositions do in Hindi.
  enum Kind {
    NUMBER,
    ISO_DATE,
    TIME,
    DECADE,
    MONTH,
    WEEKDAY,
    SEASON,
    QUARTER,
    HALF,
    ORDINAL,
    CENTURY,
    BC,
    AD,
    ABOUT,
    PERHAPS,
    QUESTION,
    VAGUE,
    BEFORE,
    BEFORE_AFTERWARDS,
    AFTER,
    AFTER_AFTERWARDS,
    UNTIL_OR_BEFORE,
    SINCE,
    FROM,
    FROM_AFTERWARDS,
    UNTIL,
    UNTIL_AFTERWARDS,
    TO,
    BY,
    NOT_BEFORE,
    BETWEEN,
    AND,
    OR,
    LATER,
    EARLIER,
    PRESENT,
    UNKNOWN,
    END_UNKNOWN,
    START_UNKNOWN,
    NO_DATE,
    SOME_DAY,
    SOME_TIME,
    SOME_MONTH,
    DASH,
    ELLIPSIS,
    SLASH,
    DOT,
    COMMA,
    /// Has no meaning of its own.
    NOISE,
    /// Is not understood.
    STRANGE
  }

  /// How many digits a number is written with.
  int digits() {
    return text.length();
  }
}
