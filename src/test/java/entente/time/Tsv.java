package entente.time;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Rows of tab-separated tables, without their head.
final class Tsv {
  private Tsv() {}

  /// A table beside the tests.
  static List<String[]> rows(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Tsv.class.getResourceAsStream(name), name)) {
      return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  /// A test for each row of a table of the shared test data; one that is reported as skipped where there is none.
  static Stream<DynamicTest> shared(String name, Function<Stream<String[]>, Stream<DynamicTest>> tests) throws IOException {
    String folder = System.getProperty("entente.shared", "");
    return folder.isEmpty()
        ? Stream.of(dynamicTest(name, () -> abort("no shared test data: the system property entente.shared is not set")))
        : tests.apply(rows(Files.readAllLines(Path.of(folder, "edtf", name))).stream());
  }

  private static List<String[]> rows(List<String> lines) {
    return lines.stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }
}
