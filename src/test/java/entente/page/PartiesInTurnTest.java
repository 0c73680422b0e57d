package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.Detail.Row;
import entente.time.Days;
import entente.words.Piece;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What pages say of parties in turn, mergers, seats, posts that are no more, quotations and ties to treaties.
class PartiesInTurnTest {
  private static final Dossier DOSSIER = Objects.requireNonNull(DossierReader.read("f", """
      {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01",
       "parties": [{"id": "N", "name": "North", "date": "1962/1990-05-22", "colour": "#111111"},
         {"id": "S", "name": "South", "date": "1967/1990-05-22", "colour": "#222222"},
         {"id": "U", "name": "United", "date": "1990-05-22/..", "succeeds": ["N", "S"], "colour": "#333333"}],
       "organisations": [{"id": "nb", "name": "Northern Bank", "party": "N"}, {"id": "sb", "name": "Southern Bank", "party": "S"},
         {"id": "ub", "name": "United Bank", "party": "U", "succeeds": ["nb", "sb"]},
         {"id": "old", "name": "Old Ministry", "party": "U", "date": "1990/2020-09-02"}],
       "people": [{"id": "p", "name": "Person",
           "party": [{"party": "N", "date": "1962/1990-05-21"}, {"party": "U", "date": "1990-05-22/.."}]},
         {"id": "q", "name": "Other", "party": "U"}],
       "posts": [{"id": "m", "name": "Member", "party": "U", "seats": 3}, {"id": "one", "name": "Head", "party": "U", "succeeds": "m"},
         {"id": "s", "name": "Secretary", "party": "U", "organisation": "old"}],
       "tenures": [{"id": "t", "post": "s", "person": "q", "date": "2019-07-24/2020-09-02"}],
       "events": [{"id": "treaty", "title": "Treaty", "date": "1980", "kind": "agreement", "participants": [{"person": "p"}]},
         {"id": "signing", "title": "Signing", "date": "1981", "kind": "agreement", "guest": "S",
           "related": [{"kind": "signs", "event": "treaty"}, {"kind": "withdraws-from", "event": "treaty"}],
           "evidence": [{"source": "src", "at": "¶2", "quote": {"en": "We sign.", "ru": "Подписываем."}},
             {"source": "src", "quote": "We sign."}]},
         {"id": "accession", "title": "Accession", "date": "1995", "kind": "agreement", "participants": [{"person": "p"}],
           "related": [{"kind": "accedes-to", "event": "treaty"}]}],
       "statements": [{"id": "c", "kind": "commitment", "text": "We shall", "by": ["q"], "date": "2001",
         "outcome": {"status": "met", "date": "2003-04", "note": "In full."}}],
       "sources": [{"id": "src", "title": "Source"}]}
      """.getBytes(StandardCharsets.UTF_8)).dossier());

  private static Detail detail(String id, int year) {
    AsOf asOf = AsOf.of(DOSSIER, Days.of(year, 7, 1));
    return new Details(DOSSIER, asOf, Language.ENGLISH, Progress.UNSEEN).of(List.of(id), asOf);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static List<String> lines(Detail detail) {
    return PageText.above(detail);
  }

  private static List<String> rows(Detail detail, String heading) {
    return PageText.rows(detail, heading).stream()
        .map(row -> text(row.head()) + (row.below().isEmpty() ? "" : " | " + text(row.below()))).toList();
  }

  private static List<Integer> inks(Detail detail, String heading) {
    return PageText.rows(detail, heading).stream().map(Row::ink)
        .flatMap(Optional::stream).toList();
  }

  @Test
  void aPersonHasThePartyOfTheDayAndAllInTurn() {
    assertThat(lines(detail("p", 1980))).contains("North");
    assertThat(lines(detail("p", 2000))).contains("United");
    assertThat(detail("p", 2000).isAsOf()).isTrue();
    assertThat(rows(detail("p", 2000), "Parties in turn")).containsExactly("North | 1962 – 21 May 1990", "United | since 22 May 1990");
    assertThat(inks(detail("p", 2000), "Parties in turn")).containsExactly(0x111111, 0x333333);
    assertThat(detail("N", 2000).isAsOf()).as("lists a person who changed the party").isTrue();
    assertThat(lines(detail("q", 1980))).contains("United");
    assertThat(rows(detail("q", 1980), "Parties in turn")).isEmpty();
  }

  @Test
  void aParticipantHasTheColourOfThePartyOfThatDay() {
    assertThat(inks(detail("treaty", 2000), "Participants")).containsExactly(0x111111);
    assertThat(inks(detail("accession", 1980), "Participants")).containsExactly(0x333333);
  }

  @Test
  void aMergerNamesAllThatItContinues() {
    assertThat(rows(detail("U", 2000), "Continues")).containsExactly("North | 1962 – 22 May 1990", "South | 1967 – 22 May 1990");
    assertThat(rows(detail("S", 2000), "Continued by")).containsExactly("United");
    assertThat(rows(detail("ub", 2000), "Continues")).containsExactly("Northern Bank", "Southern Bank");
    assertThat(rows(detail("sb", 2000), "Continued by")).containsExactly("United Bank");
    assertThat(rows(detail("one", 2000), "Continues")).containsExactly("Member");
    assertThat(rows(detail("m", 2000), "Continued by")).containsExactly("Head");
  }

  @Test
  void aPostSaysHowManyHoldItIfSeveralDo() {
    assertThat(detail("m", 2000).chips()).contains("3 seats");
    assertThat(detail("one", 2000).chips()).noneMatch(chip -> chip.contains("seat"));
  }

  @Test
  void afterTheEndOfAPostThereIsNoRecordToMiss() {
    assertThat(lines(detail("s", 2021))).contains("As of 1 July 2021: the post no longer exists");
    assertThat(rows(detail("old", 2021), "Posts")).containsExactly("Secretary | the post no longer exists");
    assertThat(lines(detail("s", 2018))).contains("As of 1 July 2018: no record");
    assertThat(rows(detail("s", 2021), "Holders")).containsExactly("Other | 24 July 2019 – 2 September 2020");
  }

  @Test
  void aQuotationStandsUnderItsEvidenceOnce() {
    assertThat(detail("signing", 2000).proof().orElseThrow().exhibits().getFirst().passages()).extracting(PartiesInTurnTest::text)
        .containsExactly("¶2", "“We sign.”");
  }

  @Test
  void anOutcomeHasItsDate() {
    assertThat(rows(detail("c", 2010), "Outcome")).containsExactly("fulfilled | April 2003 · In full.");
  }

  @Test
  void tiesToATreatyReadFromBothEnds() {
    assertThat(rows(detail("signing", 2000), "Related")).containsExactly("Treaty | signs · 1980", "Treaty | withdraws from · 1980");
    assertThat(rows(detail("treaty", 2000), "Related"))
        .containsExactly("Signing | signed by · 1981", "Signing | withdrawn from by · 1981", "Accession | acceded to by · 1995");
  }
}
