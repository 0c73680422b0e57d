package entente.time;

/// How sure the source is of a date (ISO 8601-2:2019, 8.2).
public enum Qualifier {
  /// As given.
  NONE(""),
  /// `?`: perhaps.
  UNCERTAIN("?"),
  /// `~`: about.
  APPROXIMATE("~"),
  /// `%`: about, and even that is doubtful.
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /// The character that stands for it, empty for none.
  public String sign() {
    return sign;
  }
}
