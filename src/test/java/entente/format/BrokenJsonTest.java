package entente.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import entente.work.Progress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BrokenJsonTest {
  /// The text with the fault at the end of what comes before the bar, the message, what was found.
  @TestFactory
  Stream<DynamicTest> isOneErrorAtItsPlace() {
    return Stream.of(
        fault("|", "json.end.EMPTY", ""),
        fault("  \n|", "json.end.EMPTY", ""),
        fault("{|", "json.end.KEY", ""),
        fault("{|a: 1}", "json.KEY", "a"),
        fault("{\"a\"|", "json.end.COLON", ""),
        fault("{\"a\" |= 1}", "json.COLON", "="),
        fault("{\"a\": |}", "json.VALUE", "}"),
        fault("{\"a\": 1|", "json.end.OBJECT_END", ""),
        fault("{\"a\": 1 |\"b\": 2}", "json.OBJECT_END", "\""),
        fault("{\"a\": 1,|}", "json.ANOTHER_KEY", "}"),
        fault("{\"a\": [1,|]}", "json.VALUE", "]"),
        fault("{\"a\": [|", "json.end.ELEMENT", ""),
        fault("{\"a\": [1 |2]}", "json.ARRAY_END", "2"),
        fault("{\"a\": [1|}", "json.ARRAY_END", "}"),
        fault("{\"a\": tru|k}", "json.VALUE", "k"),
        fault("{\"a\": -|x}", "json.DIGIT", "x"),
        fault("{\"a\": 0|1}", "json.OBJECT_END", "1"),
        fault("{\"a\": 1.|}", "json.DIGIT", "}"),
        fault("{\"a\": 1e|}", "json.DIGIT", "}"),
        fault("{\"a\": \"b|", "json.end.STRING_END", ""),
        fault("{\"a\": \"b|\n\"}", "json.STRING_CHARACTER", "U+000A"),
        fault("{\"a\": \"\\|q\"}", "json.ESCAPE", "q"),
        fault("{\"a\": \"\\u12|g4\"}", "json.ESCAPE", "g"),
        fault("{\"a\": |'b'}", "json.VALUE", "'"),
        fault("{\"a\": |NaN}", "json.VALUE", "N"),
        fault("{\"a\": 1} |x", "json.FILE_END", "x"),
        fault("{\"a\": 1}|{}", "json.FILE_END", "{"),
        fault("{|// comment\n}", "json.KEY", "/"),
        fault("{\"a\":|\u00a01}", "json.VALUE", "U+00A0"));
  }

  private static DynamicTest fault(String marked, String key, String found) {
    return DynamicTest.dynamicTest(marked, () -> {
      String before = marked.substring(0, marked.indexOf('|'));
      Loaded loaded = Dossiers.read(marked.replaceFirst("\\|", ""));
      assertThat(loaded.dossier()).isNull();
      assertThat(loaded.problems()).singleElement().satisfies(p -> {
        assertThat(p.key()).isEqualTo(key);
        assertThat(p.arguments()).hasToString("[" + found + "]");
        assertThat(p.line()).isEqualTo(before.split("\n", -1).length);
        assertThat(p.column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
        assertThat(p.pointer()).isEmpty();
      });
    });
  }

  @Test
  void truncatedAnywhereItGivesALocatedErrorOrADossier() {
    byte[] whole = Dossiers.WHOLE.strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      Loaded loaded = DossierReader.read("f", Arrays.copyOf(whole, length));
      assertThat(loaded.problems()).as("first %d bytes", length).hasSize(1);
      assertThat(loaded.problems().getFirst().key()).startsWith(Encoding.malformedAt(Arrays.copyOf(whole, length),
          Progress.UNSEEN) < 0 ? "json.end." : "encoding.");
      assertThat(loaded.dossier()).isNull();
    }
  }

  @Test
  void nestedDeeplyItIsAnErrorAndNoOverflow() {
    int depth = 1_000_000;
    for (String opening : new String[] {"[", "{\"a\":"}) {
      Loaded loaded = Dossiers.readWith("\"x-deep\": " + opening.repeat(depth));
      assertThat(loaded.problems()).singleElement().satisfies(p -> assertThat(p.message(Language.ENGLISH)).isNotBlank());
    }
    assertThat(Dossiers.problems(Dossiers.readWith("\"x-deep\": " + "[".repeat(1000) + "]".repeat(1000))))
        .containsExactly(" json.FEWER_LEVELS");
    assertThat(Dossiers.readWith("\"x-deep\": " + "[".repeat(499) + "]".repeat(499)).problems()).isEmpty();
    Loaded tooDeep = Dossiers.readWith("\"x-deep\": " + "[".repeat(500) + "]".repeat(500));
    assertThat(tooDeep.problems()).singleElement().satisfies(p -> {
      assertThat(p.key()).isEqualTo("json.FEWER_LEVELS");
      assertThat(p.column()).isEqualTo("\"x-deep\": ".length() + 500);
      assertThat(p.message(Language.ENGLISH)).contains("500");
    });
  }

  @Test
  void withAnEndlessNumberOrNameItIsAnError() {
    assertThat(Dossiers.problems(Dossiers.readWith("\"x\": " + "9".repeat(100_000)))).containsExactly(" json.SHORTER_NUMBER");
    assertThat(Dossiers.readWith("\"x\": " + "9".repeat(1001)).problems()).singleElement()
        .satisfies(p -> assertThat(p.column()).isEqualTo("\"x\": ".length() + 1));
    assertThat(Dossiers.readWith("\"x-a\": " + "9".repeat(1000)).problems()).isEmpty();
    assertThat(Dossiers.problems(Dossiers.readWith("\"" + "n".repeat(100_000) + "\": 1"))).containsExactly(" json.SHORTER_NAME");
    assertThat(Dossiers.problems(Dossiers.readWith("\"description\": \"" + "t".repeat(50_000_001) + '"')))
        .containsExactly(" json.SHORTER_TEXT");
  }

  @TestFactory
  Stream<DynamicTest> mutatedItNeverThrows() {
    return IntStream.range(0, 20).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      for (int i = 0; i < 100; i++) {
        byte[] json = mutated(Dossiers.WHOLE.getBytes(UTF_8), random);
        Loaded loaded = Assertions.assertTimeout(Duration.ofSeconds(10), () -> DossierReader.read("f", json));
        assertThat(loaded.dossier() != null || loaded.isPartial()).isTrue();
        for (Problem problem : loaded.problems()) {
          assertThat(problem.line(Language.ENGLISH)).matches("f:[1-9]\\d*:[1-9]\\d*: (error|warning): .*: \\P{Cntrl}+");
        }
      }
    }));
  }

  /// Changes, removes, doubles or swaps pieces of the file, a few at a time.
  private static byte[] mutated(byte[] json, Random random) {
    String text = new String(json, ISO_8859_1);
    for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(random.nextBoolean() ? 3 : 60));
      String piece = switch (random.nextInt(5)) {
        case 0 -> "";
        case 1 -> text.substring(from, to).repeat(2);
        case 2 -> String.valueOf((char) random.nextInt(256));
        case 3 -> "\"{}[]:,0-9.eE\\ntx/\u00ff\u0000".charAt(random.nextInt(20)) + "";
        default -> text.substring(random.nextInt(text.length() - 60)).substring(0, random.nextInt(60));
      };
      text = text.substring(0, from) + piece + text.substring(to);
    }
    return text.getBytes(ISO_8859_1);
  }
}
