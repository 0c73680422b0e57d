package entente.time;

import entente.language.Language;
import entente.language.Messages;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Says how much time lies between two things, in one language: by the calendar, in as few units as a person would use.
public final class ElapsedWords {
  private static final int WEEK = 7;
  private static final int YEAR = 12;
  /// Fewer months than this are told beside the years.
  private static final int YEARS_ALONE = 10 * YEAR;
  private static final int HALF_A_MONTH = 15;
  private static final Pattern PART = Pattern.compile("(\\d+)([YMWD])");

  private final Messages messages;

  /// What is said of a distance: in full, or "3 y 2 m" where room is scarce.
  public enum Length {
    FULL,
    BRIEF
  }

  private record Distance(long days, long months) {
    static Distance between(long from, long to) {
      EdtfDate first = Days.date(from);
      EdtfDate last = Days.date(to);
      long months = (last.year() - first.year()) * YEAR + last.month() - first.month();
      long over = (long) last.day() - first.day();
      if (over < 0) {
        months--;
        over = to - Days.of(first.year() + Math.floorDiv(first.month() - 1 + months, (long) YEAR),
            (int) Math.floorMod(first.month() - 1 + months, (long) YEAR) + 1, 1) - first.day() + 1;
      }
      return new Distance(to - from, months > 0 && over >= HALF_A_MONTH ? months + 1 : months);
    }
  }

  private ElapsedWords(Messages messages) {
    this.messages = messages;
  }

  /// The words of a language.
  public static ElapsedWords in(Language language) {
    return new ElapsedWords(Messages.of(ElapsedWords.class, language));
  }

  /// How long after one thing another came, from the end of the first to the start of the second: "a week later", "about 3 years
  /// later" where the dates leave room, "the same day", "at the same time" where the first had not ended, "about the same time" where
  /// it need not have; empty where no limit is known.
  public String later(Bounds first, Bounds second, Length length) {
    return directed("later", first, second, length);
  }

  /// The same seen from the second: "a week earlier".
  public String earlier(Bounds first, Bounds second, Length length) {
    return directed("earlier", first, second, length);
  }

  /// How long something lasted or lay between two days: "3 years 2 months".
  ///
  /// @param from days since 1970-01-01
  /// @param to not before `from`
  public String between(long from, long to) {
    return words(Distance.between(from, to), Length.FULL);
  }

  /// How often something comes round: "every year", "every 6 months".
  ///
  /// @param period an ISO 8601 duration of years, months, weeks and days
  public String every(String period) {
    var parts = PART.matcher(period).results().toList();
    String words = parts.stream().map(part -> counted(part.group(2).charAt(0), Long.parseLong(part.group(1)), Length.FULL))
        .reduce((a, b) -> a + " " + b).orElse(period);
    boolean isOne = parts.size() == 1 && "1".equals(parts.getFirst().group(1));
    return isOne ? messages.text("elapsed.every." + name(parts.getFirst().group(2).charAt(0))) : messages.text("elapsed.every", words);
  }

  private String directed(String direction, Bounds first, Bounds second, Length length) {
    OptionalLong least = minus(second.earliestStart(), first.latestEnd());
    OptionalLong most = minus(second.latestStart(), first.earliestEnd());
    if (least.isEmpty() || most.isEmpty() || most.getAsLong() < 0) {
      return least.isEmpty() || most.isEmpty() ? "" : messages.text("elapsed.meanwhile");
    }
    if (least.getAsLong() < 0) {
      return messages.text("elapsed.meanwhile.about");
    }
    long shortest = least.getAsLong();
    Optional<String> exact = same(first.earliestEnd(), shortest, most.getAsLong(), length);
    if (exact.isPresent()) {
      return most.getAsLong() == 0 ? exact.get() : messages.text("elapsed." + direction, exact.get());
    }
    long from = first.earliestEnd();
    Distance middle = Distance.between(from, from + shortest + (most.getAsLong() - shortest) / 2);
    return messages.text("elapsed." + direction + ".about", roughly(middle, length));
  }

  private static OptionalLong minus(long later, long earlier) {
    boolean isKnown = Days.isCountable(later) && Days.isCountable(earlier);
    return isKnown ? OptionalLong.of(later - earlier) : OptionalLong.empty();
  }

  /// What the shortest and the longest distance are both called.
  private Optional<String> same(long from, long shortest, long longest, Length length) {
    String words = words(Distance.between(from, from + longest), length);
    return words.equals(words(Distance.between(from, from + shortest), length)) ? Optional.of(words) : Optional.empty();
  }

  private String words(Distance distance, Length length) {
    if (distance.days == 0) {
      return messages.text("elapsed.sameDay");
    }
    long years = distance.months / YEAR;
    long months = distance.months % YEAR;
    if (distance.months == 0) {
      return distance.days % WEEK == 0 ? unit('W', distance.days / WEEK, length) : unit('D', distance.days, length);
    }
    if (distance.months >= YEARS_ALONE || years == 0 || months == 0) {
      return roughly(distance, length);
    }
    return counted('Y', years, length) + " " + counted('M', months, length);
  }

  /// In one unit.
  private String roughly(Distance distance, Length length) {
    if (distance.months >= YEAR) {
      return unit('Y', (distance.months + YEAR / 2) / YEAR, length);
    }
    if (distance.months > 0) {
      return unit('M', distance.months, length);
    }
    return distance.days >= WEEK ? unit('W', (distance.days + WEEK / 2) / WEEK, length) : unit('D', Math.max(1, distance.days), length);
  }

  private String unit(char unit, long count, Length length) {
    return count == 1 && length == Length.FULL ? messages.text("elapsed.one." + name(unit)) : counted(unit, count, length);
  }

  private String counted(char unit, long count, Length length) {
    return messages.count("elapsed." + length + "." + name(unit), count);
  }

  private static String name(char unit) {
    return switch (unit) {
      case 'Y' -> "years";
      case 'M' -> "months";
      case 'W' -> "weeks";
      default -> "days";
    };
  }
}
