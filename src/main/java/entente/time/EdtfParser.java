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

/// Reads EDTF by one descent over the text, without going back.
final class EdtfParser {
  private static final Endpoint OPEN = new Open();
  private static final Endpoint UNKNOWN = new Unknown();

  private final String text;
  private int at;

  EdtfParser(String text) {
    this.text = text;
  }

  Edtf parse() {
    return switch (peek()) {
      case '[' -> set(Choice.ONE_OF, ']');
      case '{' -> set(Choice.EACH_OF, '}');
      default -> dateOrInterval();
    };
  }

  private Edtf dateOrInterval() {
    Endpoint start = endpoint();
    if (peek() != '/') {
      if (start instanceof Bounded(EdtfDate date)) {
        return atEnd(date);
      }
      throw expected(start instanceof Open ? Expected.SLASH : Expected.DATE);
    }
    at++;
    int endAt = at;
    Endpoint end = endpoint();
    if (!(start instanceof Bounded) && !(end instanceof Bounded)) {
      at = endAt;
      throw expected(Expected.DATE);
    }
    return atEnd(new EdtfInterval(start, end));
  }

  private Endpoint endpoint() {
    if (text.startsWith("..", at)) {
      at += 2;
      return OPEN;
    }
    return peek() == '/' || at == text.length() ? UNKNOWN : new Bounded(date());
  }

  private Edtf set(Choice choice, char close) {
    at++;
    List<Member> members = new ArrayList<>();
    do {
      members.add(member(members.isEmpty(), close));
    } while (accept(','));
    if (!accept(close)) {
      throw expected(Expected.SET_END);
    }
    return atEnd(new EdtfSet(choice, members));
  }

  /// Reads a member. Only the first may be open towards the past and, since a comma does not end one, only the last towards the future.
  private Member member(boolean first, char close) {
    if (first && text.startsWith("..", at)) {
      at += 2;
      return new Range(OPEN, new Bounded(date()));
    }
    if (!isDigit(peek()) && peek() != '-') {
      throw expected(Expected.MEMBER);
    }
    EdtfDate from = date();
    if (!text.startsWith("..", at)) {
      return new Single(from);
    }
    at += 2;
    return new Range(new Bounded(from), peek() == close ? OPEN : new Bounded(date()));
  }

  private EdtfDate date() {
    boolean negative = accept('-');
    int yearAt = at;
    long year = digits(4, Expected.YEAR);
    if (negative && year == 0) {
      at = yearAt;
      throw expected(Expected.YEAR);
    }
    year = negative ? -year : year;
    int month = 0;
    int day = 0;
    if (accept('-')) {
      month = digits(2, Expected.MONTH);
      checkRange(month, 12, Expected.MONTH);
      if (accept('-')) {
        day = digits(2, Expected.DAY);
        checkRange(day, 31, Expected.DAY);
        checkRange(day, Days.lengthOfMonth(year, month), Expected.DAY_OF_MONTH);
      }
    }
    return new EdtfDate(year, month, day, qualifier());
  }

  private Qualifier qualifier() {
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier != Qualifier.NONE && accept(qualifier.sign().charAt(0))) {
        return qualifier;
      }
    }
    return Qualifier.NONE;
  }

  private int digits(int count, Expected what) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      if (!isDigit(peek())) {
        throw expected(what);
      }
      value = value * 10 + (peek() - '0');
      at++;
    }
    return value;
  }

  private void checkRange(int twoDigits, int limit, Expected what) {
    if (twoDigits < 1 || twoDigits > limit) {
      at -= 2;
      throw expected(what);
    }
  }

  private <T> T atEnd(T value) {
    if (at < text.length()) {
      throw expected(Expected.TEXT_END);
    }
    return value;
  }

  private boolean accept(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private EdtfException expected(Expected what) {
    return new EdtfException(text, at, what);
  }
}
