package entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NearWordsTest {
  @TestFactory
  List<DynamicTest> thoseAreFoundThatDifferInSoManyLettersAtMost() {
    return IntStream.range(0, 20).mapToObj(seed -> dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      var words = new TreeSet<String>();
      IntStream.range(0, 300).forEach(_ -> words.add(word(random)));
      String[] sorted = words.toArray(String[]::new);
      var near = new NearWords(sorted);
      for (int i = 0; i < 50; i++) {
        String sought = word(random);
        for (int mistakes = 0; mistakes <= 2; mistakes++) {
          int most = mistakes;
          List<String> found = new ArrayList<>();
          near.near(sought, most, place -> found.add(sorted[place]));
          assertThat(found).as("%s, %d", sought, most)
              .containsExactlyElementsOf(words.stream().filter(word -> distance(word, sought) <= most).toList());
        }
      }
    })).toList();
  }

  @TestFactory
  List<DynamicTest> thoseAreFoundThatBeginSo() {
    var near = new NearWords(new String[] {"a", "ab", "abc", "b", "ba"});
    return List.of("a", "ab", "c", "b", "bab").stream().map(sought -> dynamicTest(sought, () -> {
      List<Integer> found = new ArrayList<>();
      near.beginning(sought, found::add);
      assertThat(found).isEqualTo(switch (sought) {
        case "a" -> List.of(0, 1, 2);
        case "ab" -> List.of(1, 2);
        case "b" -> List.of(3, 4);
        default -> List.of();
      });
    })).toList();
  }

  private static String word(Random random) {
    return random.ints(1 + random.nextInt(6), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  /// Optimal string alignment, plainly.
  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shorterA = a.substring(1);
    String shorterB = b.substring(1);
    int best = Math.min(distance(shorterA, b), distance(a, shorterB)) + 1;
    best = Math.min(best, distance(shorterA, shorterB) + (a.charAt(0) == b.charAt(0) ? 0 : 1));
    if (a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)) {
      best = Math.min(best, distance(a.substring(2), b.substring(2)) + 1);
    }
    return best;
  }
}
