package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every room says everything in every language.
class BundlesTest {
  /// Names that are the same in every language.
  private static final Set<String> NAMES = Set.of("Entente");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  @Test
  void thereAreBundles() throws IOException {
    assertThat(rooms()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicContainer> everyLanguage() throws IOException {
    return rooms().stream().map(room -> DynamicContainer.dynamicContainer(House.folder().relativize(room).toString(),
        Arrays.stream(Language.values()).map(language -> DynamicContainer.dynamicContainer(language.tag(), tests(room, language)))));
  }

  private static Stream<DynamicTest> tests(Path room, Language language) {
    return Stream.of(
        DynamicTest.dynamicTest("has the keys of English", () ->
            assertThat(read(room, language).keySet()).containsExactlyInAnyOrderElementsOf(read(room, Language.ENGLISH).keySet())),
        DynamicTest.dynamicTest("takes the arguments of English", () ->
            assertThat(arguments(room, language)).isEqualTo(arguments(room, Language.ENGLISH))),
        DynamicTest.dynamicTest("leaves nothing blank", () ->
            assertThat(read(room, language)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank())),
        DynamicTest.dynamicTest("is translated", () -> {
          if (language != Language.ENGLISH) {
            Map<String, String> english = read(room, Language.ENGLISH);
            assertThat(read(room, language)).allSatisfy((key, text) -> {
              if (hasWords(text)) {
                assertThat(text).as(key).isNotEqualTo(english.get(key));
              }
            });
          }
        }),
        DynamicTest.dynamicTest("has patterns that can be filled in", () ->
            assertThat(read(room, language)).allSatisfy((key, text) -> checkApostrophes(key, text, language))));
  }

  /// A text with arguments is a pattern, in which an apostrophe quotes and is written twice; one without is shown as it stands.
  private static void checkApostrophes(String key, String text, Language language) {
    if (text.contains("{")) {
      assertThat(new MessageFormat(text, language.locale())).as(key).isNotNull();
      assertThat(text.replace("''", "").replaceAll("'[{}]'", "")).as("%s: an apostrophe in a pattern is doubled", key).doesNotContain("'");
    } else {
      assertThat(text).as("%s: an apostrophe outside a pattern is single", key).doesNotContain("''");
    }
  }

  private static Map<String, Set<String>> arguments(Path room, Language language) {
    return read(room, language).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
        ARGUMENT.matcher(entry.getValue().replaceAll("'[{}]'", "")).results().map(MatchResult::group).collect(Collectors.toSet())));
  }

  private static boolean hasWords(String text) {
    return !NAMES.contains(text) && text.replaceAll("\\{[^}]*\\}", "").codePoints().anyMatch(Character::isLetter);
  }

  private static Set<Path> rooms() throws IOException {
    try (var all = Files.walk(House.folder())) {
      return all.filter(file -> file.getFileName().toString().matches("messages_\\w+\\.properties")).map(BundlesTest::parent)
          .collect(Collectors.toSet());
    }
  }

  /// The folder of a file. Not `getParent`, which may be null.
  private static Path parent(Path file) {
    return file.resolveSibling("").normalize();
  }

  private static Map<String, String> read(Path room, Language language) {
    var texts = new HashMap<String, String>();
    try (var reader = Files.newBufferedReader(room.resolve("messages_" + language.tag() + ".properties"))) {
      new Properties() {
        @Override
        public synchronized Object put(Object key, Object value) {
          assertThat(texts.put(key.toString(), value.toString())).as("%s stands twice", key).isNull();
          return value;
        }
      }.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
