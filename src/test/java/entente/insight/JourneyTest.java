package entente.insight;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.dossier.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What took place in the course of an event.
class JourneyTest {
  private static final Dossier DOSSIER = CaseFile.read("""
      {"format": "entente-dossier/1", "id": "j", "title": "J", "people": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob"},
         {"id": "cid", "name": "Cid"}],
       "parties": [{"id": "A", "name": "Ardova"}],
       "events": [
         {"id": "visit", "kind": "visit", "title": "Visit", "date": "2020-05-01/2020-05-03", "participants": [{"person": "ann"}]},
         {"id": "talks", "kind": "meeting", "title": "Talks", "date": "2020-05-02", "related": [{"kind": "part-of", "event": "visit"}],
           "participants": [{"person": "ann"}, {"person": "bob"}, {"party": "A"}]},
         {"id": "signing", "kind": "agreement", "title": "Signing", "date": "2020-05-02",
           "related": [{"kind": "part-of", "event": "talks"}], "participants": [{"person": "bob"}, {"person": "cid"}]},
         {"id": "arrival", "kind": "other", "title": "Arrival", "date": "2020-05-01", "related": [{"kind": "part-of", "event": "visit"}]},
         {"id": "after", "kind": "other", "title": "After", "date": "2020-06-01", "related": [{"kind": "follows", "event": "visit"}]},
         {"id": "round", "kind": "other", "title": "Round", "date": "2020-06-01", "related": [{"kind": "part-of", "event": "trip"}]},
         {"id": "trip", "kind": "other", "title": "Trip", "date": "2020-06-02", "related": [{"kind": "part-of", "event": "round"}]}]}""");

  private static Journey of(String id) {
    return Journey.of(DOSSIER, DOSSIER.find(Event.class, id).orElseThrow());
  }

  @Test
  void hasItsPartsAndTheirsInOrderOfTime() {
    assertThat(of("visit").parts()).extracting(Event::id).containsExactly("arrival", "talks", "signing");
    assertThat(of("arrival").parts()).isEmpty();
    assertThat(Journey.wholes(DOSSIER, of("signing").whole())).extracting(Event::id).containsExactly("talks");
    assertThat(Journey.wholes(DOSSIER, of("after").whole())).isEmpty();
  }

  @Test
  void whoWasMetIsNamedOnceAtTheFirstOccasion() {
    assertThat(of("visit").met()).extracting(met -> met.at().id() + " " + (met.who().person() == null ? met.who().party()
        : met.who().person())).isEqualTo(List.of("talks bob", "talks A", "signing cid"));
  }

  @Test
  void partsOfEachOtherEnd() {
    assertThat(of("trip").parts()).extracting(Event::id).containsExactly("round");
  }
}
