package entente.format;

import entente.dossier.Dossier;
import entente.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Small dossiers for tests.
final class Dossiers {
  /// One that uses every list and nearly every key, without a problem.
  static final String WHOLE = """
      {
        "$schema": "https://example.org/schema.json", "format": "entente-dossier/1", "id": "example", "title": {"en": "Example",
          "ru": "Пример"},
        "language": "en", "compiled": "2025-11-30", "description": "All keys.", "licence": "CC0-1.0", "x-tool": {"deep": [1, {"a": null}]},
        "queries": [{"id": "visits", "name": "Visits", "query": "kind:visit"}],
        "accepted": [{"rule": "figure.jump", "about": ["f1", "BY"], "reason": {"en": "So it was."}}],
        "parties": [{"id": "IN", "name": "India", "kind": "state", "colour": "#d97b29", "x-mine": 1},
          {"id": "BY", "name": "Belarus", "date": "1991-08-25/..", "names": [{"name": "BSSR", "date": "/1991-08-25",
            "note": "until then"}], "succeeds": ["IN"]}],
        "places": [{"id": "minsk", "name": "Minsk", "variants": ["Мінск"], "in": "BY", "at": [53.9, 27.57]}],
        "organisations": [{"id": "embassy", "name": "Embassy", "kind": "mission", "party": "IN", "place": "minsk", "date": "1992/..",
          "sort": {"en": "Minsk, embassy in"}}],
        "mechanisms": [{"id": "foc", "name": "Consultations", "short": "FOC", "kind": "consultations", "parties": ["IN", "BY"],
          "cadence": "P1Y", "rank": "deputy-minister", "date": "1998/.."}],
        "people": [{"id": "kumar", "name": {"en": "Ashok Kumar", "hi": "अशोक कुमार"}, "party": "IN", "date": "1965/",
          "summary": "Diplomat.",
          "resembles": [{"id": "rajesh", "verdict": "different", "note": "Another."}], "same": {"wikidata": "Q1"}},
          {"id": "rajesh", "name": "Rajesh Kumar", "sort": "Kumar, Rajesh",
            "party": [{"party": "IN", "date": "1960/1991"}, {"party": "BY"}]}],
        "posts": [{"id": "ambassador", "name": "Ambassador", "party": "IN", "organisation": "embassy", "rank": "ambassador", "to": "BY",
          "place": "minsk", "date": "1992/..", "seats": 2}],
        "tenures": [{"id": "t1", "person": "kumar", "post": "ambassador", "date": "{2025-03,2025-04}", "acting": false, "place": "minsk",
          "phases": {"appointed": "2025-01", "arrived": "2025-02", "credentials": "2025-03-11", "left": "2025-11"}},
          {"id": "t2", "post": "ambassador", "phases": {"appointed": "2024"}}],
        "topics": [{"id": "economy", "name": "Economy"}, {"id": "trade", "name": "Trade", "in": "economy"}],
        "events": [{"id": "e1", "kind": "consultations", "title": "Talks", "date": "[2025-10-27,2025-10-28]", "status": "held",
          "online": true,
          "summary": "Talks.", "place": "minsk", "host": "BY", "guest": "IN", "mechanism": "foc", "session": 8, "topics": ["trade"],
          "participants": [{"person": "kumar", "organisation": "embassy", "party": "IN", "post": "ambassador", "role": "co-chair"}],
          "documents": [{"title": "Plan", "source": "s1"}, {"title": "Minutes"}],
          "dating": {"wording": "late in October", "basis": "inferred", "reason": "Two days are given."},
          "evidence": [{"source": "s1", "at": "¶3", "supports": ["date"], "basis": "stated", "value": "2025-10", "note": "n",
            "grade": "B2", "rests-on": ["s2"], "quote": {"en": "late in October"}}],
          "disputed": [{"key": "date", "value": "2025-10-29", "status": "rejected", "note": "n", "evidence": [{"source": "s2"}]},
            {"key": "participants/kumar", "value": {"person": "rajesh"}}],
          "links": [{"title": "Report", "url": "https://example.org/a"}], "note": "n"},
          {"id": "e2", "kind": "visit", "style": "official", "title": "Visit", "date": "2025-10/..", "related": [{"kind": "part-of",
            "event": "e1"}]}],
        "statements": [{"id": "q1", "kind": "target", "text": "One billion", "by": ["kumar", "s1"], "to": ["BY"], "date": "2025",
          "event": "e1",
          "topics": ["trade"], "due": "2030", "indicator": "goods-trade", "value": 1e9, "unit": "USD", "qualifier": "over",
          "outcome": {"status": "open", "date": "2026", "see": ["f1"], "note": "n"}},
          {"id": "q2", "kind": "target", "text": "The same", "repeats": "q1"}],
        "figures": [{"id": "f1", "indicator": "goods-trade", "name": "Trade", "date": "2024", "value": 1.50, "unit": "USD",
          "qualifier": "about",
          "from": "IN", "to": "BY", "reporter": "BY", "variants": ["Commerce"]}],
        "eras": [{"id": "era", "name": "After independence", "short": "After", "date": "1991/2025"}],
        "coverage": [{"id": "c1", "of": "holders", "about": ["ambassador", "foc", "IN"], "date": "2024/2025",
          "rank": "ambassador"}, {"id": "c2", "of": "visits", "about": ["IN", "BY"], "date": "2024/2025", "one-way": true}],
        "sources": [{"id": "s1", "title": "Article", "kind": "article", "publisher": "Paper", "authors": ["A. Author"],
          "published": "2025-11-01",
          "retrieved": "2025-11-02", "url": "http://example.org/", "rests-on": ["s2"], "party": "IN", "reliability": "C",
            "language": "en-IN"},
          {"id": "s2", "title": "Agency"}]
      }
      """;

  private Dossiers() {}

  /// A dossier that has, beside what is required, some more top-level keys.
  static String with(String keys) {
    return "{\"format\": \"entente-dossier/1\", \"id\": \"d\", \"title\": \"D\",\n" + keys + "}";
  }

  static Loaded read(String json) {
    return DossierReader.read("f.json", json.getBytes(StandardCharsets.UTF_8));
  }

  static Loaded readWith(String keys) {
    return read(with(keys));
  }

  static Dossier dossier(Loaded loaded) {
    return Objects.requireNonNull(loaded.dossier());
  }

  /// The problems as `pointer key` or, of warnings, `pointer key!`.
  static List<String> problems(Loaded loaded) {
    return loaded.problems().stream().map(p -> p.pointer() + " " + p.key() + (p.severity() == Severity.WARNING ? "!" : "")).toList();
  }

  static String message(Loaded loaded) {
    return loaded.problems().getFirst().message(Language.ENGLISH);
  }
}
