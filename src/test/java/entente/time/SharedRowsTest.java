package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The conformance rows of the shared test data.
class SharedRowsTest {
  /// One string stands twice: as an example of level 1, which it needs, and of level 2.
  @TestFactory
  Stream<DynamicTest> agreesWithTheExamplesOfTheSpecification() throws IOException {
    return Tsv.shared("spec-examples.tsv", rows -> rows.map(row -> dynamicTest(row[1], () -> {
      if (row[8].equals("valid")) {
        checkAccepted(row[1], row[1].equals("2004-06-11%") ? "1" : row[2], row[5], row[6], row[7]);
      } else {
        checkRefused(row[1]);
      }
    })));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheValidRows() throws IOException {
    return Tsv.shared("valid.tsv", rows -> rows.map(row -> dynamicTest(row[0], () ->
        checkAccepted(row[0], row[1], row[5], row[6], row[7]))));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheInvalidRows() throws IOException {
    return Tsv.shared("invalid.tsv", rows -> rows.map(row -> dynamicTest("\"" + row[0] + "\"", () -> {
      String text = unescaped(row[0]);
      if (row[1].equals("invalid")) {
        checkRefused(text);
      } else {
        Edtf date = Edtf.parse(text);
        assertThat(date.isReversed()).isTrue();
        assertThat(Extremes.of(date)).isEqualTo(new Extremes(row[4], row[5]));
      }
    })));
  }

  @TestFactory
  Stream<DynamicTest> leansTheWayOfTheAmbiguousRows() throws IOException {
    return Tsv.shared("ambiguous.tsv", rows -> rows.map(row -> dynamicTest(row[0], () -> {
      Optional<Edtf> date = read(row[0]);
      boolean isTooLarge = row[3].equals("resource bomb");
      assertThat(date.isPresent()).isEqualTo(row[1].equals("valid") && !isTooLarge);
      date.ifPresent(d -> {
        for (Reading reading : Reading.values()) {
          assertThat(d.bounds(reading, Bounds.PAST)).isNotNull();
        }
        if (!row[4].isEmpty()) {
          checkExtremes(d, row[3].contains("season") || row[3].contains("grouping") ? "envelope" : "exact", row[4], row[5]);
        }
      });
    })));
  }

  private static Optional<Edtf> read(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (EdtfException e) {
      assertThat(e.position()).isBetween(0, text.length());
      return Optional.empty();
    }
  }

  private static void checkAccepted(String text, String level, String bounds, String earliest, String latest) {
    Edtf date = Edtf.parse(text);
    assertThat(date).hasToString(text);
    assertThat(date.isReversed()).isFalse();
    assertThat(date.level()).isEqualTo(Integer.parseInt(level));
    checkExtremes(date, bounds, earliest, latest);
  }

  private static void checkExtremes(Edtf date, String bounds, String earliest, String latest) {
    Extremes extremes = Extremes.of(date);
    if (bounds.equals("exact")) {
      assertThat(extremes).isEqualTo(new Extremes(earliest, latest));
    } else {
      assertThat(LocalDate.parse(extremes.earliest())).isAfterOrEqualTo(LocalDate.parse(earliest));
      assertThat(LocalDate.parse(extremes.latest())).isBeforeOrEqualTo(LocalDate.parse(latest));
      assertThat(LocalDate.parse(extremes.earliest())).isBefore(LocalDate.parse(extremes.latest()));
    }
  }

  private static void checkRefused(String text) {
    assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse(text))
        .satisfies(e -> assertThat(e.position()).isBetween(0, text.length()));
  }

  /// The text of the inside of a JSON string.
  private static String unescaped(String json) {
    var text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (json.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        int escape = "bfnrt".indexOf(json.charAt(i));
        text.append(escape < 0 ? json.charAt(i) : "\b\f\n\r\t".charAt(escape));
      }
    }
    return text.toString();
  }
}
