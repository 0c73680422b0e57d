package entente.time;

import entente.time.Token.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads tokens as whole phrases: a date, what lies before or after one, from one to another, one of several.
final class Phrases {
  private static final Set<Kind> QUALIFIERS = EnumSet.of(Kind.ABOUT, Kind.PERHAPS);
  private static final Set<Kind> BEGIN_RANGE = EnumSet.of(Kind.SINCE, Kind.FROM);
  private static final Set<Kind> JOIN_RANGE = EnumSet.of(
      Kind.TO, Kind.DASH, Kind.UNTIL, Kind.UNTIL_OR_BEFORE, Kind.FROM_AFTERWARDS, Kind.SLASH, Kind.ELLIPSIS);
  private static final int MOST_READINGS = 64;

  private final TypedDates dates;

  Phrases(TypedDates dates) {
    this.dates = dates;
  }

  /// All that tokens can mean, in EDTF or nearly: some of it may name days that do not exist.
  List<String> readings(List<Token> all) {
    List<Token> tokens = withoutVague(all);
    if (tokens.size() == 1 && tokens.getFirst().kind() == Kind.NO_DATE) {
      return List.of("XXXX");
    }
    return Stream.of(single(tokens), some(tokens), between(tokens), relation(tokens), range(tokens), list(tokens, Kind.OR, "[", "]"),
        list(tokens, Kind.AND, "{", "}"), list(tokens, Kind.SLASH, "[", "]")).flatMap(List::stream).toList();
  }

  /// Without words such as "early", and the hyphen of "mid-1990s".
  private static List<Token> withoutVague(List<Token> all) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean isHyphen = i > 0 && all.get(i).kind() == Kind.DASH && all.get(i - 1).kind() == Kind.VAGUE;
      if (all.get(i).kind() != Kind.VAGUE && !isHyphen) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  private List<String> single(List<Token> tokens) {
    return dates.of(tokens).stream().map(Typed::edtf).filter(text -> !text.isEmpty()).toList();
  }

  /// One day of a month, some time from one date to another: said before it or, in Hindi, after it.
  private List<String> some(List<Token> tokens) {
    Set<Kind> some = EnumSet.of(Kind.SOME_DAY, Kind.SOME_MONTH, Kind.SOME_TIME);
    boolean isFirst = !tokens.isEmpty() && some.contains(tokens.getFirst().kind());
    if (!isFirst && (tokens.isEmpty() || !some.contains(tokens.getLast().kind()))) {
      return List.of();
    }
    Kind kind = (isFirst ? tokens.getFirst() : tokens.getLast()).kind();
    List<Token> rest = isFirst ? tokens.subList(1, tokens.size()) : tokens.subList(0, tokens.size() - 1);
    List<String> within = ranges(rest).stream().flatMap(r -> span(r.from(), r.to())).toList();
    Stream<String> parts = dates.of(rest).stream().filter(t -> t.isWhole() && t.day() == 0 && t.other().isEmpty())
        .filter(t -> kind == Kind.SOME_DAY || (kind == Kind.SOME_MONTH && t.month() == 0))
        .map(t -> t.edtf() + (t.month() == 0 && kind == Kind.SOME_DAY ? "-XX-XX" : "-XX"));
    return within.isEmpty() ? parts.toList() : within;
  }

  /// One time between two dates, in words or, in short, with an ellipsis; that can stand for all of it, too.
  private List<String> between(List<Token> tokens) {
    List<Range> ranges = !tokens.isEmpty() && tokens.getFirst().kind() == Kind.BETWEEN
        ? pairs(tokens.subList(1, tokens.size()), EnumSet.of(Kind.AND, Kind.TO, Kind.DASH)) : pairs(tokens, EnumSet.of(Kind.ELLIPSIS));
    return ranges.stream().flatMap(r -> span(r.from(), r.to())).toList();
  }

  /// One time from a date to another, each as precise as the more precise of them, as the standard wants it.
  private static Stream<String> span(Typed from, Typed to) {
    if (!from.other().isEmpty() || !to.other().isEmpty() || !from.suffix().isEmpty() || !to.suffix().isEmpty()) {
      return Stream.of("[" + from.edtf() + ".." + to.edtf() + "]");
    }
    boolean days = from.day() > 0 || to.day() > 0;
    boolean months = from.month() > 0 || to.month() > 0;
    int firstMonth = from.month() == 0 && months ? 1 : from.month();
    int lastMonth = to.month() == 0 && months ? 12 : to.month();
    Typed first = Typed.of(from.year(), firstMonth, from.day() == 0 && days ? 1 : from.day());
    Typed last = Typed.of(to.year(), lastMonth, to.day() == 0 && days ? Days.lengthOfMonth(to.year(), lastMonth) : to.day());
    return Stream.of("[" + first.edtf() + ".." + last.edtf() + "]");
  }

  /// What lies before or after a date, or lasts from or to it.
  private List<String> relation(List<Token> all) {
    List<Token> tokens = new ArrayList<>(all);
    tokens.removeIf(t -> t.kind() == Kind.COMMA);
    if (tokens.size() < 2) {
      return List.of();
    }
    int qualifiers = (int) tokens.stream().takeWhile(t -> QUALIFIERS.contains(t.kind())).count();
    if (qualifiers < tokens.size() && !said(tokens.get(qualifiers).kind(), "").isEmpty()) {
      tokens.addFirst(tokens.remove(qualifiers)); // about since 1992: since about 1992
    }
    boolean isUnknown = isAboutEnd(tokens.getLast().kind());
    boolean isOnwards = tokens.getLast().kind() == Kind.LATER && BEGIN_RANGE.contains(tokens.getFirst().kind());
    if (isUnknown || isOnwards) {
      tokens.removeLast();
    }
    if (isOnwards) {
      tokens.set(0, new Token(Kind.SINCE, 0, "", tokens.getFirst().at()));
    }
    List<String> found = new ArrayList<>();
    for (Typed date : dates.of(tokens.subList(1, tokens.size()))) {
      found.addAll(said(tokens.getFirst().kind(), date, isUnknown));
    }
    for (Typed date : dates.of(tokens.subList(0, tokens.size() - 1))) {
      found.addAll(saidAfterwards(tokens.getLast().kind(), date, isUnknown));
    }
    return found;
  }

  private static boolean isAboutEnd(Kind kind) {
    return kind == Kind.END_UNKNOWN || kind == Kind.START_UNKNOWN;
  }

  private static List<String> said(Kind kind, Typed date, boolean isUnknown) {
    String text = date.edtf();
    if (text.isEmpty() || !date.isWhole()) {
      return List.of();
    }
    return switch (kind) {
      case BEFORE -> List.of("[.." + neighbour(text, -1) + "]");
      case AFTER -> List.of("[" + neighbour(text, 1) + "..]");
      case UNTIL_OR_BEFORE -> isUnknown ? List.of("/" + text) : List.of("../" + text, "[.." + neighbour(text, -1) + "]");
      case FROM -> isUnknown ? List.of(text + "/") : List.of(text + "/..", text + "/");
      case DASH -> List.of("../" + text, "/" + text);
      case SINCE, UNTIL -> isUnknown ? said(kind == Kind.SINCE ? Kind.END_UNKNOWN : Kind.START_UNKNOWN, text) : said(kind, text);
      default -> said(kind, text);
    };
  }

  private static List<String> said(Kind kind, String text) {
    return switch (kind) {
      case SINCE -> List.of(text + "/..");
      case UNTIL -> List.of("../" + text);
      case END_UNKNOWN -> List.of(text + "/");
      case START_UNKNOWN -> List.of("/" + text);
      case BY -> List.of("[.." + text + "]");
      case NOT_BEFORE -> List.of("[" + text + "..]");
      case BEFORE, AFTER, UNTIL_OR_BEFORE, FROM -> text.isEmpty() ? List.of("") : List.of();
      default -> List.of();
    };
  }

  private static List<String> saidAfterwards(Kind kind, Typed date, boolean isUnknown) {
    return switch (kind) {
      case BEFORE_AFTERWARDS -> said(Kind.BEFORE, date, isUnknown);
      case AFTER_AFTERWARDS -> said(Kind.AFTER, date, isUnknown);
      case FROM_AFTERWARDS -> said(Kind.SINCE, date, isUnknown);
      case UNTIL_AFTERWARDS -> said(Kind.UNTIL, date, isUnknown);
      case LATER -> said(Kind.NOT_BEFORE, date, isUnknown);
      case EARLIER -> said(Kind.BY, date, isUnknown);
      case DASH -> said(Kind.FROM, date, isUnknown);
      default -> List.of();
    };
  }

  /// The date of the same precision right before or after one; the same text where there is none.
  private static String neighbour(String text, int step) {
    Function<EdtfDate, EdtfDate> unqualified = d -> EdtfDate.of(d.year(), d.month(), d.day());
    return date(text).map(unqualified).map(date -> {
      EdtfDate near = Days.date(step < 0 ? date.firstDay() - 1 : date.lastDay() + 1);
      String sign = date(text).map(d -> d.qualification().any().sign()).orElse("");
      return EdtfDate.of(near.year(), date.month() == 0 ? 0 : near.month(), date.day() == 0 ? 0 : near.day()) + sign;
    }).orElse("");
  }

  private static Optional<EdtfDate> date(String text) {
    try {
      return Edtf.parse(text) instanceof EdtfDate date ? Optional.of(date) : Optional.empty();
    } catch (EdtfException _) {
      return Optional.empty(); // such as 31 April
    }
  }

  private List<String> range(List<Token> tokens) {
    List<String> found = new ArrayList<>(ranges(tokens).stream().flatMap(Range::intervals).toList());
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (JOIN_RANGE.contains(tokens.get(i).kind()) && i + 2 == tokens.size()) {
        Kind end = tokens.getLast().kind();
        int start = BEGIN_RANGE.contains(tokens.getFirst().kind()) ? 1 : 0;
        String close = end == Kind.PRESENT ? "/.." : end == Kind.UNKNOWN || end == Kind.QUESTION ? "/" : "";
        if (!close.isEmpty() && start < i) {
          dates.of(tokens.subList(start, i)).stream().filter(Typed::isWhole).forEach(d -> found.add(d.edtf() + close));
        }
      }
    }
    boolean startsUnknown = tokens.size() > 2 && EnumSet.of(Kind.UNKNOWN, Kind.QUESTION).contains(tokens.getFirst().kind())
        && JOIN_RANGE.contains(tokens.get(1).kind());
    if (startsUnknown) {
      dates.of(tokens.subList(2, tokens.size())).stream().filter(Typed::isWhole).forEach(d -> found.add("/" + d.edtf()));
    }
    return found;
  }

  private List<Range> ranges(List<Token> tokens) {
    int start = !tokens.isEmpty() && BEGIN_RANGE.contains(tokens.getFirst().kind()) ? 1 : 0;
    int end = !tokens.isEmpty() && tokens.getLast().kind() == Kind.UNTIL_AFTERWARDS ? tokens.size() - 1 : tokens.size();
    return start >= end ? List.of() : pairs(tokens.subList(start, end), JOIN_RANGE);
  }

  /// Two dates with a word or sign between them.
  private record Range(Typed from, Typed to, boolean isQualifiedByWord) {
    /// A word such as "about" at the beginning can be said of the first date or of both.
    Stream<String> intervals() {
      String interval = from.edtf() + "/" + to.edtf();
      return isQualifiedByWord && to.suffix().isEmpty() ? Stream.of(interval, interval + from.suffix()) : Stream.of(interval);
    }
  }

  private List<Range> pairs(List<Token> tokens, Set<Kind> joins) {
    List<Range> found = new ArrayList<>();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (joins.contains(tokens.get(i).kind())) {
        List<Typed> starts = dates.of(tokens.subList(0, i));
        for (Typed end : starts.isEmpty() ? List.<Typed>of() : dates.of(tokens.subList(i + 1, tokens.size()))) {
          for (Typed start : starts) {
            Typed to = end.after(start).inCenturyOf(start);
            Typed from = start.before(to);
            if (from.isWhole() && to.isWhole() && !from.edtf().isEmpty() && !to.edtf().isEmpty() && !start.clashes(end)) {
              found.add(new Range(from, to, QUALIFIERS.contains(tokens.getFirst().kind())));
            }
          }
        }
      }
    }
    return found;
  }

  /// Several dates, the last two joined by a word, those before perhaps by commas.
  private List<String> list(List<Token> tokens, Kind join, String open, String close) {
    if (tokens.stream().noneMatch(t -> t.kind() == join)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (Set<Kind> separators : List.of(EnumSet.of(join), EnumSet.of(join, Kind.COMMA))) {
      List<List<Typed>> choices = split(tokens, separators).stream().map(dates::of).toList();
      if (choices.size() > 1 && choices.stream().noneMatch(List::isEmpty)) {
        combinations(choices, choices.size() - 1).stream().filter(all -> all.stream().allMatch(Typed::isWhole))
            .map(all -> open + String.join(",", all.stream().map(Typed::edtf).toList()) + close).forEach(found::add);
      }
    }
    return found;
  }

  private static List<List<Token>> split(List<Token> tokens, Set<Kind> separators) {
    List<List<Token>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Token token : tokens) {
      if (separators.contains(token.kind())) {
        parts.add(new ArrayList<>());
      } else {
        parts.getLast().add(token);
      }
    }
    parts.removeIf(List::isEmpty); // "4, 11, or 18"
    return parts;
  }

  /// Each choice of one date for every place up to an index, what one lacks taken from the one after it.
  private static List<List<Typed>> combinations(List<List<Typed>> choices, int last) {
    List<List<Typed>> all = new ArrayList<>(choices.get(last).stream().map(List::of).toList());
    for (int i = last - 1; i >= 0 && all.size() <= MOST_READINGS; i--) {
      List<Typed> here = choices.get(i);
      all = new ArrayList<>(all.stream().flatMap(rest -> here.stream().filter(t -> !t.clashes(rest.getFirst())).map(t -> {
        List<Typed> longer = new ArrayList<>(rest);
        longer.addFirst(t.before(rest.getFirst()));
        longer.set(1, rest.getFirst().inCenturyOf(t));
        return longer;
      })).toList());
    }
    return all;
  }
}
