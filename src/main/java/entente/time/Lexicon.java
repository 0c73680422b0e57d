package entente.time;

import entente.time.Token.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/// The words that people use in dates, of all languages together: none of them means another thing in another language.
final class Lexicon {
  private static final String TABLE = "lexicon.tsv"; // kind, value, phrases

  /// What a phrase means.
  record Meaning(Kind kind, int value) {}

  /// A phrase found among words.
  ///
  /// @param words how many it takes
  record Match(Meaning meaning, int words) {}

  private static final Lexicon ONLY = new Lexicon();

  private final Map<String, Meaning> phrases = new HashMap<>();
  private int longest = 1; // in words

  private Lexicon() {
    try (InputStream in = Lexicon.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new MissingResourceException("no lexicon", Lexicon.class.getName(), TABLE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String row) {
    String[] columns = row.split("\t", -1);
    var meaning = new Meaning(Kind.valueOf(columns[0]), Integer.parseInt(columns[1]));
    for (String phrase : columns[2].split(", ", -1)) {
      String written = folded(phrase);
      if (!phrases.getOrDefault(written, meaning).equals(meaning)) {
        throw new IllegalStateException(phrase + " means two things");
      }
      phrases.put(written, meaning);
      longest = Math.max(longest, phrase.split(" ", -1).length);
    }
  }

  /// The longest phrase that words begin with, null if there is none.
  static @Nullable Match find(List<String> words) {
    for (int count = Math.min(ONLY.longest, words.size()); count > 0; count--) {
      Meaning meaning = ONLY.phrases.get(String.join(" ", words.subList(0, count)));
      if (meaning != null) {
        return new Match(meaning, count);
      }
    }
    return null;
  }

  /// A word without what people leave out or mix up: case, the dots of ё, the dot that a Devanagari letter may carry.
  static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u093C", "");
  }
}
