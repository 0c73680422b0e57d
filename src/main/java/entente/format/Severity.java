package entente.format;

/// How much a problem costs.
public enum Severity {
  /// Something of the file is left out.
  ERROR,
  /// Everything is read, but something looks wrong.
  WARNING;

  /// The word in a problem's line, the same in every language: `error` or `warning`.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
