package entente.query;

/// How what an event has compares with the value of a condition.
public enum Comparison {
  /// It is one of the values.
  IS(":"),
  AT_LEAST(">="),
  AT_MOST("<="),
  ABOVE(">"),
  BELOW("<");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /// How it is written.
  public String sign() {
    return sign;
  }
}
