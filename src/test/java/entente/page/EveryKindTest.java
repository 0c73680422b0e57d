package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.EntityKind;
import entente.format.DossierReader;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.Detail.Rivals;
import entente.page.Detail.Section;
import entente.time.Days;
import entente.words.Piece;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What pages say of entities of every kind and of values of every kind.
class EveryKindTest {
  /// The keys that an entity of a kind needs beside its id, or a name.
  private static final Map<EntityKind, String> NEEDED = Map.of(
      EntityKind.TENURE, "'post': 'o', 'date': '2020'",
      EntityKind.EVENT, "'title': 'E', 'kind': 'call', 'date': '2020'",
      EntityKind.STATEMENT, "'text': 'S', 'kind': 'position'",
      EntityKind.FIGURE, "'name': 'F', 'indicator': 'f', 'date': '2020', 'value': 1, 'unit': '1'",
      EntityKind.ERA, "'name': 'E', 'date': '2020'",
      EntityKind.COVERAGE, "'of': 'visits', 'date': '2010/2012', 'about': ['a', 'b']",
      EntityKind.SOURCE, "'title': 'S'");

  /// A dossier with some entities and those that they name.
  private static Dossier dossier(EntityKind kind, String entity) {
    Map<EntityKind, String> lists = new java.util.EnumMap<>(Map.of(
        EntityKind.PARTY, "{'id': 'a', 'name': 'Ardova'}, {'id': 'b', 'name': 'Belmar'}",
        EntityKind.PERSON, "{'id': 'ann', 'name': 'Ann'}",
        EntityKind.POST, "{'id': 'o', 'name': 'Office'}",
        EntityKind.SOURCE, "{'id': 'r', 'title': 'Report'}"));
    lists.merge(kind, "{'id': 'x', " + entity + "}", (before, after) -> before + ", " + after);
    String json = lists.entrySet().stream().map(e -> "'" + e.getKey().key() + "': [" + e.getValue() + "]")
        .collect(Collectors.joining(", ", "{'format': 'entente-dossier/1', 'id': 'd', 'title': 'D', ", "}")).replace('\'', '"');
    return Objects.requireNonNull(DossierReader.read("f", json.getBytes(StandardCharsets.UTF_8)).dossier());
  }

  private static Detail detail(Dossier dossier, String id) {
    AsOf asOf = AsOf.of(dossier, Days.of(2025, 11, 4));
    return new Details(dossier, asOf, Language.ENGLISH, Progress.UNSEEN).of(List.of(id), asOf);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource
  void thePageOfASourceSaysWhatRestsOnIt(EntityKind kind) {
    String entity = NEEDED.getOrDefault(kind, "'name': 'N'") + ", 'evidence': [{'source': 'r', 'at': 'p. 3'}]";
    assertThat(detail(dossier(kind, entity), "r").sections()).singleElement().satisfies(section -> {
      assertThat(section.heading()).startsWith("Rests on it: ");
      assertThat(section.count()).isEqualTo("1");
      assertThat(section.rows()).singleElement().satisfies(row -> assertThat(text(row.below())).endsWith("p. 3"));
    });
  }

  @Test
  void thePageOfASourceSaysWhatCoverageThatRestsOnItIsOf() {
    Dossier dossier = dossier(EntityKind.COVERAGE, NEEDED.get(EntityKind.COVERAGE) + ", 'evidence': [{'source': 'r'}]");
    Section section = detail(dossier, "r").sections().getFirst();
    assertThat(section.heading()).isEqualTo("Rests on it: Coverage claims");
    assertThat(text(section.rows().getFirst().head())).isEqualTo("visits · Ardova · Belmar");
    assertThat(text(section.rows().getFirst().below())).isEqualTo("2010–2012");
    assertThat(section.rows().getFirst().head()).noneMatch(Piece.Name.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', value = {
      "EVENT | 'session': 1200 | session | 1300 | 1,200 | 1,300",
      "EVENT | 'online': true | online | false | yes | no",
      "EVENT | 'note': '' | online | true | no | yes",
      "EVENT | 'note': '' | status | 'planned' | took place | planned",
      "EVENT | 'participants': [{'person': 'ann', 'role': 'chair'}, {'party': 'a'}] | participants | 'ann' | Ann, Ardova | Ann",
      "EVENT | 'documents': [{'title': 'Pact'}] | documents | 'Treaty' | Pact | Treaty",
      "EVENT | 'summary': {'ru': 'Да', 'en': 'So'} | summary/ru | 'Нет' | Да | Нет",
      "PERSON | 'short': 'Ann' | short | 'Anna' | Ann | Anna",
      "PERSON | 'same': {'wikidata': 'Q1'} | same/wikidata | 'Q2' | Q1 | Q2",
      "PLACE | 'at': [53.9, 27.5] | at | [1, 2] | 53.9° N, 27.5° E | [1,2]",
      "POST | 'party': 'a' | party | 'b' | Ardova | Belmar",
      "MECHANISM | 'parties': ['a', 'b'] | parties | 'a' | Ardova, Belmar | Ardova",
      "STATEMENT | 'outcome': {'status': 'met'} | outcome/status | 'missed' | fulfilled | missed"
  }, delimiter = '|')
  void aRivalValueHidesNoPreferredOne(EntityKind kind, String keys, String path, String rival, String preferred, String other) {
    String name = kind == EntityKind.PERSON || kind == EntityKind.PLACE || kind == EntityKind.POST || kind == EntityKind.MECHANISM
        ? "'name': 'N'" : NEEDED.get(kind);
    String entity = name + (keys.contains("''") ? "" : ", " + keys) + ", 'disputed': [{'key': '" + path + "', 'value': " + rival + "}]";
    List<Rivals> rivals = detail(dossier(kind, entity), "x").sections().stream().flatMap(s -> s.pictures().stream())
        .filter(Rivals.class::isInstance).map(Rivals.class::cast).toList();
    assertThat(rivals).singleElement().satisfies(r ->
        assertThat(r.views().stream().map(v -> text(v.value()))).isEqualTo(Arrays.asList(preferred, other)));
  }
}
