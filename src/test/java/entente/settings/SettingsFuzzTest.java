package entente.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file of settings holds, what is read from it is in the ranges that the records name.
class SettingsFuzzTest {
  private static final List<String> KEYS = List.of("preferences", "window", "recent", "searches", "dossiers", "appearance", "language",
      "motion", "textSize", "x", "y", "width", "height", "maximised", "dividers", "from", "to", "selection", "asOf", "filtersBefore",
      "grouping", "lanes", "collapsed", "arrangements", "hidden", "orders", "sort", "descending", "columns",
      "widths", "", "\\u0000");
  private static final List<String> NUMBERS = List.of("0", "-0.0", "1e300", "-1e300", "1e400", "-1e400", "5e-324", "0.5", "0.2", "0.999",
      "9223372036854775807", "-9223372036854775808", "99999999999999999999999", "3.7e18", "-3.7e18", "137", "20000", "1600", "-1", "1");

  @TempDir private Path folder;

  private Settings read(String json) throws IOException {
    Files.writeString(folder.resolve("settings.json"), json);
    return new SettingsFile(folder).settings();
  }

  private static <T> T pick(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String value(Random random, int depth) {
    return switch (random.nextInt(depth > 3 ? 5 : 9)) {
      case 0, 1, 2 -> pick(random, NUMBERS);
      case 3 -> pick(random, List.of("null", "true", "false", "\"\"", "\"dark\"", "\"ENGLISH\"", "\"NaN\"", "\"KIND\"", "\"\\ud800\""));
      case 4 -> Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(20)));
      case 5 -> "[" + Stream.generate(() -> value(random, depth + 1)).limit(random.nextInt(5)).collect(Collectors.joining(",")) + "]";
      case 6 -> "[".repeat(40) + "]".repeat(40);
      default -> object(random, depth + 1);
    };
  }

  private static String object(Random random, int depth) {
    return Stream.generate(() -> "\"" + pick(random, KEYS) + "\":" + value(random, depth)).limit(random.nextInt(14))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /// The keys where they belong, with anything as their values.
  private static String settings(Random random) {
    String window = keyed(random, "x", "y", "width", "height", "maximised", "dividers");
    String place = keyed(random, "from", "to", "selection", "asOf", "filtersBefore", "grouping", "lanes", "collapsed", "arrangements",
        "hidden", "orders", "sort", "descending", "columns", "widths");
    return "{\"preferences\":" + keyed(random, "appearance", "language", "motion", "textSize") + ",\"window\":" + window + ",\"recent\":"
        + value(random, 2) + ",\"searches\":" + value(random, 2) + ",\"dossiers\":{\"a\":" + place + ",\"b\":" + value(random, 2) + "}}";
  }

  private static String keyed(Random random, String... keys) {
    return Stream.of(keys).map(key -> "\"" + key + "\":" + (key.equals("dividers") || random.nextBoolean()
        ? "[" + pick(random, NUMBERS) + "," + pick(random, NUMBERS) + "]" : pick(random, NUMBERS)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static void assertInRange(Settings settings) {
    assertThat(settings.preferences().textSize() % Preferences.TEXT_STEP).isZero();
    assertThat(settings.preferences().textSize()).isBetween(Preferences.LEAST_TEXT, Preferences.MOST_TEXT);
    settings.window().ifPresent(window -> {
      assertThat(List.of(window.x(), window.y())).allMatch(Double::isFinite);
      assertThat(window.width()).isBetween(WindowPlace.LEAST_WIDTH, WindowPlace.MOST_LENGTH);
      assertThat(window.height()).isBetween(WindowPlace.LEAST_HEIGHT, WindowPlace.MOST_LENGTH);
      assertThat(window.dividers()).doesNotHaveDuplicates().isSorted().allMatch(divider -> divider > 0 && divider < 1);
    });
    assertThat(settings.dossiers()).hasSizeLessThanOrEqualTo(Settings.MOST_DOSSIERS);
    assertBounded(settings.recent());
    assertBounded(settings.searches());
    settings.dossiers().values().forEach(place -> {
      place.visible().ifPresent(stretch -> {
        assertThat(List.of(stretch.from(), stretch.to())).allMatch(day -> Math.abs(day) <= DossierPlace.FARTHEST);
        assertThat(stretch.to() - stretch.from()).isGreaterThanOrEqualTo(DossierPlace.Stretch.LEAST);
      });
      place.asOf().ifPresent(day -> assertThat(day).isBetween(-DossierPlace.FARTHEST, DossierPlace.FARTHEST));
      assertBounded(place.selection());
      assertThat(place.filtersBefore()).hasSizeLessThanOrEqualTo(DossierPlace.MOST_FILTERS);
      place.hidden().ifPresent(SettingsFuzzTest::assertBounded);
      place.table().columns().ifPresent(SettingsFuzzTest::assertBounded);
      assertThat(place.table().widths().values()).allMatch(Double::isFinite);
      place.lanes().forEach((_, lanes) -> {
        assertBounded(lanes.first());
        assertBounded(lanes.collapsed());
      });
      assertBounded(List.copyOf(place.lanes().keySet()));
      assertBounded(List.copyOf(place.orders().keySet()));
      assertBounded(List.copyOf(place.orders().values()));
      Stream.of(place.grouping(), place.table().order().map(DossierPlace.TableOrder::column)).flatMap(Optional::stream)
          .forEach(text -> assertThat(text).hasSizeLessThanOrEqualTo(LenientFields.MOST_LETTERS));
    });
  }

  private static void assertBounded(List<String> texts) {
    assertThat(texts).hasSizeLessThanOrEqualTo(LenientFields.MOST_ENTRIES).allMatch(text -> text.length() <= LenientFields.MOST_LETTERS);
  }

  @TestFactory
  Stream<DynamicTest> whateverStandsInAnyFieldIsBroughtIntoRange() {
    return LongStream.range(0, 1_500).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      Settings settings = read(random.nextBoolean() ? settings(random) : object(random, 0));
      assertInRange(settings);
      var again = new SettingsFile(folder);
      again.change(_ -> settings.with(settings.preferences().sized(110)));
      again.write();
      assertThat(new SettingsFile(folder).settings().dossiers()).isEqualTo(settings.dossiers()); // what is in range is kept
    }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0.2, 1e300]", "[0.7, 0.2]", "[0.2, 0.2]", "[0, 0.5]", "[0.2, 1]", "[-1e300]", "[1e400]"})
  void dividersThatDivideNothingAreNone(String dividers) throws IOException {
    assertThat(read("{\"window\":{\"x\":3,\"y\":4,\"width\":1600,\"height\":1000,\"dividers\":" + dividers + "}}").window().orElseThrow())
        .isEqualTo(new WindowPlace(3, 4, 1600, 1000, false, List.of(), OptionalDouble.empty()));
  }

  @Test
  void aWindowTooSmallOrTooLargeKeepsItsPlace() throws IOException {
    assertThat(read("{\"window\":{\"x\":3,\"y\":4,\"width\":1,\"height\":1e300}}").window())
        .contains(new WindowPlace(3, 4, WindowPlace.LEAST_WIDTH, WindowPlace.MOST_LENGTH, false, List.of(), OptionalDouble.empty()));
  }

  @Test
  void aStretchBeyondWhatCanBeDrawnIsNone() throws IOException {
    assertThat(read("{\"dossiers\":{\"a\":{\"from\":-1e300,\"to\":1e300,\"asOf\":1e300}}}").place("a")).isEqualTo(DossierPlace.NONE);
    assertThat(read("{\"dossiers\":{\"a\":{\"from\":5,\"to\":5.5}}}").place("a")).isEqualTo(DossierPlace.NONE);
  }

  @Test
  void listsAndTextsBeyondAllMeasureAreCut() throws IOException {
    String many = Stream.generate(() -> "\"a\"").limit(3 * LenientFields.MOST_ENTRIES).collect(Collectors.joining(","));
    String longText = "\"" + "a".repeat(LenientFields.MOST_LETTERS + 1) + "\"";
    Settings settings = read("{\"recent\":[" + many + "],\"dossiers\":{\"a\":{\"selection\":[\"b\"," + longText + "],\"grouping\":"
        + longText + "}," + longText + ":{\"asOf\":3}}}");
    assertThat(settings.recent()).hasSize(LenientFields.MOST_ENTRIES);
    assertThat(settings.place("a").selection()).containsExactly("b");
    assertThat(settings.place("a").grouping()).isEmpty();
    assertThat(settings.dossiers()).containsOnlyKeys("a");
  }

  @Test
  void whatIsNestedWithoutEndIsDamaged() throws IOException {
    assertThat(read("{\"window\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")).isEqualTo(Settings.DEFAULT);
  }
}
