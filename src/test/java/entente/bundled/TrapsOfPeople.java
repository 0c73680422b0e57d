package entente.bundled;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Weight;
import entente.insight.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// People and offices that can be taken for others.
final class TrapsOfPeople {
  private TrapsOfPeople() {}

  static List<Trap> all() {
    return List.of(ambassadorOrSecretary(), leaders(), ledOrRepresented(), twoMinisters(), spellings(), kumars(), foreignMinister(),
        coChair(), modi());
  }

  private static Trap ambassadorOrSecretary() {
    return new Trap(4, "the ambassador met the president, the secretary led the delegation", d -> {
      assertThat(d.texts("ambassador-received", "participants", "person")).containsExactly("ashok-kumar", "lukashenko");
      assertThat(d.texts("ambassador-received", "participants", "post")).containsExactly("in-ambassador-to-by", "by-president");
      assertThat(d.texts("foc-8", "participants", "person")).containsExactly("sibi-george", "shestakov");
      assertThat(d.texts("foc-8", "participants", "post")).containsExactly("in-secretary-west", "by-deputy-foreign-minister");
      assertThat(d.text("in-secretary-west", "organisation")).isEqualTo("mea");
      assertThat(d.list("tenures").filter(t -> t.path("post").asString().equals("in-ambassador-to-by")))
          .noneMatch(t -> t.path("person").asString("").equals("sibi-george"));
      assertThat(d.texts("sibi-george", "resembles", "id")).contains("ashok-kumar");
    }, d -> d.set("foc-8", "'participants': [{'person': 'ashok-kumar', 'post': 'in-ambassador-to-by'}]"));
  }

  /// Events at which heads of state or of government of both sides were face to face, as far as their posts tell.
  private static Set<String> leadersMeetings(Dossier dossier) {
    return dossier.lists().events().stream().filter(e -> e.kind() == Event.Kind.MEETING)
        .filter(e -> e.participants().stream()
            .filter(p -> Weight.rank(dossier, p, e).filter(r -> r.compareTo(Rank.HEAD_OF_GOVERNMENT) <= 0).isPresent())
            .map(p -> Side.of(dossier, e, p)).distinct().count() == 2)
        .map(Event::id).collect(toSet());
  }

  private static Trap leaders() {
    return new Trap(5, "an ambassador and a president are not two leaders", d -> {
      assertThat(leadersMeetings(d.dossier())).contains("tianjin-2025", "mukherjee-talks-2015")
          .doesNotContain("ambassador-received", "jha-received", "kumar-credentials");
      assertThat(d.text("ambassador-received", "note")).contains("no meeting of leaders");
    }, d -> d.set("ambassador-received",
        "'participants': [{'person': 'ashok-kumar', 'post': 'in-prime-minister'}, {'person': 'lukashenko', 'post': 'by-president'}]"));
  }

  private static Trap ledOrRepresented() {
    return new Trap(6, "one article says led and represented, officially both were co-chairs", d -> {
      assertThat(d.texts("foc-8", "participants", "role")).containsExactly("co-chair", "co-chair");
      assertThat(d.evidence("foc-8", "seed-1")).anySatisfy(e -> assertThat(e.path("note").asString("")).contains("'represented'"));
    }, d -> d.set("foc-8", "'participants': [{'person': 'sibi-george', 'post': 'in-secretary-west', 'role': 'head of delegation'},"
        + "{'person': 'shestakov', 'post': 'by-deputy-foreign-minister'}]"));
  }

  private static String holder(Dossier dossier, String post, String day) {
    return AsOf.of(dossier, LocalDate.parse(day).toEpochDay()).holders(post).stream().findFirst()
        .map(h -> Objects.requireNonNull(h.tenure().person())).orElse("nobody");
  }

  private static Trap twoMinisters() {
    return new Trap(7, "the two articles name two ministers of one office, each right for his day", d -> {
      Dossier dossier = d.dossier();
      assertThat(holder(dossier, "by-foreign-minister", "2022-08-04")).isEqualTo("makei");
      assertThat(holder(dossier, "by-first-deputy-foreign-minister", "2022-08-04")).isEqualTo("aleinik");
      assertThat(holder(dossier, "by-foreign-minister", "2022-12-13")).isEqualTo("aleinik");
      assertThat(holder(dossier, "by-foreign-minister", "2024-03-12")).isEqualTo("aleinik");
      assertThat(holder(dossier, "by-foreign-minister", "2024-06-27")).isEqualTo("ryzhenkov");
      assertThat(holder(dossier, "by-foreign-minister", "2025-10-28")).isEqualTo("ryzhenkov");
    }, d -> d.set("t-ryzhenkov", "'date': '2024-03-01/..'"));
  }

  private static Stream<String> names(ObjectNode person) {
    return Stream.concat(Stream.of(person.path("name")).flatMap(n -> n.isString() ? Stream.of(n.asString())
        : Bundled.members(n).map(v -> v.asString())), Bundled.members(person.path("variants")).map(v -> v.asString()));
  }

  private static Trap spellings() {
    return new Trap(8, "spellings of a name are one person", d -> {
      Map<String, Set<String>> people = d.list("people")
          .flatMap(p -> names(p).distinct().map(name -> Map.entry(name, Bundled.id(p))))
          .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
      assertThat(people.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
      Map.of("aleinik", List.of("Sergei Aleinik", "Sergey Aleinik", "Sergei Aleynik", "Sergej Alejnik"),
          "ryzhenkov", List.of("Maxim Ryzhenkov", "Maksim Ryzhenkov", "Maksim Ryzhankou"),
          "lukashenko", List.of("Aleksandr Lukashenko", "Alexander Lukashenko", "Alyaksandr Lukashenka"),
          "jaishankar", List.of("S. Jaishankar", "Jaishanker"), "murmu", List.of("Droupadi Murmu", "Draupadi Murmu"),
          "khrenin", List.of("Viktor Khrenin", "Khernin"))
          .forEach((id, spellings) -> assertThat(spellings).allSatisfy(s -> assertThat(people.get(s)).as(s).containsExactly(id)));
    }, d -> d.add("people", "{'id': 'aleynik', 'name': 'Sergei Aleynik'}"));
  }

  private static Trap kumars() {
    return new Trap(9, "three Kumars; Kumar came from Zambia, Jha went there", d -> {
      assertThat(d.texts("ashok-kumar", "resembles", "id")).contains("rajesh-kumar", "meira-kumar", "jha");
      assertThat(d.texts("ashok-kumar", "resembles", "verdict")).containsOnly("different");
      assertThat(d.text("t-rajesh-kumar", "person")).isEqualTo("rajesh-kumar");
      assertThat(d.text("t-kumar-zambia", "person")).isEqualTo("ashok-kumar");
      assertThat(d.text("t-kumar-zambia", "phases/appointed")).isEqualTo("2021-06");
      assertThat(d.text("t-jha-zambia", "person")).isEqualTo("jha");
      assertThat(d.text("t-jha-zambia", "phases/appointed")).isEqualTo("2024-12-19");
      assertThat(holder(d.dossier(), "in-ambassador-to-by", "2025-11-04")).isEqualTo("ashok-kumar");
    }, d -> d.set("t-rajesh-kumar", "'person': 'ashok-kumar'"));
  }

  private static Trap foreignMinister() {
    return new Trap(10, "the External Affairs Minister is the foreign minister; no Foreign Office is British", d -> {
      assertThat(d.texts("in-foreign-minister", "variants")).contains("EAM", "Indian foreign minister");
      assertThat(d.list("posts").filter(p -> p.path("organisation").asString("").equals("mea"))
          .filter(p -> p.path("rank").asString().equals("minister"))).hasSize(1);
      assertThat(d.texts("mea", "variants")).contains("Indian foreign ministry");
      assertThat(d.texts("foc", "parties")).containsExactly("IN", "BY");
      assertThat(d.text("foc", "note")).contains("no British body");
    }, d -> d.add("posts", "{'id': 'x', 'name': 'Foreign Minister of India', 'party': 'IN', 'organisation': 'mea', 'rank': 'minister'}"));
  }

  private static Trap coChair() {
    return new Trap(26, "the minister of state co-chaired in November 2022, not the minister", d -> {
      assertThat(d.texts("igc-11", "participants", "person")).containsExactly("som-prakash", "makei");
      assertThat(d.rivals("igc-11", "participants/som-prakash")).singleElement().satisfies(rival -> {
        assertThat(rival.value()).contains("goyal");
        assertThat(rival.status()).isEqualTo("rejected");
      });
      assertThat(d.text("makei-visit-2022", "date")).isEqualTo("2022-11-09/2022-11-10");
      assertThat(d.rivals("makei-visit-2022", "date")).extracting(Bundled.Rival::value).containsExactly("2022-11-09/2022-11-11");
    }, d -> d.set("igc-11", "'participants': [{'person': 'goyal', 'post': 'in-commerce-minister'}, {'person': 'makei'}]"));
  }

  private static Trap modi() {
    return new Trap(32, "Modi was to come and was invited, but no visit is known", d -> {
      assertThat(d.text("modi-visit-2019", "status")).isEqualTo("postponed");
      assertThat(d.text("modi-hope-2020", "outcome/status")).isEqualTo("open");
      assertThat(d.text("invite-modi-2025", "outcome/status")).isEqualTo("open");
      assertThat(d.list("events").filter(e -> e.path("status").asString("held").equals("held"))
          .filter(e -> e.path("host").asString("").equals("BY")).filter(e -> d.has(Bundled.id(e), "participants/modi"))).isEmpty();
    }, d -> d.remove("modi-visit-2019", "status"));
  }
}
