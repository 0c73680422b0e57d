package entente.time;

import entente.time.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Divides a date as people write it into words, numbers and signs.
final class Lexer {
  private static final Pattern ISO_DATE = Pattern.compile("(-?\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d{2})?)(?![\\d-]*\\d)");
  private static final Pattern TIME = Pattern.compile(
      "[T ]*(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?(?: ?((?:UTC)?[+−-]\\d{2}(?::\\d{2})?|Z|UTC))?(?![\\d:])");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern WORD_AFTER_GAP = Pattern.compile("[\\s.\u0970]*[\\s.\u0970-]?(" + WORD.pattern() + ")");
  private static final Pattern DECADE_ENDING = Pattern.compile("['’]?s(?!\\p{L})|-?(?:е|х|я|ые|ых|ыя)(?!\\p{L})");
  private static final Pattern ORDINAL_ENDING = Pattern.compile(
      "(?:st|nd|rd|th)(?!\\p{L})|-?(?:го|е|й|ый|ой|ого|ого|ая|я|га|ы|і)(?!\\p{L})|(?:वीं|वें|वां|ली|री|थी)(?!\\p{L})");
  private static final Pattern SHORT_CENTURY = Pattern.compile(" ?c(?:\\.|(?!\\p{L}))");
  private static final Set<Integer> IGNORED = Set.of((int) '(', (int) ')', (int) '"', (int) '\'', (int) '’', (int) '«', (int) '»', 0x0970);
  private static final int LONGEST_NUMBER = 9; // digits that fit an int

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /// The tokens of a text; the last is [Kind#STRANGE] if something is not understood.
  static List<Token> tokens(String text) {
    var lexer = new Lexer(text);
    while (lexer.at < text.length() && (lexer.tokens.isEmpty() || lexer.tokens.getLast().kind() != Kind.STRANGE)) {
      lexer.next();
    }
    return lexer.tokens.stream().filter(t -> t.kind() != Kind.NOISE).toList();
  }

  private void next() {
    int c = text.codePointAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || IGNORED.contains(c)) {
      at += Character.charCount(c);
    } else if (!patterned()) {
      sign(c);
    }
  }

  private boolean patterned() {
    Matcher iso = matcher(ISO_DATE);
    if (iso.lookingAt()) {
      return take(Kind.ISO_DATE, 0, iso.group(1), iso.end(1));
    }
    Matcher time = matcher(TIME);
    if (!tokens.isEmpty() && time.lookingAt()) {
      return take(Kind.TIME, 0, time.group(1) + shift(time.group(2)), time.end());
    }
    Matcher number = matcher(NUMBER);
    if (number.lookingAt()) {
      return number(number.group(), number.end());
    }
    Matcher word = matcher(WORD);
    return word.lookingAt() && word(word);
  }

  private static String shift(@Nullable String written) {
    return written == null ? "" : written.equals("UTC") ? "Z" : written.replace("UTC", "").replace('−', '-');
  }

  private boolean number(String digits, int end) {
    if (digits.length() > LONGEST_NUMBER) {
      return take(Kind.STRANGE, 0, digits, end);
    }
    int value = Integer.parseInt(digits);
    Matcher decade = DECADE_ENDING.matcher(text).region(end, text.length());
    boolean canBeDecade = value % 10 == 0 && (digits.length() == 4 || (digits.length() == 2 && !monthFollows(end)));
    if (canBeDecade && decade.useTransparentBounds(true).lookingAt()) {
      return take(Kind.DECADE, value, digits, decade.end());
    }
    Matcher ordinal = ORDINAL_ENDING.matcher(text).region(end, text.length());
    if (!ordinal.lookingAt()) {
      return take(Kind.NUMBER, value, digits, end);
    }
    take(Kind.NUMBER, value, digits, ordinal.end());
    Matcher century = matcher(SHORT_CENTURY);
    return !century.lookingAt() || take(Kind.CENTURY, 0, "", century.end());
  }

  /// Whether a month comes after the number and its ending, as in «10-е марта».
  private boolean monthFollows(int end) {
    Matcher word = Pattern.compile("\\S*\\s+(" + WORD.pattern() + ")").matcher(text).region(end, text.length());
    Lexicon.Match match = word.lookingAt() ? Lexicon.find(List.of(Lexicon.folded(word.group(1)))) : null;
    return match != null && match.meaning().kind() == Kind.MONTH;
  }

  private boolean word(Matcher first) {
    List<String> words = new ArrayList<>(List.of(Lexicon.folded(first.group())));
    List<Integer> ends = new ArrayList<>(List.of(first.end()));
    Matcher more = WORD_AFTER_GAP.matcher(text).region(first.end(), text.length());
    while (more.lookingAt()) {
      words.add(Lexicon.folded(more.group(1)));
      ends.add(more.end());
      more.region(more.end(), text.length());
    }
    Lexicon.@Nullable Match match = Lexicon.find(words);
    return match == null
        ? take(Kind.STRANGE, 0, first.group(), first.end())
        : take(match.meaning().kind(), match.meaning().value(), "", ends.get(match.words() - 1));
  }

  private void sign(int c) {
    Kind kind = switch (c) {
      case '-', '–', '—', '−', '‑', '‒' -> Kind.DASH;
      case '…' -> Kind.ELLIPSIS;
      case '/' -> Kind.SLASH;
      case ',', ';' -> Kind.COMMA;
      case '&' -> Kind.AND;
      case '~', '≈' -> Kind.ABOUT;
      case '?' -> Kind.QUESTION;
      case '.' -> isBetweenDigits() ? Kind.DOT : Kind.NOISE;
      default -> Kind.STRANGE;
    };
    take(kind, 0, Character.toString(c), at + Character.charCount(c));
  }

  private boolean isBetweenDigits() {
    return at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  private boolean take(Kind kind, int value, String shown, int end) {
    tokens.add(new Token(kind, value, shown, at));
    at = end;
    return true;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }
}
