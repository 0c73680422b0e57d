package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.insight.Contacts;
import entente.language.Language;
import entente.time.Days;
import entente.words.EntityWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The days near one day that are worth a stop.
class StopTest {
  private static final Dossier DOSSIER = CaseFile.read("""
      {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01",
       "parties": [{"id": "A", "name": "Ardova"}, {"id": "B", "name": "Belmar"}, {"id": "C", "name": "Corland"}],
       "people": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob"}, {"id": "cy", "name": "Cy"}],
       "posts": [{"id": "pa", "name": "President", "party": "A", "rank": "head-of-state"},
         {"id": "clerk", "name": "Clerk", "party": "A", "rank": "official"},
         {"id": "pc", "name": "King", "party": "C", "rank": "head-of-state"}],
       "tenures": [{"id": "t1", "post": "pa", "person": "ann", "date": "2000-03-01/2009-12-31"},
         {"id": "t2", "post": "pa", "person": "bob", "date": "2010-01-01/.."},
         {"id": "t3", "post": "clerk", "person": "cy", "date": "2006-01-01/.."},
         {"id": "t4", "post": "pa", "person": "cy", "date": "/1999"},
         {"id": "t5", "post": "pc", "person": "cy", "date": "2005-06-01/.."}],
       "events": [
         {"id": "v1", "kind": "visit", "title": "Ann in Belmar", "date": "2004-05-01", "host": "B", "guest": "A"},
         {"id": "v2", "kind": "visit", "title": "Bob in Belmar", "date": "2012-05-01", "host": "B", "guest": "A"},
         {"id": "call", "kind": "call", "title": "A call", "date": "2006-05-01"},
         {"id": "v3", "kind": "visit", "title": "Not to be", "date": "2013-05-01", "host": "B", "guest": "A", "status": "cancelled"}]}""");

  private static List<String> around(int year, int month, int most) {
    var wording = new EntityWords(DOSSIER, Language.ENGLISH);
    return Stop.around(DOSSIER, Contacts.pair(DOSSIER), wording, Days.of(year, month, 1), most).stream().map(Stop::words).toList();
  }

  @Test
  void areChangesInTheHighestPostsOfTheTwoPartiesAndVisitsThatTookPlaceTheLatestFirst() {
    assertThat(around(2008, 1, 9)).containsExactly("Bob in Belmar", "Bob, President", "Ann in Belmar", "Ann, President");
  }

  @Test
  void areTheNearestOnEitherSideAndThatOfTheDayItself() {
    assertThat(around(2008, 1, 1)).containsExactly("Bob, President", "Ann in Belmar");
    assertThat(around(2010, 1, 1)).containsExactly("Bob in Belmar", "Bob, President", "Ann in Belmar");
    assertThat(around(2012, 5, 1)).containsExactly("Bob in Belmar", "Bob, President");
    assertThat(around(1990, 1, 1)).containsExactly("Ann, President");
  }
}
