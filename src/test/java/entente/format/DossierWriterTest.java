package entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DossierWriterTest {
  private static final String LINES = """
      {
        "$schema": "https://example.org/schema.json",
        "format": "entente-dossier/1",
        "id": "d",
        "title": {"ru": "Пример", "en": "Example"},
        "language": "en",
        "parties": [
          {"id": "IN", "name": "India \\"Bhārat\\"\\n\\u0001\\ud800", "x-b": {"deep": [1.0, {}, [], null]}, "x-a": "\\u0041\\/"},
          {"id": "BY", "name": "Belarus", "note": "🤝", "same": {"z": "1", "a": "2"}}
        ],
        "places": [
          {"id": "minsk", "name": "Minsk", "in": "BY", "at": [53.90, 27], "x-empty": {}}
        ],
        "figures": [
          {"id": "f", "name": "F", "date": "2024", "indicator": "i", "value": 1e9, "unit": "USD"}
        ],
        "x-tool": {"a": 1}
      }
      """;
  private static final String PRETTY = """
      {
        "format": "entente-dossier/1",
        "id": "d",
        "title": {
          "en": "Example"
        },
        "language": "en",
        "eras": [
          {
            "id": "e",
            "name": "E",
            "date": "2024",
            "evidence": [
              {
                "source": "s",
                "supports": [
                  "name"
                ],
                "value": {
                  "en": [
                    1,
                    {}
                  ]
                },
                "x-page": 3
              }
            ]
          }
        ],
        "sources": [
          {
            "id": "s",
            "title": "S"
          }
        ]
      }
      """;

  private static byte[] write(Loaded loaded, Layout layout) throws IOException {
    var bytes = new ByteArrayOutputStream();
    DossierWriter.write(Dossiers.dossier(loaded), layout, bytes);
    return bytes.toByteArray();
  }

  private static String text(Loaded loaded, Layout layout) throws IOException {
    return new String(write(loaded, layout), StandardCharsets.UTF_8);
  }

  @Test
  void writesAnEntryALineInTheOrderOfTheFormat() throws IOException {
    Loaded loaded = Dossiers.read(LINES);
    assertThat(loaded.problems()).isEmpty();
    assertThat(text(loaded, Layout.LINES)).isEqualTo(LINES);
  }

  @Test
  void writesAValueALine() throws IOException {
    Loaded loaded = Dossiers.read(PRETTY);
    assertThat(loaded.problems()).isEmpty();
    assertThat(text(loaded, Layout.PRETTY)).isEqualTo(PRETTY);
  }

  @Test
  void keepsWhatOtherToolsWroteInEveryObject() throws IOException {
    Loaded loaded = Dossiers.read(Dossiers.WHOLE.replaceAll("\\{(?=\"(?:name|source|key|wording|title|id|person|kind|appointed|status)\")",
        "{\"x-other\": 1.0, "));
    assertThat(loaded.problems()).isEmpty();
    String written = text(loaded, Layout.LINES);
    int count = Dossiers.WHOLE.split("\\{\"(?:name|source|key|wording|title|id|person|kind|appointed|status)\"", -1).length - 1;
    assertThat(written.split("\"x-other\": 1\\.0", -1)).hasSize(count + 1);
    assertThat(count).isGreaterThan(30);
  }

  @Test
  void keepsWhatOtherToolsWroteInTexts() throws IOException {
    String text = "{\"en\": \"A\", \"ru\": \"Б\", \"x-tts\": {\"speed\": 1.0, \"z\": -0.0}, \"x-my_tool\": \"y\"}";
    Loaded loaded = Dossiers.readWith("\"description\": " + text);
    assertThat(loaded.problems()).isEmpty();
    assertThat(text(loaded, Layout.LINES)).contains("\"description\": " + text);
    assertThat(Dossiers.dossier(loaded).head().description()).isNotNull().satisfies(d -> assertThat(d.all()).containsExactly("A", "Б"));
  }

  @Test
  void keepsHowANumberIsWritten() throws IOException {
    String entries = "\"events\": [{\"id\": \"e\", \"kind\": \"session\", \"title\": \"E\", \"date\": \"2020\", \"session\": 8.0}]";
    Loaded loaded = Dossiers.readWith(entries);
    assertThat(loaded.problems()).isEmpty();
    assertThat(text(loaded, Layout.LINES)).contains("\"session\": 8.0");
  }

  /// Texts with the same languages and keys of other tools are equal in any order, and still each is written as it was read.
  @Test
  void keepsTheOrderOfWhatIsEqualInAnyOrder() throws IOException {
    String enFirst = "{\"en\": \"chair\", \"ru\": \"председатель\"}";
    String ruFirst = "{\"ru\": \"председатель\", \"en\": \"chair\"}";
    String people = "\"people\": [{\"id\": \"p\", \"name\": \"P\"}], \"sources\": [{\"id\": \"s\", \"title\": \"S\"}], ";
    List<String> parts = Stream.of(enFirst, ruFirst).flatMap(text -> Stream.of("\"x-a\": 1, \"x-b\": 2", "\"x-b\": 2, \"x-a\": 1")
        .flatMap(foreign -> Stream.of("\"participants\": [{\"person\": \"p\", \"role\": " + text + "}]",
            "\"participants\": [{\"person\": \"p\", " + foreign + "}]",
            "\"evidence\": [{\"source\": \"s\", \"note\": " + text + "}]",
            "\"evidence\": [{\"source\": \"s\", \"quote\": " + text + "}]",
            "\"evidence\": [{\"source\": \"s\", " + foreign + "}]", "\"note\": " + text))).distinct().toList();
    String events = IntStream.range(0, parts.size()).mapToObj(i ->
        "{\"id\": \"e" + i + "\", \"title\": \"E\", \"date\": \"2020\", \"kind\": \"visit\", " + parts.get(i) + "}")
        .collect(Collectors.joining(", "));
    Loaded loaded = Dossiers.readWith(people + "\"events\": [" + events + "]");
    assertThat(loaded.problems()).isEmpty();
    assertThat(text(loaded, Layout.LINES).lines().filter(line -> line.contains("\"id\": \"e"))).hasSameSizeAs(parts)
        .zipSatisfy(parts, (line, part) -> assertThat(line).contains(part));
  }

  @Test
  void leavesOutWhatStandsForNothing() throws IOException {
    String empty = text(Dossiers.readWith("\"eras\": [], \"people\": [{\"id\": \"p\", \"name\": \"P\", \"evidence\": [], \"same\": {}}]"),
        Layout.LINES);
    assertThat(empty).doesNotContain("eras").contains("{\"id\": \"p\", \"name\": \"P\"}");
  }

  @TestFactory
  Stream<DynamicTest> roundTripOfRandomDossiers() {
    return LongStream.range(0, 200).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () ->
        check(RandomDossier.EXACT.writeValueAsBytes(RandomDossier.of(seed)))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsLeftOfAPartialDossierIsWholeOnceWritten() {
    return LongStream.range(0, 200).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      ObjectNode json = RandomDossier.of(seed);
      for (int i = 0; i < 5; i++) {
        Mutation.of(json, random);
      }
      Loaded loaded = DossierReader.read("mutated", RandomDossier.EXACT.writeValueAsBytes(json));
      if (loaded.dossier() != null) {
        Loaded again = DossierReader.read("again", write(loaded, Layout.LINES));
        assertThat(again.problems()).allMatch(p -> p.severity() == Severity.WARNING);
        assertEqual(Dossiers.dossier(again), loaded.dossier());
      }
    }));
  }

  @Test
  void roundTripOfADossierWithEveryKey() throws IOException {
    check(Dossiers.WHOLE.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void roundTripOfTheBundledDossier() throws IOException {
    try (InputStream in = DossierWriterTest.class.getResourceAsStream("/entente/dossiers/india-belarus.json")) {
      check(Objects.requireNonNull(in).readAllBytes());
    }
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
  Stream<DynamicTest> roundTripOfRealFiles() {
    return Stream.of("samples/dossier-example.json", "data/us-diplomacy.json").map(name -> DynamicTest.dynamicTest(name, () ->
        check(Files.readAllBytes(Path.of(System.getProperty("entente.shared")).resolve(name)))));
  }

  private static void check(byte[] original) throws IOException {
    Loaded loaded = DossierReader.read("original", original);
    assertThat(loaded.isPartial()).as("%s", loaded.problems()).isFalse();
    byte[] lines = write(loaded, Layout.LINES);
    for (Layout layout : Layout.values()) {
      byte[] written = write(loaded, layout);
      Loaded again = DossierReader.read("again", written);
      assertThat(again.isPartial()).as("%s", again.problems()).isFalse();
      assertEqual(Dossiers.dossier(again), Dossiers.dossier(loaded));
      assertThat(write(again, layout)).isEqualTo(written);
      assertThat(write(again, Layout.LINES)).isEqualTo(lines);
      assertThat(RandomDossier.EXACT.readTree(written)).isEqualTo(withoutDefaults(RandomDossier.EXACT.readTree(original)));
    }
  }

  private static void assertEqual(Dossier dossier, Dossier expected) {
    assertThat(dossier.head()).isEqualTo(expected.head());
    assertThat(dossier.lists()).isEqualTo(expected.lists());
  }

  /// Drops what says no more than its absence.
  private static JsonNode withoutDefaults(JsonNode node) {
    node.forEach(DossierWriterTest::withoutDefaults);
    if (node instanceof ObjectNode object) {
      boolean isTop = object.has("format");
      object.properties().removeIf(entry -> switch (entry.getKey()) {
        case "status" -> entry.getValue().asString().equals("held") || (object.has("key") && entry.getValue().asString().equals("open"));
        case "basis" -> object.has("source") && entry.getValue().asString().equals("stated");
        case "seats" -> entry.getValue().toString().equals("1");
        case "acting", "online", "one-way" -> entry.getValue().isBoolean() && !entry.getValue().asBoolean();
        default -> false;
      });
      if (isTop && !object.has("language")) {
        object.put("language", "en");
      }
    }
    return node;
  }
}
