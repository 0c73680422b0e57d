package entente.time;

import entente.language.Messages;
import entente.time.EdtfSeason.Part;
import entente.time.Template.Inflected;
import entente.time.Wording.Length;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How single dates are put, leaving aside how sure they are.
final class PlainWording {
  private static final int MONTHS = 12;
  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;
  private static final int MOST_DIGITS = 24;
  private static final BigInteger LARGEST_UNGROUPED = BigInteger.valueOf(9999);

  private final Locale locale;
  private final List<Inflected> months;
  private final Forms season;
  private final Forms subYear;
  private final Forms yearGuess;
  private final Template day;
  private final Template dayOfYear;
  private final Template month;
  private final Template beforeChrist;
  private final Template million;
  private final Template billion;
  private final Template time;
  private final UnspecifiedWording unspecified;

  PlainWording(Messages messages, Length length) {
    String prefix = length.name() + ".";
    this.locale = messages.language().locale();
    this.months = IntStream.rangeClosed(1, MONTHS)
        .mapToObj(m -> new Inflected(messages.text(prefix + "month." + m), messages.text(prefix + "month.genitive." + m))).toList();
    this.season = Forms.of(messages.text(prefix + "season"));
    this.subYear = Forms.of(messages.text(prefix + "subYear"));
    this.yearGuess = Forms.of(messages.text(prefix + "yearGuess"));
    this.day = Template.of(messages.text("day"));
    this.dayOfYear = Template.of(messages.text("dayOfYear"));
    this.month = Template.of(messages.text("month"));
    this.beforeChrist = Template.of(messages.text(prefix + "beforeChrist"));
    this.million = Template.of(messages.text("year.million"));
    this.billion = Template.of(messages.text("year.billion"));
    this.time = Template.of(messages.text(prefix + "time"));
    this.unspecified = new UnspecifiedWording(messages, prefix, this);
  }

  Inflected of(SingleDate date) {
    return switch (date) {
      case EdtfDate calendar -> calendar(calendar);
      case EdtfDateTime moment -> Inflected.same(time.fill(calendar(moment.date()), Inflected.same(clock(moment))));
      case EdtfSeason season -> season(season);
      case EdtfYear year -> year(year);
      case EdtfUnspecified some -> unspecified.of(some);
    };
  }

  Inflected month(int number) {
    return months.get(number - 1);
  }

  String year(long year) {
    return year(BigInteger.valueOf(year));
  }

  /// A year beside others that are `step` years apart, from a million on abbreviated as far as they can still be told apart.
  String year(long year, long step) {
    long number = year > 0 ? year : 1 - year;
    long unit = number >= BILLION ? BILLION : MILLION;
    if (number < MILLION) {
      return year(year);
    }
    int decimals = Math.max(0, Long.toString(unit).length() - Long.toString(step).length());
    String rounded = BigDecimal.valueOf(number).divide(BigDecimal.valueOf(unit)).setScale(decimals, RoundingMode.HALF_UP)
        .stripTrailingZeros().toPlainString().replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    String said = (unit == BILLION ? billion : million).fill(Inflected.same(rounded));
    return year > 0 ? said : beforeChrist.fill(Inflected.same(said));
  }

  private String year(BigInteger year) {
    return year.signum() > 0 ? grouped(year) : beforeChrist.fill(Inflected.same(grouped(BigInteger.ONE.subtract(year))));
  }

  private String grouped(BigInteger number) {
    return number.compareTo(LARGEST_UNGROUPED) > 0 ? String.format(locale, "%,d", number) : number.toString();
  }

  /// A day of a month without its year.
  String dayOfYear(String number, int month) {
    return dayOfYear.fill(Inflected.same(number), month(month));
  }

  /// A day of a month and a year, the day in any words.
  String day(String number, int month, String year) {
    return day.fill(Inflected.same(number), month(month), Inflected.same(year));
  }

  /// A month and a year, the month in any words.
  Inflected month(Inflected name, Inflected year) {
    return new Inflected(month.fill(name, year), month.fill(Inflected.same(name.genitive()), year));
  }

  private Inflected calendar(EdtfDate date) {
    Inflected year = Inflected.same(year(date.year()));
    if (date.month() == 0) {
      return year;
    }
    Inflected name = month(date.month());
    return date.day() == 0
        ? month(name, year)
        : Inflected.same(day(Integer.toString(date.day()), date.month(), year.nominative()));
  }

  private static String clock(EdtfDateTime moment) {
    String text = moment.toString();
    String shift = moment.shift();
    String clock = text.substring(text.indexOf('T') + 1, text.length() - shift.length());
    return shift.isEmpty() ? clock : clock + " UTC" + (shift.equals("Z") ? "" : shift.replace('-', '−'));
  }

  private Inflected season(EdtfSeason date) {
    Part part = date.part();
    Forms forms = part.isSeason() ? season : subYear;
    return unspecified.inHemisphere(part, forms.fill(unspecified.name(part), Inflected.same(year(date.year()))));
  }

  private Inflected year(EdtfYear year) {
    if (year.significantDigits() == 0) {
      return Inflected.same(guess(year));
    }
    return yearGuess.fillSame(year(year.earliestYear()), year(year.latestYear()), guess(year));
  }

  /// The year as given; one that nobody would read digit by digit as a power of ten.
  private String guess(EdtfYear year) {
    return EdtfYear.size(year.significand()) + year.exponent() > MOST_DIGITS
        ? year.significand() + " × 10^" + year.exponent() : year(year.year());
  }
}
