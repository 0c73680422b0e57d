package entente.time;

import entente.language.Language;
import entente.language.Messages;
import entente.time.EdtfSeason.Part;
import entente.time.Endpoint.Bounded;
import entente.time.Template.Inflected;
import entente.time.Wording.Length;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Says dates as a person would write them, in one language. Immutable; one instance a language serves all threads.
public final class DateWords {
  private static final long DAYS_FOR_MONTHS = 90;
  private static final long DAYS_FOR_YEARS = 200 * 366; // two hundred years
  private static final Map<Language, DateWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Messages messages;
  private final Wording full;
  private final Wording brief;
  private final SetWording fullSets;
  private final SetWording briefSets;
  private final Template span;
  private final Template ends;
  private final String noLimit;

  private DateWords(Messages messages) {
    this.messages = messages;
    this.full = new Wording(messages, Length.LONG);
    this.brief = new Wording(messages, Length.SHORT);
    this.fullSets = new SetWording(full, messages.language().locale());
    this.briefSets = new SetWording(brief, messages.language().locale());
    this.span = Template.of(messages.text("bounds.span"));
    this.ends = Template.of(messages.text("bounds.ends"));
    this.noLimit = messages.text("bounds.noLimit");
  }

  /// The words of a language.
  public static DateWords in(Language language) {
    return BY_LANGUAGE.computeIfAbsent(language, l -> new DateWords(Messages.of(DateWords.class, l)));
  }

  /// A date at full length: "27–28 October 2025", "about 1992", "since 2020".
  public String words(Edtf date) {
    return words(date, full, fullSets);
  }

  /// A date for a list, where room is scarce: "27–28 Oct 2025", "c. 1992", "2020–".
  public String shortWords(Edtf date) {
    return words(date, brief, briefSets);
  }

  /// A day: "4 November 2025".
  ///
  /// @param epochDay days since 1970-01-01
  public String day(long epochDay) {
    return full.date(Days.date(epochDay));
  }

  /// A day, short: "4 Nov 2025".
  ///
  /// @param epochDay days since 1970-01-01
  public String shortDay(long epochDay) {
    return brief.date(Days.date(epochDay));
  }

  /// A month: "November 2025".
  ///
  /// @param year astronomical
  /// @param month 1 to 12
  public String month(long year, int month) {
    return full.date(EdtfDate.of(year, month, 0));
  }

  /// A month, short: "Nov 2025".
  ///
  /// @param year astronomical
  /// @param month 1 to 12
  public String shortMonth(long year, int month) {
    return brief.date(EdtfDate.of(year, month, 0));
  }

  /// The name of a month, short: "Nov".
  ///
  /// @param month 1 to 12
  public String shortMonth(int month) {
    return brief.month(month);
  }

  /// A stretch of time, as finely as one speaks of one so long: "4–18 Nov 2025", "Jan 2021 – Feb 2026", "1200 – 1900".
  ///
  /// @param first days since 1970-01-01
  /// @param last days since 1970-01-01, not before `first`
  public String shortStretch(long first, long last) {
    EdtfDate from = Days.date(first);
    EdtfDate to = Days.date(last);
    long days = last - first;
    if (days < DAYS_FOR_MONTHS) {
      return brief.range(from, to);
    }
    return days < DAYS_FOR_YEARS ? brief.range(EdtfDate.of(from.year(), from.month(), 0), EdtfDate.of(to.year(), to.month(), 0))
        : messages.text("range", axisYear(from.year(), days / DAYS_FOR_YEARS), axisYear(to.year(), days / DAYS_FOR_YEARS));
  }

  /// A year: "2025"; "44 BC" for -43.
  ///
  /// @param year astronomical
  public String year(long year) {
    return full.year(year);
  }

  /// A year on an axis: "2025", "44 BC"; "13.8 bn BC" where others are a hundred million years away.
  ///
  /// @param year astronomical
  /// @param step how many years lie between two that are named
  public String axisYear(long year, long step) {
    return brief.year(year, step);
  }

  /// What bounds say: "27 October 2025" where all is known; "earliest 28 October 2025, latest 25 November 2025" where start and end
  /// have the same limits; else the limits of the start and those of the end.
  public String bounds(Bounds bounds) {
    long first = bounds.earliestStart();
    long last = bounds.latestEnd();
    if (first == bounds.earliestEnd() && last == bounds.latestStart()) {
      return limits(first, last);
    }
    if (first == bounds.latestStart() && last == bounds.earliestEnd() && bounds.isFinite()) {
      return full.range(Days.date(first), Days.date(last));
    }
    return fill(ends, limits(first, bounds.latestStart()), limits(bounds.earliestEnd(), last));
  }

  /// What a date says of when it was, under a reading: its bounds, and what they rest on.
  ///
  /// @param knownUntil as in [Edtf#bounds(Reading, long)]
  public String explanation(Edtf date, Reading reading, long knownUntil) {
    var all = new StringJoiner("; ").add(bounds(date.bounds(reading, knownUntil)));
    if (date.isReversed()) {
      all.add(messages.text("explain.reversed"));
    }
    if (namesSeason(date)) {
      all.add(messages.text("explain.season"));
    }
    Qualifier qualifier = dates(date).map(single -> single.qualification().any()).reduce(Qualifier.NONE, Qualifier::and);
    if (qualifier != Qualifier.NONE) {
      all.add(messages.text("explain." + qualifier));
    }
    return all.toString();
  }

  private static boolean namesSeason(Edtf date) {
    return dates(date).anyMatch(single -> switch (single) {
      case EdtfSeason season -> season.part().isSeason();
      case EdtfUnspecified some -> some.precision() == Precision.SEASON && Part.of(some.month().value()).isSeason();
      case EdtfDate _, EdtfDateTime _, EdtfYear _ -> false;
    });
  }

  private static Stream<SingleDate> dates(Edtf date) {
    Stream<Endpoint> ends = switch (date) {
      case SingleDate single -> Stream.of(new Bounded(single));
      case EdtfInterval interval -> Stream.of(interval.start(), interval.end());
      case EdtfSet set -> set.members().stream().flatMap(m -> Stream.of(m.from(), m.to()));
    };
    return ends.flatMap(end -> end instanceof Bounded(SingleDate single) ? Stream.of(single) : Stream.empty());
  }

  private String limits(long earliest, long latest) {
    if (earliest == latest || (earliest == Bounds.PAST && latest == Bounds.FUTURE)) {
      return limit(earliest);
    }
    return fill(span, limit(earliest), limit(latest));
  }

  private String limit(long day) {
    return Days.isCountable(day) ? day(day) : noLimit;
  }

  private static String fill(Template template, String first, String second) {
    return template.fill(Inflected.same(first), Inflected.same(second));
  }

  private static String words(Edtf date, Wording dates, SetWording sets) {
    return switch (date) {
      case SingleDate single -> dates.date(single);
      case EdtfInterval interval -> dates.interval(interval);
      case EdtfSet set -> sets.words(set);
    };
  }
}
