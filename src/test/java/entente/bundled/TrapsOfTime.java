package entente.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import entente.bundled.Bundled.Rival;
import java.util.List;

/// Days and years that can be taken for others.
final class TrapsOfTime {
  private TrapsOfTime() {}

  static List<Trap> all() {
    return List.of(tuesday(), talksOrVisit(), postOnX(), visitOfMarch(), talksOfMarch(), independenceOrRecognition(), dayOfRelations(),
        embassyAndAmbassador(), scienceAgreement(), investmentTreaty(), deathOfMakei(), datesOfPages());
  }

  private static Trap tuesday() {
    return new Trap(1, "28 October is a Tuesday too, the meeting was on 4 November", d -> {
      assertThat(d.text("ambassador-received", "date")).isEqualTo("2025-11-04");
      assertThat(d.text("ambassador-received", "dating/wording")).isEqualTo("on Tuesday");
      assertThat(d.text("ambassador-received", "dating/reason")).contains("28 October");
      assertThat(d.rivals("ambassador-received", "date")).containsExactly(new Rival("2025-10-28", "rejected", List.of("seed-1")));
      assertThat(d.text("newsby-2025-11-04", "published")).isEqualTo("2025-11-04");
      assertThat(d.text("newsby-2025-11-04", "note")).contains("machine date");
    }, d -> d.set("ambassador-received", "'date': '2025-10-28'"));
  }

  private static Trap talksOrVisit() {
    return new Trap(2, "27-28 October are the days of the visit, one of them had the talks", d -> {
      assertThat(d.text("george-visit-2025", "date")).isEqualTo("2025-10-27/2025-10-28");
      assertThat(d.text("foc-8", "date")).isEqualTo("[2025-10-27,2025-10-28]");
      assertThat(d.rivals("foc-8", "date")).containsExactly(new Rival("2025-10-27/2025-10-28", "open", List.of("seed-1")));
    }, d -> d.set("foc-8", "'date': '2025-10-27/2025-10-28'"));
  }

  private static Trap postOnX() {
    return new Trap(3, "the post on X is about the consultations", d -> {
      assertThat(d.text("mea-post-2025", "date")).isEqualTo("2025-10-28");
      assertThat(d.texts("mea-post-2025", "related", "event")).containsExactly("foc-8");
      assertThat(d.text("deepen-2025", "event")).isEqualTo("mea-post-2025");
    }, d -> d.set("mea-post-2025", "'related': [{'kind': 'follows', 'event': 'ambassador-received'}]"));
  }

  private static Trap visitOfMarch() {
    return new Trap(13, "the visit was announced for 11-13 March and counted as 12-13 March", d -> {
      assertThat(d.text("aleinik-visit-2024", "date")).isEqualTo("2024-03-11/2024-03-13");
      assertThat(d.text("aleinik-visit-2024", "dating/basis")).isEqualTo("inferred");
      assertThat(d.rivals("aleinik-visit-2024", "date")).contains(new Rival("2024-03-12/2024-03-13", "open", List.of("etv-2024-03-14")));
    }, d -> d.remove("aleinik-visit-2024", "disputed"));
  }

  private static Trap talksOfMarch() {
    return new Trap(14, "the talks were on 12 March, one report says the 13th", d -> {
      assertThat(d.text("aleinik-jaishankar-2024", "date")).isEqualTo("2024-03-12");
      assertThat(d.rivals("aleinik-jaishankar-2024", "date")).containsExactly(new Rival("2024-03-13", "open",
          List.of("pozirk-2024-03-28")));
    }, d -> d.set("aleinik-jaishankar-2024", "'date': '2024-03-13'"));
  }

  private static Trap independenceOrRecognition() {
    return new Trap(19, "1991 is of the independence in one article, of the recognition in the other; no day is known", d -> {
      assertThat(d.text("by-independence", "date")).isEqualTo("1991-08-25");
      assertThat(d.text("recognition-1991", "date")).isEqualTo("1991");
      assertThat(d.evidence("recognition-1991", "seed-1")).allSatisfy(e -> assertThat(e.path("basis").asString()).isEqualTo("inferred"));
      assertThat(d.evidence("recognition-1991", "seed-2")).allSatisfy(e -> assertThat(e.has("basis")).isFalse());
      assertThat(d.json().toString()).doesNotContain("1991-12-26");
    }, d -> d.set("recognition-1991", "'date': '1991-12-26'"));
  }

  private static Trap dayOfRelations() {
    return new Trap(20, "relations began on 17 April 1992, one source says the 19th", d -> {
      assertThat(d.text("relations-1992", "date")).isEqualTo("1992-04-17");
      assertThat(d.rivals("relations-1992", "date")).containsExactly(new Rival("1992-04-19", "open", List.of("minsk-news-1997-01")));
    }, d -> d.remove("relations-1992", "disputed"));
  }

  private static Trap embassyAndAmbassador() {
    return new Trap(21, "the embassy opened in 1992, its first ambassador came in January 1993", d -> {
      assertThat(d.text("in-embassy-opens", "date")).isEqualTo("1992");
      assertThat(d.text("first-ambassador", "date")).isEqualTo("1993-01");
      assertThat(d.text("t-first-ambassador", "date")).isEqualTo("1993-01/");
      assertThat(d.has("t-first-ambassador", "person")).isFalse();
      assertThat(d.texts("by-embassy-new-delhi", "variants")).contains("Belarusian mission in New Delhi");
      assertThat(d.list("organisations").filter(o -> o.path("kind").asString("").equals("mission"))).hasSize(2);
    }, d -> d.set("t-first-ambassador", "'date': '1992/'"));
  }

  private static Trap scienceAgreement() {
    return new Trap(25, "India dates the science agreement 1992, Belarus 1993", d -> {
      assertThat(d.text("science-agreement", "date")).isEqualTo("1992");
      assertThat(d.bearsOut("in-embassy-science", "science-agreement", "date")).isTrue();
      assertThat(d.rivals("science-agreement", "date")).containsExactly(new Rival("1993", "open", List.of("belta-2020-08-05")));
    }, d -> d.remove("science-agreement", "disputed"));
  }

  private static Trap investmentTreaty() {
    return new Trap(30, "the investment treaty is of 2018, not of the visit of 2017", d -> {
      assertThat(d.text("investment-treaty", "date")).isEqualTo("2018");
      assertThat(d.rivals("investment-treaty", "date")).containsExactly(new Rival("2017-09-12", "rejected",
          List.of("newstrack-2017-09-12")));
      assertThat(d.texts("ten-documents-2017", "documents", "title")).noneMatch(title -> title.contains("nvestment"));
    }, d -> d.set("investment-treaty", "'date': '2017-09-12'"));
  }

  private static Trap deathOfMakei() {
    return new Trap(33, "Makei died on 26 November, not on the 29th", d -> {
      assertThat(d.text("makei-death", "date")).isEqualTo("2022-11-26");
      assertThat(d.text("makei", "date")).endsWith("/2022-11-26");
      assertThat(d.text("t-makei", "date")).endsWith("/2022-11-26");
      assertThat(d.rivals("makei-death", "date")).containsExactly(new Rival("2022-11-29", "rejected", List.of("wspn-2022-12-13")));
    }, d -> d.set("t-makei", "'date': '2012-08-20/2022-11-29'"));
  }

  private static Trap datesOfPages() {
    return new Trap(34, "a date on a web page is not yet the date of what it tells", d -> {
      assertThat(d.text("mukherjee-talks-2015", "date")).isEqualTo("2015-06-03");
      assertThat(d.text("sarna-briefing-2015", "date")).isEqualTo("2015-06-03");
      assertThat(d.rivals("sarna-briefing-2015", "date")).containsExactly(new Rival("2015-06-01", "rejected",
          List.of("in-president-2015-06")));
      assertThat(d.text("novitsky-visit-2002", "date")).isEqualTo("2002-11-27?");
      assertThat(d.has("afn-novitsky", "published")).isFalse();
    }, d -> d.set("sarna-briefing-2015", "'date': '2015-06-01'"));
  }
}
