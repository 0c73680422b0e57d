package entente.format;

import entente.dossier.EntityKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes dossiers without a mistake from the tables of the format, so that every key of every list comes up in them.
final class RandomDossier {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  /// Keeps the zeros of numbers.
  static final JsonMapper EXACT = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
  private static final List<String> TEXTS = List.of("Minsk", "Мінск", "मिन्स्क", "a \"b\" \\ c", "tab\tline\nend\r",
      "\u0001\u2028\uD83E\uDD1D",
      "/", " x ");
  private static final List<String> DATES = List.of("2025-11-04", "2024-03", "1992~", "2011/2015-09", "2022-12-13/..", "/1991-08-25",
      "[2025-11-04,2025-11-11]", "-0043-03-15", "2020?", "[1992-04-17..2025]", "../1991");
  private static final List<String> NUMBERS = List.of("0", "-0", "1", "1.0", "1.50", "1e9", "1E+9", "12345678901234567890.12", "-3.5e-3");
  private static final Map<String, List<String>> LINES = Map.of(
      "line", List.of("Report", "¶3", "Q42"),
      "format", List.of("entente-dossier/1"),
      "slug", List.of("goods-trade", "x"),
      "unit", List.of("USD", "USD/t", "1"),
      "colour", List.of("#d97b29", "#FFFFFF"),
      "duration", List.of("P1Y", "P6M"),
      "grade", List.of("B2", "6"),
      "reliability", List.of("A", "F"),
      "licence", List.of("CC0-1.0", "GPL-2.0+"),
      "id", List.of("example"));

  private final Random random;
  private final boolean isComplete;
  private final Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
  private Shape<?> entry = Shape.NOTHING;
  private EntityKind kind = EntityKind.PARTY;
  private int number;
  private int queries;

  private RandomDossier(long seed, boolean isComplete) {
    this.random = new Random(seed);
    this.isComplete = isComplete;
    for (EntityKind each : EntityKind.values()) {
      counts.put(each, isComplete ? 2 : 1 + random.nextInt(4));
    }
  }

  /// The dossier of a seed.
  static ObjectNode of(long seed) {
    return new RandomDossier(seed, /* isComplete= */ false).dossier();
  }

  /// A dossier in which every list has two entries and every object all its keys, except references to earlier entries in the first.
  static ObjectNode complete() {
    return new RandomDossier(1, /* isComplete= */ true).dossier();
  }

  private ObjectNode dossier() {
    return (ObjectNode) Objects.requireNonNull(object(Entries.DOSSIER));
  }

  private <V> V pick(List<V> from) {
    return from.get(random.nextInt(from.size()));
  }

  /// A value of a form, null where none is right here.
  private @Nullable JsonNode value(Form<?> form) {
    return switch (form) {
      case Form.ListOf<?> list when list.member() instanceof Form.Entry<?> entries -> entries(entries);
      case Form.ListOf<?> list -> list(list);
      case Form.OneOrList<?> either -> isComplete || random.nextBoolean() ? list(either.several()) : value(either.one());
      case Form.Entry<?> one -> object(one.shape());
      case Shape<?> shape -> object(shape);
      case Words<?> words -> NODES.stringNode(pick(List.copyOf(words.byWord().keySet())));
      case Prose _ -> random.nextBoolean() ? text() : NODES.objectNode().set("ru", text()).set("be-tarask", text()).set("en", text());
      case Date _ -> NODES.stringNode(pick(DATES));
      case Reference reference -> reference(reference);
      case Scalar<?> scalar -> scalar(scalar);
    };
  }

  private JsonNode text() {
    return NODES.stringNode(pick(TEXTS));
  }

  private JsonNode entries(Form.Entry<?> entries) {
    kind = entries.kind();
    entry = entries.shape();
    ArrayNode list = NODES.arrayNode();
    for (number = 0; number < counts.getOrDefault(kind, 0); number++) {
      list.add(object(entry));
    }
    return list;
  }

  private @Nullable JsonNode list(Form.ListOf<?> form) {
    ArrayNode list = NODES.arrayNode();
    boolean isBesideEntries = entry == Shape.NOTHING; // where there are two of each as of entries
    for (int i = isComplete ? (isBesideEntries ? 1 : 0) : random.nextInt(3); i >= 0; i--) {
      JsonNode member = value(form.member());
      if (member != null) {
        list.add(member);
      }
    }
    return list.isEmpty() ? null : list;
  }

  private @Nullable JsonNode object(Shape<?> shape) {
    ObjectNode object = NODES.objectNode();
    for (Key<?> key : shape.keys().values()) {
      if (key.isRequired() || isComplete || isList(key) || random.nextInt(5) < 2) {
        JsonNode value = value(key.form());
        if (value != null) {
          object.set(key.name(), value);
        } else if (key.isRequired()) {
          return null;
        }
      }
    }
    mend(object, shape);
    for (int i = random.nextInt(4) - 1; i > 0; i--) {
      object.set("x-" + i, any());
    }
    return shape.keys().values().stream().noneMatch(key -> object.has(key.name())) ? null : object;
  }

  private static boolean isList(Key<?> key) {
    return key.form() instanceof Form.ListOf<?> list && list.member() instanceof Form.Entry<?>;
  }

  /// What the keys of an object ask of each other.
  private void mend(ObjectNode object, Shape<?> shape) {
    if (shape == entry && kind == EntityKind.TENURE) {
      object.put("date", pick(DATES));
    }
    if (shape.keys().containsKey("person") && shape.keys().containsKey("role")) {
      object.put("party", id(EntityKind.PARTY, 0));
    }
    if (shape.keys().keySet().equals(Set.of("title", "source"))) {
      object.set("title", text());
    }
    if (object.has("supports") && object.has("value")) {
      rival(object, object.get("supports").size() == 1 ? object.get("supports").get(0).asString() : "");
    } else if (shape.keys().containsKey("supports")) {
      object.remove("value");
    } else if (object.has("key") && object.has("value")) {
      rival(object, object.get("key").asString());
    }
  }

  private void rival(ObjectNode object, String path) {
    if (path.isEmpty()) {
      object.remove("value");
    } else if (entry.formAt(path) instanceof Date) {
      object.put("value", pick(DATES));
    }
  }

  private @Nullable JsonNode reference(Reference reference) {
    List<String> ids = new ArrayList<>();
    for (EntityKind to : reference.kinds()) {
      int count = to == kind && entry != Shape.NOTHING ? number : counts.getOrDefault(to, 0); // those before, so that there is no circle
      for (int i = 0; i < count; i++) {
        ids.add(id(to, i));
      }
    }
    return ids.isEmpty() ? null : NODES.stringNode(pick(ids));
  }

  private static String id(EntityKind kind, int number) {
    return kind.key() + "." + number;
  }

  private @Nullable JsonNode scalar(Scalar<?> scalar) {
    return switch (scalar) {
      case Scalar.Line line -> NODES.stringNode(pick(LINES.getOrDefault(line.message(), List.of())));
      case Scalar.OwnId _ -> NODES.stringNode(entry == Shape.NOTHING ? "query." + queries++ : id(kind, number));
      case Scalar.Flag _ -> NODES.booleanNode(random.nextBoolean());
      case Scalar.Amount _ -> EXACT.readTree(pick(NUMBERS));
      case Scalar.Count _ -> NODES.numberNode(1 + random.nextInt(20));
      case Scalar.Position _ -> EXACT.readTree(pick(List.of("[53.9, 27.57]", "[90, -180.0]", "[0, 0]")));
      case Scalar.Address _ -> NODES.stringNode("https://example.org/" + random.nextInt(9));
      case Scalar.Tag _ -> NODES.stringNode(pick(List.of("en", "ru", "be-tarask")));
      case Scalar.Registers _ -> NODES.objectNode().put("wikidata", "Q" + random.nextInt(9)).put("isni", "0000 0001");
      case Scalar.Path _ -> path();
      case Scalar.Any _ -> any();
    };
  }

  private JsonNode path() {
    String key = pick(List.copyOf(entry.keys().keySet()));
    return NODES.stringNode(key.equals("phases") && random.nextBoolean() ? "phases/arrived" : key);
  }

  private JsonNode any() {
    return switch (random.nextInt(5)) {
      case 0 -> text();
      case 1 -> EXACT.readTree(pick(NUMBERS));
      case 2 -> NODES.booleanNode(random.nextBoolean());
      case 3 -> NODES.arrayNode().add(text()).add(NODES.arrayNode()).add(NODES.objectNode());
      default -> NODES.objectNode().set("a", text()).set("b", NODES.objectNode().putNull("c").set("d", NODES.arrayNode().add(1)));
    };
  }
}
