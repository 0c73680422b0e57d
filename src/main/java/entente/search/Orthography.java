package entente.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the letters of a script are spoken where people of some language write it: a table of what is written and the [Sounds] that it
/// stands for. The tables lie in `resources/entente/search/spelling`, each with its source: a line for each sound, `sounds`, a tab, and
/// what is written so, with blanks between.
///
/// `^` before what is written and `$` after it bind it to the beginning or the end of a word, `|` stands between sounds that it may
/// have, and sounds after `-` take the place of a weak vowel that stands before them.
final class Orthography {
  private static final int MOST_READINGS = 24;
  private static final String FOLDER = "spelling/";
  private static final char START = '^';
  private static final char END = '$';
  private static final char INSTEAD = '-';

  private final Map<String, String[]> rules = new HashMap<>();
  private final @Nullable Orthography base;
  private int longest = 1;

  /// @param base what letters stand for of which the table says nothing; null where they stand for nothing
  Orthography(String name, @Nullable Orthography base) {
    this.base = base;
    try (var lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Orthography.class.getResourceAsStream(FOLDER + name + ".tsv"), name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    String[] sounds = line.substring(0, tab).split("\\|", -1);
    for (String written : line.substring(tab + 1).split(" ", -1)) {
      String key = Sounding.form(written);
      rules.put(key, sounds);
      longest = Math.max(longest, key.length());
    }
  }

  /// Whether the table itself says something of a letter.
  boolean knows(char letter) {
    return rules.containsKey(String.valueOf(letter));
  }

  /// The ways to speak a word, each once; more than a few are given up.
  ///
  /// @param word in small letters, in the form of [Sounding]
  List<String> read(String word) {
    List<StringBuilder> readings = new ArrayList<>();
    readings.add(new StringBuilder());
    for (int at = 0; at < word.length();) {
      int end = Math.min(word.length(), at + longest);
      String[] sounds = null;
      while (end > at && sounds == null) {
        sounds = rule(word, at, end);
        end--;
      }
      if (sounds != null) {
        speak(readings, sounds);
        at = end + 1;
      } else {
        at += speakGenerally(readings, word, at);
      }
    }
    return readings.stream().map(Sounds::plain).filter(sounds -> !sounds.isEmpty()).distinct().toList();
  }

  /// Speaks what the base knows, else the letter without its marks, else nothing.
  ///
  /// @return how many letters that were
  private int speakGenerally(List<StringBuilder> readings, String word, int at) {
    int known = base == null ? 0 : base.lengthAt(word, at);
    String[] sounds = known == 0 ? null : Objects.requireNonNull(base).rule(word, at, at + known);
    if (sounds == null) {
      String bare = Normalizer.normalize(word.substring(at, at + 1), Normalizer.Form.NFD).substring(0, 1);
      sounds = rules.containsKey(bare) || base == null ? rules.get(bare) : base.rules.get(bare);
    }
    if (sounds != null) {
      speak(readings, sounds);
    }
    return Math.max(1, known);
  }

  private int lengthAt(String word, int at) {
    for (int end = Math.min(word.length(), at + longest); end > at; end--) {
      if (rule(word, at, end) != null) {
        return end - at;
      }
    }
    return 0;
  }

  private String @Nullable [] rule(String word, int at, int end) {
    String written = word.substring(at, end);
    String[] found = null;
    if (at == 0) {
      found = rules.get(START + written);
    }
    if (found == null && end == word.length()) {
      found = rules.get(written + END);
    }
    return found == null ? rules.get(written) : found;
  }

  private static void speak(List<StringBuilder> readings, String[] sounds) {
    int before = readings.size();
    for (int other = 1; other < sounds.length && readings.size() < MOST_READINGS; other++) {
      for (int i = 0; i < before && readings.size() < MOST_READINGS; i++) {
        readings.add(spoken(new StringBuilder(readings.get(i)), sounds[other]));
      }
    }
    for (int i = 0; i < before; i++) {
      spoken(readings.get(i), sounds[0]);
    }
  }

  private static StringBuilder spoken(StringBuilder reading, String sounds) {
    if (!sounds.isEmpty() && sounds.charAt(0) == INSTEAD) {
      int last = reading.length() - 1;
      if (last >= 0 && reading.charAt(last) == Sounds.WEAK) {
        reading.setLength(last);
      }
      return reading.append(sounds, 1, sounds.length());
    }
    return reading.append(sounds);
  }
}
