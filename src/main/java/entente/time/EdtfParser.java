package entente.time;

import entente.time.EdtfException.Expected;
import entente.time.EdtfSet.Choice;
import entente.time.EdtfSet.Member;
import entente.time.EdtfSet.Member.Range;
import entente.time.EdtfSet.Member.Single;
import entente.time.Endpoint.Bounded;
import entente.time.Endpoint.Open;
import entente.time.Endpoint.Unknown;
import java.util.ArrayList;
import java.util.List;

/// Reads EDTF: intervals, sets and the dates in them.
final class EdtfParser {
  private static final Endpoint OPEN = new Open();
  private static final Endpoint UNKNOWN = new Unknown();

  private final DateParser in;
  private final boolean isMixing;

  private EdtfParser(String text, boolean isMixing) {
    this.in = new DateParser(text);
    this.isMixing = isMixing;
  }

  /// Reads a whole text.
  ///
  /// @param isMixing whether a range in a set may have ends of different precision
  /// @throws EdtfException when it is not a date
  static Edtf parse(String text, boolean isMixing) {
    EdtfDate plain = DateParser.plain(text, 0);
    return plain != null && DateParser.length(plain) == text.length() ? plain : new EdtfParser(text, isMixing).parse();
  }

  private Edtf parse() {
    return switch (in.peek()) {
      case '[' -> set(Choice.ONE_OF, ']');
      case '{' -> set(Choice.EACH_OF, '}');
      default -> dateOrInterval();
    };
  }

  private Edtf dateOrInterval() {
    Endpoint start = in.acceptDots() ? OPEN : in.peek() == '/' || in.isAtEnd() ? UNKNOWN : new Bounded(in.dateOrTime());
    if (in.peek() != '/' || start instanceof Bounded(EdtfDateTime _)) {
      if (start instanceof Bounded(SingleDate date)) {
        return atEnd(date);
      }
      throw in.expected(start instanceof Open ? Expected.SLASH : Expected.DATE, in.position());
    }
    in.accept('/');
    int endAt = in.position();
    Endpoint end = in.acceptDots() ? OPEN : in.isAtEnd() ? UNKNOWN : new Bounded(in.date());
    if (start instanceof Bounded || end instanceof Bounded || (start instanceof Open && end instanceof Open)) {
      return atEnd(new EdtfInterval(start, end));
    }
    throw in.expected(Expected.DATE, endAt);
  }

  private Edtf set(Choice choice, char close) {
    in.accept(choice == Choice.ONE_OF ? '[' : '{');
    List<Member> members = new ArrayList<>();
    do {
      members.add(member(members.isEmpty(), close));
    } while (in.accept(','));
    if (!in.accept(close)) {
      throw in.expected(Expected.SET_END, in.position());
    }
    return atEnd(new EdtfSet(choice, members));
  }

  /// Reads a member. Only the first may be open towards the past and, since a comma does not end one, only the last towards the future.
  private Member member(boolean isFirst, char close) {
    if (isFirst && in.acceptDots()) {
      return new Range(OPEN, new Bounded(in.date()));
    }
    if (!in.isAtDate()) {
      throw in.expected(Expected.MEMBER, in.position());
    }
    SingleDate from = in.date();
    if (!in.acceptDots()) {
      return new Single(from);
    }
    if (in.peek() == close) {
      return new Range(new Bounded(from), OPEN);
    }
    int toAt = in.position();
    SingleDate to = in.date();
    if (!isMixing && from.precision() != to.precision()) {
      throw in.expected(Expected.SAME_PRECISION, toAt);
    }
    return new Range(new Bounded(from), new Bounded(to));
  }

  private <T> T atEnd(T value) {
    if (!in.isAtEnd()) {
      throw in.expected(Expected.TEXT_END, in.position());
    }
    return value;
  }
}
