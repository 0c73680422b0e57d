package entente.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes a dossier as a slip of the hand would.
final class Mutation {
  private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1.5", "1e999", "\"\"", "\" \"", "\"a\"", "\"2024\"",
      "\"2024-13\"", "\"BY\"", "[]", "{}", "[1]", "[\"a\", \"b\"]", "{\"en\": \"a\"}", "{\"en\": 1}", "{\"x-a\": 1}", "[{}]");

  private Mutation() {}

  /// Makes one mistake somewhere.
  ///
  /// @return what was done
  static String of(ObjectNode dossier, Random random) {
    List<JsonNode> inner = new ArrayList<>();
    addInner(dossier, inner);
    JsonNode node = inner.get(random.nextInt(inner.size()));
    if (node instanceof ObjectNode object) {
      List<String> names = List.copyOf(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      return switch (random.nextInt(4)) {
        case 0 -> "without " + name + object.remove(name);
        case 1 -> rename(object, name, random.nextBoolean() ? name.substring(1) : "x-" + name);
        case 2 -> "other " + name + object.set(name, value(random));
        default -> "new " + object.set(names.get(random.nextInt(names.size())) + "s", value(random));
      };
    }
    ArrayNode list = (ArrayNode) node;
    int at = random.nextInt(list.size());
    return switch (random.nextInt(3)) {
      case 0 -> "without member " + list.remove(at);
      case 1 -> "other member " + list.set(at, value(random));
      default -> "twice " + list.add(list.get(at).deepCopy());
    };
  }

  private static String rename(ObjectNode object, String name, String newName) {
    JsonNode value = object.remove(name);
    object.set(newName, value);
    return name + " as " + newName;
  }

  private static void addInner(JsonNode node, List<JsonNode> into) {
    if (node.isContainer() && !node.isEmpty()) {
      into.add(node);
    }
    node.forEach(child -> addInner(child, into));
  }

  private static JsonNode value(Random random) {
    return random.nextInt(4) == 0
        ? JsonNodeFactory.instance.stringNode("é".repeat(random.nextInt(3)) + (char) random.nextInt(0x3100))
        : RandomDossier.EXACT.readTree(VALUES.get(random.nextInt(VALUES.size())));
  }
}
