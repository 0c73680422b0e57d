package entente.time;

import entente.time.EdtfSet.Choice;
import entente.time.EdtfSet.Member;
import entente.time.Endpoint.Bounded;
import entente.time.Template.Inflected;
import entente.time.Wording.Phrase;
import java.util.List;

/// How sets of dates are put in one language, at full length or short.
final class SetWording {
  private final Wording dates;
  private final Template someDay;
  private final Template someTime;
  private final Template or;
  private final Template lastOr;
  private final Template and;
  private final Template lastAnd;

  SetWording(Wording dates) {
    this.dates = dates;
    this.someDay = dates.template("someDay");
    this.someTime = dates.template("someTime");
    this.or = dates.template("or");
    this.lastOr = dates.template("or.last");
    this.and = dates.template("and");
    this.lastAnd = dates.template("and.last");
  }

  String words(EdtfSet set) {
    List<Member> members = set.members();
    boolean oneOf = set.choice() == Choice.ONE_OF;
    if (oneOf && members.size() == 1 && members.getFirst() instanceof Member.Range range
        && range.inOrder() instanceof Member.Range(Bounded(SingleDate from), Bounded(SingleDate to))) {
      return some(from, to);
    }
    Inflected text = member(set, 0);
    for (int i = 1; i < members.size(); i++) {
      boolean last = i == members.size() - 1;
      Template join = oneOf ? (last ? lastOr : or) : (last ? lastAnd : and);
      text = Inflected.same(join.fill(text, member(set, i)));
    }
    return text.nominative();
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
