package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `search` and `find`.
class FindingTest {
  private static final String DOSSIER = """
      {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2025-11-30",
      "parties": [{"id": "IN", "name": "India", "kind": "state"}, {"id": "BY", "name": "Belarus", "kind": "state"}],
      "people": [{"id": "jaishankar", "name": "Subrahmanyam Jaishankar"}, {"id": "makei", "name": {"ru": "Владимир Макей"}}],
      "places": [{"id": "minsk", "name": "Minsk"}],
      "events": [
        {"id": "late", "kind": "visit", "title": {"en": "Late\\ntalks", "ru": "Поздние переговоры"}, "date": "2020/2021", "host": "BY"},
        {"id": "early", "kind": "visit", "title": "Minsk visit", "date": "1997-09", "host": "IN"},
        {"id": "call", "kind": "call", "title": "Call", "date": "2019-05-01"},
        {"id": "planned", "kind": "call", "title": "Next call", "date": "2026-01-01", "status": "planned"}]}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder = Path.of("");
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("d.json"), DOSSIER).toString();
  }

  private Console console() {
    out.reset();
    err.reset();
    return new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Language.ENGLISH, false);
  }

  private List<String> args(String... more) {
    List<String> args = new ArrayList<>(List.of(file));
    args.addAll(Arrays.asList(more));
    return args;
  }

  private int find(String... more) {
    Console console = console();
    int exit = FindCommand.commandLine(console).setCaseInsensitiveEnumValuesAllowed(true).execute(args(more).toArray(String[]::new));
    assertThat(console.end()).isTrue();
    return exit;
  }

  private int search(String in, String... more) {
    Console console = console();
    int exit = SearchCommand.commandLine(console, new ByteArrayInputStream(in.getBytes(UTF_8))).execute(args(more).toArray(String[]::new));
    assertThat(console.end()).isTrue();
    return exit;
  }

  private String out() {
    return out.toString(UTF_8);
  }

  /// A tab ends what runs from right to left, so that nothing has to be put around it.
  @Test
  void programsReadWhatWasAskedAsItWasAsked() {
    assertThat(search("מקיי\n\u0001\n")).isZero();
    assertThat(out()).startsWith("מקיי\t").endsWith("\n\\u0001\t\n");
  }

  @Test
  void whatPassesStandsInOrderOfTimeWithItsDateCertaintyAndTitleInOneLine() {
    assertThat(find("kind:visit")).isZero();
    assertThat(out()).isEqualTo("early\t1997-09\tcertainly\tMinsk visit\nlate\t2020/2021\tcertainly\tLate talks\n");
    assertThat(find("date:2021")).isZero();
    assertThat(out()).isEqualTo("late\t2020/2021\tcertainly\tLate talks\n");
    assertThat(find("date:1997-09-01..1997-09-10")).isZero();
    assertThat(out()).isEqualTo("early\t1997-09\tpossibly\tMinsk visit\n");
    assertThat(find("--lang", "ru", "host:BY")).isZero();
    assertThat(out()).isEqualTo("late\t2020/2021\tcertainly\tПоздние переговоры\n");
  }

  @Test
  void aQueryMayBeginWithAHyphenAndAnEmptyOneFindsAll() {
    assertThat(find("--format", "ids", "-host:IN")).isZero();
    assertThat(out()).isEqualTo("call\nlate\nplanned\n");
    assertThat(find("--format", "ids", "")).isZero();
    assertThat(out()).isEqualTo("early\ncall\nlate\nplanned\n");
  }

  @Test
  void jsonIsAListOfObjects() {
    assertThat(find("kind:call date:2019", "--format", "json")).isZero();
    assertThat(out()).isEqualTo("[\n{\"id\": \"call\", \"date\": \"2019-05-01\", \"certainty\": \"certainly\", \"title\": \"Call\"}\n]\n");
    assertThat(find("kind:session", "--format", "json")).isZero();
    assertThat(out()).isEqualTo("[\n]\n");
  }

  @Test
  void laterIsLaterThanTheLastEventHeldUnlessADayIsGiven() {
    assertThat(find("--format", "ids", "is:later")).isZero();
    assertThat(out()).isEqualTo("planned\n");
    assertThat(find("--format", "ids", "--as-of", "2019-01-01", "is:later")).isZero();
    assertThat(out()).isEqualTo("call\nlate\nplanned\n");
    assertThat(find("--as-of", "soon", "is:later")).isEqualTo(Commands.WRONG_USAGE);
  }

  @Test
  void aQueryThatCannotBeReadIsPointedAtAndFindsNothing() {
    assertThat(find("kind:visit persn:makei")).isEqualTo(Commands.WRONG_USAGE);
    assertThat(out()).isEmpty();
    assertThat(err.toString(UTF_8)).contains("persn").contains("person").contains("kind:visit persn:makei\n           ^^^^^");
  }

  @Test
  void explainingSaysTheQueryInWordsAndWhatEachPartPassesBesideTheResults() {
    assertThat(find("--format", "ids", "--explain", "-host:IN kind:visit")).isZero();
    assertThat(out()).isEqualTo("late\n");
    assertThat(err.toString(UTF_8).lines()).contains("kind:visit -host:IN", "2\tkind:visit", "3\t-host:IN", "1");
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    file = folder.resolve("nothing.json").toString();
    assertThat(find("kind:visit")).isEqualTo(Commands.FAILED);
    assertThat(search("", "minsk")).isEqualTo(Commands.FAILED);
  }

  @Test
  void searchSaysTheQueryAndIdsTheBestFirst() {
    assertThat(search("", "Minsk")).isZero();
    assertThat(out()).isEqualTo("Minsk\tminsk,early\n");
    assertThat(search("", "--kind", "event", "Minsk")).isZero();
    assertThat(out()).isEqualTo("Minsk\tearly\n");
    assertThat(search("", "--most", "1", "Minsk")).isZero();
    assertThat(out()).isEqualTo("Minsk\tminsk\n");
    assertThat(search("", "Uladzimir", "Makiej")).isZero();
    assertThat(out()).isEqualTo("Uladzimir Makiej\tmakei\n");
    assertThat(search("", "--kind", "planet", "x")).isEqualTo(Commands.WRONG_USAGE);
  }

  @Test
  void withoutWordsEachLineOfTheInputIsSought() {
    assertThat(search("जयशंकर\nnobody at all\n\nDr Jayshankar")).isZero();
    assertThat(out()).isEqualTo("जयशंकर\tjaishankar\nnobody at all\t\n\t\nDr Jayshankar\tjaishankar\n");
  }
}
