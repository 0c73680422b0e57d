package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.feed.Grouping;
import entente.feed.Lanes;
import entente.feed.NamesOfDay;
import entente.language.Language;
import entente.listing.Catalogue.Order;
import entente.listing.CatalogueKind;
import entente.listing.EventRows;
import entente.listing.EventRows.Column;
import entente.page.Detail;
import entente.query.Facets;
import entente.query.Query;
import entente.query.QueryField;
import entente.search.Search;
import entente.time.Days;
import entente.work.Background;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever a dossier does not say, all that it does say can be shown.
class AbsentKeysTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WHOLE = """
      {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01", "language": "en", "description": "D",
       "parties": [{"id": "A", "name": "Ardova", "kind": "state", "date": "1900/..", "colour": "#112233",
           "names": [{"name": "Old Ardova", "date": "1900/1950", "note": "N"}]},
         {"id": "B", "name": "Belmar", "kind": "state", "date": "1900/..", "succeeds": "A"},
         {"id": "C", "name": "Corland", "kind": "union"}],
       "places": [{"id": "town", "name": "Town", "in": "A", "at": [1, 2]}, {"id": "hall", "name": "Hall", "in": "town"}],
       "organisations": [{"id": "ministry", "name": "Ministry", "kind": "ministry", "party": "A", "place": "town", "date": "1900/..",
           "succeeds": "embassy"},
         {"id": "embassy", "name": "Embassy", "kind": "mission", "party": "B", "place": "town", "date": "1950/1990"}],
       "mechanisms": [{"id": "talks", "name": "Talks", "kind": "consultations", "parties": ["A", "B"], "date": "1990/..",
           "cadence": "P1Y", "rank": "minister", "succeeds": "old-talks"}, {"id": "old-talks", "name": "Old talks", "date": "1980/1989"}],
       "people": [{"id": "ann", "name": "Ann", "short": "A.",
           "party": [{"party": "A", "date": "1960/1999"}, {"party": "B", "date": "2000/.."}],
           "date": "1950/..", "summary": "S", "names": [{"name": "Anna", "date": "1950/1980"}], "variants": ["Anne"], "sort": "Z"},
         {"id": "bob", "name": "Bob", "party": "B"}],
       "posts": [{"id": "fm", "name": "Minister", "party": "A", "organisation": "ministry", "rank": "minister", "place": "town",
           "date": "1950/..", "succeeds": "old-fm"},
         {"id": "old-fm", "name": "Secretary", "party": "A", "rank": "minister"},
         {"id": "amb", "name": "Ambassador", "party": "A", "organisation": "embassy", "rank": "ambassador", "to": "B", "place": "town",
           "seats": 2},
         {"id": "amb-b", "name": "Ambassador", "party": "B", "rank": "ambassador", "to": "A"},
         {"id": "amb-c", "name": "Envoy", "party": "C", "rank": "ambassador", "to": "A"}],
       "tenures": [{"id": "t1", "post": "fm", "person": "ann", "date": "1990-01-01/1999-12-31", "place": "town",
           "phases": {"appointed": "1989-12-01", "arrived": "1989-12-15", "credentials": "1990-01-01", "left": "1999-12-31"}},
         {"id": "t2", "post": "fm", "person": "bob", "date": "2000-01-01/..", "acting": true},
         {"id": "t3", "post": "amb", "person": "bob", "date": "1995-01-01", "phases": {"appointed": "1994-12-01"}},
         {"id": "t4", "post": "amb-b", "person": "ann", "date": "2001/", "phases": {"arrived": "2001-02-01"}},
         {"id": "t6", "post": "amb-c", "person": "ann", "date": "{1980,1985}"},
         {"id": "t5", "post": "old-fm", "person": "bob", "phases": {"appointed": "1970-01-01"}}],
       "topics": [{"id": "trade", "name": "Trade", "in": "all"}, {"id": "all", "name": "All"}],
       "events": [{"id": "e1", "kind": "session", "title": "First", "date": "1995-05-01", "place": "hall", "mechanism": "talks",
           "session": 1, "host": "A", "guest": "B", "summary": "S", "topics": ["trade"],
           "dating": {"wording": "W", "basis": "inferred", "reason": "R"},
           "participants": [{"person": "ann", "post": "fm", "organisation": "ministry", "party": "A", "role": "chair"}],
           "documents": [{"title": "Pact", "source": "s"}],
           "evidence": [{"source": "s", "at": "p", "supports": ["date"], "value": "1995", "grade": "B2", "rests-on": ["r"], "quote": "Q",
             "note": "N", "basis": "inferred"}],
           "disputed": [{"key": "date", "value": "1995-05-02", "status": "open", "note": "N", "evidence": [{"source": "r"}]}],
           "resembles": [{"id": "e2", "verdict": "different", "note": "N"}], "links": [{"title": "L", "url": "https://example.org/"}],
           "same": {"wikidata": "Q1"}, "note": "N"},
         {"id": "e2", "kind": "visit", "style": "official", "title": "Second", "date": "2001-05-01", "online": true, "status": "held",
           "host": "A", "guest": "B", "participants": [{"person": "bob", "post": "amb"}, {"organisation": "embassy"}, {"party": "C"}],
           "related": [{"kind": "follows", "event": "e1"}]},
         {"id": "e3", "kind": "session", "title": "Third", "date": "2026", "status": "planned", "mechanism": "talks",
           "participants": [{"post": "amb-b", "role": "guest"}]}],
       "statements": [{"id": "st", "kind": "commitment", "text": "T", "by": ["ann"], "to": ["B"], "date": "1995-05-02", "event": "e1",
           "topics": ["trade"], "due": "1999", "indicator": "trade", "value": 5, "unit": "USD", "qualifier": "about",
           "outcome": {"status": "met", "date": "1998", "see": ["f1"], "note": "N"}, "repeats": "st2"},
         {"id": "st2", "kind": "target", "text": "U", "by": ["s"], "event": "e1"}],
       "figures": [{"id": "f1", "indicator": "trade", "name": "Trade", "date": "1998", "value": 5, "unit": "USD", "qualifier": "over",
           "from": "A", "to": "B", "reporter": "ministry"},
         {"id": "f2", "indicator": "trade", "name": "Trade", "date": "1999", "value": 6, "unit": "USD", "from": "A", "to": "B",
           "reporter": "B"},
         {"id": "f3", "indicator": "trade", "name": "Trade", "date": "2000", "value": 7, "unit": "USD", "from": "A", "to": "B",
           "reporter": "B"}],
       "eras": [{"id": "era", "name": "Thaw", "date": "1990/1999"}],
       "coverage": [{"id": "c1", "of": "holders", "about": ["fm"], "date": "1990/2000", "rank": "minister"},
         {"id": "c2", "of": "visits", "about": ["A", "B"], "date": "1990/2000", "one-way": true}],
       "sources": [{"id": "s", "title": "Source", "kind": "article", "publisher": "P", "authors": ["W"], "published": "1995",
           "retrieved": "2020", "url": "https://example.org/s", "rests-on": ["r"], "party": "A", "reliability": "B", "language": "en"},
         {"id": "r", "title": "Report"}]}""";

  /// Leaves out each key of each list in turn, once of all entries and once of the first that has it.
  @TestFactory
  Stream<DynamicTest> whateverIsNotSaidTheRestIsShown() {
    JsonNode whole = JSON.readTree(WHOLE);
    Set<List<String>> keys = new LinkedHashSet<>();
    whole.propertyNames().forEach(list -> whole.get(list).forEach(entry -> paths(entry, List.of(list), keys)));
    whole.propertyNames().stream().filter(key -> !Set.of("format", "id", "title").contains(key)).forEach(key -> keys.add(List.of(key)));
    return Stream.concat(Stream.of(List.<String>of()), keys.stream()).flatMap(path -> Stream.of(true, false).map(isAll ->
        DynamicTest.dynamicTest("/" + String.join("/", path) + (isAll ? "" : " once"), () -> {
          JsonNode without = JSON.readTree(WHOLE);
          leaveOut(without, path, isAll);
          assertThatCode(() -> show(without.toString())).doesNotThrowAnyException();
        })));
  }

  private static void paths(JsonNode entry, List<String> above, Set<List<String>> into) {
    entry.propertyNames().forEach(key -> {
      List<String> path = Stream.concat(above.stream(), Stream.of(key)).toList();
      if (!key.equals("id")) {
        into.add(path);
      }
      entry.get(key).forEach(inner -> paths(inner, path, into));
      paths(entry.get(key), path, into);
    });
  }

  private static void leaveOut(JsonNode from, List<String> path, boolean isAll) {
    if (path.isEmpty()) {
      return;
    }
    List<JsonNode> holders = new ArrayList<>(List.of(from));
    for (String key : path.subList(0, path.size() - 1)) {
      holders = holders.stream().map(holder -> holder.get(key)).filter(Objects::nonNull)
          .flatMap(inner -> inner.isArray() ? inner.valueStream() : Stream.of(inner)).toList();
    }
    holders.stream().filter(holder -> holder.has(path.getLast())).limit(isAll ? Integer.MAX_VALUE : 1)
        .forEach(holder -> ((ObjectNode) holder).remove(path.getLast()));
  }

  private static void show(String json) {
    var explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));
    explorer.open(new DossierFile.Pasted("x", json));
    Dossier dossier = CaseFile.read(json);
    var names = new NamesOfDay(dossier, Language.ENGLISH);
    for (Grouping grouping : Grouping.values()) {
      Lanes.of(dossier, grouping, Language.ENGLISH, Progress.UNSEEN);
      names.on(explorer.view().chart(), grouping, Days.of(1940, 1, 1));
    }
    for (int year : List.of(1940, 1994)) {
      explorer.readAsOf(Days.of(year, 6, 1));
      showAsOf(explorer, dossier);
    }
    var rows = new EventRows(dossier, Language.ENGLISH);
    for (Column column : Column.values()) {
      rows.order(explorer.view().chart(), column, true, Progress.UNSEEN);
    }
    var facets = new Facets(explorer.view().columns(), Query.All.EVERYTHING, 0);
    for (QueryField field : QueryField.values()) {
      facets.choices(field, Progress.UNSEEN).forEach(choice ->
          explorer.view().columns().passing(Query.Condition.of(field, choice.value()), 0, Progress.UNSEEN));
    }
    Search.of(dossier, Progress.UNSEEN).find("ministre", 5, Progress.UNSEEN);
  }

  private static void showAsOf(Explorer explorer, Dossier dossier) {
    var asOf = explorer.asOfProperty().get();
    List<String> ids = dossier.lists().all().map(Entity::id).filter(id -> explorer.view().details().target(id).isPresent()).toList();
    for (String id : ids) {
      explorer.view().details().brief(id, asOf);
      read(explorer.view().details().of(explorer.view().details().targets(List.of(id)), asOf));
    }
    read(explorer.view().details().of(explorer.view().details().targets(ids), asOf));
    explorer.view().details().sentences(ids);
    var rows = new EventRows(dossier, Language.ENGLISH);
    for (int row = 0; row < dossier.lists().events().size(); row++) {
      rows.texts(row, List.of(Column.values()), asOf);
    }
    for (CatalogueKind kind : CatalogueKind.values()) {
      for (Order order : Order.values()) {
        var catalogue = explorer.view().catalogues().of(kind);
        catalogue.groups("", order, asOf, Progress.UNSEEN).forEach(group -> catalogue.table(group.entries(), asOf));
      }
    }
  }

  /// Rows are made when they are looked at.
  private static void read(Detail detail) {
    detail.sections().forEach(section -> assertThat(section.rows()).doesNotContainNull());
    detail.proof().ifPresent(proof -> assertThat(proof.exhibits()).doesNotContainNull());
  }
}
