package entente.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NumberTableTest {
  /// From well mixed to one for all.
  private static final List<ToIntFunction<String>> HASHES = List.of(
      text -> text.hashCode() * 0x9E3779B1, String::length, _ -> 7, text -> -text.length());

  @TestFactory
  Stream<DynamicTest> findsWhatAPlainListFinds() {
    return LongStream.range(0, 24).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      ToIntFunction<String> hash = HASHES.get((int) (seed % HASHES.size()));
      List<String> texts = new ArrayList<>();
      var table = new NumberTable<String>(random.nextInt(50), meaning(texts, hash));
      for (int i = 0; i < 1_000; i++) {
        String text = "a".repeat(random.nextInt(4)) + random.nextInt(400);
        int number = find(table, texts, hash.applyAsInt(text), text);
        assertThat(number).isEqualTo(texts.indexOf(text));
        if (number < 0) {
          texts.add(text);
          table.add();
        }
      }
      assertThat(table.size()).isEqualTo(texts.size()).isGreaterThan(300);
    }));
  }

  @TestFactory
  Stream<DynamicTest> ofSeveralThatStandForTheSameTheFirstIsFound() {
    return HASHES.stream().map(hash -> DynamicTest.dynamicTest("hash " + HASHES.indexOf(hash), () -> {
      List<String> texts = new ArrayList<>();
      var table = new NumberTable<String>(0, meaning(texts, hash));
      for (int i = 0; i < 600; i++) {
        texts.add("t" + i % 300);
        table.add();
      }
      for (String text : texts) {
        assertThat(find(table, texts, hash.applyAsInt(text), text)).isEqualTo(texts.indexOf(text));
      }
    }));
  }

  private static int find(NumberTable<String> table, List<String> texts, int hash, String text) {
    for (int step = 0; step < NumberTable.STEPS; step++) {
      int number = table.at(hash, step);
      if (number < 0 || texts.get(number).equals(text)) {
        return number;
      }
    }
    return table.displaced(text);
  }

  private static NumberTable.Meaning<String> meaning(List<String> texts, ToIntFunction<String> hash) {
    return new NumberTable.Meaning<>() {
      @Override
      public int hash(int number) {
        return hash.applyAsInt(texts.get(number));
      }

      @Override
      public String key(int number) {
        return texts.get(number);
      }
    };
  }
}
