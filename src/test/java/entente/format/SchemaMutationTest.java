package entente.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds the published schema against the reader on real files with a mistake in them.
class SchemaMutationTest {
  private static final int MUTATIONS = 2000;
  private static final int MUTATIONS_OF_AN_EXCERPT = 20;

  @TestFactory
  Stream<DynamicTest> schemaAndReaderAgreeOnTheBundledDossier() throws IOException {
    try (InputStream in = SchemaMutationTest.class.getResourceAsStream("/entente/dossiers/india-belarus.json")) {
      return tests((ObjectNode) RandomDossier.EXACT.readTree(Objects.requireNonNull(in)));
    }
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
  Stream<DynamicTest> schemaAndReaderAgreeOnTheSharedFiles() {
    return Stream.of("samples/dossier-example.json", "data/us-diplomacy.json").flatMap(name -> {
      Path file = Path.of(System.getProperty("entente.shared")).resolve(name);
      return tests((ObjectNode) RandomDossier.EXACT.readTree(file));
    });
  }

  private static Stream<DynamicTest> tests(ObjectNode dossier) {
    return IntStream.range(0, MUTATIONS / MUTATIONS_OF_AN_EXCERPT).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      ObjectNode excerpt = excerpt(dossier, random);
      Verdicts.of(excerpt).assertBothAccept();
      for (int i = 0; i < MUTATIONS_OF_AN_EXCERPT; i++) {
        ObjectNode copy = excerpt.deepCopy();
        String change = Mutation.of(copy, random);
        try {
          Verdicts.of(copy).assertAgreement();
        } catch (AssertionError e) {
          throw new AssertionError(change + " of " + copy, e);
        }
      }
    }));
  }

  /// A few entries and all that they refer to.
  private static ObjectNode excerpt(ObjectNode dossier, Random random) {
    Set<String> wanted = new HashSet<>();
    List<JsonNode> all = dossier.properties().stream().map(java.util.Map.Entry::getValue)
        .filter(list -> list instanceof ArrayNode).flatMap(JsonNode::valueStream).toList();
    for (int i = 0; i < 3; i++) {
      wanted.add(all.get(random.nextInt(all.size())).get("id").asString());
    }
    int before = 0;
    while (before < wanted.size()) {
      before = wanted.size();
      all.stream().filter(entry -> wanted.contains(entry.get("id").asString())).forEach(entry -> addTexts(entry, wanted));
    }
    ObjectNode excerpt = dossier.deepCopy();
    excerpt.forEach(list -> {
      if (list instanceof ArrayNode entries) {
        entries.removeIf(entry -> !wanted.contains(entry.get("id").asString()));
      }
    });
    return excerpt;
  }

  private static void addTexts(JsonNode node, Set<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    node.forEach(child -> addTexts(child, texts));
  }
}
