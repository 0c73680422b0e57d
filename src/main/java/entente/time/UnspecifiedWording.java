package entente.time;

import entente.language.Messages;
import entente.time.EdtfSeason.Part;
import entente.time.Template.Inflected;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// How dates with unspecified digits are put, and the names of parts of a year.
final class UnspecifiedWording {
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int LISTED = 3;

  private final Messages messages;
  private final String prefix;
  private final PlainWording plain;
  private final Forms of;

  UnspecifiedWording(Messages messages, String prefix, PlainWording plain) {
    this.messages = messages;
    this.prefix = prefix;
    this.plain = plain;
    this.of = forms("of");
  }

  private Forms forms(String key) {
    return Forms.of(messages.text(prefix + key));
  }

  Inflected name(Part part) {
    return forms("part." + part.name().replaceFirst(".*THERN_", "")).fill();
  }

  /// A season with the hemisphere, if its code names one.
  Inflected inHemisphere(Part part, Inflected season) {
    return part.name().startsWith("NORTHERN") ? forms("northern").fill(season)
        : part.name().startsWith("SOUTHERN") ? forms("southern").fill(season) : season;
  }

  Inflected of(EdtfUnspecified date) {
    return switch (date.precision()) {
      case YEAR -> isDecade(date) ? forms("decade").fillSame(Integer.toString(date.year().value())) : year(date);
      case MONTH -> monthAndYear(date);
      case SEASON -> {
        Part part = Part.of(date.month().value());
        yield inHemisphere(part, of.fill(name(part), year(date)));
      }
      case DAY -> day(date);
    };
  }

  private static boolean isDecade(EdtfUnspecified date) {
    return !date.isNegative() && date.year().unspecified() == 1;
  }

  private Inflected year(EdtfUnspecified date) {
    Digits year = date.year();
    if (year.isSpecified()) {
      return Inflected.same(plain.year(date.isNegative() ? -year.value() : year.value()));
    }
    if (isDecade(date)) {
      return forms("yearOfDecade").fillSame(Integer.toString(year.value()));
    }
    if (year.isUnspecified()) {
      return forms("unknownYear").fill();
    }
    boolean isRange = (year.unspecified() & (year.unspecified() + 1)) == 0;
    return isRange
        ? forms("yearFromTo").fillSame(plain.year(Days.date(date.firstDay()).year()), plain.year(Days.date(date.lastDay()).year()))
        : forms("yearLike").fillSame((date.isNegative() ? "-" : "") + year);
  }

  private Inflected monthAndYear(EdtfUnspecified date) {
    List<Integer> months = fitting(date.month(), MONTHS);
    if (months.size() == 1 && date.year().isSpecified()) {
      return plain.of(EdtfDate.of(date.isNegative() ? -date.year().value() : date.year().value(), months.getFirst(), 0));
    }
    boolean areListed = months.size() <= LISTED && date.year().isSpecified();
    return areListed ? plain.month(month(date), year(date)) : of.fill(month(date), year(date));
  }

  private Inflected month(EdtfUnspecified date) {
    List<Integer> months = fitting(date.month(), MONTHS);
    if (months.size() == MONTHS) {
      return forms("someMonth").fill();
    }
    return months.size() <= LISTED
        ? new Inflected(listed(months, m -> plain.month(m).nominative()), listed(months, m -> plain.month(m).genitive()))
        : forms("monthFromTo").fill(plain.month(months.getFirst()), plain.month(months.getLast()));
  }

  private Inflected day(EdtfUnspecified date) {
    List<Integer> months = fitting(date.month(), MONTHS);
    Inflected larger = date.month().isUnspecified() ? larger(date) : monthAndYear(date);
    if (date.day().isUnspecified()) {
      return of.fill(forms("oneDay").fill(), larger);
    }
    if (months.size() > 1) {
      List<Integer> days = fitting(date.day(), DAYS);
      String numbers = days.size() <= LISTED ? listed(days) : days.getFirst() + "–" + days.getLast();
      return of.fill(forms("dayNumber").fillSame(numbers), date.month().isUnspecified() ? monthAndYear(date) : larger);
    }
    int month = months.getFirst();
    List<Integer> days = fitting(date.day(), Days.lengthOfMonth(date.year().isSpecified() ? date.year().value() : 0, month));
    return days.size() <= LISTED
        ? dayOf(date, listed(days), month)
        : Inflected.same(Template.of(messages.text(prefix + "someDay")).fill(
            Inflected.same(Integer.toString(days.getFirst())), dayOf(date, Integer.toString(days.getLast()), month)));
  }

  private Inflected dayOf(EdtfUnspecified date, String number, int month) {
    return date.year().isSpecified()
        ? Inflected.same(plain.day(number, month, year(date).nominative()))
        : of.fill(Inflected.same(plain.dayOfYear(number, month)), year(date));
  }

  /// The year, or the decade, that a day of any month is in.
  private Inflected larger(EdtfUnspecified date) {
    return isDecade(date) ? forms("decade").fillSame(Integer.toString(date.year().value())) : year(date);
  }

  private String listed(List<Integer> numbers) {
    return listed(numbers, Integer::toString);
  }

  private String listed(List<Integer> numbers, IntFunction<String> word) {
    Template or = Template.of(messages.text(prefix + "or"));
    Template lastOr = Template.of(messages.text(prefix + "or.last"));
    String text = word.apply(numbers.getFirst());
    for (int i = 1; i < numbers.size(); i++) {
      Template join = i == numbers.size() - 1 ? lastOr : or;
      text = join.fill(Inflected.same(text), Inflected.same(word.apply(numbers.get(i))));
    }
    return text;
  }

  private static List<Integer> fitting(Digits digits, int limit) {
    return IntStream.rangeClosed(1, limit).filter(digits::fits).boxed().toList();
  }
}
