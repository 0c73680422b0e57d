package entente.format;

import static entente.format.Dossiers.problems;
import static entente.format.Dossiers.read;
import static entente.format.Dossiers.readWith;
import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Warnings of sides and posts that were no more.
class AfterwardsTest {
  private static final String BEFORE = """
      "compiled": "2025", "parties": [{"id": "F", "name": "Federation", "date": "1922/1991-12-26"}, {"id": "G", "name": "Republic"}],
      "organisations": [{"id": "mfa", "name": "Ministry", "party": "F"},
        {"id": "old", "name": "Office", "party": "G", "date": "1968/2020-09-02"}],
      "people": [{"id": "p", "name": "P", "party": "F"}, {"id": "q", "name": "Q",
        "party": [{"party": "F", "date": "/1991-12-26"}, {"party": "G", "date": "1991-12-27/"}]}],
      "posts": [{"id": "fm", "name": "FM", "party": "F"}, {"id": "pr", "name": "PR", "party": "G"},
        {"id": "m", "name": "M", "party": "G", "organisation": "old"}, {"id": "own", "name": "O", "date": "1990/2000"}],
      """;

  private static Loaded event(String date, String keys) {
    return readWith(BEFORE + "\"events\": [7, {\"participants\": [], "
        + "\"id\": \"e\", \"title\": \"E\", \"kind\": \"meeting\", \"date\": \""
        + date + "\", " + keys + "}]");
  }

  private static Loaded tenure(String post, String keys) {
    return readWith(BEFORE + "\"tenures\": [{\"id\": \"t\", \"person\": \"q\", \"post\": \"" + post + "\", " + keys + "}]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "\"host\": \"F\" | host", "\"guest\": \"F\" | guest",
      "\"x-p\": [{\"party\": \"G\"}, {\"party\": \"F\"}] | x-p/1/party",
      "\"x-p\": [{\"person\": \"q\", \"post\": \"fm\"}] | x-p/0/post",
      "\"x-p\": [{\"organisation\": \"mfa\"}] | x-p/0/organisation", "\"x-p\": [{\"person\": \"p\"}] | x-p/0/person"})
  void aSideThatWasNoMoreIsNamedWhereItStands(String keys, String at) {
    Loaded loaded = readWith(BEFORE + "\"events\": [7, {" + keys.replace("x-p", "participants")
        + ", \"id\": \"e\", \"title\": \"E\", \"kind\": \"meeting\", \"date\": \"2000-07\"}]");
    assertThat(problems(loaded)).containsExactly("/events/0 object", "/events/1/" + at.replace("x-p", "participants") + " party.over!");
    Problem problem = loaded.problems().getLast();
    assertThat(problem.line()).isEqualTo(9);
    assertThat(problem.column()).isGreaterThan(10);
    assertThat(problem.message(Language.ENGLISH)).startsWith("Federation existed until 26 December 1991").contains("July 2000");
  }

  @Test
  void aSideThatMayHaveBeenThereIsFine() {
    for (String date : new String[] {"1991-12-26", "1991", "[1991-12-26..2000]", "1985"}) {
      assertThat(problems(event(date, "\"host\": \"F\""))).containsExactly("/events/0 object");
    }
    assertThat(problems(event("2000", "\"host\": \"G\""))).containsExactly("/events/0 object");
  }

  @Test
  void thePartyOfTheDayCounts() {
    String by = "\"x-a\": 1}, {\"id\": \"e2\", \"title\": \"E\", \"kind\": \"meeting\", \"date\": \"2000\", "
        + "\"participants\": [{\"person\": \"q\"}, {\"person\": \"p\", \"post\": \"pr\"}]";
    assertThat(problems(event("2000", by))).containsExactly("/events/0 object");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"m | \"date\": \"2019/..\"", "m | \"date\": \"2021-05-05\"", "fm | \"date\": \"1990/1995\"",
      "own | \"date\": \"1995/2003\"", "own | \"phases\": {\"credentials\": \"2001\"}"})
  void aTenureInAPostThatWasNoMoreIsNamed(String post, String keys) {
    assertThat(problems(tenure(post, keys))).containsExactly("/tenures/0/post post.over!");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "m | \"date\": \"2019-07-24/2020-09-02\"", "m | \"date\": \"2019/2020\"", "m | \"date\": \"2015\"",
      "m | \"date\": \"2015/\"", "own | \"date\": \"1995/2003?\"", "own | \"phases\": {\"appointed\": \"2001\"}",
      "pr | \"date\": \"2001\""})
  void aTenureThatMayHaveEndedInTimeIsFine(String post, String keys) {
    assertThat(problems(tenure(post, keys))).isEmpty();
  }

  @Test
  void anIdThatStandsTwiceIsThatOfTheFirst() {
    String second = "\"host\": \"F\"}, {\"id\": \"e\", \"title\": \"E\", \"kind\": \"meeting\", \"date\": \"2000\", \"host\": \"F\"";
    assertThat(problems(event("2000", second)))
        .containsExactly("/events/0 object", "/events/1/host party.over!", "/events/2/id id.duplicate");
  }

  @Test
  @EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
  void theCasesSayWhatIsWrong() {
    Path cases = Path.of(System.getProperty("entente.shared")).resolve("cases");
    assertThat(problems(DossierReader.read(cases.resolve("format-two-parties.json"))))
        .containsExactly("/events/0/participants/0/person party.over!");
    assertThat(DossierReader.read(cases.resolve("format-merger.json")).problems()).isEmpty();
    assertThat(DossierReader.read(cases.resolve("post-of-closed-ministry.json")).problems()).isEmpty();
    assertThat(read(Dossiers.WHOLE).problems()).isEmpty();
  }
}
