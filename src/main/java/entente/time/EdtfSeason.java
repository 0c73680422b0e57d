package entente.time;

/// A season or another part of a year.
///
/// @param year astronomical; a winter that begins in December is of the year of that December
public record EdtfSeason(long year, Part part, Qualification qualification) implements SingleDate {

  /// A part of a year, by its code (ISO 8601-2:2019, 4.8). The standard gives no months for the seasons; these are the
  /// meteorological ones, those of the northern hemisphere where the code names none.
  public enum Part {
    SPRING(21, 3, 3),
    SUMMER(22, 6, 3),
    AUTUMN(23, 9, 3),
    WINTER(24, 12, 3),
    NORTHERN_SPRING(25, 3, 3),
    NORTHERN_SUMMER(26, 6, 3),
    NORTHERN_AUTUMN(27, 9, 3),
    NORTHERN_WINTER(28, 12, 3),
    SOUTHERN_SPRING(29, 9, 3),
    SOUTHERN_SUMMER(30, 12, 3),
    SOUTHERN_AUTUMN(31, 3, 3),
    SOUTHERN_WINTER(32, 6, 3),
    QUARTER_1(33, 1, 3),
    QUARTER_2(34, 4, 3),
    QUARTER_3(35, 7, 3),
    QUARTER_4(36, 10, 3),
    THIRD_1(37, 1, 4),
    THIRD_2(38, 5, 4),
    THIRD_3(39, 9, 4),
    HALF_1(40, 1, 6),
    HALF_2(41, 7, 6);

    static final int FIRST_CODE = 21;
    static final int LAST_CODE = 41;
    private static final Part[] ALL = values();

    private final int code;
    private final int firstMonth;
    private final int months;

    Part(int code, int firstMonth, int months) {
      this.code = code;
      this.firstMonth = firstMonth;
      this.months = months;
    }

    /// What stands in the place of the month.
    public int code() {
      return code;
    }

    /// Whether it is one of the seasons, whose months the standard leaves open.
    public boolean isSeason() {
      return code <= SOUTHERN_WINTER.code;
    }

    /// @param code 21 to 41
    static Part of(int code) {
      return ALL[code - FIRST_CODE];
    }

    long firstDay(long year) {
      return Days.of(year, firstMonth, 1);
    }

    long lastDay(long year) {
      int after = firstMonth + months;
      return (after > 12 ? Days.of(year + 1, after - 12, 1) : Days.of(year, after, 1)) - 1;
    }
  }

  @Override
  public Precision precision() {
    return Precision.SEASON;
  }

  @Override
  public long firstDay() {
    return part.firstDay(year);
  }

  @Override
  public long lastDay() {
    return part.lastDay(year);
  }

  @Override
  public int level() {
    return part.code <= Part.WINTER.code && qualification.isTrailing(Precision.SEASON) ? 1 : 2;
  }

  @Override
  public String toString() {
    return qualification.around(EdtfDate.fourDigits(year), Integer.toString(part.code), "");
  }
}
