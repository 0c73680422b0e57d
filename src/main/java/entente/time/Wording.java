package entente.time;

import entente.language.Messages;
import entente.time.Endpoint.Bounded;
import entente.time.Template.Inflected;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

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

  private final Messages messages;
  private final String length;
  private final PlainWording plain;
  private final List<Template> alone; // by Qualifier
  private final List<Inflected> adverbs; // by Qualifier
  private final List<Template> phrases; // by Phrase
  private final Template always;
  private final Template said;
  private final Template partly;
  private final Template range;
  private final Template tightRange;
  private final Pattern cluster;
  private final String beforeCluster;

  Wording(Messages messages, Length length) {
    this.messages = messages;
    this.length = length.name();
    this.plain = new PlainWording(messages, length);
    this.alone = Arrays.stream(Qualifier.values()).map(q -> template("ALONE." + q)).toList();
    this.adverbs = Arrays.stream(Qualifier.values()).map(q -> messages.text("adverb." + q))
        .map(adverb -> Inflected.same(adverb.isEmpty() ? "" : adverb + " ")).toList();
    this.phrases = Arrays.stream(Phrase.values()).map(p -> template(p.name())).toList();
    this.always = template("always");
    this.said = Template.of(messages.text("said"));
    this.partly = Template.of(messages.text("partly"));
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
    return plain.year(year);
  }

  String year(long year, long step) {
    return plain.year(year, step);
  }

  String month(int month) {
    return plain.month(month).nominative();
  }

  /// A date by itself.
  String date(SingleDate date) {
    return alone.get(whole(date).ordinal()).fill(unqualified(date));
  }

  /// A date as one end of something.
  String phrase(Phrase phrase, SingleDate date) {
    Inflected adverb = adverbs.get(whole(date).ordinal());
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
    return always.fill();
  }

  /// A date without the month and year that the date named right after it has too.
  Inflected before(SingleDate one, SingleDate other) {
    if (!(one instanceof EdtfDate date) || !(other instanceof EdtfDate next) || !sharesYear(date, next)) {
      return inflected(one);
    }
    if (date.day() == 0) {
      return plain.month(date.month());
    }
    String number = Integer.toString(date.day());
    return Inflected.same(sharesMonth(date, next) ? number : plain.dayOfYear(number, date.month()));
  }

  /// A date with its qualifier, which settles the case.
  Inflected inflected(SingleDate date) {
    return whole(date) == Qualifier.NONE ? unqualified(date) : Inflected.same(date(date));
  }

  /// Puts a preposition in the form it takes before a cluster of consonants: Russian «со 2 мая», Belarusian «са снежня».
  String euphonic(String phrase) {
    return cluster.pattern().isEmpty() ? phrase : cluster.matcher(phrase).replaceAll(beforeCluster);
  }

  /// What is said of the date as a whole: at full length nothing where different things are said of its parts.
  private Qualifier whole(SingleDate date) {
    return saysParts(date) ? Qualifier.NONE : date.qualification().any();
  }

  private boolean saysParts(SingleDate date) {
    return length.equals(Length.LONG.name()) && !date.qualification().isUniform(date.precision());
  }

  /// A date without what is said of it as a whole.
  private Inflected unqualified(SingleDate date) {
    Inflected words = plain.of(date);
    if (!saysParts(date)) {
      return words;
    }
    Inflected parts = Inflected.same(parts(date));
    return new Inflected(partly.fill(words, parts), partly.fill(Inflected.same(words.genitive()), parts));
  }

  private String parts(SingleDate date) {
    Qualification qualification = date.qualification();
    Precision precision = date.precision();
    var all = new StringJoiner(", ");
    part(all, Precision.DAY, precision == Precision.DAY ? qualification.day() : Qualifier.NONE);
    part(all, precision == Precision.SEASON ? Precision.SEASON : Precision.MONTH, qualification.month());
    part(all, Precision.YEAR, qualification.year());
    return all.toString();
  }

  private void part(StringJoiner all, Precision component, Qualifier qualifier) {
    if (qualifier != Qualifier.NONE) {
      all.add(said.fill(Inflected.same(messages.text("component." + component)), Inflected.same(messages.text("said." + qualifier))));
    }
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
