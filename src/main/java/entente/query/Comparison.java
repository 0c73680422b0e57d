package entente.query;

import java.util.Arrays;

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

  /// The one that is written at a place of a text, the longest sign first; [#IS] where none is.
  static Comparison at(String text, int place) {
    return Arrays.stream(values()).filter(each -> text.startsWith(each.sign, place)).findFirst().orElse(IS);
  }

  /// How it is written.
  public String sign() {
    return sign;
  }
}
