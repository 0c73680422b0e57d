package entente.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.format.DossierReader;
import entente.format.Loaded;
import entente.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  void infoCountsWhatIsKeptBesideTheEntries() throws IOException {
    assertThat(run("info", file("""
        {"format": "entente-dossier/1", "id": "d", "title": "D", "queries": [{"id": "q", "name": "Q", "query": "x"},
          {"id": "r", "name": "R", "query": "y"}], "accepted": [{"rule": "r", "about": ["s"], "reason": "R"}],
          "sources": [{"id": "s", "title": "S"}]}"""))).isZero();
    assertThat(out().lines().map(l -> l.replaceAll(" {2,}", "|"))).contains("Filters kept|2", "Findings accepted|1");
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

  @Test
  void nothingThatAFileSaysCommandsTheTerminal() throws IOException {
    String hostile = "\u001b[31mRED\u001b]0;pwn\u0007\u009b31m\u202e\u2066\u007f";
    String json = new JsonMapper().writeValueAsString(hostile);
    String title = FINE.replace("{\"en\": \"Minsk\", \"ru\": \"Минск\"}", json);
    assertThat(run("info", file(title))).isZero();
    assertThat(out()).contains("\\u001b[31mRED\\u001b]0;pwn\\u0007\\u009b31m\\u202e\\u2066\\u007f").matches(CommandsTest::isHarmless);
    String wrong = file(title.replace("\"eras\"", json));
    assertThat(run("validate", wrong)).isEqualTo(1);
    assertThat(out()).contains("There is no key \"\\u001b[31mRED").matches(CommandsTest::isHarmless).hasLineCount(1);
    assertThat(run("validate", "--format=json", wrong)).isEqualTo(1);
    assertThat(out()).matches(CommandsTest::isHarmless).doesNotContain("\u2066");
    assertThat(new JsonMapper().readTree(out()).get(0).get("pointer").asString()).isEqualTo("/" + hostile);
    for (String[] args : new String[][] {{"validate", hostile}, {"info", hostile}, {"date", hostile}, {hostile, hostile}, {"--" + hostile},
        {"date", "--lang", hostile, "1"}, {"validate", "--format", hostile, "x"}, {"info", "a", hostile}}) {
      assertThat(run(args)).isNotZero();
      assertThat(out() + err()).isNotEmpty().matches(CommandsTest::isHarmless);
    }
  }

  private static boolean isHarmless(String said) {
    return said.chars().noneMatch(c -> (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f) || (c >= 0x2028 && c <= 0x202e));
  }

  @Test
  void directionsOfWhatIsQuotedEndWithIt() throws IOException {
    assertThat(run("info", file(FINE.replace("\"en\": \"Minsk\"", "\"en\": \"שלום (x\"")))).isZero();
    assertThat(out()).contains("\u2068שלום (x\u2069\n");
    assertThat(run("validate", file(FINE.replace("\"eras\"", "\"שלום\"")))).isEqualTo(1);
    assertThat(out()).contains(" error: \u2068/שלום\u2069: There is no key \u2068\"שלום\"\u2069 here");
  }

  @Test
  void aTitleThatCannotBeSeenIsSaidToBeNone() throws IOException {
    assertThat(run("info", file(FINE.replace("\"en\": \"Minsk\"", "\"en\": \"\u3164 \u200b\"")))).isZero();
    assertThat(out().lines().map(l -> l.replaceAll(" {2,}", "|"))).contains("Title|(no title) d");
  }

  @Test
  void coloursAreColoursWhereverProblemsAreSaid() {
    Loaded damaged = DossierReader.read("d.json", "{".getBytes(UTF_8));
    var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Language.ENGLISH, true);
    console.report(damaged);
    console.tell(damaged);
    assertThat(console.end()).isTrue();
    assertThat(out()).contains("\033[31merror\033[0m").isEqualTo(err());
  }

  @Test
  void aLineEndsWithALineFeedWhateverThePlatformPuts() {
    var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Language.ENGLISH, false);
    console.results().print("one\r\ntwo\r\n");
    console.say("three\rfour");
    assertThat(console.end()).isTrue();
    assertThat(out()).isEqualTo("one\ntwo\nthree\\u000dfour\n");
  }

  @Test
  void aNameThatNoFileCanHaveIsNoWrongUsage() {
    for (String command : new String[] {"validate", "info"}) {
      assertThat(run(command, "a\0b")).as(command).isEqualTo(3);
      assertThat(err()).as(command).contains("a\\u0000b").doesNotContain("Usage");
    }
  }

  @Test
  void resultsGoOnWhereRemarksCannotBeWritten() throws IOException {
    String wrong = file(FINE.replace("\"eras\"", "\"erras\""));
    assertThat(Commands.run(new String[] {"validate", wrong, wrong, wrong}, new PrintStream(out, true, US_ASCII), full(0))).isEqualTo(3);
    assertThat(out()).hasLineCount(3);
  }

  /// Takes so many bytes, then fails as a full disk or a closed pipe does.
  private static PrintStream full(int bytes) {
    return new PrintStream(new OutputStream() {
      private int written;

      @Override
      public void write(int b) throws IOException {
        written++;
        if (written > bytes) {
          throw new IOException("No space left on device");
        }
      }
    }, true, UTF_8);
  }

  @Test
  void endWithThreeAndASentenceWhereTheOutputCannotBeWritten() throws IOException {
    String file = file(FINE.replace("\"eras\"", "\"erras\""));
    for (String[] args : new String[][] {{"--help"}, {"--version"}, {"info", file}, {"validate", file}, {"validate", "--format=json", file},
        {"date", "1985"}, {"date", "--help"}}) {
      for (int bytes : new int[] {0, 3}) {
        err.reset();
        assertThat(Commands.run(args, full(bytes), new PrintStream(err, true, US_ASCII))).as(String.join(" ", args)).isEqualTo(3);
        assertThat(err()).contains("could not all be written").doesNotContain("\tat ");
      }
    }
    assertThat(Commands.run(new String[] {"validate", file}, new PrintStream(out, true, US_ASCII), full(3))).isEqualTo(3);
    assertThat(Commands.run(new String[] {"--nonsense"}, new PrintStream(out, true, US_ASCII), full(3))).isEqualTo(3);
  }

  /// Machines read them, whatever the numbers and letters of the user's country.
  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr-TR", "hi-IN-u-nu-deva", "ru-RU-u-nu-arab", "ja-JP-u-ca-japanese"})
  void digitsOfDatesIdsAndPlacesAreAsciiInEveryLocale(String tag) throws IOException {
    TimeZone zone = TimeZone.getDefault();
    String file = file(FINE.replace("\"eras\"", "\"ERIAS\"").replace("\"1997-09\"", "\"1997-13\""));
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    try {
      assertThat(run("info", file)).isEqualTo(1);
      assertThat(out()).contains("2025-11-30", "2020-01-01/2020-01-01").matches(said -> digits(said).equals(digits(ascii(said))));
      assertThat(run("validate", file)).isEqualTo(1);
      assertThat(out()).contains("d.json:2:1: error: /ERIAS: ", "/events/0/date: ")
          .matches(said -> digits(said).equals(digits(ascii(said))));
      assertThat(run("date", "-0043-03-15", "Y170000002", "\u001b")).isEqualTo(1);
      assertThat(out()).contains("ok\t1\t-0043-03-15\t-0043-03-15\t", "+170000002-01-01\t", "\\u001b\tinvalid");
      assertThat(run("VALIDATE", file)).isEqualTo(2);
      assertThat(run("validate", "--format=JSON", file)).isEqualTo(1);
      assertThat(new JsonMapper().readTree(out()).get(0).get("line").asInt()).isEqualTo(2);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static String digits(String text) {
    return text.codePoints().filter(Character::isDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void aNameThatNoFileCanHaveIsToldOf() {
    assertThat(run("info", "a\0b.json")).isEqualTo(3);
    assertThat(err.toString(US_ASCII)).startsWith("No file can be called ").hasLineCount(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(10)
  void aDeviceWithoutAnEndIsNotReadToIt() {
    assertThat(run("validate", "/dev/zero")).isEqualTo(1);
    assertThat(err.toString(US_ASCII) + out.toString(US_ASCII)).contains("UTF-16");
    assertThat(run("validate", "/dev/urandom")).isEqualTo(1);
    assertThat(err.toString(US_ASCII) + out.toString(US_ASCII)).contains("UTF-8");
  }

  private static String ascii(String text) {
    return text.replaceAll("[^\\x00-\\x7f]", "");
  }
}
