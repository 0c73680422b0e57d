package entente.time;

/// A date as far as it is known: a value of the Extended Date/Time Format, levels 0 to 2 (ISO 8601-2:2019 in the profile of the Library
/// of Congress). A date that is one string in a file is one of these in memory, and `toString` gives the string back.
public sealed interface Edtf permits SingleDate, EdtfInterval, EdtfSet {
  /// Reads an EDTF string. It is not trimmed.
  ///
  /// @throws EdtfException with the position and what was expected there, when the text is not EDTF
  static Edtf parse(String text) {
    return EdtfParser.parse(text, /* isMixing= */ false);
  }

  /// Reads an EDTF string and, beyond the standard, a range in a set from a date to one of another precision: `[1992-04-17..2025]`.
  ///
  /// @throws EdtfException with the position and what was expected there, when the text is neither
  static Edtf parseMixing(String text) {
    return EdtfParser.parse(text, /* isMixing= */ true);
  }

  /// The level of the standard that it needs: 0, 1 or 2.
  int level();

  /// The earliest and latest day on which what this dates can have begun and ended, under a reading.
  ///
  /// @param knownUntil the last day known about, which an open end (`..`) certainly reaches
  Bounds bounds(Reading reading, long knownUntil);

  /// Whether any part is marked uncertain or approximate (`?`, `~`, `%`), so that nothing about it is certain.
  boolean isQualified();

  /// Whether it, or a range in it, is written backwards: wholly after its end. It is read in order.
  boolean isReversed();
}
