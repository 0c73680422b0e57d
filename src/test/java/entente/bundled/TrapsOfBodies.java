package entente.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/// Bodies and places that can be taken for others.
final class TrapsOfBodies {
  private static final List<String> COMMISSIONS = List.of("igc", "igc-science", "joint-commission-science");

  private TrapsOfBodies() {}

  static List<Trap> all() {
    return List.of(commissions(), militaryCommission(), listOfMechanisms(), delhi(), palace(), conference(), mission());
  }

  private static Trap commissions() {
    return new Trap(15, "three names of commissions are kept apart and pointed out", d -> {
      assertThat(COMMISSIONS).allSatisfy(id -> {
        assertThat(d.texts(id, "resembles", "id")).containsExactlyInAnyOrderElementsOf(
            COMMISSIONS.stream().filter(other -> !other.equals(id)).toList());
        assertThat(d.text(id, "note")).isNotEmpty();
      });
      assertThat(d.evidence("igc-science", "seed-2")).isNotEmpty();
      assertThat(d.evidence("igc", "seed-2")).isEmpty();
      assertThat(d.text("joint-science-9", "mechanism")).isEqualTo("joint-commission-science");
      assertThat(d.text("igc-science-2007", "mechanism")).isEqualTo("igc-science");
      assertThat(d.text("igc-11", "mechanism")).isEqualTo("igc");
    }, d -> d.set("joint-science-9", "'mechanism': 'igc'"));
  }

  private static Trap militaryCommission() {
    return new Trap(16, "two names of the military commission are one body", d -> {
      assertThat(d.list("mechanisms").filter(m -> m.toString().contains("Military"))).hasSize(1);
      assertThat(d.texts("mtc-commission", "variants")).contains("Joint Commission on Military-Technical Cooperation");
      assertThat(d.text("mtc-commission", "note")).contains("as one body");
      assertThat(d.text("mtc-commission-agreed", "date")).isEqualTo("2007-04-16");
      assertThat(d.text("mtc-commission-agreed", "mechanism")).isEqualTo("mtc-commission");
    }, d -> d.add("mechanisms", "{'id': 'x', 'name': 'Joint Commission on Military-Technical Cooperation'}"));
  }

  private static Trap listOfMechanisms() {
    return new Trap(17, "the second article's list of mechanisms is not complete", d -> {
      assertThat(d.evidence("foc", "seed-1")).isNotEmpty();
      assertThat(d.evidence("foc", "seed-2")).isEmpty();
      assertThat(d.text("mechanisms-2024", "note")).contains("does not claim to be complete");
      assertThat(d.list("coverage")).noneMatch(c -> !d.evidence(Bundled.id(c), "seed-2").isEmpty());
    }, d -> d.add("coverage",
        "{'id': 'x', 'of': 'events', 'about': ['IN', 'BY'], 'date': '2024', 'evidence': [{'source': 'seed-2'}]}"));
  }

  private static Trap delhi() {
    return new Trap(22, "one article says Delhi, the other New Delhi", d -> {
      assertThat(d.text("aleinik-arrival", "place")).isEqualTo("delhi");
      assertThat(d.text("by-embassy-opens", "place")).isEqualTo("new-delhi");
      assertThat(d.text("new-delhi", "in")).isEqualTo("delhi");
      assertThat(d.texts("delhi", "resembles", "id")).containsExactly("new-delhi");
      assertThat(d.evidence("aleinik-visit-2024", "seed-2")).anySatisfy(e -> assertThat(e.path("value").asString("")).isEqualTo("delhi"));
    }, d -> d.set("aleinik-arrival", "'place': 'new-delhi'"));
  }

  private static Trap palace() {
    return new Trap(23, "several meetings took place at the same palace", d -> {
      assertThat(d.list("events").filter(e -> e.path("place").asString("").equals("palace-of-independence")).map(Bundled::id))
          .contains("mukherjee-talks-2015", "jha-received", "ambassador-received");
      assertThat(d.texts("palace-of-independence", "variants")).contains("Independence Palace");
      assertThat(d.text("jha-received", "date")).isEqualTo("2022-06-16");
      assertThat(d.texts("ambassador-received", "resembles", "id")).contains("jha-received");
    }, d -> d.set("jha-received", "'place': 'minsk'"));
  }

  private static Trap conference() {
    return new Trap(24, "III, third and 3rd are one conference", d -> {
      assertThat(d.list("events").filter(e -> e.path("mechanism").asString("").equals("minsk-conference"))
          .map(e -> e.path("session").asInt())).containsExactly(1, 2, 3, 4);
      assertThat(d.text("minsk-conference", "note")).contains("III, third and 3rd");
      assertThat(d.texts("minsk-conference", "parties")).containsExactly("BY");
      assertThat(d.text("minsk-conference-4", "status")).isEqualTo("planned");
    }, d -> d.add("events", "{'id': 'x', 'title': 'III conference', 'kind': 'conference', 'date': '2025-10-28',"
        + "'mechanism': 'minsk-conference', 'session': 3}"));
  }

  private static Trap mission() {
    return new Trap(35, "a mission is an embassy in one article and an errand in the other", d -> {
      assertThat(d.text("by-embassy-new-delhi", "kind")).isEqualTo("mission");
      assertThat(d.text("aleinik-visit-2024", "kind")).isEqualTo("visit");
      assertThat(d.text("aleinik-visit-2024", "note")).contains("errand of the minister");
      assertThat(Stream.of("events", "organisations").flatMap(d::list)
          .filter(e -> List.of("representation", "mission").contains(e.path("kind").asString(""))))
          .allMatch(e -> d.evidence(Bundled.id(e), "seed-2").isEmpty());
    }, d -> d.set("aleinik-visit-2024", "'kind': 'representation'"));
  }
}
