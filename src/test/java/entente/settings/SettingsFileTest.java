package entente.settings;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import entente.settings.DossierPlace.Lanes;
import entente.settings.DossierPlace.Stretch;
import entente.settings.DossierPlace.TableShape;
import entente.settings.Preferences.Appearance;
import entente.settings.Preferences.Motion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Preferences CHOSEN = new Preferences(Appearance.DARK, Optional.of(Language.BELARUSIAN), Motion.REDUCED, 150);
  private static final Settings SETTINGS = new Settings(CHOSEN,
      Optional.of(new WindowPlace(-1200, 10, 1600.5, 900, true, List.of(0.2, 0.75), OptionalDouble.of(120.5))),
      List.of("/a/b.json", "C:\\ü\\\"c\".json"),
      List.of("Мoди", "visits to Minsk"), Map.of("Візіты", "kind:visit"),
      Map.of("/a/b.json", new DossierPlace(Optional.of(new Stretch(-1e9, 20_000.25)), List.of("treaty", "visit"), OptionalLong.of(20_396),
          Optional.of("kind:visit \"два словы\""), List.of("", "kind:visit"), Optional.of("KIND"),
          Map.of("SIDE", new Lanes(List.of("BY", "IN"), List.of("BY"), Optional.of("NAME")),
              "KIND", new Lanes(List.of(), List.of("VISIT"), Optional.empty())),
          Optional.of(List.of("*eras")), Map.of("PEOPLE", "NAME"),
          new TableShape(Optional.of(new DossierPlace.TableOrder("TITLE", false)),
              Optional.of(List.of("GRADE", "TITLE")), Map.of("GRADE", 40.5)), List.of("BY", "IN"))));

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("settings.json");
  }

  private Settings read(String json) throws IOException {
    Files.writeString(file(), json);
    return new SettingsFile(folder).settings();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var kept = new SettingsFile(folder);
    kept.change(_ -> SETTINGS);
    kept.write();
    assertThat(new SettingsFile(folder).settings()).isEqualTo(SETTINGS);
    assertThat(folder).isDirectoryContaining("glob:**settings.json").isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFolderThatIsNotThereIsMade() {
    var kept = new SettingsFile(folder.resolve("a/b"));
    assertThat(kept.settings()).isEqualTo(Settings.DEFAULT);
    kept.change(settings -> settings.with(CHOSEN));
    kept.write();
    assertThat(new SettingsFile(folder.resolve("a/b")).settings().preferences()).isEqualTo(CHOSEN);
  }

  @Test
  void withoutAChangeNothingIsWritten() {
    var kept = new SettingsFile(folder);
    kept.change(settings -> settings.with(Preferences.DEFAULT));
    kept.write();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeMadeIsNotFatal() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    var kept = new SettingsFile(blocked);
    kept.change(_ -> SETTINGS);
    kept.write();
    assertThat(kept.settings()).isEqualTo(SETTINGS);
    assertThat(blocked).hasContent("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"preferences\": {\"textSize\": 150}", "nonsense", "{} {}", "{\"a\": 01}", "\u0000\u0001"})
  void aDamagedFileIsReplacedAndKeptAside(String damaged) throws IOException {
    assertThat(read(damaged)).isEqualTo(Settings.DEFAULT);
    assertThat(folder.resolve("settings.json.bak")).hasContent(damaged);
    assertThat(file()).doesNotExist();
    var next = new SettingsFile(folder);
    next.change(_ -> SETTINGS);
    next.write();
    assertThat(new SettingsFile(folder).settings()).isEqualTo(SETTINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "null", "{}",
      "{\"preferences\": [], \"window\": 1, \"recent\": {}, \"dossiers\": \"x\", \"more\": {}}"})
  void whatIsNoneOfOursIsTheDefault(String json) throws IOException {
    assertThat(read(json)).isEqualTo(Settings.DEFAULT);
    assertThat(file()).exists();
  }

  static Stream<String> wrongValues() {
    return Stream.of("null", "true", "[]", "{}", "\"puce\"", "[1, null, \"dark\"]", "{\"dark\": 1}");
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void oneWrongValueCostsThatValueOnly(String wrong) throws IOException {
    String others = "\"motion\": \"reduced\", \"unknown\": 7";
    assertThat(read("{\"preferences\": {\"appearance\": " + wrong + ", " + others + "}}").preferences())
        .isEqualTo(Preferences.DEFAULT.moving(Motion.REDUCED));
    assertThat(read("{\"preferences\": {\"textSize\": " + wrong + ", " + others + "}}").preferences())
        .isEqualTo(Preferences.DEFAULT.moving(Motion.REDUCED));
    assertThat(read("{\"preferences\": {\"language\": " + wrong + ", " + others + "}}").preferences())
        .isEqualTo(Preferences.DEFAULT.moving(Motion.REDUCED));
    assertThat(read("{\"dossiers\": {\"a\": {\"from\": " + wrong + ", \"to\": 4, \"asOf\": 3}}}").place("a"))
        .isEqualTo(asOf(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "-1e9", "0", "1e400", "201", "1e99"})
  void aTextSizeIsBroughtWithinItsLimits(String size) throws IOException {
    assertThat(read("{\"preferences\": {\"textSize\": " + size + "}}").preferences().textSize()).isIn(100, 200);
  }

  @Test
  void aStretchOfTimeThatEndsBeforeItBeginsIsNone() throws IOException {
    assertThat(read("{\"dossiers\": {\"a\": {\"from\": 5, \"to\": 5}}}").place("a")).isEqualTo(DossierPlace.NONE);
  }

  private static DossierPlace asOf(long day) {
    return new DossierPlace(Optional.empty(), List.of(), OptionalLong.of(day), Optional.empty(), List.of(), Optional.empty(), Map.of(),
        Optional.empty(), Map.of(), TableShape.USUAL, List.of());
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void eachFieldOfAPlaceIsReadByItself(String wrong) throws IOException {
    for (String key : List.of("from", "selection", "filtersBefore", "grouping", "arrangements", "hidden", "orders", "sort", "descending")) {
      DossierPlace place = read("{\"dossiers\": {\"a\": {\"" + key + "\": " + wrong + ", \"asOf\": 3}}}").place("a");
      assertThat(place.asOf()).as(key).hasValue(3);
      assertThat(place.visible()).as(key).isEmpty();
    }
  }

  @Test
  void theLanesInAFileOfOldAreThoseOfItsGrouping() throws IOException {
    DossierPlace place = read("""
        {"dossiers": {"a": {"grouping": "KIND", "lanes": ["VISIT"], "collapsed": ["OTHER"]}}}""").place("a");
    assertThat(place.grouping()).contains("KIND");
    assertThat(place.lanes()).containsExactly(Map.entry("KIND", new Lanes(List.of("VISIT"), List.of("OTHER"), Optional.empty())));
  }

  @Test
  void ofManyChangesOfOnePartOnlyTheLastIsMade() {
    var kept = new SettingsFile(folder);
    var made = new ArrayList<Integer>();
    for (int frame = 0; frame < 100; frame++) {
      int day = frame;
      kept.keep("a", settings -> {
        made.add(day);
        return settings.with("a", asOf(day));
      });
      kept.keep("b", settings -> settings.with("b", asOf(day)));
    }
    assertThat(made).isEmpty();
    kept.write();
    assertThat(made).containsExactly(99);
    Settings written = new SettingsFile(folder).settings();
    assertThat(written.place("a")).isEqualTo(asOf(99));
    assertThat(written.place("b")).isEqualTo(asOf(99));
  }

  @Test
  void whoAsksForTheSettingsFindsWhatWasJustKept() {
    var kept = new SettingsFile(folder);
    kept.keep("a", settings -> settings.with("a", asOf(1)));
    assertThat(kept.settings().place("a")).isEqualTo(asOf(1));
    kept.keep("a", settings -> settings.with("a", asOf(2)));
    kept.change(settings -> settings.with(CHOSEN));
    assertThat(kept.settings()).isEqualTo(Settings.DEFAULT.with(CHOSEN).with("a", asOf(2)));
  }

  @Test
  void theDossiersOpenedLongestAgoAreForgotten() {
    var many = new LinkedHashMap<String, DossierPlace>();
    for (int i = 0; i < Settings.MOST_DOSSIERS; i++) {
      many.put("d" + i, DossierPlace.NONE);
    }
    Settings full = new Settings(CHOSEN, Optional.empty(), List.of(), List.of(), Map.of(), many).with("d0", SETTINGS.place("/a/b.json"));
    assertThat(full.dossiers()).hasSize(Settings.MOST_DOSSIERS);
    Settings one = full.with("new", DossierPlace.NONE);
    assertThat(one.dossiers()).hasSize(Settings.MOST_DOSSIERS).containsKey("d0").doesNotContainKey("d1");
  }
}
