package entente.words;

import entente.language.Visible;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A web address that somebody else wrote, and where a browser gets with it (as the URL Standard of WHATWG has it). What browsers and other
/// programs read differently, such as a backslash, is none.
///
/// @param shown to be read: as it was written, but what cannot be seen or commands something as `%E2%80%AE`
/// @param ascii for a browser: `http` or `https`, without user info, all but plain signs as `%27`
/// @param host where it leads, in ASCII, with the port where one is given
/// @param isMarked whether it might be taken for another: it has user info, a number or no domain for a host, letters beyond ASCII in the
///     host, or characters that cannot be seen
public record WebAddress(String shown, String ascii, String host, boolean isMarked) {
  private static final Pattern PARTS = Pattern.compile(
      "(https?)://(?:([^/?#]*)@)?(\\[[0-9a-f:.]+]|[^/?#:%@\\[\\]]+)(?::(\\d{0,5}))?([/?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9_-]{1,63}\\.)*[a-z0-9_-]{1,63}");
  private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
  private static final Pattern ENCODED_CONTROL = Pattern.compile("%(?:[01][0-9a-f]|7f)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED = Pattern.compile(
      "(?:https?:)?//([^/?#\\\\]*)|(?<![\\p{L}\\p{M}\\p{N}_-])(?:[\\p{L}\\p{M}\\p{N}_-]++\\.)+[\\p{L}\\p{M}\\p{N}-]{2,}",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TWO_SCRIPTS = Pattern.compile("(?=.*[a-z])(?=.*[\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}]).*");
  private static final Pattern DOTS = Pattern.compile("[\\u3002\\uFF0E\\uFF61\\u2024]");
  private static final String PLAIN = "-._~/?#:@!&*+,;=%"; // besides letters and digits; no sign that means something to a shell in quotes
  /// Letters that browsers keep in a host and older programs, the encoder of Java among them, replace or drop (UTS 46, section 7).
  private static final String DEVIATING = "\u00DF\u1E9E\u03C2\u200C\u200D";
  private static final String WWW = "www.";
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_TEXT = 2000; // that is looked through for other hosts
  private static final int LAST_PORT = 65_535;

  /// Last labels by which a word with dots is known to name a host, besides those of two Latin letters.
  private static final Set<String> DOMAINS = Set.of("com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "name", "eu", "app",
      "dev", "xyz", "online", "site", "shop", "club", "top", "bank", "news", "media",
      "world", "press", "agency", "foundation",
      "example", "test", "invalid", "localhost", "onion", "рф", "рус", "бел", "укр", "भारत");

  /// Reads an address; empty where it is none, or not sure to lead to the same place everywhere.
  public static Optional<WebAddress> of(String url) {
    Matcher parts = PARTS.matcher(url);
    if (url.chars().anyMatch(c -> c <= ' ' || c == '\\' || Character.isISOControl(c)) || !url.equals(wellFormed(url)) || !parts.matches()) {
      return Optional.empty();
    }
    String written = withoutLastDot(parts.group(3));
    String port = parts.group(4) == null ? "" : parts.group(4);
    String rest = parts.group(5) == null ? "/" : parts.group(5);
    String host = host(written);
    if (host == null || (!port.isEmpty() && Integer.parseInt(port) > LAST_PORT)) {
      return Optional.empty();
    }
    boolean isMarked = parts.group(2) != null || !host.equalsIgnoreCase(written) || !isNamed(host)
        || url.codePoints().anyMatch(WebAddress::isHidden) || ENCODED_CONTROL.matcher(url).find();
    String at = port.isEmpty() ? host : host + ":" + port;
    String ascii = parts.group(1).toLowerCase(Locale.ROOT) + "://" + at + (rest.startsWith("/") ? "" : "/") + encoded(rest);
    return Optional.of(new WebAddress(visible(url), ascii, at, isMarked));
  }

  /// An address as it may be read, whether it leads anywhere or not.
  public static String shown(String url) {
    return of(url).map(WebAddress::shown).orElseGet(() -> Visible.escaped(url));
  }

  /// Whether a reader of a text may be wrong about where the address leads that stands under it: it might itself be taken for another, or
  /// the text names another host, turns the order of its letters or is too long to tell.
  public boolean isMarked(String text) {
    return isMarked || text.length() > LONGEST_TEXT
        || text.chars().anyMatch(c -> Visible.isCommand((char) c) || Visible.isIsolate((char) c)) || namesAnother(text);
  }

  private boolean namesAnother(String text) {
    String plain = DOTS.matcher(Normalizer.normalize(text.codePoints().filter(c -> Character.isWhitespace(c) || !Visible.isInvisible(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append), Normalizer.Form.NFKC)).replaceAll(".")
        .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("\\s+", -1)).anyMatch(this::namesAnotherHost);
  }

  private boolean namesAnotherHost(String word) {
    Matcher named = NAMED.matcher(word);
    while (named.find()) {
      String authority = named.group(1); // what follows is its path
      if (authority != null || (isHost(named.group()) && leadsElsewhere(named.group()))) {
        return authority == null || leadsElsewhere(authority);
      }
    }
    return false;
  }

  private static boolean isHost(String word) {
    String last = word.substring(word.lastIndexOf('.') + 1);
    return word.startsWith(WWW) || last.matches("[a-z]{2}") || DOMAINS.contains(last) || TWO_SCRIPTS.matcher(word).matches();
  }

  private boolean leadsElsewhere(String authority) {
    String here = withoutWww(host).replaceFirst(":\\d+$", "");
    return of("http://" + authority).map(WebAddress::host).map(there -> withoutWww(there).replaceFirst(":\\d+$", ""))
        .filter(there -> here.equals(there) || here.endsWith("." + there)).isEmpty();
  }

  private static String withoutWww(String host) {
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }

  private static String withoutLastDot(String host) {
    return host.matches(".*[.\u3002\uFF0E\uFF61]") ? host.substring(0, host.length() - 1) : host;
  }

  /// A host in ASCII and small letters, a number as four with dots between; null for what is none.
  private static @Nullable String host(String written) {
    if (written.chars().anyMatch(c -> DEVIATING.indexOf(c) >= 0)) {
      return null;
    }
    if (written.startsWith("[")) {
      return written.toLowerCase(Locale.ROOT);
    }
    if (written.length() > LONGEST_HOST) {
      return null;
    }
    try {
      String ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String[] labels = ascii.split("\\.", -1);
      boolean isNumber = NUMBER.matcher(labels[labels.length - 1]).matches();
      return ascii.length() > LONGEST_HOST || !DOMAIN.matcher(ascii).matches() ? null : isNumber ? dotted(labels) : ascii;
    } catch (IllegalArgumentException notOne) {
      return null;
    }
  }

  /// Four numbers of what browsers take for an address of the Internet Protocol: up to four numbers, in tens, eights (`0…`) or sixteens
  /// (`0x…`), the last of which fills what is left; null for what is none.
  private static @Nullable String dotted(String[] numbers) {
    if (numbers.length > 4) {
      return null;
    }
    long address = 0;
    for (int i = 0; i < numbers.length; i++) {
      boolean isLast = i == numbers.length - 1;
      long limit = isLast ? 1L << (8 * (5 - numbers.length)) : 256;
      long number = number(numbers[i]);
      if (number < 0 || number >= limit) {
        return null;
      }
      address |= isLast ? number : number << (8 * (3 - i));
    }
    return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
  }

  /// @return negative for what is no number or too large for one
  private static long number(String text) {
    boolean isHex = text.startsWith("0x");
    boolean isOctal = !isHex && text.length() > 1 && text.startsWith("0");
    String digits = isHex ? text.substring(2) : text;
    try {
      return digits.isEmpty() ? 0 : digits.startsWith("-") ? -1 : Long.parseLong(digits, isHex ? 16 : isOctal ? 8 : 10);
    } catch (NumberFormatException notOne) {
      return -1;
    }
  }

  /// Whether it is a domain that is written as such, rather than a number, a machine nearby or letters in disguise.
  private static boolean isNamed(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    return host.contains(".") && !NUMBER.matcher(last).matches() && !host.startsWith("[") && !("." + host).contains(".xn--");
  }

  private static boolean isHidden(int c) {
    return Visible.isInvisible(c) || (c <= Character.MAX_VALUE && (Visible.isCommand((char) c) || Visible.isIsolate((char) c)));
  }

  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String visible(String url) {
    if (url.codePoints().noneMatch(WebAddress::isHidden)) {
      return url;
    }
    var shown = new StringBuilder();
    url.codePoints().forEach(c -> shown.append(isHidden(c) ? percent(Character.toString(c)) : Character.toString(c)));
    return shown.toString();
  }

  private static String encoded(String rest) {
    var ascii = new StringBuilder();
    int fragment = rest.indexOf('#');
    for (int i = 0; i < rest.length(); i += Character.charCount(rest.codePointAt(i))) {
      int c = rest.codePointAt(i);
      boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      boolean isLone = (c == '%' && !isEncoded(rest, i)) || (c == '#' && i != fragment);
      ascii.append(isPlain && !isLone ? Character.toString(c) : percent(Character.toString(c)));
    }
    return ascii.toString();
  }

  private static boolean isEncoded(String rest, int at) {
    return at + 2 < rest.length() && HexFormat.isHexDigit(rest.charAt(at + 1)) && HexFormat.isHexDigit(rest.charAt(at + 2));
  }

  private static String percent(String text) {
    var encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", b));
    }
    return encoded.toString();
  }
}
