package entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What the reader and the published schema say of one file.
///
/// @param reader the errors it found
/// @param schema pointers to what it refuses
record Verdicts(List<Problem> reader, List<String> schema) {
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schemaFile());
  private static final Set<String> READER_ALONE = Set.of("id.duplicate", "reference.unknown", "reference.kind", "circle", "key.duplicate",
      "path.unknown", "path.part");

  /// The published schema.
  static JsonNode schemaFile() {
    try (InputStream in = Verdicts.class.getResourceAsStream("/entente/schema/dossier.schema.json")) {
      return RandomDossier.EXACT.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Verdicts of(JsonNode dossier) {
    return of(dossier, dossier);
  }

  static Verdicts of(JsonNode dossier, JsonNode forSchema) {
    Loaded loaded = DossierReader.read("f", RandomDossier.EXACT.writeValueAsBytes(dossier));
    assertThat(loaded.moreProblems()).isZero();
    return new Verdicts(
        loaded.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList(),
        SCHEMA.validate(forSchema).stream().map(error -> error.getInstanceLocation().toString()).distinct().toList());
  }

  /// Whether the schema finds everything that it can know, and nothing that the reader does not find there.
  void assertAgreement() {
    assertThat(reader.stream().filter(this::isSeenBySchema).filter(p -> schema.stream().noneMatch(at -> isSamePlace(at, place(p)))))
        .as("found by the reader, not by the schema").isEmpty();
    assertThat(schema.stream().filter(at -> reader.stream().noneMatch(p -> isSamePlace(at, place(p)))))
        .as("found by the schema, not by the reader").isEmpty();
  }

  void assertBothRefuse(String pointer) {
    assertThat(reader).extracting(Problem::pointer).as("reader").anyMatch(at -> isSamePlace(at, pointer));
    assertThat(schema).as("schema").anyMatch(at -> isSamePlace(at, pointer));
  }

  void assertBothAccept() {
    assertThat(reader).isEmpty();
    assertThat(schema).isEmpty();
  }

  void assertReaderAloneRefuses(String code) {
    assertThat(reader).extracting(Problem::code).contains(code);
    assertThat(schema).isEmpty();
  }

  private static String place(Problem problem) {
    return problem.code().equals("value.keys") ? problem.pointer().replaceFirst("/value$", "") : problem.pointer();
  }

  /// What is wrong in an object may be told of the object or of a key of it.
  private static boolean isSamePlace(String one, String other) {
    return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
  }

  /// Whether a problem lies in the form of one value or object, not in what the value means or in other values.
  private boolean isSeenBySchema(Problem problem) {
    return switch (problem.code()) {
      case "date" -> problem.date() == null && !problem.pointer().endsWith("/value");
      case "tag", "address", "text.tag" -> !problem.arguments().getFirst().toString().startsWith("\"");
      case "amount" -> problem.arguments().getFirst().toString().matches("[\"{\\[tfn].*");
      case "tenure.undated" -> reader.stream().noneMatch(p -> p.date() != null && p.pointer().startsWith(problem.pointer() + "/"));
      default -> !READER_ALONE.contains(problem.code());
    };
  }
}
