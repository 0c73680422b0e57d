package entente.search;

import entente.work.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The words of a name that somebody typed, and which recorded words each run of them is like.
final class Sought {
  private final List<String> words;
  private final List<String> folded;
  private final Set<String> titles;
  private final Map<Integer, Map<Integer, NameWords.Match>> like = new HashMap<>();

  /// @param titles folded
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  Sought(List<String> words, NameWords vocabulary, Set<String> titles, Progress progress) {
    this.words = words;
    this.folded = words.stream().map(Folding::of).toList();
    this.titles = titles;
    for (int from = 0; from < words.size(); from++) {
      for (int length = 1; length <= most(from) && !isInitial(from + length - 1); length++) {
        progress.check();
        like.put(run(from, length), vocabulary.like(words.subList(from, from + length)));
      }
    }
  }

  private static int run(int from, int length) {
    return from * (Spellings.MOST_WORDS + 1) + length;
  }

  int size() {
    return words.size();
  }

  /// How many words from one on may be one.
  int most(int from) {
    return Math.min(Spellings.MOST_JOINED, words.size() - from);
  }

  Stream<Map<Integer, NameWords.Match>> runs() {
    return like.values().stream();
  }

  /// What a run of words is like.
  Map<Integer, NameWords.Match> like(int from, int length) {
    return like.getOrDefault(run(from, length), Map.of());
  }

  String word(int at) {
    return words.get(at);
  }

  String folded(int at) {
    return folded.get(at);
  }

  /// Whether it is one letter; characters of Chinese and syllables of Korean are words.
  boolean isInitial(int at) {
    int letter = words.get(at).codePointAt(0);
    return folded.get(at).length() == 1 && !Character.isIdeographic(letter)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.HANGUL;
  }

  /// Whether it may stand beside a name.
  boolean isTitle(int at) {
    return titles.contains(folded.get(at));
  }
}
