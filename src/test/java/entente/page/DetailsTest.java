package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Coverage;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Tenure;
import entente.explorer.DossierFile;
import entente.format.DossierReader;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.CatalogueKind;
import entente.listing.Catalogues;
import entente.page.Detail.Picture;
import entente.page.Detail.Row;
import entente.page.Detail.Tone;
import entente.time.Days;
import entente.time.EdtfInterval;
import entente.words.EntityWords;
import entente.words.Piece;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {
  private static final Dossier DOSSIER = new DossierFile.Bundled().read().dossier();
  private static final AsOf LATEST = AsOf.of(DOSSIER, DOSSIER.knownUntil());
  private static final Details DETAILS = details(Language.ENGLISH);

  private static Detail detail(String id) {
    return DETAILS.of(id);
  }

  private static Details details(Language language) {
    return new Details(DOSSIER, LATEST, language, Progress.UNSEEN);
  }

  private static List<Row> rows(Detail detail, String heading) {
    return PageText.rows(detail, heading);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void anEventIsASentenceWithItsDateAndSources() {
    Dossier dossier = Objects.requireNonNull(DossierReader.read("s.json", """
        {"format": "entente-dossier/1", "id": "s", "title": "S", "compiled": "2025",
         "places": [{"id": "minsk", "name": "Minsk"}],
         "events": [
           {"id": "later", "kind": "call", "title": "A call", "date": "2025-02-03", "status": "postponed"},
           {"id": "talks", "kind": "session", "title": "Talks", "date": "2025-01-02", "place": "minsk",
            "evidence": [{"source": "a", "at": "p. 3"}, {"source": "b"}, {"source": "a", "at": "p. 7"}]}],
         "sources": [{"id": "a", "title": "Report", "publisher": "Press", "published": "2025-01-03", "url": "https://example.org/a"},
           {"id": "b", "title": "Note"}]}""".getBytes(StandardCharsets.UTF_8)).dossier());
    List<String> ids = List.of("later", "minsk", "talks");
    assertThat(sentences(dossier, Language.ENGLISH, ids)).isEqualTo("""
        2 January 2025, Minsk: Talks (“Report”, Press, 3 January 2025, p. 3, p. 7, https://example.org/a; “Note”).
        3 February 2025: A call (postponed).""");
    assertThat(sentences(dossier, Language.HINDI, ids)).endsWith("2025: A call (स्थगित)।");
    assertThat(sentences(dossier, Language.ENGLISH, List.of("minsk"))).isEmpty();
  }

  private static String sentences(Dossier dossier, Language language, List<String> ids) {
    return new Details(dossier, AsOf.of(dossier, dossier.knownUntil()), language, Progress.UNSEEN).sentences(ids);
  }

  @TestFactory
  Stream<DynamicTest> everyEntityHasADetailInEveryLanguageAndItsLinksLeadSomewhere() {
    return Stream.of(Language.values()).flatMap(language -> {
      Details details = details(language);
      return DOSSIER.lists().all().filter(e -> !(e instanceof Tenure || e instanceof Coverage))
          .map(e -> DynamicTest.dynamicTest(language + " " + e.id(), () -> checkLinks(details, e)));
    });
  }

  private static void checkLinks(Details details, Entity entity) {
    Detail detail = details.of(entity.id());
    assertThat(detail.title()).isNotBlank();
    Stream<Piece> pieces = Stream.of(
        PageText.lines(detail).stream().flatMap(l -> l.pieces().stream()),
        detail.sections().stream().flatMap(s -> s.rows().stream()).flatMap(r -> Stream.concat(r.head().stream(), r.below().stream())),
        detail.proof().stream().flatMap(proof -> proof.exhibits().stream())
            .flatMap(x -> Stream.concat(Stream.of(x.source()), x.passages().stream().flatMap(List::stream))))
        .flatMap(s -> s);
    assertThat(pieces).allSatisfy(piece -> {
      if (piece instanceof Piece.Name(String text, String id)) {
        assertThat(details.target(id)).as(text).isPresent();
      }
    });
    assertThat(detail.sections().stream().flatMap(s -> s.pictures().stream())).allSatisfy(picture -> {
      assertThat(picture.spoken()).isNotBlank();
      assertThat(linked(picture)).filteredOn(id -> !id.isEmpty()).allMatch(id -> details.target(id).isPresent());
    });
    assertThat(detail.citation()).isNotBlank();
  }

  private static List<String> linked(Picture picture) {
    return switch (picture) {
      case Detail.Chips chips -> chips.names().stream().map(Piece.Name::id).toList();
      case Detail.Dots dots -> dots.dots().stream().map(Detail.Dot::id).toList();
      case Detail.Bars bars -> bars.tracks().stream().flatMap(t -> t.bars().stream()).map(Detail.Bar::id).toList();
      case Detail.Plot plot -> plot.series().stream().flatMap(l -> l.points().stream()).map(Detail.Point::id).toList();
      case Detail.Rivals _ -> List.of();
    };
  }

  @Test
  void anEventSaysWhoTookPartInWhatOffice() {
    Detail detail = detail("ambassador-received");
    assertThat(PageText.date(detail)).isEqualTo("4 November 2025");
    assertThat(detail.facts().getFirst().known().orElseThrow().basis()).isEqualTo("inferred");
    assertThat(rows(detail, "Participants")).extracting(r -> text(r.head()) + ": " + text(r.below()))
        .containsExactly("Ashok Kumar: Ambassador of India to Belarus", "Aleksandr Lukashenko: President of Belarus");
  }

  @Test
  void anUncertainDateIsExplainedByItsFirstAndLastDay() {
    assertThat(PageText.above(detail("foc-8")))
        .contains("earliest 27 October 2025, latest 28 October 2025");
    assertThat(DETAILS.brief("foc-8", LATEST)).contains("earliest 27 October 2025");
    assertThat(DETAILS.brief("ambassador-received", LATEST)).doesNotContain("earliest");
  }

  @Test
  void aCardOverATimeInOfficeSaysWhoWhatAndWhen() {
    Tenure tenure = DOSSIER.referring(Tenure.class, "aleinik").stream().filter(t -> t.date() instanceof EdtfInterval).findFirst()
        .orElseThrow();
    assertThat(DETAILS.brief(tenure.id(), LATEST).lines()).hasSize(3).first().isEqualTo("Sergei Aleinik");
    assertThat(DETAILS.brief(tenure.id(), LATEST)).contains("Minister of Foreign Affairs").contains("2022");
  }

  @Test
  void aRivalDateStandsBesideTheDateWithItsStatus() {
    assertThat(PageText.lines(detail("ambassador-received"))).filteredOn(l -> l.tone() == Tone.RIVAL).singleElement()
        .satisfies(line -> assertThat(text(line.pieces())).contains("28 October 2025", "rejected"));
  }

  @ParameterizedTest
  @CsvSource({
      "e, style, state, state", "e, style, grand, grand", "e, status, held, took place", "f, value, 1500000, '1,500,000'",
      "f, value, about 5, about 5", "e, kind, call, call", "m, rank, minister, minister", "e, date, 2025-11, November 2025",
      "e, place, somewhere, somewhere", "e, place, p, P", "e, participants/p, p, P", "e, online, true, yes", "e, session, 1200, '1,200'",
      "t, phases/left, 2025-11, November 2025", "e, x-other, 2025-11, 2025-11"
  })
  void aRivalValueIsSaidInWordsWhereItHasAny(String id, String key, String value, String words) {
    Dossier dossier = DossierReader.read("rival.json", """
        {"format": "entente-dossier/1", "id": "x", "title": "X", "events": [{"id": "e", "kind": "visit", "title": "E", "date": "2025"}],
         "places": [{"id": "p", "name": "P"}], "mechanisms": [{"id": "m", "name": "M"}], "posts": [{"id": "o", "name": "O"}],
         "tenures": [{"id": "t", "post": "o", "phases": {"left": "2025"}}],
         "figures": [{"id": "f", "indicator": "trade", "name": "F", "date": "2025", "value": 1, "unit": "USD"}]}
        """.getBytes(StandardCharsets.UTF_8)).dossier();
    var wording = new EntityWords(Objects.requireNonNull(dossier), Language.ENGLISH);
    assertThat(wording.values().value(dossier.find(id).orElseThrow(), key, value)).isEqualTo(words);
  }

  @Test
  void aPostNamesItsHoldersTheLatestFirstAndTheirEvidence() {
    Detail detail = detail("by-foreign-minister");
    assertThat(rows(detail, "Holders")).extracting(r -> text(r.head()))
        .containsSubsequence("Maxim Ryzhenkov", "Sergei Aleinik", "Vladimir Makei");
    assertThat(detail.proof().orElseThrow().exhibits().stream().flatMap(x -> x.passages().stream()).map(DetailsTest::text))
        .anySatisfy(line -> assertThat(line).contains("Sergei Aleinik"));
  }

  @Test
  void theWholeGathersWhatItsPartsHold() {
    Detail visit = detail("lukashenko-visit-2017");
    assertThat(rows(visit, "In its course")).extracting(r -> text(r.head())).hasSize(4).contains("Ten documents signed in New Delhi");
    assertThat(rows(visit, "Related")).extracting(r -> text(r.below())).noneMatch(words -> words.contains("part of"));
    Detail part = detail("ten-documents-2017");
    assertThat(rows(part, "Part of")).extracting(r -> text(r.head())).containsExactly("State visit of President Lukashenko");
    assertThat(rows(part, "Other parts of the same")).extracting(r -> text(r.head())).doesNotContain("Ten documents signed in New Delhi")
        .isNotEmpty();
    List<String> signed = rows(part, "Documents").stream().map(r -> text(r.head())).toList();
    assertThat(signed).isNotEmpty();
    assertThat(rows(visit, "Documents")).extracting(r -> text(r.head())).containsAll(signed);
    assertThat(rows(visit, "Documents")).extracting(r -> text(r.below()))
        .anyMatch(words -> words.endsWith("Ten documents signed in New Delhi"));
  }

  @Test
  void aSessionLeadsToTheOneBefore() {
    assertThat(rows(detail("foc-8"), "Before and after")).extracting(r -> text(r.head()))
        .contains("‹ Seventh Foreign Office Consultations");
  }

  @Test
  void copiesAreNotCountedAsIndependent() {
    Detail detail = detail("foc-8");
    long sources = detail.proof().orElseThrow().exhibits().stream().map(x -> x.source().id()).distinct().count();
    int independent = Integer.parseInt(detail.proof().orElseThrow().summary().replaceFirst(".*sources, (\\d+) independent", "$1"));
    assertThat(detail.proof().orElseThrow().summary()).startsWith(sources + " sources, ");
    assertThat(independent).isPositive().isLessThan((int) sources);
  }

  @Test
  void aSourceNamesAllThatRestsOnIt() {
    String source = DOSSIER.lists().events().stream().filter(e -> e.id().equals("foc-8")).findFirst().orElseThrow()
        .apparatus().evidence().getFirst().source();
    assertThat(rows(detail(source), "Rests on it: Events")).extracting(r -> text(r.head())).contains("Eighth Foreign Office Consultations");
  }

  private static Detail asOf(String id, long day) {
    AsOf asOf = AsOf.of(DOSSIER, day);
    return DETAILS.of(List.of(id), asOf);
  }

  @Test
  void whoWasOnlySeenInOfficeIsLastKnownInIt() {
    assertThat(rows(asOf("BY", Days.of(2025, 11, 4)), "Highest posts")).extracting(r -> text(r.head()) + ": " + text(r.below()))
        .contains("President of Belarus: Aleksandr Lukashenko",
            "Prime Minister of Belarus: last known: Gennady Novitsky · perhaps 27 November 2002",
            "Minister of Defence of Belarus: last known: Viktor Khrenin · 26 June 2025");
  }

  @Test
  void theSessionsOfAMechanismAreReadAsOfTheDay() {
    Detail detail = asOf("foc", Days.of(2024, 3, 31));
    assertThat(PageText.facts(detail)).anyMatch(row -> row.matches("Last held: .*August 2022"))
        .anyMatch(row -> row.startsWith("Next held: "));
  }

  @Test
  void aPostNamesWhoHeldItOnTheDay() {
    assertThat(PageText.above(asOf("by-foreign-minister", Days.of(2024, 3, 31))))
        .contains("As of 31 March 2024: Sergei Aleinik");
  }

  @Test
  void aPlaceCountsTheSameEventsInItsListAndOnItsPage() {
    var catalogue = new Catalogues(DOSSIER, Language.ENGLISH).of(CatalogueKind.PLACES);
    AsOf latest = AsOf.of(DOSSIER, Days.of(2026, 12, 31));
    List<Catalogue.Entry> entries = catalogue.groups("", Catalogue.Order.NAME, latest, Progress.UNSEEN).stream()
        .flatMap(group -> group.entries().stream()).toList();
    assertThat(entries).allSatisfy(entry -> {
      Catalogue.Line line = catalogue.line(entry, latest);
      assertThat(line.count()).isEqualTo(rows(asOf(entry.entity().id(), latest.day()), "What happened here").size());
      assertThat(line.parts().stream().mapToInt(n -> n).sum()).isEqualTo(line.count());
    }).anySatisfy(entry -> assertThat(catalogue.line(entry, latest).name() + " " + catalogue.line(entry, latest).count())
        .isEqualTo("Delhi 33"));
  }
}
