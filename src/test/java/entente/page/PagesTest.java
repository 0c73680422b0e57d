package entente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.Detail.Bar;
import entente.page.Detail.Bar.Fill;
import entente.page.Detail.Bars;
import entente.page.Detail.Dot;
import entente.page.Detail.Dot.Look;
import entente.page.Detail.Dots;
import entente.page.Detail.Part;
import entente.page.Detail.Picture;
import entente.page.Detail.Plot;
import entente.page.Detail.Point;
import entente.page.Detail.Rivals;
import entente.page.Detail.Row;
import entente.page.Detail.Section;
import entente.page.Detail.View;
import entente.time.Days;
import entente.words.Piece;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the pages of each kind of entity say, on a small dossier made for it.
class PagesTest {
  private static final Dossier DOSSIER = Objects.requireNonNull(DossierReader.read("pages.json", """
      {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-12-31",
       "parties": [{"id": "A", "name": "Ardova"}, {"id": "B", "name": "Belmar", "succeeds": "A"},
         {"id": "C", "name": "Corland"}],
       "places": [{"id": "town", "name": "Town", "in": "A", "at": [-53.9, 27.5]}, {"id": "hall", "name": "Hall", "in": "town"}],
       "organisations": [{"id": "mfa", "name": "Ministry", "party": "A", "kind": "ministry"},
         {"id": "embassy", "name": "Embassy", "party": "A", "kind": "mission"}],
       "mechanisms": [{"id": "talks", "name": "Talks", "parties": ["A", "B"], "cadence": "P1Y", "rank": "minister"}],
       "people": [
         {"id": "ann", "name": {"en": "Ann Adler", "ru": "Анна Адлер"}, "short": "Adler", "party": "A",
           "variants": ["Anne Adler", "Ann Orlova", "Anne Adler"],
           "names": [{"name": "Ann Orlova", "date": "../1999", "note": "before her marriage"}]},
         {"id": "bob", "name": "Bob Bhatt", "party": "B"}, {"id": "cy", "name": "Cy Carver", "party": "B"},
         {"id": "dee", "name": "Dee Dorn"}],
       "posts": [{"id": "fm", "name": "Foreign Minister", "party": "A", "organisation": "mfa", "rank": "minister"},
         {"id": "pm", "name": "Prime Minister", "party": "A", "rank": "head-of-government"},
         {"id": "envoy", "name": "Envoy", "party": "B"}, {"id": "minister", "name": "Minister", "party": "B"},
         {"id": "speaker", "name": "Speaker", "party": "C"}, {"id": "clerk", "name": "Clerk", "party": "C"},
         {"id": "marshal", "name": "Marshal", "party": "C"},
         {"id": "chair", "name": "Chair", "party": "C"}],
       "coverage": [{"id": "all", "of": "holders", "about": ["chair"], "date": "2010/2012"}],
       "tenures": [{"id": "t1", "post": "fm", "person": "ann", "date": "2015-01-01/2019-12-31"},
         {"id": "t2", "post": "fm", "person": "bob", "date": "2021-01-01/..", "acting": true, "phases": {"appointed": "2020-12-01"}},
         {"id": "t3", "post": "pm", "person": "ann", "date": "2022-01-01/.."},
         {"id": "t4", "post": "envoy", "person": "cy", "date": "2002-05-03?"},
         {"id": "t5", "post": "minister", "person": "cy", "date": "2010-01-01/2018-12-31"},
         {"id": "t6", "post": "speaker", "person": "cy", "date": "{2008-02-01,2019-07-04}"},
         {"id": "t7", "post": "clerk", "person": "cy", "date": "2003/2005"},
         {"id": "m1", "post": "marshal", "person": "cy", "date": "1990/1991"},
         {"id": "m2", "post": "marshal", "person": "dee", "date": "2005-03-01"},
         {"id": "t8", "post": "chair", "person": "cy", "date": "2010-01-01/2010-12-31"},
         {"id": "t9", "post": "chair", "person": "bob", "date": "2012-01-01/2012-12-31"}],
       "topics": [{"id": "trade", "name": "Trade"}, {"id": "potash", "name": "Potash", "in": "trade"}],
       "events": [
         {"id": "first", "kind": "session", "title": "First talks", "date": "2016-03-01", "mechanism": "talks", "session": 1,
           "place": "hall", "participants": [{"person": "ann"}, {"person": "bob", "role": "co-chair"}], "topics": ["trade"]},
         {"id": "between", "kind": "call", "title": "A call", "date": "2018-01-01", "participants": [{"person": "ann"}, {"person": "bob"}]},
         {"id": "second", "kind": "session", "title": "Second talks", "date": "2019-05-01", "mechanism": "talks", "session": 2,
           "participants": [{"person": "ann", "post": "fm"}, {"person": "cy"}], "topics": ["trade"],
           "evidence": [{"source": "s", "at": "¶2", "supports": ["date"], "value": "2019-05", "grade": "2"},
             {"source": "s", "supports": ["participants/ann"], "basis": "inferred", "grade": "B1"}],
           "disputed": [{"key": "date", "value": "2019-05-02", "status": "rejected", "note": "A slip.", "evidence": [{"source": "r"}]},
             {"key": "place", "value": "town", "status": "open"}]},
         {"id": "third", "kind": "session", "title": "Third talks", "date": "2026-06", "status": "planned",
           "mechanism": "talks", "session": 3}],
       "statements": [
         {"id": "promise", "kind": "commitment", "text": "Trade shall grow", "by": ["ann"], "to": ["B"], "event": "first",
           "outcome": {"status": "met", "see": ["f2"]}},
         {"id": "again", "kind": "commitment", "text": "Trade shall grow, again", "by": ["ann"], "date": "2019", "repeats": "promise"}],
       "figures": [
         {"id": "f1", "indicator": "trade", "name": "Trade", "date": "2018", "value": 100, "unit": "USD", "reporter": "A"},
         {"id": "f2", "indicator": "trade", "name": "Trade", "date": "2019", "value": 200, "unit": "USD", "reporter": "A",
           "qualifier": "over"},
         {"id": "f3", "indicator": "trade", "name": "Trade", "date": "2019", "value": 150, "unit": "USD", "reporter": "B"},
         {"id": "f4", "indicator": "other", "name": "Other", "date": "2019", "value": 150, "unit": "USD", "reporter": "B"}],
       "eras": [{"id": "thaw", "name": "Thaw", "date": "2017/2019"}],
       "sources": [
         {"id": "s", "title": "Joint statement", "publisher": "Ministry", "authors": ["A. Author"], "published": "2019-05-03",
           "retrieved": "2025-11-21", "url": "https://example.org/s", "reliability": "B", "rests-on": ["r"]},
         {"id": "r", "title": "Report"}]}
      """.getBytes(StandardCharsets.UTF_8)).dossier());

  private static Detail detail(String... ids) {
    return new Details(DOSSIER, AsOf.of(DOSSIER, Days.of(2025, 11, 4)), Language.ENGLISH, Progress.UNSEEN)
        .of(List.of(ids), AsOf.of(DOSSIER, Days.of(2025, 11, 4)));
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static List<String> rows(Detail detail, String heading) {
    return PageText.rows(detail, heading).stream()
        .map(PagesTest::text).toList();
  }

  private static String text(Row row) {
    return Stream.of(row.head(), row.below(), row.aside()).map(PagesTest::text).filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private static <P extends Picture> P picture(Detail detail, Class<P> kind) {
    return detail.sections().stream().map(Section::pictures).flatMap(List::stream).filter(kind::isInstance).map(kind::cast)
        .findFirst().orElseThrow();
  }

  @Test
  void aParticipantWithoutAPostIsShownInTheOneHeldThatDay() {
    assertThat(rows(detail("first"), "Participants")).containsExactly("Ann Adler | Foreign Minister", "Bob Bhatt | co-chair");
  }

  @Test
  void aSessionSaysHowLongAfterTheLastItWasAndWhichIsNext() {
    assertThat(rows(detail("second"), "Part of")).containsExactly("Talks | session 2 · previous 3 y 2 m earlier · next June 2026");
    assertThat(picture(detail("second"), Dots.class).dots()).extracting(Dot::id, Dot::look).containsExactly(
        tuple("first", Look.HELD), tuple("second", Look.THIS),
        tuple("third", Look.INTENDED));
  }

  @Test
  void whatCameOfItStandsBeforeHowItIsKnown() {
    Detail detail = detail("second");
    assertThat(PageText.facts(detail)).containsExactly("When: 1 May 2019", "Participants: Ann Adler, Cy Carver", "Level: minister",
        "Part of: Talks");
    assertThat(detail.sections()).extracting(Section::part).isSorted();
    assertThat(detail("first").sections()).extracting(Section::part, Section::heading).containsExactly(
        tuple(Part.SAID, "Said and agreed"), tuple(Part.AROUND, "Before and after"), tuple(Part.AROUND, "Topics"));
    assertThat(detail.sections().getLast()).extracting(Section::part, Section::heading).containsExactly(Part.EVIDENCE, "Rival values");
  }

  @Test
  void beforeAndAfterAreNamedInTheMechanismAndInTime() {
    assertThat(rows(detail("second"), "Before and after")).containsExactly(
        "‹ First talks | 1 March 2016 · 3 years 2 months earlier · in the mechanism",
        "‹ A call | 1 January 2018 · 1 year 4 months earlier",
        "› Third talks | June 2026 · about 7 years later · in the mechanism · planned");
  }

  @Test
  void rivalValuesStandBesideThePreferredOne() {
    List<Rivals> rivals = detail("second").sections().stream().flatMap(s -> s.pictures().stream())
        .filter(Rivals.class::isInstance).map(Rivals.class::cast).toList();
    assertThat(rivals).extracting(Rivals::key).containsExactly("date", "place");
    assertThat(rivals.getFirst().views()).extracting(v -> text(v.value()), View::isPreferred, v -> text(v.below())).containsExactly(
        tuple("1 May 2019", true, "Joint statement"),
        tuple("2 May 2019", false, "A slip. · Report"));
    assertThat(rivals.getLast().views()).extracting(v -> text(v.value())).containsExactly("Town");
  }

  @Test
  void evidenceIsGroupedBySourceWithWhatEachPassageGives() {
    Detail.Exhibit exhibit = detail("second").proof().orElseThrow().exhibits().getFirst();
    assertThat(detail("second").proof().orElseThrow().exhibits()).hasSize(1);
    assertThat(exhibit.grades()).containsExactly("B1", "B2");
    assertThat(exhibit.passages()).extracting(PagesTest::text)
        .containsExactly("¶2 · date · gives May 2019 · B2", "Ann Adler · inferred · B1");
    assertThat(text(exhibit.origin())).isEqualTo("Ministry · 3 May 2019 · rests on Report");
  }

  @Test
  void aCitationNamesAllThatIsNeededToFindTheSourceAgain() {
    String note = "A. Author, “Joint statement”, Ministry, 3 May 2019, ¶2, https://example.org/s, retrieved 21 November 2025.";
    assertThat(detail("second").proof().orElseThrow().exhibits().getFirst().citation()).isEqualTo(note);
    assertThat(detail("second").citation()).isEqualTo("1 May 2019, Second talks.\n" + note);
    assertThat(detail("s").citation()).isEqualTo(note.replace(" ¶2,", ""));
  }

  @Test
  void aPersonHasNamesPostsAndThoseMetMostOften() {
    Detail detail = detail("ann");
    assertThat(rows(detail, "Names")).containsExactly("Ann Adler | English", "Анна Адлер | Russian", "Adler | short name",
        "Ann Orlova | until 1999 · before her marriage", "Anne Adler | other spellings");
    assertThat(rows(detail, "Most often together")).containsExactly("Bob Bhatt | 2", "Cy Carver | 1");
    assertThat(rows(detail, "Posts")).containsExactly("Prime Minister | since 1 January 2022",
        "Foreign Minister | 1 January 2015 – 31 December 2019");
    assertThat(picture(detail, Bars.class).tracks()).extracting(Detail.Track::label).containsExactly("Prime Minister", "Foreign Minister");
    assertThat(rows(detail, "Said by them")).hasSize(2);
  }

  @Test
  void aPostShowsHoldersAndGapsInTurn() {
    Detail detail = detail("fm");
    assertThat(rows(detail, "Holders")).containsExactly("Bob Bhatt | since 1 January 2021 · appointed 1 December 2020 · acting",
        "vacant: 1 January 2021 – 31 December 2025", "no record: 1 January – 31 December 2020",
        "Ann Adler | 1 January 2015 – 31 December 2019");
    List<List<Bar>> rows = picture(detail, Bars.class).tracks().stream().map(Detail.Track::bars).toList();
    assertThat(rows).as("who stands in below the vacancy").hasSize(2);
    assertThat(rows.stream().flatMap(List::stream)).extracting(Bar::fill)
        .containsExactlyInAnyOrder(Fill.NO_RECORD, Fill.VACANT, Fill.HELD, Fill.DESIGNATED, Fill.ACTING);
    assertThat(rows.stream().flatMap(List::stream)).allSatisfy(bar -> {
      assertThat(bar.from()).isBetween(0.0, bar.to());
      assertThat(bar.to()).isLessThanOrEqualTo(1);
    });
  }

  @Test
  void aMechanismSaysItsRhythmAndWhoLed() {
    Detail detail = detail("talks");
    assertThat(PageText.facts(detail)).contains("Meant to meet: every year", "Level: minister", "Last held: 1 May 2019",
        "Next: June 2026");
    assertThat(rows(detail, "Sessions")).containsExactly(
        "Second talks | 1 May 2019 · Ann Adler, Cy Carver | no. 2", "First talks | 1 March 2016 · Hall · Ann Adler, Bob Bhatt | no. 1");
    assertThat(rows(detail, "Later")).containsExactly("Third talks | June 2026 · planned | no. 3");
    List<Dot> dots = picture(detail, Dots.class).dots();
    assertThat(dots).extracting(Dot::at).isSorted();
    assertThat(dots).extracting(Dot::id).containsExactly("first", "second", "third");
  }

  @Test
  void aFigureStandsAmongAllOfItsKindWithALineForEachReporter() {
    Plot plot = picture(detail("f1"), Plot.class);
    assertThat(plot.series()).extracting(Detail.Series::name).containsExactly("Ardova", "Belmar");
    assertThat(plot.series().getFirst().points()).extracting(Point::id, Point::isThis, Point::isExact).containsExactly(
        tuple("f1", true, true), tuple("f2", false, false));
    assertThat(plot.up()).extracting(Detail.Tick::label).startsWith("0").endsWith("200");
    assertThat(rows(detail("f1"), "All values")).contains("2019 | Ardova | over USD\u00A0200", "2018 | Ardova | USD\u00A0100");
  }

  @Test
  void aStatementLeadsToWhatRepeatsAndSettlesIt() {
    assertThat(rows(detail("promise"), "What shows the outcome")).containsExactly("Trade, 2019 | over USD\u00A0200");
    assertThat(rows(detail("promise"), "Repeated in")).hasSize(1);
    assertThat(rows(detail("again"), "Repeats")).containsExactly("Trade shall grow");
    assertThat(PageText.date(detail("promise"))).isEqualTo("1 March 2016");
  }

  @Test
  void aPlaceHasAllThatHappenedInIt() {
    assertThat(rows(detail("town"), "What happened here")).containsExactly("First talks | 1 March 2016 · Hall");
    assertThat(PageText.above(detail("town"))).contains("53.9° S, 27.5° E");
    assertThat(rows(detail("town"), "Places in it")).containsExactly("Hall");
  }

  @Test
  void aPartyHasItsHighestPostsAndWhoHoldsThemAsOfTheDay() {
    Detail detail = detail("A");
    assertThat(rows(detail, "Highest posts")).containsExactly("Prime Minister | Ann Adler", "Foreign Minister | Bob Bhatt · acting");
    assertThat(rows(detail, "Missions")).containsExactly("Embassy");
    assertThat(rows(detail, "Continued by")).containsExactly("Belmar");
    assertThat(detail.isAsOf()).isTrue();
    assertThat(detail("third").isAsOf()).isFalse();
    var before = new Details(DOSSIER, AsOf.of(DOSSIER, 0), Language.ENGLISH, Progress.UNSEEN)
        .of(List.of("A"), AsOf.of(DOSSIER, Days.of(2016, 1, 1)));
    assertThat(rows(before, "Highest posts")).containsExactly("Prime Minister | no record", "Foreign Minister | Ann Adler");
  }

  @Test
  void anEraHasTheEventsWithinIt() {
    assertThat(rows(detail("thaw"), "Events within")).extracting(row -> row.replaceFirst(" \\\\|.*", "")).hasSize(2);
  }

  @Test
  void aTopicHasNarrowerOnes() {
    assertThat(picture(detail("trade"), Detail.Chips.class).names()).extracting(Piece.Name::text).containsExactly("Potash");
  }

  @Test
  void severalHavePeopleAndTimeInCommon() {
    Detail detail = detail("first", "between", "second");
    assertThat(detail.title()).isEqualTo("3 events");
    assertThat(PageText.date(detail)).isEqualTo("1 March 2016 – 1 May 2019");
    assertThat(text(detail.facts().getFirst().rows().getFirst().below())).isEqualTo("the last of them 3 years 2 months later");
    assertThat(rows(detail, "People in common")).containsExactly("Ann Adler | 3 of 3", "Bob Bhatt | 2 of 3");
    assertThat(rows(detail, "Topics in common")).containsExactly("Trade | 2 of 3");
    assertThat(rows(detail("ann", "bob"), "Events in common")).containsExactly("A call | 1 January 2018", "First talks | 1 March 2016");
  }

  @Test
  void severalOfOneDayHaveOneDate() {
    Dossier day = Objects.requireNonNull(DossierReader.read("day.json", """
        {"format": "entente-dossier/1", "id": "d", "title": "Day", "events": [
        {"id": "a", "kind": "other", "title": "A", "date": "2019-05-01"}, {"id": "b", "kind": "other", "title": "B", "date": "2019-05-01"}]}
        """.getBytes(StandardCharsets.UTF_8)).dossier());
    AsOf then = AsOf.of(day, 0);
    assertThat(PageText.date(new Details(day, then, Language.ENGLISH, Progress.UNSEEN).of(List.of("a", "b"), then)))
        .isEqualTo("1 May 2019");
  }

  private static Detail asOf(String id, long day) {
    return new Details(DOSSIER, AsOf.of(DOSSIER, 0), Language.ENGLISH, Progress.UNSEEN)
        .of(List.of(id), AsOf.of(DOSSIER, day));
  }

  @Test
  void theLineOfAPictureStandsAtTheAsOfDay() {
    Bars early = picture(asOf("fm", Days.of(2016, 1, 1)), Bars.class);
    Bars late = picture(asOf("fm", Days.of(2022, 1, 1)), Bars.class);
    assertThat(early.now()).isBetween(0.0, 1.0).isLessThan(late.now());
    Bar ann = early.tracks().getFirst().bars().stream().filter(bar -> bar.id().equals("ann")).findFirst().orElseThrow();
    assertThat(early.now()).isBetween(ann.coreFrom(), ann.coreTo());
    assertThat(picture(asOf("fm", Days.of(1970, 1, 1)), Bars.class).now()).isNegative();
    assertThat(asOf("ann", Days.of(2016, 1, 1)).isAsOf()).isTrue();
  }

  @Test
  void aPostSaysWhoHeldItOnTheAsOfDay() {
    assertThat(PageText.above(asOf("fm", Days.of(2016, 1, 1)))).contains("As of 1 January 2016: Ann Adler");
    assertThat(PageText.above(asOf("fm", Days.of(2020, 3, 1))))
        .contains("As of 1 March 2020: last held by Ann Adler until 31 December 2019; no record since");
    assertThat(PageText.above(asOf("fm", Days.of(2022, 1, 1))))
        .contains("As of 1 January 2022: Bob Bhatt · acting");
    assertThat(PageText.above(asOf("chair", Days.of(2011, 6, 1))))
        .contains("As of 1 June 2011: vacant; last held by Cy Carver until 31 December 2010");
    assertThat(asOf("fm", 0).isAsOf()).isTrue();
  }

  @Test
  void theRhythmOfAMechanismIsReadAsOfTheDay() {
    Detail between = asOf("talks", Days.of(2018, 1, 1));
    assertThat(PageText.facts(between)).contains("Last held: 1 March 2016", "Next held: 1 May 2019");
    assertThat(between.isAsOf()).isTrue();
    assertThat(PageText.facts(asOf("talks", Days.of(2015, 1, 1)))).contains("Next held: 1 March 2016")
        .noneMatch(row -> row.startsWith("Last held"));
    assertThat(PageText.facts(asOf("talks", Days.of(2019, 5, 1)))).contains("Last held: 1 May 2019", "Next: June 2026");
  }

  @Test
  void whoWasOnlySeenInOfficeIsDrawnWhereTheyWereSeen() {
    List<Bar> bars = picture(detail("cy"), Bars.class).tracks().stream().flatMap(track -> track.bars().stream()).toList();
    Bar minister = bars.stream().filter(bar -> bar.label().startsWith("Minister")).findFirst().orElseThrow();
    Bar seen = bars.stream().filter(bar -> bar.label().startsWith("Envoy")).findFirst().orElseThrow();
    assertThat(seen.to() - seen.from()).isLessThan((minister.to() - minister.from()) / 100);
    assertThat(seen.coreFrom()).as("nothing of it is certain").isGreaterThan(seen.coreTo());
    assertThat(minister.coreFrom()).isLessThan(minister.coreTo());
    assertThat(bars).filteredOn(bar -> bar.label().startsWith("Speaker")).as("seen twice").hasSize(2).allSatisfy(bar -> {
      assertThat(bar.coreFrom()).isGreaterThan(bar.coreTo());
      assertThat(bar.to() - bar.from()).isLessThan(0.01);
    });
    assertThat(picture(detail("envoy"), Bars.class).tracks()).flatExtracting(Detail.Track::bars).extracting(Bar::fill)
        .containsExactly(Fill.HELD, Fill.NO_RECORD);
    assertThat(detail("dee").sections()).as("one day is no picture").allSatisfy(section -> assertThat(section.pictures()).isEmpty());
  }

  @Test
  void whoWasSeenLongAgoIsLastKnownAndWhoIsSeenLaterFirstKnown() {
    assertThat(rows(asOf("B", Days.of(2025, 11, 4)), "Highest posts")).contains("Envoy | last known: Cy Carver · perhaps 3 May 2002");
    assertThat(rows(asOf("B", Days.of(1999, 1, 1)), "Later")).contains("Envoy | first known later: Cy Carver · perhaps 3 May 2002");
    assertThat(rows(asOf("B", Days.of(1999, 1, 1)), "Highest posts")).noneMatch(row -> row.startsWith("Envoy"));
    assertThat(rows(asOf("C", Days.of(2025, 11, 4)), "Highest posts")).contains("Speaker | last known: Cy Carver · 4 July 2019");
    assertThat(rows(asOf("C", Days.of(2015, 1, 1)), "Highest posts"))
        .contains("Speaker | Cy Carver · seen in office 1 February 2008");
    assertThat(rows(asOf("C", Days.of(2003, 6, 1)), "Highest posts")).contains("Clerk | Cy Carver · perhaps");
  }

  @Test
  void ofSeveralTimesAtWhichSomebodyWasSeenThoseUpToTheDayAreTold() {
    String early = "seen in office 1 February 2008";
    String late = "seen in office 4 July 2019";
    long between = Days.of(2015, 1, 1);
    assertThat(rows(asOf("cy", between), "Posts")).contains("Speaker | " + early);
    assertThat(rows(asOf("cy", between), "Later")).contains("Speaker | " + late);
    assertThat(rows(asOf("speaker", between), "Holders")).contains("Cy Carver | " + early);
    assertThat(rows(asOf("speaker", between), "Later")).contains("Cy Carver | " + late);
    String both = "seen in office 1 February 2008 and 4 July 2019";
    assertThat(rows(asOf("cy", Days.of(2019, 7, 4)), "Posts")).contains("Speaker | " + both);
    assertThat(rows(asOf("cy", Days.of(2019, 7, 4)), "Later")).noneMatch(row -> row.startsWith("Speaker"));
    assertThat(rows(asOf("cy", Days.of(2008, 1, 1)), "Later")).contains("Speaker | " + both);
  }

  @Test
  void aPostThatSomebodyHadHeldByTheDayIsNoneOfLater() {
    assertThat(rows(asOf("C", Days.of(2000, 1, 1)), "Highest posts"))
        .contains("Marshal | last held by Cy Carver until 1991; no record since");
    assertThat(rows(asOf("C", Days.of(2000, 1, 1)), "Later")).noneMatch(row -> row.startsWith("Marshal"));
  }

  @Test
  void inAGapAPostSaysWhoHeldItLastAndListsTheGapButNobodyWhoIsSeenLater() {
    Detail gap = asOf("marshal", Days.of(2000, 1, 1));
    assertThat(PageText.above(gap))
        .contains("As of 1 January 2000: last held by Cy Carver until 1991; no record since");
    assertThat(rows(gap, "Holders")).containsExactly("no record: 1 January 1992 – 28 February 2005", "Cy Carver | 1990–1991");
    assertThat(rows(gap, "Later")).containsExactly("Dee Dorn | seen in office 1 March 2005", "no record: 2 March 2005 – 31 December 2025");
    assertThat(rows(asOf("dee", Days.of(2000, 1, 1)), "Posts")).isEmpty();
    assertThat(rows(asOf("dee", Days.of(2000, 1, 1)), "Later")).containsExactly("Marshal | seen in office 1 March 2005");
  }

  @Test
  void aSourceIsEvidenceItself() {
    assertThat(detail("s").proof()).isEmpty();
    assertThat(detail("town").proof()).isPresent();
    assertThat(detail("ann", "bob").proof()).isEmpty();
  }
}
