package entente.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The dossier is told in its own words: no run of more than eight words is that of a source. Names and titles of documents and sources
/// are theirs.
@EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
class OwnWordsTest {
  private static final Path SHARED = Path.of(System.getProperty("entente.shared", ""));
  private static final int RUN = 9;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> NAMES = Set.of("name", "names", "variants", "short", "url", "links", "publisher", "documents");

  private static List<String> runs(String text) {
    List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  private static Set<String> articles() throws IOException {
    Set<String> runs = new HashSet<>();
    try (Stream<Path> files = Files.list(SHARED.resolve("sources"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        runs.addAll(runs(Files.readString(file)));
      }
    }
    return runs;
  }

  /// Every text that the compiler wrote.
  private static Stream<String> texts(JsonNode node, boolean isSource) {
    if (node.isString()) {
      return Stream.of(node.asString());
    }
    return node.isObject()
        ? node.properties().stream().filter(key -> !NAMES.contains(key.getKey()) && !(isSource && key.getKey().equals("title")))
            .flatMap(key -> texts(key.getValue(), isSource || key.getKey().equals("sources")))
        : Bundled.members(node).flatMap(member -> texts(member, isSource));
  }

  @Test
  void theArticlesWouldBeRecognised() throws IOException {
    try (Stream<Path> files = Files.list(SHARED.resolve("sources"))) {
      Path article = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
      String sentence = Files.readString(article).split("\\.", -1)[0];
      assertThat(runs(sentence)).isNotEmpty().allMatch(articles()::contains);
    }
  }

  @Test
  void noRunOfMoreThanEightWordsIsThatOfAnArticle() throws IOException {
    Set<String> articles = articles();
    assertThat(texts(Bundled.copy().json(), false)).hasSizeGreaterThan(1000)
        .allSatisfy(text -> assertThat(runs(text)).noneMatch(articles::contains));
  }

  @Test
  void noRunOfMoreThanEightWordsIsThatOfASourceTitle() {
    JsonNode facts = new JsonMapper().readTree(SHARED.resolve("facts/facts.json").toFile());
    Set<String> titles = new HashSet<>();
    Bundled.members(facts).flatMap(f -> Stream.concat(Stream.of(f.path("source")), Bundled.members(f.path("other_sources"))))
        .forEach(source -> titles.addAll(runs(source.path("title").asString(""))));
    assertThat(titles).isNotEmpty();
    assertThat(texts(Bundled.copy().json(), false)).allSatisfy(text -> assertThat(runs(text)).noneMatch(titles::contains));
  }
}
