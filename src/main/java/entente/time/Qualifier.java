package entente.time;

/// How sure the source is of a date or of a part of one (ISO 8601-2:2019, 8.2).
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

  /// What holds of something that both this and another one are said of.
  public Qualifier and(Qualifier other) {
    return this == NONE || this == other ? other : other == NONE ? this : UNCERTAIN_AND_APPROXIMATE;
  }

  /// The one a character stands for, [#NONE] for any other character.
  static Qualifier of(char sign) {
    return switch (sign) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> UNCERTAIN_AND_APPROXIMATE;
      default -> NONE;
    };
  }
}
