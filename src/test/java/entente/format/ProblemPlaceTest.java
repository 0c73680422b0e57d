package entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemPlaceTest {
  private static String place(String json) {
    Problem problem = Dossiers.read(json).problems().getFirst();
    return problem.line() + ":" + problem.column() + " " + problem.pointer();
  }

  @Test
  void isThatOfTheWrongValue() {
    assertThat(place(Dossiers.with("\"parties\": [{\"id\": \"A\",\n  \"name\": 5}]"))).isEqualTo("3:11 /parties/0/name");
  }

  @Test
  void isThatOfTheUnknownKey() {
    assertThat(place(Dossiers.with("\"partys\": []"))).isEqualTo("2:1 /partys");
  }

  @Test
  void isTheStartOfTheEntryThatLacksAKey() {
    assertThat(place(Dossiers.with("\"parties\": [\n  {\"id\": \"A\"}]"))).isEqualTo("3:3 /parties/0");
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(place(Dossiers.with("\"parties\": [{\"id\": \"A\", \"name\": \"मिंस्क 😀\", \"kind\": \"x\"}]")))
        .isEqualTo("2:53 /parties/0/kind");
  }

  @Test
  void pointsIntoTheDate() {
    assertThat(place(Dossiers.with("\"compiled\": \"2025-13\""))).isEqualTo("2:19 /compiled");
  }

  @Test
  void pointsIntoADateBehindEscapesAndWideCharacters() {
    assertThat(place(Dossiers.with("\"compiled\": \"\\u0032025-x\""))).isEqualTo("2:24 /compiled");
    assertThat(place(Dossiers.with("\"compiled\": \"2025😀\""))).isEqualTo("2:18 /compiled");
    assertThat(place(Dossiers.with("\"compiled\": \"\""))).startsWith("2:14");
  }

  @Test
  void countsEveryKindOfLineEndOnce() {
    assertThat(place("{\r\n\"format\": \"entente-dossier/1\",\r\"id\": \"d\",\n\n\"title\": 1}")).isEqualTo("5:10 /title");
  }

  @Test
  void escapesThePointerAsJsonPointersAre() {
    assertThat(place(Dossiers.with("\"a/b~c\": 1"))).isEqualTo("2:1 /a~1b~0c");
  }

  @Test
  void comesInTheOrderOfTheFile() {
    Loaded loaded = Dossiers.readWith("\"parties\": [{\"naem\": \"A\"},\n{\"id\": \"B\", \"name\": 1}],\n\"eras\": 1");
    assertThat(loaded.problems()).extracting(Problem::line).isSorted();
    assertThat(Dossiers.problems(loaded)).containsExactly(
        "/parties/0 key.missing", "/parties/0 key.missing", "/parties/0/naem key.unknown.near", "/parties/1/name text", "/eras list");
  }

  @Test
  void isWrittenAsOneLine() {
    Problem problem = Dossiers.readWith("\"a\\nb\": 1").problems().getFirst();
    assertThat(problem.line(Language.RUSSIAN)).startsWith("f.json:2:1: error: /a\\u000ab: Ключа").doesNotContain("\n");
  }

  @Test
  void isGivenForTheFirstThousandOnly() {
    Loaded loaded = Dossiers.readWith("\"parties\": [" + "1,".repeat(1499) + "1]");
    assertThat(loaded.problems()).hasSize(Loaded.MOST_PROBLEMS);
    assertThat(loaded.moreProblems()).isEqualTo(500);
  }

  @Test
  void isAlsoThatOfAnErrorBehindAThousandWarnings() {
    String era = "{\"id\": \"e%d\", \"name\": \"E\", \"date\": \"2001/2000\"},";
    String eras = String.join("", IntStream.range(0, 1000).mapToObj(era::formatted).toList());
    Loaded loaded = Dossiers.readWith("\"eras\": [" + eras + "7]");
    assertThat(loaded.isPartial()).isTrue();
    assertThat(loaded.problems().size() + loaded.moreProblems()).isEqualTo(1001);
    assertThat(Dossiers.problems(loaded)).endsWith("/eras/1000 object").hasSize(1000);
  }
}
