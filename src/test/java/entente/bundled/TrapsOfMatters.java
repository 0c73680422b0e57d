package entente.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import entente.bundled.Bundled.Rival;
import entente.dossier.Basis;
import entente.dossier.Dossier;
import entente.dossier.Evidence;
import entente.dossier.Foreign;
import entente.dossier.Weight;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Plans, promises, figures and words that can be taken for more than they are.
final class TrapsOfMatters {
  private TrapsOfMatters() {}

  static List<Trap> all() {
    return List.of(plansOfMarch(), nextRound(), seats(), creditLine(), targets(), tradeFigures(), students(), partnership(), copies());
  }

  private static Trap plansOfMarch() {
    return new Trap(11, "what was ahead of the visit of March 2024 did not all happen", d -> {
      assertThat(d.has("aleinik-visit-2024", "documents")).isFalse();
      assertThat(d.text("new-agreements-2024", "outcome/status")).isEqualTo("open");
      assertThat(d.list("events").filter(e -> e.path("date").asString().contains("2024-03"))).isNotEmpty()
          .noneMatch(e -> e.path("kind").asString().equals("agreement") || e.has("documents"));
      assertThat(d.evidence("aleinik-jaishankar-2024", "seed-2"))
          .anySatisfy(e -> assertThat(e.path("note").asString("")).contains("Still to come"));
    }, d -> d.set("new-agreements-2024", "'outcome': {'status': 'met'}"));
  }

  private static Trap nextRound() {
    return new Trap(12, "the next round is only agreed, and its number a conclusion", d -> {
      assertThat(d.text("foc-9", "status")).isEqualTo("planned");
      assertThat(d.text("foc-9", "date")).isEqualTo("[2025-10-29..]");
      assertThat(d.has("foc-9", "place")).isFalse();
      assertThat(d.evidence("foc-9", "seed-1")).filteredOn(e -> e.path("supports").toString().contains("session"))
          .singleElement().satisfies(e -> assertThat(e.path("basis").asString("")).isEqualTo("inferred"));
      assertThat(d.text("next-foc-2025", "outcome/status")).isEqualTo("open");
    }, d -> d.remove("foc-9", "status"));
  }

  private static Trap seats() {
    return new Trap(18, "the permanent seat, the non-permanent ones and the Belarusian bid are three matters", d -> {
      List<String> permanent = d.list("statements").map(Bundled::id).filter(id -> d.has(id, "topics/un-reform")).toList();
      assertThat(permanent).contains("seat-support-2024", "seat-support-2017", "seat-thanks-2015")
          .doesNotContain("temporary-seat-2011", "temporary-seat-2020");
      assertThat(List.of("temporary-seat-2011", "temporary-seat-2020", "unsc-vote-2023"))
          .allSatisfy(id -> assertThat(d.has(id, "topics/seat-temporary")).isTrue())
          .allSatisfy(id -> assertThat(d.has(id, "topics/un-reform")).isFalse());
      assertThat(d.texts("seat-support-2024", "resembles", "id")).contains("temporary-seat-2020");
    }, d -> d.set("temporary-seat-2020", "'topics': ['un-reform']"));
  }

  private static Trap creditLine() {
    return new Trap(27, "asked in 2013, announced in 2015, still discussed in 2017", d -> {
      assertThat(d.text("market-economy-request", "event")).isEqualTo("igc-6");
      assertThat(d.text("market-economy-2015", "event")).isEqualTo("mukherjee-talks-2015");
      assertThat(d.text("credit-line-2015", "event")).isEqualTo("mukherjee-talks-2015");
      assertThat(d.text("credit-line-2015", "outcome/status")).isEqualTo("open");
      assertThat(d.text("credit-line-2017", "kind")).isEqualTo("position");
    }, d -> d.set("credit-line-2015", "'outcome': {'status': 'met'}"));
  }

  private static Trap targets() {
    return new Trap(28, "a billion by 2020 and a billion by 2018 are two targets", d -> {
      assertThat(d.text("target-1bn-2020", "due")).isEqualTo("2020");
      assertThat(d.text("target-1bn-2018", "due")).isEqualTo("2018");
      assertThat(d.text("target-1bn-2020", "event")).isEqualTo("business-forum-2015");
      assertThat(d.text("target-1bn-2018", "event")).isEqualTo("igc-2015");
      assertThat(Stream.of("target-1bn-2018", "target-1bn-2020")).allSatisfy(id -> {
        assertThat(d.entry(id).path("value").asLong()).isEqualTo(1_000_000_000);
        assertThat(d.has(id, "repeats")).isFalse();
        assertThat(d.text(id, "outcome/status")).isEqualTo("missed");
      });
    }, d -> d.set("target-1bn-2018", "'due': '2020'"));
  }

  private static Trap tradeFigures() {
    return new Trap(29, "every figure of trade says whose it is and of which year", d -> {
      List<ObjectNode> trade = d.list("figures").filter(f -> f.path("indicator").asString().equals("goods-trade")).toList();
      assertThat(trade).hasSizeGreaterThan(9).allSatisfy(f -> assertThat(f.has("reporter")
          || f.path("note").asString("").startsWith("Whose count")).as(Bundled.id(f)).isTrue());
      assertThat(trade.stream().map(f -> f.path("date").asString() + " " + f.path("reporter").asString(""))).doesNotHaveDuplicates();
      assertThat(d.text("trade-2024-25", "reporter")).isEqualTo("IN");
      assertThat(d.entry("trade-2024-25").path("value").asLong()).isEqualTo(106_690_000);
      assertThat(d.text("trade-lukashenko-2025", "reporter")).isEqualTo("lukashenko");
      assertThat(d.rivals("trade-2011", "value")).containsExactly(new Rival("547000000", "open", List.of("dollar-business-2015-09")));
    }, d -> d.remove("trade-2024-25", "reporter"));
  }

  private static Trap students() {
    return new Trap(31, "941 students, though the parts add up to 940; the parents' 2,000 is another count", d -> {
      assertThat(d.entry("students-2022").path("value").asInt()).isEqualTo(941);
      assertThat(d.list("figures").filter(f -> Bundled.id(f).startsWith("students-2022-") && f.path("date").asString().equals("2022-03-24"))
          .mapToInt(f -> f.path("value").asInt()).sum()).isEqualTo(940);
      assertThat(d.text("students-2022", "note")).contains("940");
      assertThat(d.entry("students-parents-2022").path("value").asInt()).isEqualTo(2000);
      assertThat(d.text("students-parents-2022", "indicator")).isNotEqualTo(d.text("students-2022", "indicator"));
    }, d -> d.set("students-2022", "'value': 940"));
  }

  private static Trap partnership() {
    return new Trap(36, "a strategic partnership is a word of some texts, not a status", d -> {
      assertThat(Stream.of("parties", "mechanisms", "topics", "events", "eras", "posts").flatMap(d::list))
          .allSatisfy(e -> assertThat((e.path("name") + " " + e.path("title") + " " + e.path("summary")).toLowerCase(Locale.ROOT))
              .as(Bundled.id(e)).doesNotContain("strategic partner"));
      assertThat(d.text("towards-partnership-2017", "kind")).isEqualTo("position");
      assertThat(d.text("towards-partnership-2017", "note")).contains("not a status");
      assertThat(d.text("strategic-words-2024", "note")).contains("No such status");
    }, d -> d.add("eras", "{'id': 'x', 'name': 'Strategic partnership', 'date': '1991/2025'}"));
  }

  private static int independent(Dossier dossier, String... sources) {
    return Weight.independent(dossier, Stream.of(sources)
        .map(s -> new Evidence(s, null, List.of(), Basis.STATED, null, null, null, List.of(), null, Foreign.NONE)).toList());
  }

  private static Trap copies() {
    return new Trap(37, "the articles are not independent of the agency's and the ministry's texts", d -> {
      Dossier dossier = d.dossier();
      assertThat(independent(dossier, "seed-1", "idn-2025-11", "lokmat-2025-10-28", "asianet-2025-10-28")).isEqualTo(1);
      assertThat(independent(dossier, "seed-2", "bnn-2024-03", "etv-2024-03-11", "asianlite-2024-03")).isEqualTo(1);
      assertThat(independent(dossier, "seed-1", "newsby-2025-11-04")).isEqualTo(2);
      assertThat(d.text("seed-1", "reliability")).isEqualTo("C");
      assertThat(d.text("seed-2", "reliability")).isEqualTo("D");
    }, d -> d.remove("seed-2", "rests-on"));
  }
}
