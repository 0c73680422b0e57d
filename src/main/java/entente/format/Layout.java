package entente.format;

/// How the JSON of a file is laid out.
public enum Layout {
  /// Each entry of a list on a line of its own, as one long line: short to look through, and a change shows as the entry it changes.
  LINES,
  /// Each value on a line of its own.
  PRETTY;

  /// Whether the members of an object or list stand on lines of their own.
  ///
  /// @param depth how many objects and lists it lies in
  /// @param bracket that it begins with
  boolean breaks(int depth, char bracket) {
    return this == PRETTY || depth == 0 || (depth == 1 && bracket == '[');
  }
}
