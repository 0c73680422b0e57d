package entente.bundled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every fact of the fact base is in the dossier, under a key that the fact's own source bears out.
class FactsTest {
  private static final Bundled DOSSIER = Bundled.copy();
  private static final Map<String, String> ARTICLES = Map.of("S1", "seed-1", "S2", "seed-2");

  /// Where a fact is.
  ///
  /// @param key the key or the path to the part of it that carries the fact
  /// @param source the source that bears it out; empty for the forms of a name, which come from many
  private record Carried(String fact, String entity, String key, String source) {}

  private static final List<Carried> CARRIED = carried();

  private static List<Carried> carried() {
    try (InputStream in = Objects.requireNonNull(FactsTest.class.getResourceAsStream("facts.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1))
          .map(cells -> new Carried(cells[0], cells[1], cells[2], cells[3])).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Carried> carried(String fact) {
    return CARRIED.stream().filter(row -> row.fact().equals(fact)).toList();
  }

  private static Set<String> ids() {
    return CARRIED.stream().map(Carried::fact).collect(Collectors.toSet());
  }

  private static Map<String, JsonNode> facts() {
    Path file = Path.of(System.getProperty("entente.shared"), "facts", "facts.json");
    return Bundled.members(new JsonMapper().readTree(file.toFile())).collect(Collectors.toMap(Bundled::id, f -> f));
  }

  @TestFactory
  Stream<DynamicTest> aFactIsUnderItsKeyAndBorneOut() {
    return CARRIED.stream().map(row -> dynamicTest(row.fact() + " " + row.entity() + " " + row.key(), () -> {
      assertThat(DOSSIER.has(row.entity(), withoutDispute(row.key()))).as("key").isTrue();
      if (!row.source().isEmpty() && !row.source().equals(row.entity())) {
        assertThat(DOSSIER.listOf(row.source())).isEqualTo("sources");
        assertThat(DOSSIER.bearsOut(row.source(), row.entity(), row.key())).as("evidence").isTrue();
      }
    }));
  }

  private static String withoutDispute(String key) {
    return key.startsWith("disputed/") ? "disputed" : key;
  }

  @Test
  void noFactIsMissing() {
    Set<String> facts = ids();
    assertThat(facts.stream().filter(f -> f.startsWith("S1-"))).hasSize(66);
    assertThat(facts.stream().filter(f -> f.startsWith("S2-"))).hasSize(40);
    assertThat(facts.stream().filter(f -> f.startsWith("E-"))).hasSize(156);
    assertThat(facts.stream().filter(f -> f.startsWith("N-"))).hasSize(18);
  }

  @Test
  void aKeyThatIsNotThereWouldBeNoticed() {
    Bundled broken = Bundled.copy();
    broken.remove("foc-8", "session");
    broken.remove("mea-post-2025", "evidence");
    assertThat(broken.has("foc-8", "session")).isFalse();
    assertThat(broken.bearsOut("seed-1", "mea-post-2025", "participants/mea")).isFalse();
    assertThat(DOSSIER.has("foc-8", "participants/ashok-kumar")).isFalse();
    assertThat(DOSSIER.bearsOut("seed-2", "foc-8", "session")).isFalse();
  }

  @Test
  @EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
  void theFactBaseKnowsNoOtherFact() {
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(facts().keySet());
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
  Stream<DynamicTest> aFactIsBorneOutByItsOwnSource() {
    return facts().entrySet().stream().filter(fact -> !fact.getKey().startsWith("N-")).map(fact -> dynamicTest(fact.getKey(), () -> {
      List<String> sources = carried(fact.getKey()).stream().map(Carried::source).toList();
      String article = ARTICLES.get(fact.getKey().substring(0, 2));
      if (article != null) {
        assertThat(sources).contains(article);
        String at = "¶" + fact.getValue().path("seed_paragraph").asInt();
        assertThat(carried(fact.getKey())).anySatisfy(row -> assertThat(DOSSIER.evidence(row.entity(), article))
            .anySatisfy(piece -> assertThat(piece.path("at").asString()).isEqualTo(at)));
      } else {
        assertThat(sources.stream().map(s -> DOSSIER.text(s, "url"))).contains(fact.getValue().path("source").path("url").asString());
      }
    }));
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
  Stream<DynamicTest> aPersonHasTheNamesOfTheFactBaseAndNoOthers() {
    return facts().entrySet().stream().filter(fact -> fact.getKey().startsWith("N-")).map(fact -> dynamicTest(fact.getKey(), () -> {
      JsonNode person = DOSSIER.entry(carried(fact.getKey()).getFirst().entity());
      JsonNode forms = fact.getValue().path("people").path(0);
      List<String> scripts = Bundled.members(forms.path("scripts")).flatMap(s -> Stream.of(s.asString().split(" / ", -1))).toList();
      List<String> latin = Bundled.members(forms.path("variants"))
          .map(v -> v.asString().replaceAll(" \\(.*\\)", "").replace("@", "")).toList();
      JsonNode name = person.path("name");
      List<String> names = Stream.concat(name.isString() ? Stream.of(name) : Bundled.members(name),
          Bundled.members(person.path("variants"))).map(JsonNode::asString).toList();
      assertThat(names).containsAll(latin).containsAll(scripts);
      assertThat(names.stream().filter(n -> !n.matches("\\p{IsLatin}.*"))).allMatch(scripts::contains);
    }));
  }
}
