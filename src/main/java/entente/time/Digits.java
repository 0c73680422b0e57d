package entente.time;

/// The digits of a year, month or day, of which some may be unspecified (`X`).
///
/// @param value with a zero for each unspecified digit
/// @param unspecified a bit for each unspecified digit, the lowest for the last digit
/// @param size how many digits there are, 0 where the date has no such component
public record Digits(int value, int unspecified, int size) {
  /// No digits: the date has no such component.
  static final Digits NONE = new Digits(0, 0, 0);

  private static final int X = 10;
  private static final int LARGEST_DAY = 31;
  private static final int ALL_DAYS = -1 << 1;
  private static final Digits[] PAIRS = new Digits[(X + 1) * (X + 1)];
  private static final int[] DAYS_OF_PAIRS = new int[PAIRS.length];

  static {
    for (int i = 0; i < PAIRS.length; i++) {
      int tens = i / (X + 1);
      int units = i % (X + 1);
      PAIRS[i] = new Digits((tens == X ? 0 : tens * 10) + (units == X ? 0 : units), (tens == X ? 2 : 0) + (units == X ? 1 : 0), 2);
      for (int number = 1; number <= LARGEST_DAY; number++) {
        DAYS_OF_PAIRS[i] |= PAIRS[i].fits(number) ? 1 << number : 0;
      }
    }
  }

  /// A pair.
  ///
  /// @param tens 0 to 9, 10 if unspecified
  /// @param units 0 to 9, 10 if unspecified
  static Digits pair(int tens, int units) {
    return PAIRS[tens * (X + 1) + units];
  }

  /// Whether there are any.
  public boolean isPresent() {
    return size > 0;
  }

  /// Whether there are any and each is specified.
  public boolean isSpecified() {
    return size > 0 && unspecified == 0;
  }

  /// Whether there are any and none is specified.
  public boolean isUnspecified() {
    return size > 0 && unspecified == (1 << size) - 1;
  }

  /// Whether a number has the digits that are specified; each has where there are none.
  boolean fits(int number) {
    int rest = number;
    int power = 1;
    for (int i = 0; i < size; i++) {
      if ((unspecified & 1 << i) != 0) {
        rest -= number / power % 10 * power;
      }
      power *= 10;
    }
    return size == 0 || rest == value;
  }

  /// The numbers of days, from 1 to 31, that fit a pair: a bit for each, the one for 1 being the second lowest. All fit where there is no
  /// pair.
  int days() {
    if (size == 0) {
      return ALL_DAYS;
    }
    int tens = (unspecified & 2) == 0 ? value / 10 : X;
    int units = (unspecified & 1) == 0 ? value % 10 : X;
    return DAYS_OF_PAIRS[tens * (X + 1) + units];
  }

  /// How many numbers fit.
  int count() {
    int count = 1;
    for (int i = Integer.bitCount(unspecified); i > 0; i--) {
      count *= 10;
    }
    return count;
  }

  /// The numbers that fit, in order.
  ///
  /// @param index from 0 to less than [#count()]
  int get(int index) {
    int number = value;
    int rest = index;
    int power = 1;
    for (int i = 0; i < size; i++) {
      if ((unspecified & 1 << i) != 0) {
        number += rest % 10 * power;
        rest /= 10;
      }
      power *= 10;
    }
    return number;
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < size; i++) {
      text.append((unspecified & 1 << i) != 0 ? 'X' : (char) ('0' + rest % 10));
      rest /= 10;
    }
    return text.reverse().toString();
  }
}
