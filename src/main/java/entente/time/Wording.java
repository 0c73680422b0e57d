package entente.time;

import entente.language.Messages;
import entente.time.Endpoint.Bounded;
import entente.time.Template.Inflected;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How single dates and stretches of time are put in one language, at full length or short.
final class Wording {
  /// How much room there is; the name is the first part of the keys in the bundle.
  enum Length {
    LONG,
    SHORT
  }

  /// What can be said of a date that is one end of something.
  enum Phrase {
    /// From then on, still so.
    SINCE,
    /// Up to then, always so.
    UNTIL,
    /// From then on, the end not known.
    FROM,
    /// Up to then, the start not known.
    TO,
    /// One time then or later.
    LATER,
    /// One time then or earlier.
    EARLIER
  }

  private static final int MONTHS = 12;

  private final Messages messages;
  private final String length;
  private final List<Inflected> months;
  private final List<Template> alone; // by Qualifier
  private final List<Inflected> adverbs; // by Qualifier
  private final List<Template> phrases; // by Phrase
  private final Template day;
  private final Template dayOfYear;
  private final Template month;
  private final Template beforeChrist;
  private final Template range;
  private final Template tightRange;
  private final Pattern cluster;
  private final String beforeCluster;

  Wording(Messages messages, Length length) {
    this.messages = messages;
    this.length = length.name();
    this.months = IntStream.rangeClosed(1, MONTHS)
        .mapToObj(m -> new Inflected(messages.text(this.length + ".month." + m), messages.text(this.length + ".month.genitive." + m)))
        .toList();
    this.alone = Arrays.stream(Qualifier.values()).map(q -> template("ALONE." + q)).toList();
    this.adverbs = Arrays.stream(Qualifier.values()).map(q -> messages.text("adverb." + q))
        .map(adverb -> Inflected.same(adverb.isEmpty() ? "" : adverb + " ")).toList();
    this.phrases = Arrays.stream(Phrase.values()).map(p -> template(p.name())).toList();
    this.day = Template.of(messages.text("day"));
    this.dayOfYear = Template.of(messages.text("dayOfYear"));
    this.month = Template.of(messages.text("month"));
    this.beforeChrist = template("beforeChrist");
    this.range = Template.of(messages.text("range"));
    this.tightRange = Template.of(messages.text("range.tight"));
    this.cluster = Pattern.compile(messages.text("cluster"));
    this.beforeCluster = messages.text("cluster.before");
  }

  /// A template of this length.
  Template template(String key) {
    return Template.of(messages.text(length + "." + key));
  }

  String year(long year) {
    return year > 0 ? Long.toString(year) : beforeChrist.fill(Inflected.same(Long.toString(1 - year)));
  }

  String month(int month) {
    return months.get(month - 1).nominative();
  }

  /// A date by itself.
  String date(SingleDate date) {
    return alone.get(date.qualification().any().ordinal()).fill(unqualified(date));
  }

  /// A date as one end of something.
  String phrase(Phrase phrase, SingleDate date) {
    Inflected adverb = adverbs.get(date.qualification().any().ordinal());
    return euphonic(phrases.get(phrase.ordinal()).fill(unqualified(date), adverb, Inflected.same(date(date))));
  }

  /// The time from one date to another.
  String range(SingleDate from, SingleDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    boolean numbers = sharesMonth(from, to) || (isPlainYear(from) && isPlainYear(to));
    return (numbers ? tightRange : range).fill(before(from, to), inflected(to));
  }

  String interval(EdtfInterval interval) {
    EdtfInterval inOrder = interval.inOrder();
    Endpoint start = inOrder.start();
    Endpoint end = inOrder.end();
    if (start instanceof Bounded(SingleDate from)) {
      return switch (end) {
        case Bounded(SingleDate to) -> range(from, to);
        case Endpoint.Open() -> phrase(Phrase.SINCE, from);
        case Endpoint.Unknown() -> phrase(Phrase.FROM, from);
      };
    }
    if (end instanceof Bounded(SingleDate to)) {
      return phrase(start instanceof Endpoint.Open ? Phrase.UNTIL : Phrase.TO, to);
    }
    return interval.toString();
  }

  /// A date without the month and year that the date named right after it has too.
  Inflected before(SingleDate one, SingleDate other) {
    if (!(one instanceof EdtfDate date) || !(other instanceof EdtfDate next) || !sharesYear(date, next)) {
      return inflected(one);
    }
    Inflected name = months.get(date.month() - 1);
    if (date.day() == 0) {
      return name;
    }
    Inflected number = Inflected.same(Integer.toString(date.day()));
    return sharesMonth(date, next) ? number : Inflected.same(dayOfYear.fill(number, name));
  }

  /// A date with its qualifier, which settles the case.
  Inflected inflected(SingleDate date) {
    return date.isQualified() ? Inflected.same(date(date)) : unqualified(date);
  }

  /// Puts a preposition in the form it takes before a cluster of consonants: Russian «со 2 мая», Belarusian «са снежня».
  String euphonic(String phrase) {
    return cluster.pattern().isEmpty() ? phrase : cluster.matcher(phrase).replaceAll(beforeCluster);
  }

  private Inflected unqualified(SingleDate date) {
    return date instanceof EdtfDate calendar ? unqualified(calendar) : Inflected.same(date.toString());
  }

  private Inflected unqualified(EdtfDate date) {
    Inflected year = Inflected.same(year(date.year()));
    if (date.month() == 0) {
      return year;
    }
    Inflected name = months.get(date.month() - 1);
    return date.day() == 0
        ? new Inflected(month.fill(name, year), month.fill(Inflected.same(name.genitive()), year))
        : Inflected.same(day.fill(Inflected.same(Integer.toString(date.day())), name, year));
  }

  private static boolean sharesYear(EdtfDate a, EdtfDate b) {
    boolean samePrecision = a.month() > 0 && b.month() > 0 && a.day() > 0 == b.day() > 0;
    return samePrecision && a.year() == b.year() && !a.isQualified() && !b.isQualified();
  }

  private static boolean sharesMonth(SingleDate one, SingleDate other) {
    return one instanceof EdtfDate a && other instanceof EdtfDate b && sharesYear(a, b) && a.day() > 0 && a.month() == b.month();
  }

  private static boolean isPlainYear(SingleDate single) {
    return single instanceof EdtfDate date && date.month() == 0 && date.year() > 0 && !date.isQualified();
  }
}
