package entente.query;

import entente.dossier.Dossier;
import entente.search.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Dossiers with events by chance, most of whose dates are not known to the day, and queries by chance about them.
final class RandomEvents {
  private static final List<String> KINDS = List.of("visit", "meeting", "call", "session");
  private static final List<String> RANKS = List.of("head-of-state", "minister", "ambassador", "official");

  private final Random random;

  RandomEvents(long seed) {
    this.random = new Random(seed);
  }

  Dossier dossier(int events) {
    return Json.dossier(String.join(", ",
        "'queries': [{'id': 'trade-visits', 'name': 'Visits on trade', 'query': 'kind:visit topic:t0'},"
            + "{'id': 'old', 'name': 'Old', 'query': 'date:..2004 OR query:trade-visits'}]",
        list("parties", 3, i -> "'name': 'State " + i + "'"),
        list("places", 8, i -> "'name': 'Town " + i + "', 'in': '" + (i < 3 ? "parties" + i : "places" + random.nextInt(i)) + "'"),
        list("organisations", 3, i -> "'name': 'Body " + i + "', 'party': 'parties" + i + "'"),
        list("mechanisms", 2, i -> "'name': 'Talks " + i + "'"),
        list("people", 6, i -> "'name': 'Anna " + "abc".charAt(i % 3) + "nders', 'party': 'parties" + i % 3 + "'"),
        list("posts", 4, i -> "'name': 'Post " + i + "', 'party': 'parties" + i % 3 + "', 'rank': '" + RANKS.get(i)
            + "', 'organisation': 'organisations" + i % 3 + "'"),
        list("tenures", 6, i -> "'post': 'posts" + i % 4 + "', 'person': 'people" + i + "', 'date': '" + (2000 + i) + "/" + (2003 + i)
            + "'"),
        "'topics': [{'id': 't0', 'name': 'Trade'}, {'id': 't1', 'name': 'Tractors', 'in': 't0'}, {'id': 't2', 'name': 'Science'}]",
        list("events", events, this::event),
        list("statements", 20, i -> "'text': 'Said', 'kind': '" + (i % 2 == 0 ? "position" : "target") + "', 'event': 'events" + i % 12
            + "'"
            + (i % 3 == 0 ? ", 'by': ['people" + i % 6 + "']" : "")),
        list("sources", 6, i -> "'title': 'Report " + i + "', 'reliability': '" + "ABCDEF".charAt(i) + "'"
            + (i < 3 ? "" : ", 'rests-on': ['sources" + (i - 3) + "']"))));
  }

  private interface Entry {
    String of(int i);
  }

  private static String list(String name, int size, Entry entry) {
    return "'" + name + "': [" + IntStream.range(0, size).mapToObj(i -> "{'id': '" + name + i + "', " + entry.of(i) + "}")
        .collect(Collectors.joining(", ")) + "]";
  }

  private String event(int i) {
    List<String> keys = new ArrayList<>(List.of("'title': '" + pick("Visit", "Talks on trade", "Signing in Town 1") + " " + i % 5 + "'",
        "'kind': '" + KINDS.get(random.nextInt(4)) + "'", "'date': '" + date() + "'"));
    maybe(keys, "'status': '" + pick("planned", "cancelled") + "'");
    maybe(keys, "'host': 'parties" + random.nextInt(3) + "'");
    maybe(keys, "'guest': 'parties" + random.nextInt(3) + "'");
    maybe(keys, "'place': 'places" + random.nextInt(8) + "'");
    maybe(keys, "'mechanism': 'mechanisms" + random.nextInt(2) + "', 'session': " + (1 + random.nextInt(12)));
    maybe(keys, "'topics': ['t" + random.nextInt(3) + "']");
    maybe(keys, "'online': true");
    maybe(keys, "'summary': 'They spoke about " + pick("peace", "trade") + "'");
    maybe(keys, "'participants': [{'person': 'people" + random.nextInt(6) + "'}, {'post': 'posts" + random.nextInt(4) + "'}]");
    maybe(keys, "'participants': [{'organisation': 'organisations" + random.nextInt(3) + "'}]");
    maybe(keys, "'evidence': [{'source': 'sources" + random.nextInt(6) + "', 'grade': '" + pick("2", "B3", "F6", "A1", "4") + "'}, "
        + "{'source': 'sources" + random.nextInt(6) + "', 'basis': '" + pick("stated", "inferred") + "'}]");
    maybe(keys, "'disputed': [{'key': 'date', 'value': '2001'}]");
    return String.join(", ", keys.stream().collect(Collectors.toMap(key -> key.substring(0, key.indexOf(':')), key -> key, (a, _) -> a,
        java.util.LinkedHashMap::new)).values());
  }

  private void maybe(List<String> keys, String key) {
    if (random.nextInt(3) == 0) {
      keys.add(key);
    }
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }

  private String date() {
    String year = Integer.toString(2000 + random.nextInt(10));
    String month = year + "-0" + (1 + random.nextInt(9));
    return switch (random.nextInt(9)) {
      case 0 -> year;
      case 1 -> month;
      case 2 -> month + "-1" + random.nextInt(10) + pick("", "~", "?");
      case 3 -> month + "/" + (2010 + random.nextInt(3));
      case 4 -> year + "/..";
      case 5 -> "[" + month + "-01," + month + "-20]";
      case 6 -> "/" + month;
      case 7 -> year + "/" + year;
      default -> month + "-1" + random.nextInt(10);
    };
  }

  /// A query about such a dossier, of conditions, groups and words.
  Query query(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 0, 1 -> leaf();
      case 2 -> negated(query(depth - 1));
      case 3 -> Query.any(List.of(query(depth - 1), query(depth - 1)));
      default -> Query.all(List.of(query(depth - 1), query(depth - 1), leaf()));
    };
  }

  private static Query negated(Query query) {
    return query.isAll() ? query : Query.not(query);
  }

  private Query leaf() {
    return switch (random.nextInt(20)) {
      case 0 -> Query.Condition.of(QueryField.KIND, KINDS.get(random.nextInt(4)), KINDS.get(random.nextInt(4)));
      case 1 -> Query.Condition.of(QueryField.STATUS, pick("held", "planned"));
      case 2 -> Query.Condition.of(QueryField.SIDE, pick("joint", "none", "parties0"), "parties1");
      case 3 -> Query.Condition.of(QueryField.PARTY, "parties" + random.nextInt(3));
      case 4 -> Query.Condition.of(pick("a", "b").equals("a") ? QueryField.HOST : QueryField.GUEST, "parties" + random.nextInt(3));
      case 5 -> Query.Condition.of(QueryField.PERSON, "people" + random.nextInt(6));
      case 6 -> Query.Condition.of(QueryField.ORG, "organisations" + random.nextInt(3));
      case 7 -> new Query.Condition(QueryField.RANK, comparison(), List.of(RANKS.get(random.nextInt(4))));
      case 8 -> new Query.Condition(QueryField.SESSION, comparison(), List.of(Integer.toString(1 + random.nextInt(12))));
      case 9 -> Query.Condition.of(QueryField.PLACE, pick("places", "places", "parties") + random.nextInt(3));
      case 10 -> Query.Condition.of(QueryField.TOPIC, "t" + random.nextInt(3));
      case 11, 12, 13 -> Query.Condition.of(QueryField.DATE, period());
      case 14 -> Query.Condition.of(QueryField.CERTAINLY, period());
      case 15 -> Query.Condition.of(QueryField.SOURCE, "sources" + random.nextInt(6));
      case 16 -> new Query.Condition(QueryField.GRADE, comparison(), List.of(pick("A1", "B2", "C3", "F6", "A6", "D4")));
      case 17 -> Query.Condition.of(QueryField.IS, pick("joint", "online", "disputed", "inferred", "approximate", "unsourced", "weak",
          "later"),
          pick("online", "later"));
      case 18 -> pick("a", "b").equals("a") ? Query.Condition.of(QueryField.HAS, pick("statement", "promise", "place"))
          : Query.Condition.of(QueryField.QUERY, pick("old", "trade-visits"));
      default -> new Query.Words(pick("trade", "talks on", "Town 1", "peace", "nobody", "state 2"));
    };
  }

  private Comparison comparison() {
    return Comparison.values()[random.nextInt(Comparison.values().length)];
  }

  private String period() {
    int year = 2000 + random.nextInt(10);
    return pick(Integer.toString(year), year + ".." + (year + 2), ".." + year, year + "-05..", "[" + year + "," + (year + 2) + "]",
        year + "/" + (year + 1), year + "-0" + (1 + random.nextInt(9)), "XXXX-03");
  }
}
