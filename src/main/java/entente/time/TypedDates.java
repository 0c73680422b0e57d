package entente.time;

import entente.time.Token.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads tokens as one date, in each way that makes sense.
final class TypedDates {
  private static final Set<Kind> SEPARATORS = EnumSet.of(Kind.DASH, Kind.SLASH, Kind.DOT);
  private static final int DAYS_PER_WEEK = 7;
  private static final int DAY_ZERO_IS = 4; // 1970-01-01 was a Thursday
  private static final long SHEET_DAY_ZERO = Days.of(1899, 12, 30);
  private static final int FIRST_SHEET_DAY = 20_000; // 1954
  private static final int LAST_SHEET_DAY = 60_000; // 2064
  private static final int FIRST_QUARTER = 32;
  private static final int FIRST_HALF = 39;

  private final boolean isDayFirst;
  private final boolean isOrderTold;

  /// @param isDayFirst whether of two numbers the first is the day and the second the month
  /// @param isOrderTold whether that is known, not tried
  TypedDates(boolean isDayFirst, boolean isOrderTold) {
    this.isDayFirst = isDayFirst;
    this.isOrderTold = isOrderTold;
  }

  /// The dates that tokens can be, incomplete ones among them; none if they are no date.
  List<Typed> of(List<Token> tokens) {
    List<Token> rest = new ArrayList<>(tokens);
    rest.removeIf(t -> t.kind() == Kind.COMMA);
    String qualifier = qualifier(rest);
    String time = !rest.isEmpty() && rest.getLast().kind() == Kind.TIME ? rest.removeLast().text() : "";
    int weekday = !rest.isEmpty() && rest.getFirst().kind() == Kind.WEEKDAY ? rest.removeFirst().value() : 0;
    Stream<Typed> all = dates(rest).stream();
    if (weekday > 0) {
      all = all.filter(t -> t.year() == Typed.MISSING || isOn(t, weekday));
    }
    if (!time.isEmpty()) {
      return all.filter(t -> t.day() > 0).flatMap(t -> times(t, time)).toList();
    }
    return all.map(t -> t.with(qualifier)).toList();
  }

  /// Takes the words and signs that say how sure the date is.
  private static String qualifier(List<Token> tokens) {
    Qualifier qualifier = Qualifier.NONE;
    while (!tokens.isEmpty() && (tokens.getFirst().kind() == Kind.ABOUT || tokens.getFirst().kind() == Kind.PERHAPS)) {
      boolean isAbout = tokens.removeFirst().kind() == Kind.ABOUT;
      qualifier = qualifier.and(isAbout ? Qualifier.APPROXIMATE : Qualifier.UNCERTAIN);
    }
    while (tokens.size() > 1 && (tokens.getLast().kind() == Kind.QUESTION || tokens.getLast().kind() == Kind.ABOUT)) {
      boolean isAbout = tokens.removeLast().kind() == Kind.ABOUT;
      qualifier = qualifier.and(isAbout ? Qualifier.APPROXIMATE : Qualifier.UNCERTAIN);
    }
    return qualifier.sign();
  }

  private static boolean isOn(Typed date, int weekday) {
    return date.day() > 0 && date.month() > 0 && date.month() <= 12
        && Math.floorMod(Days.of(date.year(), date.month(), date.day()) + DAY_ZERO_IS - weekday, DAYS_PER_WEEK) == 0;
  }

  /// A time without seconds, and midnight, which sheets give to every day, may be left out.
  private static Stream<Typed> times(Typed date, String time) {
    int shiftAt = time.indexOf('Z') + time.indexOf('+') + time.indexOf('-') + 2;
    String clock = shiftAt < 0 ? time : time.substring(0, shiftAt);
    String shift = shiftAt < 0 ? "" : time.substring(shiftAt);
    String padded = clock.indexOf(':') == 1 ? "0" + clock : clock;
    boolean isExact = padded.length() == 8 && !padded.equals("00:00:00");
    Typed exact = date.with("T" + (padded.length() == 5 ? padded + ":00" : padded) + shift);
    return isExact ? Stream.of(exact) : Stream.of(date, exact);
  }

  private List<Typed> dates(List<Token> tokens) {
    List<Token> rest = new ArrayList<>(tokens);
    boolean isBeforeChrist = !rest.isEmpty() && rest.getLast().kind() == Kind.BC;
    boolean isAfterChrist = !isBeforeChrist && rest.stream().anyMatch(t -> t.kind() == Kind.AD);
    rest.removeIf(t -> t.kind() == Kind.AD || (t.kind() == Kind.BC && isBeforeChrist));
    if (rest.stream().anyMatch(t -> t.kind() == Kind.NUMBER && t.value() == 0)) {
      return List.of(); // no year, month or day
    }
    boolean hasMonth = rest.stream().anyMatch(t -> t.kind() == Kind.MONTH);
    if (hasMonth || rest.stream().anyMatch(t -> t.kind() == Kind.QUARTER || t.kind() == Kind.HALF)) {
      rest.removeIf(t -> SEPARATORS.contains(t.kind()));
    }
    if (isBeforeChrist || isAfterChrist) {
      return inEra(rest, isBeforeChrist);
    }
    return hasMonth ? named(rest) : unnamed(rest);
  }

  private static String signature(List<Token> tokens) {
    return tokens.stream().map(t -> switch (t.kind()) {
      case NUMBER -> t.digits() == 4 || t.digits() == 3 ? "Y" : t.digits() <= 2 ? "n" : "L";
      case MONTH -> "M";
      case SEASON -> "S";
      case QUARTER -> "Q";
      case HALF -> "H";
      case ORDINAL -> "o";
      case CENTURY -> "C";
      case DECADE -> "D";
      case ISO_DATE -> "I";
      case DASH -> "-";
      case SLASH -> "/";
      case DOT -> ".";
      default -> "x";
    }).collect(Collectors.joining());
  }

  private static List<Typed> inEra(List<Token> rest, boolean isBeforeChrist) {
    String signature = signature(rest).replace('Y', 'n');
    if (!signature.matches("n|Mn|nMn|Mnn")) {
      return List.of();
    }
    int last = rest.getLast().value();
    int year = isBeforeChrist ? 1 - last : last;
    int month = rest.stream().filter(t -> t.kind() == Kind.MONTH).mapToInt(Token::value).findFirst().orElse(0);
    int day = signature.equals("nMn") ? rest.getFirst().value() : signature.equals("Mnn") ? rest.get(1).value() : 0;
    return List.of(Typed.of(year, month, day));
  }

  /// Dates with the name of a month.
  private static List<Typed> named(List<Token> rest) {
    int month = rest.stream().filter(t -> t.kind() == Kind.MONTH).mapToInt(Token::value).findFirst().orElseThrow();
    List<Integer> n = rest.stream().filter(t -> t.kind() == Kind.NUMBER).map(Token::value).toList();
    return switch (signature(rest)) {
      case "M" -> List.of(Typed.of(Typed.MISSING, month, 0));
      case "MY", "YM" -> List.of(Typed.of(n.getFirst(), month, 0));
      case "nM" -> List.of(Typed.of(Typed.MISSING, month, n.getFirst()));
      case "Mn" -> Stream.concat(Stream.of(Typed.of(Typed.MISSING, month, n.getFirst())), inCenturies(rest.get(1), month, 0)).toList();
      case "nMY", "MnY" -> List.of(Typed.of(n.getLast(), month, n.getFirst()));
      case "YMn" -> List.of(Typed.of(n.getFirst(), month, n.getLast()));
      case "nMn", "Mnn" -> inCenturies(rest.getLast(), month, n.getFirst()).toList();
      default -> List.of();
    };
  }

  /// A year of two digits can be of this century or the last.
  private static Stream<Typed> inCenturies(Token year, int month, int day) {
    Stream<Integer> centuries = year.digits() != 2 ? Stream.empty() : year.value() < 50 ? Stream.of(2000, 1900) : Stream.of(1900, 2000);
    return centuries.map(century -> Typed.of(century + year.value(), month, day).inShort());
  }

  /// Dates without the name of a month.
  private List<Typed> unnamed(List<Token> rest) {
    String signature = signature(rest);
    List<Integer> n = rest.stream().filter(t -> t.kind() == Kind.NUMBER || t.kind() == Kind.ORDINAL || t.kind() == Kind.DECADE)
        .map(Token::value).toList();
    return switch (signature) {
      case "Y" -> List.of(Typed.of(n.getFirst(), 0, 0));
      case "n" -> List.of(Typed.of(Typed.MISSING, 0, n.getFirst()));
      case "nY" -> List.of(Typed.of(n.getLast(), 0, n.getFirst()));
      case "L" -> manyDigits(rest.getFirst());
      case "I" -> iso(rest.getFirst().text());
      case "D" -> decades(rest.getFirst());
      case "YD" -> n.getFirst() % 10 == 0 ? List.of(Typed.whole(EdtfDate.fourDigits(n.getFirst()).substring(0, 3) + "X")) : List.of();
      case "nC", "oC" -> centuries(n.getFirst());
      case "SY", "YS" -> seasons(rest, n.getFirst());
      case "Sn" -> inCenturies(rest.getLast(), 0, 0).flatMap(t -> seasons(rest, t.year()).stream()).toList();
      case "SY/n", "SY-n", "SY/Y", "SY-Y" -> n.getLast() % 100 == (n.getFirst() + 1) % 100 ? seasons(rest, n.getFirst()) : List.of();
      case "oQY", "nQY", "QnY", "QoY" -> parts(FIRST_QUARTER, n.getFirst(), 4, n.getLast());
      case "YnQ", "YoQ", "YQn", "YQo" -> parts(FIRST_QUARTER, n.getLast(), 4, n.getFirst());
      case "oHY", "nHY", "HnY", "HoY" -> parts(FIRST_HALF, n.getFirst(), 2, n.getLast());
      case "YnH", "YoH", "YHn", "YHo" -> parts(FIRST_HALF, n.getLast(), 2, n.getFirst());
      case "n/Y", "n.Y", "n-Y" -> List.of(Typed.of(n.getLast(), n.getFirst(), 0));
      case "Y/n", "Y.n" -> List.of(Typed.of(n.getFirst(), n.getLast(), 0));
      case "n/n", "n.n" -> List.of(inOrder(Typed.MISSING, n.getFirst(), n.getLast()));
      case "Y/n/n", "Y.n.n" -> List.of(Typed.of(n.getFirst(), n.get(1), n.getLast()));
      case "n/n/Y", "n.n.Y", "n-n-Y" -> List.of(inOrder(n.getLast(), n.getFirst(), n.get(1)));
      case "n/n/n", "n.n.n", "n-n-n" -> shortYears(rest, n);
      default -> List.of();
    };
  }

  private static List<Typed> seasons(List<Token> rest, int year) {
    int code = rest.stream().filter(t -> t.kind() == Kind.SEASON).mapToInt(Token::value).findFirst().orElseThrow();
    return List.of(Typed.whole(EdtfDate.fourDigits(year) + "-" + code));
  }

  private static List<Typed> parts(int before, int number, int count, int year) {
    return number < 1 || number > count ? List.of() : List.of(Typed.whole(EdtfDate.fourDigits(year) + "-" + (before + number)));
  }

  private Typed inOrder(int year, int first, int second) {
    return isDayFirst ? Typed.of(year, second, first) : Typed.of(year, first, second);
  }

  private List<Typed> shortYears(List<Token> rest, List<Integer> n) {
    Stream<Typed> yearLast = inCenturies(rest.getLast(), 0, 0).map(t -> inOrder(t.year(), n.getFirst(), n.get(1)));
    Stream<Typed> yearFirst = isOrderTold ? Stream.empty()
        : inCenturies(rest.getFirst(), 0, 0).map(t -> Typed.of(t.year(), n.get(1), n.getLast()));
    return Stream.concat(yearLast, yearFirst).map(Typed::inShort).toList();
  }

  private static List<Typed> iso(String text) {
    int yearEnd = text.indexOf('-', 1);
    int month = Integer.parseInt(text, yearEnd + 1, yearEnd + 3, 10);
    int day = text.length() > yearEnd + 3 ? Integer.parseInt(text, yearEnd + 4, text.length(), 10) : 0;
    return List.of(Typed.of(Integer.parseInt(text, 0, yearEnd, 10), month, day));
  }

  /// "1990s" is a decade; "1900s" can be a century too, and "90s" be of several.
  private static List<Typed> decades(Token token) {
    int value = token.value();
    if (token.digits() == 0) {
      return List.of(); // the word alone
    }
    if (token.digits() == 2) {
      return List.of(Typed.whole("19" + value / 10 + "X"), Typed.whole("18" + value / 10 + "X"));
    }
    Typed decade = Typed.whole(EdtfDate.fourDigits(value).substring(0, 3) + "X");
    return value % 100 == 0 ? List.of(decade, Typed.whole(EdtfDate.fourDigits(value).substring(0, 2) + "XX")) : List.of(decade);
  }

  /// The twentieth century began in 1901, though many count from 1900.
  private static List<Typed> centuries(int number) {
    if (number < 1 || number > 99) {
      return List.of();
    }
    String hundreds = EdtfDate.twoDigits(number - 1);
    return List.of(Typed.whole(hundreds + "XX"),
        Typed.whole("[" + hundreds + "01.." + EdtfDate.fourDigits(number * 100L) + "]"));
  }

  /// Five and more digits: a day written without separators, the number of a day in a sheet, or a large year.
  private static List<Typed> manyDigits(Token token) {
    int value = token.value();
    List<Typed> all = new ArrayList<>();
    if (token.digits() == 8) {
      all.add(Typed.of(value / 10_000, value / 100 % 100, value % 100));
    } else if (token.digits() == 6) {
      all.add(Typed.of(value / 100, value % 100, 0));
    } else if (value >= FIRST_SHEET_DAY && value <= LAST_SHEET_DAY) {
      EdtfDate day = Days.date(SHEET_DAY_ZERO + value);
      all.add(Typed.of((int) day.year(), day.month(), day.day()));
    }
    boolean isYear = token.digits() != 8 && token.text().charAt(0) != '0';
    if (isYear) {
      all.add(Typed.of(value, 0, 0));
    }
    return all;
  }
}
