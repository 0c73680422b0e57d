package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.command.Commands;
import entente.format.Problem;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BundleTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @TestFactory
  Stream<DynamicTest> hasTheSameMessagesInEveryLanguage() {
    return Stream.of(Problem.class, Commands.class).flatMap(room -> Stream.of(Language.values()).map(language ->
        DynamicTest.dynamicTest(room.getPackageName() + " " + language.tag(), () -> check(room, language))));
  }

  private static void check(Class<?> room, Language language) {
    ResourceBundle english = Messages.of(room, Language.ENGLISH).bundle();
    Messages words = Messages.of(room, language);
    assertThat(words.bundle().getLocale()).isEqualTo(language.locale());
    assertThat(words.bundle().keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      String pattern = words.bundle().getString(key);
      assertThat(arguments(pattern)).as(key).isEqualTo(arguments(english.getString(key)));
      assertThat(words.text(key, "one", "two", "three", "four")).as(key).isNotBlank().doesNotContainPattern(ARGUMENT);
    }
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
