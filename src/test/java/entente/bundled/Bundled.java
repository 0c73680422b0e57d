package entente.bundled;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.format.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The bundled dossier as its JSON, to look at keys and to break them.
record Bundled(ObjectNode json) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ObjectNode ORIGINAL = read();

  /// One that may be broken.
  static Bundled copy() {
    return new Bundled(ORIGINAL.deepCopy());
  }

  private static ObjectNode read() {
    try (InputStream in = Bundled.class.getResourceAsStream("/entente/dossiers/india-belarus.json")) {
      return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What stands in a string of JSON; single quotes may stand for double ones.
  static JsonNode parse(String json) {
    return MAPPER.readTree(json.replace('\'', '"'));
  }

  Loaded loaded() {
    return DossierReader.read("india-belarus.json", MAPPER.writeValueAsBytes(json));
  }

  Dossier dossier() {
    return Objects.requireNonNull(loaded().dossier());
  }

  /// The entries of a list.
  Stream<ObjectNode> list(String name) {
    return members(json.path(name)).map(ObjectNode.class::cast);
  }

  /// The entries of all lists.
  Stream<ObjectNode> all() {
    return json.properties().stream().filter(list -> list.getValue().isArray()).flatMap(list -> list(list.getKey()));
  }

  /// The name of the list an entry stands in.
  String listOf(String id) {
    return json.properties().stream().filter(list -> list.getValue().isArray())
        .filter(list -> list(list.getKey()).anyMatch(entry -> id(entry).equals(id)))
        .findFirst().orElseThrow(() -> new AssertionError("no entry " + id)).getKey();
  }

  boolean has(String id) {
    return all().anyMatch(entry -> id(entry).equals(id));
  }

  ObjectNode entry(String id) {
    return all().filter(entry -> id(entry).equals(id)).findFirst().orElseThrow(() -> new AssertionError("no entry " + id));
  }

  /// The text at a key, or at a path such as `outcome/status`; empty where there is none.
  String text(String id, String path) {
    JsonNode node = entry(id);
    for (String key : path.split("/", -1)) {
      node = node.path(key);
    }
    return plain(node);
  }

  /// A text, of one in several languages that in English; empty where there is none.
  private static String plain(JsonNode text) {
    return text.isObject() ? text.path("en").asString("") : text.asString("");
  }

  /// The strings of a list, or the texts at a key of the objects in it.
  List<String> texts(String id, String list, String... key) {
    return members(entry(id).path(list)).map(m -> key.length == 0 ? m.asString() : plain(m.path(key[0]))).toList();
  }

  /// Sets keys of an entry, given as members of a JSON object.
  void set(String id, String members) {
    entry(id).setAll((ObjectNode) parse("{" + members + "}"));
  }

  void remove(String id, String key) {
    entry(id).remove(key);
  }

  /// Adds an entry to a list.
  void add(String list, String entry) {
    ((ArrayNode) json.path(list)).add(parse(entry));
  }

  /// Removes an entry, but not what refers to it.
  void drop(String id) {
    var list = (ArrayNode) json.path(listOf(id));
    list.removeIf(entry -> id(entry).equals(id));
  }

  /// A rival value for a key, as its status and the sources that give it.
  record Rival(String value, String status, List<String> sources) {}

  /// The rival values for a key of an entry.
  List<Rival> rivals(String id, String key) {
    return members(entry(id).path("disputed")).filter(d -> d.path("key").asString().equals(key))
        .map(d -> new Rival(d.path("value").isString() ? d.path("value").asString() : d.path("value").toString(),
            d.path("status").asString("open"), members(d.path("evidence")).map(e -> e.path("source").asString()).toList())).toList();
  }

  /// The pieces of evidence of an entry that come from a source.
  List<JsonNode> evidence(String id, String source) {
    return members(entry(id).path("evidence")).filter(e -> e.path("source").asString().equals(source)).toList();
  }

  /// Whether an entry has a key, or the part of one that a path such as `participants/aleinik` or `disputed/date` names.
  boolean has(String id, String path) {
    String[] steps = path.split("/", 2);
    JsonNode value = entry(id).path(steps[0]);
    if (steps.length == 1) {
      return !value.isMissingNode();
    }
    return value.isObject() ? value.has(steps[1])
        : members(value).anyMatch(member -> member.isString() ? member.asString().equals(steps[1])
            : members(member).anyMatch(part -> part.isString() && part.asString().equals(steps[1])));
  }

  /// Whether a source bears out a key of an entry, the whole of which it is a part, or a part of it.
  boolean bearsOut(String source, String id, String path) {
    return path.startsWith("disputed/")
        ? rivals(id, path.substring("disputed/".length())).stream().anyMatch(rival -> rival.sources().contains(source))
        : evidence(id, source).stream().anyMatch(piece -> bearsOut(piece, path));
  }

  private static boolean bearsOut(JsonNode piece, String path) {
    return !piece.has("supports") || members(piece.path("supports")).map(JsonNode::asString)
        .anyMatch(key -> key.equals(path) || path.startsWith(key + "/") || key.startsWith(path + "/"));
  }

  static String id(JsonNode entry) {
    return entry.path("id").asString("");
  }

  static Stream<JsonNode> members(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
