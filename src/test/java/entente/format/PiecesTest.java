package entente.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.language.Language;
import entente.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PiecesTest {
  private static final String PARTIES = IntStream.range(0, 40).mapToObj("{\"id\": \"p%1$d\", \"name\": \"P %1$d\"}"::formatted)
      .reduce((a, b) -> a + ",\n" + b).orElseThrow();

  /// All that can be seen of what was read.
  private static List<String> seen(Loaded loaded) {
    List<String> seen = new ArrayList<>();
    loaded.problems().forEach(p -> seen.add(p.line(Language.ENGLISH)));
    seen.add(loaded.moreProblems() + " more");
    Dossier dossier = loaded.dossier();
    if (dossier != null) {
      seen.add(dossier.head().toString());
      dossier.lists().all().forEach(e -> {
        seen.add(e.toString());
        seen.add(dossier.referring(e.id()).stream().map(Entity::id).toList().toString());
      });
    }
    return seen;
  }

  private static void assertSame(byte[] json) {
    List<String> whole = seen(DossierReader.read("f", json, 1, Progress.UNSEEN));
    for (int pieces = 2; pieces < 6; pieces++) {
      assertThat(seen(DossierReader.read("f", json, pieces, Progress.UNSEEN))).as("%d pieces", pieces).isEqualTo(whole);
    }
  }

  private static void assertSame(String json) {
    assertSame(json.getBytes(UTF_8));
  }

  private static int cut(String json) {
    return Passes.cut(json.getBytes(UTF_8), 4, Progress.UNSEEN).size();
  }

  private static byte[] bundled() throws IOException {
    try (InputStream in = PiecesTest.class.getResourceAsStream("/entente/dossiers/india-belarus.json")) {
      return java.util.Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void listOfManyEntriesIsCut() {
    assertThat(cut(Dossiers.with("\"parties\": [" + PARTIES + "]"))).isEqualTo(4);
  }

  @Test
  void listThatIsNoneOfADossierIsNot() {
    assertThat(cut(Dossiers.with("\"partys\": [" + PARTIES + "]"))).isEqualTo(1);
    assertThat(cut(Dossiers.with("\"x-parties\": [" + PARTIES + "]"))).isEqualTo(1);
    assertThat(cut(Dossiers.with("\"parties\": {\"parties\": [" + PARTIES + "]}"))).isEqualTo(1);
  }

  @Test
  void listWhoseKeyStoodBeforeIsNot() {
    assertThat(cut(Dossiers.with("\"parties\": 1, \"parties\": [" + PARTIES + "]"))).isEqualTo(1);
    assertThat(cut(Dossiers.with("\"p\\u0061rties\": [], \"parties\": [" + PARTIES + "]"))).isEqualTo(1);
  }

  @Test
  void readTheSameWhereAKeyOrAnIdStandsTwice() {
    String list = "\"parties\": [" + PARTIES + "]";
    assertSame(Dossiers.with(list + ", " + list));
    assertSame(Dossiers.with("\"parties\": [" + PARTIES + ", " + PARTIES + "]"));
    assertSame(Dossiers.with(list + ", \"title\": \"again\""));
    assertSame("{" + list + "}");
  }

  @Test
  void readTheSameWithKeysOfOtherTools() {
    String list = PARTIES.replace("\"name\"", "\"x-b\": [1, \"é ]\", {\"a\" : 1.0}], \"x-a\": true, \"name\"");
    String both = "\"x-last\": {\"b\": 1}, \"parties\": [" + list + "], \"x-first\" : \"e\"";
    assertThat(cut(Dossiers.with(both))).isEqualTo(4);
    assertSame(Dossiers.with(both));
    assertSame(Dossiers.with(both + ", \"x-last\": 2"));
    Loaded read = DossierReader.read("f", Dossiers.with(both).getBytes(UTF_8), 4, Progress.UNSEEN);
    assertThat(read.problems()).isEmpty();
    assertThat(java.util.Objects.requireNonNull(read.dossier()).head().foreign().byKey())
        .containsExactly(Map.entry("x-last", "{\"b\":1}"), Map.entry("x-first", "\"e\""));
  }

  @Test
  void readTheSameWhereAllEntriesOfAPieceAreWrong() {
    String wrong = PARTIES.replace("name", "nam");
    assertSame(Dossiers.with("\"parties\": [" + wrong + "," + PARTIES + "]"));
    assertSame(Dossiers.with("\"parties\": [" + PARTIES + "," + wrong + "]"));
    assertSame(Dossiers.with("\"parties\": [" + wrong + "]"));
  }

  @Test
  void readTheSameWithMoreProblemsThanAreKept() {
    for (int errorAt : new int[] {0, 600, 999, 1000, 1100, 1900, -1}) {
      String entries = IntStream.range(0, 2000).mapToObj(i -> "{\"id\": \"w%d\", \"name\": \"W\", \"date\": \"%s\"}"
          .formatted(i, i == errorAt ? "no" : "2020/2019")).reduce((a, b) -> a + "," + b).orElseThrow();
      assertSame(Dossiers.with("\"parties\": [" + entries + "]"));
    }
  }

  @Test
  void readTheSameWhereReferencesLeadNowhereOrInACircle() {
    String entries = IntStream.range(0, 100)
        .mapToObj(i -> "{\"id\": \"l%d\", \"name\": \"L\", \"in\": \"l%d\"}".formatted(i, (i + 7) % 102))
        .reduce((a, b) -> a + "," + b).orElseThrow();
    assertSame(Dossiers.with("\"places\": [" + entries + "]"));
  }

  @Test
  void readTheSameBehindAMark() {
    assertSame("\ufeff" + Dossiers.with("\"parties\": [" + PARTIES + ", 5, {\"id\": 5}]"));
  }

  @Test
  void readTheSameWhereSomethingIsMissingAtTheCut() {
    String json = Dossiers.with("\"parties\": [" + PARTIES + "]");
    for (int at = 0; at < json.length(); at++) {
      assertSame(json.substring(0, at) + json.substring(at + 1));
    }
  }

  @TestFactory
  Stream<DynamicTest> readTheSameHoweverTheFileIsSpoilt() throws IOException {
    List<byte[]> files = List.of(Dossiers.WHOLE.getBytes(UTF_8), bundled(),
        Dossiers.with("\"parties\": [" + PARTIES + "], \"sources\": []").getBytes(UTF_8));
    files.forEach(PiecesTest::assertSame);
    return new Random(3).longs(40).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      for (int i = 0; i < 25; i++) {
        assertSame(Mutations.file(random, files));
      }
    }));
  }
}
