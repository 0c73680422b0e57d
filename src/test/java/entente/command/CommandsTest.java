package entente.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.format.DossierReader;
import entente.format.Loaded;
import entente.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private static final String FINE = """
      {"format": "entente-dossier/1", "id": "d", "title": {"en": "Minsk", "ru": "Минск"}, "compiled": "2025-11-30",
      "eras": [{"id": "e", "name": "E", "date": "2000/2001"}],
      "events": [{"id": "e1", "kind": "visit", "title": "V", "date": "1997-09"}, {"id": "e2", "kind": "visit", "title": "V",
        "date": "2020/.."}]}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Locale locale = Locale.getDefault();

  @TempDir
  private Path folder = Path.of("");

  @BeforeEach
  void speakEnglish() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(locale);
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Commands.run(args, new PrintStream(out, true, US_ASCII), new PrintStream(err, true, US_ASCII));
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private String file(String json) throws IOException {
    return Files.writeString(folder.resolve("d.json"), json).toString();
  }

  @Test
  void understandSubCommandsAndOptionsButNotFiles() {
    assertThat(Commands.understands("validate")).isTrue();
    assertThat(Commands.understands("info", "a.json")).isTrue();
    assertThat(Commands.understands("--help")).isTrue();
    assertThat(Commands.understands("-x")).isTrue();
    assertThat(Commands.understands("a.json")).isFalse();
    assertThat(Commands.understands()).isFalse();
  }

  @Test
  void showHelpAndVersion() {
    assertThat(run("--help")).isZero();
    assertThat(out()).startsWith("Usage: entente").contains("validate", "info", "--version");
    assertThat(run("--version")).isZero();
    assertThat(out()).matches("Entente \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(run("validate", "--help")).isZero();
    assertThat(out()).contains("FILE");
    assertThat(err()).isEmpty();
  }

  @Test
  void endWithTwoOnWrongUsage() {
    assertThat(run("--nonsense")).isEqualTo(2);
    assertThat(err()).contains("--nonsense").contains("Usage:");
    assertThat(run("validate")).isEqualTo(2);
    assertThat(err()).contains("The file to read is missing.");
    assertThat(run("validate", "--format")).isEqualTo(2);
    assertThat(err()).contains("--format takes one of: text, json");
    assertThat(run("validate", "--format=xml", "a")).isEqualTo(2);
    assertThat(err()).contains("--format takes one of: text, json");
    assertThat(run("info", "a", "b")).isEqualTo(2);
    assertThat(run("info")).isEqualTo(2);
    assertThat(run("--help=x")).isEqualTo(2);
    assertThat(run("--")).isEqualTo(2);
    assertThat(out()).isEmpty();
  }

  @Test
  void validateSaysThatAFileIsFine() throws IOException {
    String file = file(FINE);
    assertThat(run("validate", file)).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).isEqualToIgnoringNewLines(file + ": no problems.\n");
  }

  @Test
  void validateEndsWithOneOnErrors() throws IOException {
    String file = file(FINE.replace("\"eras\"", "\"erras\""));
    assertThat(run("validate", file)).isEqualTo(1);
    assertThat(out()).startsWith(file + ":2:1: error: /erras: There is no key \"erras\" here; did you mean eras?").hasLineCount(1);
    assertThat(err()).contains("errors: 1, warnings: 0");
    assertThat(run("validate", file(FINE.substring(0, 100)))).isEqualTo(1);
    assertThat(out()).contains(":1:101: error: : The file ends too early");
  }

  @Test
  void validateTakesSeveralFilesAndEndsWithTheWorst() throws IOException {
    String fine = file(FINE);
    String wrong = Files.writeString(folder.resolve("wrong.json"), FINE.replace("\"eras\"", "\"erras\"")).toString();
    assertThat(run("validate", wrong, fine)).isEqualTo(1);
    assertThat(out()).startsWith(wrong + ":2:1: error: ").hasLineCount(1);
    assertThat(err().lines()).containsExactly(wrong + ": errors: 1, warnings: 0", fine + ": no problems.");
    assertThat(run("validate", wrong, folder.resolve("none.json").toString(), fine)).isEqualTo(3);
    assertThat(out()).hasLineCount(1);
    assertThat(err()).contains("There is no such file.");
  }

  @Test
  void validateWritesProblemsAsJson() throws IOException {
    String wrong = file(FINE.replace("\"eras\"", "\"erras\""));
    String warned = Files.writeString(folder.resolve("\"warned\".json"), FINE.replace("2000/2001", "2001/2000")).toString();
    String none = folder.resolve("none.json").toString();
    assertThat(run("validate", "--format", "json", wrong, warned, none)).isEqualTo(3);
    JsonNode list = new JsonMapper().readTree(out());
    assertThat(list.valueStream().map(problem -> problem.propertyStream().map(Map.Entry::getKey).toList()).distinct())
        .containsExactly(List.of("file", "line", "column", "pointer", "severity", "code", "message"));
    assertThat(list.valueStream().map(problem -> problem.get("file").asString())).containsExactly(wrong, warned, none);
    assertThat(list.valueStream().map(problem -> problem.get("code").asString()))
        .containsExactly("key.unknown", "date.reversed", "file.missing");
    assertThat(list.get(0).get("line").asInt()).isEqualTo(2);
    assertThat(list.get(0).get("column").asInt()).isEqualTo(1);
    assertThat(list.get(0).get("pointer").asString()).isEqualTo("/erras");
    assertThat(list.get(0).get("message").asString()).contains("did you mean eras?");
    assertThat(list.get(1).get("severity").asString()).isEqualTo("warning");
  }

  @Test
  void validateWritesAnEmptyListAsJsonWhereAllIsFine() throws IOException {
    assertThat(run("validate", "--format=json", file(FINE))).isZero();
    assertThat(out()).isEqualTo("[]\n");
  }

  @Test
  void problemsHaveColoursOnATerminalOnly() throws IOException {
    Loaded loaded = DossierReader.read(Path.of(file(FINE.replace("\"eras\"", "\"erras\"").replace("\"1997-09\"", "\"1998/1997\""))));
    var stream = new PrintStream(out, true, UTF_8);
    assertThat(new Console(stream, stream, Language.ENGLISH, true).lines(loaded))
        .contains(": \033[31merror\033[0m: /erras: ").contains(": \033[33mwarning\033[0m: /events/0/date: ");
    assertThat(new Console(stream, stream, Language.ENGLISH, false).lines(loaded)).doesNotContain("\033");
  }

  @Test
  void validateEndsWithZeroOnWarnings() throws IOException {
    assertThat(run("validate", file(FINE.replace("2000/2001", "2001/2000")))).isZero();
    assertThat(out()).contains(": warning: /eras/0/date: ");
    assertThat(err()).contains("errors: 0, warnings: 1");
  }

  @Test
  void endWithThreeWhenTheFileCannotBeRead() {
    for (String command : new String[] {"validate", "info"}) {
      assertThat(run(command, folder.resolve("none.json").toString())).isEqualTo(3);
      assertThat(out()).isEmpty();
      assertThat(err()).contains("There is no such file.");
      assertThat(run(command, folder.toString())).isEqualTo(3);
    }
  }

  @Test
  void infoSaysWhatADossierHolds() throws IOException {
    assertThat(run("info", file(FINE))).isZero();
    assertThat(out().lines().map(l -> l.replaceAll(" {2,}", "|")))
        .contains("Id|d", "Title|Minsk", "Events|2", "Eras|1", "Sources|0", "Time of the events|1997-09-01/2020-01-01", "Problems|0");
    assertThat(out().lines().map(l -> l.length() - l.replaceAll(".* {2,}", "").length()).distinct()).hasSize(1);
  }

  @Test
  void infoSaysWhatIsDisputedInferredAndUnsourced() throws IOException {
    assertThat(run("info", file("""
        {"format": "entente-dossier/1", "id": "d", "title": "D", "sources": [{"id": "s", "title": "S"}],
        "eras": [{"id": "a", "name": "A", "date": "2000", "evidence": [{"source": "s", "basis": "inferred"}]},
          {"id": "b", "name": "B", "date": "2000", "dating": {"basis": "inferred"}, "evidence": [{"source": "s"}]},
          {"id": "c", "name": "C", "date": "2000", "disputed": [{"key": "date", "value": "2001"}]}]}"""))).isZero();
    assertThat(out().lines().map(l -> l.replaceAll(" {2,}", "|")))
        .contains("Entries with rival values|1", "Entries with something inferred|2", "Entries without evidence (sources aside)|1");
  }

  @Test
  void infoOfAPartialDossierEndsWithOne() throws IOException {
    assertThat(run("info", file(FINE.replace("\"visit\"", "\"vist\"")))).isEqualTo(1);
    assertThat(out()).contains("errors: 2, warnings: 0");
    assertThat(run("info", file("{"))).isEqualTo(1);
    assertThat(err()).contains(":1:2: error: ");
  }

  @Test
  void speakTheLanguageOfTheLocaleInUtf8() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("ru-RU"));
    assertThat(run("info", file(FINE))).isZero();
    assertThat(out()).contains("Название").contains("Минск");
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("Использование: entente").contains("Показывает версию.");
  }

  @Test
  void sayWhatToDoWithoutADisplay() {
    int exit = Commands.noDisplay(new PrintStream(err, true, US_ASCII), new UnsupportedOperationException("no display"));
    assertThat(exit).isEqualTo(3);
    assertThat(err()).contains("xvfb-run").contains("entente --help");
  }
}
