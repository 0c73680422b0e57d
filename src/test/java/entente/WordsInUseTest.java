package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every text that the window asks for exists, and every text that exists is asked for.
class WordsInUseTest {
  private static final Path CODE = Path.of("src/main/java/entente");
  private static final Path RESOURCES = Path.of("resources/entente");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9.-]*)\"");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([A-Za-z0-9.-]+)\"");

  private static Set<String> keys(String room) throws IOException {
    var words = new Properties();
    try (Reader in = Files.newBufferedReader(RESOURCES.resolve(room).resolve("messages_en.properties"))) {
      words.load(in);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static Set<String> found(Pattern pattern, List<Path> files) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files) {
      found.addAll(pattern.matcher(Files.readString(file)).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toSet()));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = "view")
  void everyKeyOfTheFxmlExists(String room) throws IOException {
    Set<String> asked = found(FXML_KEY, files(RESOURCES.resolve(room), ".fxml"));
    assertThat(asked).isNotEmpty();
    assertThat(keys(room)).containsAll(asked);
  }

  /// A literal that ends in a dot begins keys that the code puts together; words of enums are found by their class.
  @ParameterizedTest
  @ValueSource(strings = {"view", "words", "feed", "listing", "page"})
  void everyKeyIsUsed(String room) throws IOException {
    Set<String> asked = found(LITERAL, files(CODE.resolve(room), ".java"));
    asked.addAll(found(FXML_KEY, files(RESOURCES.resolve(room), ".fxml")));
    assertThat(keys(room)).filteredOn(key -> !Character.isUpperCase(key.charAt(0)))
        .allMatch(key -> asked.contains(key) || asked.stream().anyMatch(a -> a.endsWith(".") && key.startsWith(a)));
  }
}
