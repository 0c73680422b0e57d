package entente.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(run("validate", "a", "b")).isEqualTo(2);
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
