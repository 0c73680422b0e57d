package entente.time;

import entente.language.Language;
import entente.time.Entered.NotUnderstood;
import entente.time.Entered.Sure;
import entente.time.Entered.Unsure;
import entente.time.Token.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads dates as people type them or paste them from elsewhere: EDTF, or words and numbers in any of the languages that the interface
/// speaks. It tries every way in which a text makes sense and is sure only if there is exactly one. It never guesses.
public final class DateReader {
  private static final int LONGEST = 200; // characters
  private static final Set<Kind> VAGUE = EnumSet.of(Kind.VAGUE, Kind.NO_DATE);
  private static final Pattern LIKE_OPEN_START = Pattern.compile("\\??-\\d{4}"); // the year 1993 BC or until 1992
  private static final Pattern YEAR_AND_TWO_DIGITS = Pattern.compile("(\\d{2})(\\d{2})-(\\d{2})");

  /// Which of two numbers is the day in a date like 04/11/2025.
  public enum Order {
    /// Nobody has said: it can be either, unless one is too large for a month.
    UNKNOWN,
    /// 4 November.
    DAY_FIRST,
    /// April 11.
    MONTH_FIRST
  }

  private final DateWords words;
  private final List<Phrases> phrases;

  /// A reader.
  ///
  /// @param language of the words in which it says what it has read
  public DateReader(Language language, Order order) {
    this.words = DateWords.in(language);
    boolean isTold = order != Order.UNKNOWN;
    this.phrases = Stream.of(true, false).filter(dayFirst -> !isTold || dayFirst == (order == Order.DAY_FIRST))
        .map(dayFirst -> new Phrases(new TypedDates(dayFirst, isTold))).toList();
  }

  /// What a text can mean.
  public Entered read(String text) {
    String typed = withPlainDigits(text);
    if (typed.length() > LONGEST) {
      return new NotUnderstood(LONGEST);
    }
    String stripped = typed.strip();
    List<String> written = edtf(stripped);
    boolean isEdtf = written.size() == 1 && parsed(stripped).filter(date -> !date.isReversed()).isPresent();
    if (isEdtf && !LIKE_OPEN_START.matcher(stripped).matches()) {
      return readings(written).getFirst();
    }
    List<Token> tokens = Lexer.tokens(typed);
    Optional<Token> strange = tokens.stream().filter(t -> t.kind() == Kind.STRANGE).findFirst();
    List<String> all = strange.isPresent() ? written : Stream.concat(written.stream(), phrases(tokens).stream()).toList();
    List<Sure> readings = readings(all);
    if (!readings.isEmpty()) {
      boolean isVague = all.stream().anyMatch(DateReader::isReversed) || tokens.stream().anyMatch(t -> VAGUE.contains(t.kind()));
      return readings.size() == 1 && !isVague ? readings.getFirst() : new Unsure(readings);
    }
    List<Sure> onAnotherWeekday = readings(phrases(tokens.stream().filter(t -> t.kind() != Kind.WEEKDAY).toList()));
    return onAnotherWeekday.isEmpty() || strange.isPresent()
        ? new NotUnderstood(strange.map(Token::at).orElse(0)) : new Unsure(onAnotherWeekday);
  }

  private List<String> phrases(List<Token> tokens) {
    return phrases.stream().flatMap(p -> p.readings(tokens).stream()).toList();
  }

  /// What a text is in EDTF, whose letters people write small, too; and the other thing that "2010-12" can be.
  private static List<String> edtf(String text) {
    return Stream.concat(Stream.of(text, text.toUpperCase(Locale.ROOT)).filter(t -> parsed(t).isPresent()).limit(1),
        rangeOfYears(text).stream()).toList();
  }

  /// Each reading once, those written backwards in order of time.
  private List<Sure> readings(List<String> written) {
    Map<String, Sure> all = new LinkedHashMap<>();
    for (String text : written) {
      parsed(text).map(DateReader::inOrder).ifPresent(date -> all.putIfAbsent(date.toString(), new Sure(date, words.words(date))));
    }
    return new ArrayList<>(all.values());
  }

  private static Edtf inOrder(Edtf date) {
    return date instanceof EdtfInterval interval ? interval.inOrder() : date;
  }

  private static boolean isReversed(String text) {
    return parsed(text).filter(Edtf::isReversed).isPresent();
  }

  private static Optional<Edtf> parsed(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (EdtfException _) {
      return Optional.empty(); // one way less to read it
    }
  }

  /// "2010-12" is December 2010 in EDTF, "2001-21" its spring; people write the years from 2010 to 2012 and from 2001 to 2021 so, too.
  private static Optional<String> rangeOfYears(String text) {
    var matcher = YEAR_AND_TWO_DIGITS.matcher(text);
    return matcher.matches() && Integer.parseInt(matcher.group(2)) < Integer.parseInt(matcher.group(3))
        ? Optional.of(matcher.group(1) + matcher.group(2) + "/" + matcher.group(1) + matcher.group(3)) : Optional.empty();
  }

  /// The same text with the digits of any script as 0 to 9.
  private static String withPlainDigits(String text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        plain.setCharAt(i, (char) ('0' + digit));
      }
    }
    return plain.toString();
  }
}
