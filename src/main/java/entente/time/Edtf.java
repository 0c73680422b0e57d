package entente.time;

/// A date as far as it is known: a value of the Extended Date/Time Format (ISO 8601-2:2019 in the profile of the Library of
/// Congress). A date that is one string in a file is one of these in memory, and `toString` gives the string back.
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {

  /// Reads an EDTF string. It is not trimmed.
  ///
  /// @throws EdtfException with the position and what was expected there, when the text is not EDTF
  static Edtf parse(String text) {
    return new EdtfParser(text).parse();
  }

  /// The earliest and latest day on which what this dates can have begun and ended, under a reading.
  ///
  /// @param knownUntil the last day known about, which an open end (`..`) certainly reaches
  Bounds bounds(Reading reading, long knownUntil);

  /// Whether any part is marked uncertain or approximate (`?`, `~`, `%`), so that nothing about it is certain.
  boolean isQualified();
}
