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
import java.util.TreeSet;
import java.util.function.BiPredicate;
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

  /// The room of dates builds its words from templates of its own, which may be blank and pick among the arguments.
  private static final Pattern TEMPLATE = Pattern.compile("entente/time (?!expected\\.).*");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  @Test
  void thereAreBundles() throws IOException {
    assertThat(rooms()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicContainer> everyRoomSpeaksEveryLanguage() throws IOException {
    return rooms().stream().map(room -> DynamicContainer.dynamicContainer(room.toString(),
        Arrays.stream(Language.values()).map(language -> DynamicContainer.dynamicContainer(language.tag(), tests(room, language)))));
  }

  private static Stream<DynamicTest> tests(Path room, Language language) {
    return Stream.of(
        DynamicTest.dynamicTest("has the keys of English", () -> {
          var lacking = new TreeSet<>(read(room, Language.ENGLISH).keySet());
          lacking.removeAll(read(room, language).keySet());
          var tooMany = new TreeSet<>(read(room, language).keySet());
          tooMany.removeAll(read(room, Language.ENGLISH).keySet());
          assertThat(lacking).as("lacking in %s %s", room, language).isEmpty();
          assertThat(tooMany).as("unknown in English: %s %s", room, language).isEmpty();
        }),
        check("takes the arguments of English", room, language, (text, english) -> arguments(text).equals(arguments(english))),
        check("leaves nothing blank", room, language, (text, _) -> !text.isBlank()),
        check("is translated", room, language, (text, english) ->
            language == Language.ENGLISH || !hasWords(text) || !text.equals(english)),
        check("can be filled in", room, language, (text, _) -> canBeFilledIn(text, language)));
  }

  /// A test that all texts of a room are as they should be, given the text and the English one.
  private static DynamicTest check(String name, Path room, Language language, BiPredicate<String, String> asItShould) {
    return DynamicTest.dynamicTest(name, () -> {
      Map<String, String> english = read(room, Language.ENGLISH);
      assertThat(read(room, language).entrySet().stream()
          .filter(entry -> !TEMPLATE.matcher(room + " " + entry.getKey()).matches())
          .filter(entry -> !asItShould.test(entry.getValue(), english.getOrDefault(entry.getKey(), ""))))
          .as("%s %s: each %s", room, language, name).isEmpty();
    });
  }

  /// A text with arguments is a pattern, in which an apostrophe quotes and is written twice; one without is shown as it stands.
  private static boolean canBeFilledIn(String text, Language language) {
    if (!text.contains("{")) {
      return !text.contains("''");
    }
    try {
      return new MessageFormat(text, language.locale()).getFormatsByArgumentIndex().length > 0 && !unquoted(text).contains("'");
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(unquoted(text)).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /// A pattern without what stands for an apostrophe or a brace.
  private static String unquoted(String pattern) {
    return pattern.replace("''", "").replaceAll("'[{}]'", "");
  }

  private static boolean hasWords(String text) {
    return !NAMES.contains(text) && text.replaceAll("\\{[^}]*\\}", "").codePoints().anyMatch(Character::isLetter);
  }

  private static Set<Path> rooms() throws IOException {
    try (var all = Files.walk(House.folder())) {
      return all.filter(file -> file.getFileName().toString().matches("messages_\\w+\\.properties"))
          .map(file -> House.folder().relativize(file.resolveSibling("")).normalize()).collect(Collectors.toSet());
    }
  }

  private static Map<String, String> read(Path room, Language language) {
    var texts = new HashMap<String, String>();
    try (var reader = Files.newBufferedReader(House.folder().resolve(room).resolve("messages_" + language.tag() + ".properties"))) {
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
