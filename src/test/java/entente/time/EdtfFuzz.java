package entente.time;

import entente.language.Language;
import java.util.List;
import java.util.Random;

/// Strings that are nearly dates, and what must hold of whatever comes of them.
public final class EdtfFuzz {
  private static final String ALPHABET = "0123456789-/.,?~%XYES[]{}TZ:+ uxé\uD83D\uDE00\0\n";
  private static final List<String> SEEDS = List.of("1985-04-12", "1985-04", "1985", "-0043-03-15", "1985-04-12T23:20:30+04:30",
      "1964/2008", "2004-02-29/2005-02", "Y170000002", "Y-17E7S2", "1950S2", "2001-21", "2001-34", "1984?", "2004-06~-11", "?2004-06-~11",
      "201X", "1985-XX-17", "156X-12-25", "XXXX-02-29", "1985/..", "../1985", "/1985", "[1667,1668,1670..1672]", "{..1984,1990-02..}",
      "[199X,2000-21,Y12345?]", "2004-06-XX/2004-07-03");
  private static final Language[] LANGUAGES = Language.values();

  private EdtfFuzz() {}

  /// Tries a number of strings.
  ///
  /// @throws IllegalStateException that names the string, when something does not hold of it
  public static void run(long seed, int count) {
    var random = new Random(seed);
    for (int i = 0; i < count; i++) {
      String text = text(random);
      boolean mixing = random.nextBoolean();
      try {
        Edtf date = mixing ? Edtf.parseMixing(text) : Edtf.parse(text);
        check(date, text, i % 16 == 0, LANGUAGES[random.nextInt(LANGUAGES.length)]);
      } catch (EdtfException e) {
        require(e.position() >= 0 && e.position() <= text.length() && !e.caret().isEmpty(), text);
      }
    }
  }

  /// Makes a number of strings, without trying them.
  ///
  /// @return how long they are together
  public static long generate(long seed, int count) {
    var random = new Random(seed);
    long length = 0;
    for (int i = 0; i < count; i++) {
      length += text(random).length();
    }
    return length;
  }

  private static String text(Random random) {
    var text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    for (int edits = random.nextInt(5); edits > 0; edits--) {
      int at = random.nextInt(text.length() + 1);
      char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, c);
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(1, 3)));
        case 2 -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(c));
        default -> text.append(",/.-".charAt(random.nextInt(4))).append(SEEDS.get(random.nextInt(SEEDS.size())));
      }
    }
    return text.toString();
  }

  private static void check(Edtf date, String text, boolean speak, Language language) {
    require(date.toString().equals(text), text);
    require(date.level() >= 0 && date.level() <= 2, text);
    for (Reading reading : Reading.values()) {
      Bounds bounds = date.bounds(reading, Bounds.PAST);
      require(bounds.earliestStart() <= bounds.latestStart() && bounds.earliestEnd() <= bounds.latestEnd()
          && bounds.earliestStart() <= bounds.latestEnd(), text);
      require(bounds.duration().least() >= 1 && bounds.duration().least() <= bounds.duration().most(), text);
    }
    if (speak) {
      DateWords words = DateWords.in(language);
      require(!words.words(date).contains("{") && !words.shortWords(date).contains("|"), text);
      require(!words.explanation(date, Reading.LIFE, Bounds.PAST).isEmpty(), text);
      require(!Extremes.of(date).earliest().isEmpty(), text);
    }
  }

  private static void require(boolean condition, String text) {
    if (!condition) {
      throw new IllegalStateException("does not hold of \"" + text + "\"");
    }
  }
}
