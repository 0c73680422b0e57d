package entente.time;

import entente.time.EdtfSet.Choice;
import entente.time.EdtfSet.Member;
import entente.time.Endpoint.Bounded;
import entente.time.Template.Inflected;
import entente.time.Wording.Phrase;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// How sets of dates are put in one language, at full length or short.
final class SetWording {
  private static final int MOST_NAMED = 24;

  private final Wording dates;
  private final Template someDay;
  private final Template someTime;
  private final Template or;
  private final Template lastOr;
  private final Template and;
  private final Template lastAnd;
  private final Template moreOr;
  private final Template moreAnd;
  private final NumberFormat numbers;

  SetWording(Wording dates, Locale locale) {
    this.dates = dates;
    this.someDay = dates.template("someDay");
    this.someTime = dates.template("someTime");
    this.or = dates.template("or");
    this.lastOr = dates.template("or.last");
    this.and = dates.template("and");
    this.lastAnd = dates.template("and.last");
    this.moreOr = dates.template("or.more");
    this.moreAnd = dates.template("and.more");
    this.numbers = NumberFormat.getIntegerInstance(locale);
  }

  String words(EdtfSet set) {
    List<Member> members = set.members();
    boolean oneOf = set.choice() == Choice.ONE_OF;
    if (oneOf && members.size() == 1 && members.getFirst() instanceof Member.Range range
        && range.inOrder() instanceof Member.Range(Bounded(SingleDate from), Bounded(SingleDate to))) {
      return some(from, to);
    }
    int named = Math.min(members.size(), MOST_NAMED);
    Inflected text = member(set, 0);
    for (int i = 1; i < named; i++) {
      boolean last = i == members.size() - 1;
      Template join = oneOf ? (last ? lastOr : or) : (last ? lastAnd : and);
      text = Inflected.same(join.fill(text, member(set, i)));
    }
    return named == members.size() ? text.nominative() : (oneOf ? moreOr : moreAnd).fill(text, more(members.size() - named));
  }

  private Inflected more(int number) {
    synchronized (numbers) { // which are not safe for many threads
      return Inflected.same(numbers.format(number));
    }
  }

  /// One day, or one time not known to the day, from a date to another.
  private String some(SingleDate from, SingleDate to) {
    if (from.equals(to)) {
      return dates.date(from);
    }
    Template some = from.precision() == Precision.DAY || to.precision() == Precision.DAY ? someDay : someTime;
    return dates.euphonic(some.fill(dates.before(from, to), dates.inflected(to)));
  }

  private Inflected member(EdtfSet set, int index) {
    List<Member> members = set.members();
    Member next = members.get(Math.min(index + 1, members.size() - 1));
    return switch (members.get(index)) {
      case Member.Single(SingleDate date) when next instanceof Member.Single(SingleDate other) && !date.equals(other) ->
          dates.before(date, other);
      case Member.Single(SingleDate date) -> dates.inflected(date);
      case Member.Range range -> Inflected.same(range(range.inOrder(), set.choice() == Choice.ONE_OF));
    };
  }

  private String range(Member.Range range, boolean oneOf) {
    if (range.from() instanceof Bounded(SingleDate from)) {
      return range.to() instanceof Bounded(SingleDate to)
          ? dates.range(from, to) : dates.phrase(oneOf ? Phrase.LATER : Phrase.SINCE, from);
    }
    return range.to() instanceof Bounded(SingleDate to)
        ? dates.phrase(oneOf ? Phrase.EARLIER : Phrase.UNTIL, to) : range.toString();
  }
}
