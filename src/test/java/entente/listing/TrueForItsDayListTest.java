package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.Catalogue.Line;
import entente.listing.Catalogue.Order;
import entente.listing.EventRows.Column;
import entente.time.Days;
import entente.work.Progress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Lists say what was so on the as-of day, the table what was so on the day of each event.
class TrueForItsDayListTest {
  private static List<Line> lines(Catalogue catalogue, int year) {
    AsOf asOf = AsOf.of(CaseFile.NAMES_THROUGH_TIME.dossier(), Days.of(year, 5, 1));
    return catalogue.groups("", Order.NAME, asOf, Progress.UNSEEN).stream().flatMap(group -> group.entries().stream())
        .map(entry -> catalogue.line(entry, asOf)).toList();
  }

  private static Catalogue catalogue(String json, CatalogueKind kind) {
    return new Catalogues(CaseFile.read(json), Language.ENGLISH).of(kind);
  }

  @Test
  void aListSaysTheNameOfTheDayAndThatOfToday() {
    Catalogue people = catalogue(CaseFile.NAMES_THROUGH_TIME.text(), CatalogueKind.PEOPLE);
    assertThat(lines(people, 1970)).extracting(Line::name, Line::below)
        .containsExactly(tuple("Ned Marsh (now Lord Rowan)", "Minister for Overseas Affairs (now Minister for the Union)"));
    assertThat(lines(people, 2024)).extracting(Line::name, Line::below)
        .containsExactly(tuple("Lord Rowan", "until 1978: Minister for the Union"));
    assertThat(lines(catalogue(CaseFile.NAMES_THROUGH_TIME.text(), CatalogueKind.PLACES), 1970)).extracting(Line::name)
        .containsExactly("Kingsport (now Fairhaven)");
    AsOf then = AsOf.of(CaseFile.NAMES_THROUGH_TIME.dossier(), Days.of(1970, 5, 1));
    assertThat(people.groups("rowan", Order.NAME, then, Progress.UNSEEN)).singleElement()
        .satisfies(group -> assertThat(group.name()).isEqualTo("Upper Ardova (now Ardova)"));
    assertThat(new Catalogues(CaseFile.NAMES_THROUGH_TIME.dossier(), Language.ENGLISH).isMoving()).isTrue();
  }

  @Test
  void aListStandsInTheOrderOfTheNamesOfTheDay() {
    Catalogue places = catalogue("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "places": [{"id": "b", "name": "Bo"}, {"id": "c", "name": "Co"},
         {"id": "a", "name": "Ao", "sort": "0", "names": [{"name": "Zo", "date": "1900/1980"}]}]}""", CatalogueKind.PLACES);
    assertThat(Stream.of(2000, 1970, 2000).map(year -> lines(places, year).stream().map(Line::name).toList()))
        .containsExactly(List.of("Ao", "Bo", "Co"), List.of("Bo", "Co", "Zo (now Ao)"), List.of("Ao", "Bo", "Co"));
  }

  @Test
  void aListAndTheTableSayInWhatCapacity() {
    Dossier dossier = CaseFile.CAPACITIES.dossier();
    Catalogue people = catalogue(CaseFile.CAPACITIES.text(), CatalogueKind.PEOPLE);
    AsOf designated = AsOf.of(dossier, Days.of(2000, 2, 1));
    assertThat(people.groups("new", Order.NAME, designated, Progress.UNSEEN).getFirst().entries())
        .extracting(entry -> people.line(entry, designated).below()).containsExactly("designated · Ambassador");
    AsOf acting = designated.on(Days.of(2010, 3, 1));
    assertThat(people.groups("both", Order.NAME, acting, Progress.UNSEEN).getFirst().entries())
        .extracting(entry -> people.line(entry, acting).below()).containsExactly("acting · Minister");
    AsOf seen = designated.on(Days.of(1991, 3, 1));
    assertThat(people.groups("seen", Order.NAME, seen, Progress.UNSEEN).getFirst().entries())
        .extracting(entry -> people.line(entry, seen).below()).containsExactly("last known as Ambassador, seen in office 1 May 1990");
    var rows = new EventRows(dossier, Language.ENGLISH);
    assertThat(Stream.of(0, 1, 2, 3).map(row -> rows.text(row, Column.PARTICIPANTS))).containsExactly(
        "Seen (seen in office 1 May 1990)", "New (designated)", "Both (acting)", "Both");
  }

  @Test
  void whoHoldsNothingOnTheDayHasWhatTheyHeldLastOrWillHoldFirstAndStandsBelowIfAllIsLater() {
    Dossier dossier = CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01",
         "people": [{"id": "a", "name": "Ada"}, {"id": "b", "name": "Bo"}, {"id": "c", "name": "Cy"}, {"id": "d", "name": "Di"},
           {"id": "e", "name": "Ed", "date": "2006/.."}, {"id": "f", "name": "Flo"}],
         "posts": [{"id": "m", "name": "Minister", "rank": "minister"}, {"id": "j", "name": "Judge"}, {"id": "k", "name": "Clerk"},
           {"id": "l", "name": "Usher"}],
         "tenures": [{"id": "a1", "post": "m", "person": "a", "date": "2010-01-01"},
           {"id": "b1", "post": "l", "person": "b", "date": "2000-01-01/2004-06-30"},
           {"id": "b2", "post": "j", "person": "b", "date": "2012-01-01"}, {"id": "c1", "post": "k", "person": "c", "date": "2011-05/.."},
           {"id": "f1", "post": "k", "person": "f", "date": "1999/", "acting": true}]}""");
    Catalogue people = new Catalogues(dossier, Language.ENGLISH).of(CatalogueKind.PEOPLE);
    AsOf between = AsOf.of(dossier, Days.of(2005, 1, 1));
    for (Order order : CatalogueKind.PEOPLE.orders()) {
      List<Line> all = people.groups("", order, between, Progress.UNSEEN).getFirst().entries().stream()
          .map(entry -> people.line(entry, between)).toList();
      assertThat(all).extracting(line -> line.name() + ": " + line.below()).contains("Ada: first known later as Minister, seen in office "
          + "1 January 2010", "Bo: until 2004: Usher", "Cy: first known later as Clerk", "Di: ", "Flo: last known as Clerk, acting");
      assertThat(all.subList(0, 3)).as(order.name()).extracting(Line::name)
          .containsExactlyElementsOf(switch (order) {
            case NAME -> List.of("Ada", "Bo", "Cy");
            case RANK -> List.of("Flo", "Bo", "Di");
            case ACTIVITY, LATEST -> List.of("Bo", "Di", "Flo");
          });
    }
  }

  @Test
  void aRowOfTheTableCallsEverythingAsOnTheDayOfTheEvent() {
    Dossier dossier = CaseFile.NAMES_THROUGH_TIME.dossier();
    var rows = new EventRows(dossier, Language.ENGLISH);
    assertThat(Stream.of(Column.SIDE, Column.PLACE, Column.PARTICIPANTS).map(column -> rows.text(0, column)))
        .containsExactly("Upper Ardova", "Kingsport", "Ned Marsh, Colonial Office");
  }
}
