package entente.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What is known of words, beside how they sound: lists in `resources/entente/search/spelling`, each with its source.
final class WordLists {
  /// The words that stand beside names without being a part of them, folded: titles, forms of address, offices.
  static final Set<String> TITLES = lines("titles.txt").stream().flatMap(Collection::stream).map(Folding::of)
      .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());

  private static final Map<String, List<String>> SAME_NAMES = sameNames();

  private WordLists() {}

  /// The forms of a name that are one, though they sound unlike each other.
  ///
  /// @param folded one of them
  static List<String> sameNames(String folded) {
    return SAME_NAMES.getOrDefault(folded, List.of());
  }

  private static Map<String, List<String>> sameNames() {
    Map<String, List<String>> all = new HashMap<>();
    lines("given.txt").forEach(same -> same.forEach(name -> all.put(Folding.of(name), same)));
    return Map.copyOf(all);
  }

  private static List<List<String>> lines(String file) {
    try (var lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(WordLists.class.getResourceAsStream("spelling/" + file), file), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(line -> Arrays.asList(line.split(" ", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
