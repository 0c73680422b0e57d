package entente.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds the published schema against the reader, for every key of every object.
class SchemaTest {
  private static final ObjectNode COMPLETE = RandomDossier.complete();
  private static final List<String> OF_NO_FORM = List.of("null", "\"\"", "\" \"");

  /// A key of an object of the complete dossier.
  private record Spot(String object, Key<?> key) {
    String pointer() {
      return object + "/" + key.name();
    }

    /// A copy of the dossier, and in it the object that has the key.
    ObjectNode in(ObjectNode copy) {
      return (ObjectNode) copy.at(JsonPointer.compile(object));
    }

    Verdicts with(String json) {
      ObjectNode copy = COMPLETE.deepCopy();
      in(copy).set(key.name(), RandomDossier.EXACT.readTree(json));
      return verdicts(copy);
    }

    /// The schema knows nothing of one list from another, so it need not look at the others, which takes long.
    Verdicts verdicts(ObjectNode copy) {
      String list = JsonPointer.compile(object).getMatchingProperty();
      return object.isEmpty() ? Verdicts.of(copy) : Verdicts.of(copy, copy.deepCopy().retain("format", "id", "title", list));
    }
  }

  /// The first place of each key of each shape. Keys of different shapes may be equal.
  private static List<Spot> spots() {
    IdentityHashMap<Key<?>, Spot> spots = new IdentityHashMap<>();
    IdentityHashMap<Shape<?>, Integer> sizes = new IdentityHashMap<>();
    addSpots(COMPLETE, Entries.DOSSIER, "", spots, sizes);
    assertThat(spots).as("each key comes up").hasSize(sizes.values().stream().mapToInt(size -> size).sum());
    return spots.values().stream().sorted(Comparator.comparing(Spot::pointer)).toList();
  }

  private static void addSpots(JsonNode node, Form<?> form, String pointer, IdentityHashMap<Key<?>, Spot> spots,
      IdentityHashMap<Shape<?>, Integer> sizes) {
    switch (form) {
      case Shape<?> shape -> {
        sizes.put(shape, shape.keys().size());
        shape.keys().forEach((name, key) -> {
          if (node.has(name)) {
            spots.putIfAbsent(key, new Spot(pointer, key));
            addSpots(node.get(name), key.form(), pointer + "/" + name, spots, sizes);
          }
        });
      }
      case Form.Entry<?> entry -> addSpots(node, entry.shape(), pointer, spots, sizes);
      case Form.OneOrList<?> either -> addSpots(node, either.several(), pointer, spots, sizes);
      case Form.ListOf<?> list -> {
        for (int i = 0; i < node.size(); i++) {
          addSpots(node.get(i), list.member(), pointer + "/" + i, spots, sizes);
        }
      }
      default -> { }
    }
  }

  @Test
  void schemaFollowsItsOwnSchema() {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var meta = registry.getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(Verdicts.schemaFile())).isEmpty();
  }

  @Test
  void bothAcceptADossierWithEveryKey() {
    Verdicts.of(COMPLETE).assertBothAccept();
    assertThat(spots()).hasSizeGreaterThan(200);
  }

  @Test
  void bothAcceptEveryFormOfDate() throws IOException {
    try (InputStream in = SchemaTest.class.getResourceAsStream("/entente/time/valid.tsv")) {
      ObjectNode dossier = COMPLETE.deepCopy().retain("format", "id", "title");
      ArrayNode eras = dossier.putArray("eras");
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(row -> row.replaceFirst("\t.*", ""))
          .forEach(date -> eras.addObject().put("id", "e" + eras.size()).put("name", date).put("date", date));
      assertThat(eras).hasSizeGreaterThan(50);
      Verdicts.of(dossier).assertBothAccept();
    }
  }

  @TestFactory
  Stream<DynamicTest> bothRefuseAValueOfAnotherForm() {
    return spots().stream().map(spot -> dynamicTest(spot.pointer(), () -> {
      for (String wrong : wrong(spot.key().form())) {
        spot.with(wrong).assertBothRefuse(spot.pointer());
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> bothAcceptEachWord() {
    return spots().stream().filter(spot -> spot.key().form() instanceof Words<?>).map(spot -> dynamicTest(spot.pointer(), () -> {
      for (String word : ((Words<?>) spot.key().form()).byWord().keySet()) {
        spot.with('"' + word + '"').assertBothAccept();
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> bothMissTheSameKeys() {
    return spots().stream().map(spot -> dynamicTest(spot.pointer(), () -> {
      ObjectNode copy = COMPLETE.deepCopy();
      spot.in(copy).remove(spot.key().name());
      Verdicts verdicts = spot.verdicts(copy);
      verdicts.assertAgreement();
      if (spot.key().isRequired()) {
        verdicts.assertBothRefuse(spot.object());
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> bothRefuseAnUnknownNeighbourUnlessItIsOfAnotherTool() {
    return spots().stream().map(spot -> dynamicTest(spot.pointer(), () -> {
      ObjectNode copy = COMPLETE.deepCopy();
      spot.in(copy).set("x-" + spot.key().name(), spot.in(copy).get(spot.key().name()));
      spot.verdicts(copy).assertBothAccept();
      spot.in(copy).put(spot.key().name() + "z", 1);
      spot.verdicts(copy).assertBothRefuse(spot.pointer() + "z");
    }));
  }

  @TestFactory
  Stream<DynamicTest> theReaderAloneSeesAKeyTwice() {
    return spots().stream().map(spot -> dynamicTest(spot.pointer(), () -> {
      ObjectNode copy = COMPLETE.deepCopy();
      spot.in(copy).set("twice", spot.in(copy).get(spot.key().name()));
      String json = copy.toString().replace("\"twice\"", '"' + spot.key().name() + '"');
      Loaded loaded = DossierReader.read("f", json.getBytes(StandardCharsets.UTF_8));
      assertThat(Dossiers.problems(loaded)).contains(spot.pointer() + " key.duplicate");
    }));
  }

  @TestFactory
  Stream<DynamicTest> theReaderAloneSeesAReferenceToNobody() {
    return spots().stream().filter(spot -> isReference(spot.key().form())).map(spot -> dynamicTest(spot.pointer(), () ->
        spot.with(spot.key().form() instanceof Form.ListOf<?> ? "[\"nobody\"]" : "\"nobody\"")
            .assertReaderAloneRefuses("reference.unknown")));
  }

  @TestFactory
  Stream<DynamicTest> theReaderAloneSeesAnIdTwice() {
    return spots().stream().filter(spot -> spot.key().form() instanceof Scalar.OwnId).map(spot -> dynamicTest(spot.pointer(), () ->
        spot.with(COMPLETE.at(spot.object().replace("/0", "/1")).get("id").toString()).assertReaderAloneRefuses("id.duplicate")));
  }

  private static boolean isReference(Form<?> form) {
    return form instanceof Reference || form instanceof Form.OneOrList<?>
        || (form instanceof Form.ListOf<?> list && list.member() instanceof Reference);
  }

  /// What no reader of a form may accept.
  private static List<String> wrong(Form<?> form) {
    return switch (form) {
      case Form.ListOf<?> list -> Stream.concat(Stream.of("7", "{}", "true", "null", "\"a\""),
          wrong(list.member()).stream().map(member -> "[" + member + "]")).toList();
      case Form.OneOrList<?> either -> wrong(either.several()).stream().filter(value -> !value.startsWith("\"")).toList();
      case Form.Entry<?> _ -> List.of("7", "[]", "{}", "null");
      case Shape<?> _ -> List.of("7", "[]", "\"a\"", "null");
      case Words<?> _ -> List.of("7", "[]", "\"no-such-word\"", "null");
      case Prose _ -> List.of("7", "[]", "{}", "\"\"", "\"\\u2003 \\n\"", "{\"en\": 1}", "{\"en\": \"\"}", "{\"no tag\": \"a\"}",
          "{\"x-a\": \"b\"}", "null");
      case Date _ -> List.of("7", "[]", "{}", "\"yesterday\"", "\"04.11.2025\"", "\"2025-11-04 \"", "null");
      case Reference _ -> List.of("7", "[]", "{}", "null");
      case Scalar<?> scalar -> wrong(scalar);
    };
  }

  private static List<String> wrong(Scalar<?> scalar) {
    return switch (scalar) {
      case Scalar.Line _, Scalar.OwnId _ -> Stream.concat(OF_NO_FORM.stream(), Stream.of("7", "{}", "[]")).toList();
      case Scalar.Flag _ -> List.of("0", "\"true\"", "null");
      case Scalar.Amount _ -> List.of("\"1\"", "true", "[]", "null");
      case Scalar.Count _ -> List.of("0", "-1", "1.5", "2147483648", "\"1\"", "null");
      case Scalar.Position _ -> List.of("[1]", "[1, 2, 3]", "[91, 0]", "[0, -180.5]", "[\"1\", 2]", "[[1], 2]", "7", "{}", "null");
      case Scalar.Address _ -> List.of("\"ftp://example.org/\"", "\"example.org\"", "\"https://\"", "7", "null");
      case Scalar.Tag _ -> List.of("\"\"", "\"en_US\"", "\"en-\"", "7", "null");
      case Scalar.Registers _ -> List.of("[]", "{\"a\": 1}", "{\"a\": \" \"}", "\"a\"", "null");
      case Scalar.Path _ -> List.of("7", "[]", "null");
      case Scalar.Any _ -> List.of("null");
    };
  }
}
