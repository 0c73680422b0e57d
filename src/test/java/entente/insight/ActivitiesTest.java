package entente.insight;

import static entente.dossier.Dossiers.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Event.Kind;
import entente.time.Bounds;
import entente.time.Days;
import entente.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivitiesTest {
  private static final Dossier DOSSIER = Dossiers.compiled("2025").party("A", "").person("p", "A", "").person("q", "A", "")
      .place("country", "A").place("town", "country").place("hall", "town").place("elsewhere", "")
      .event("first", Kind.CALL, "2000-01-01", person("p"))
      .event("some-day", Kind.CALL, "../2005", person("p"))
      .event("last", Kind.CALL, "2009-12-31", person("p"))
      .at("in-town", "2001-06-01", "town").at("in-hall", "2008-06-01", "hall").at("in-country", "2001-07-01", "country").build();

  private static Activity of(String id) {
    return new Activities(DOSSIER, Progress.UNSEEN).of(DOSSIER.find(id).orElseThrow(), Progress.UNSEEN);
  }

  @Test
  void eventsFallIntoTenPartsOfTheTimeOfAllAndThoseWithoutAFirstDayIntoNone() {
    assertThat(of("p")).isEqualTo(new Activity(3, Days.of(2009, 12, 31), List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 1)));
  }

  @Test
  void partsOfATimeInWhichADayIsNothingAreCountedToo() {
    Dossier far = Dossiers.compiled("2025").person("p", "", "").event("a", Kind.CALL, "Y-9000000000000000", person("p"))
        .event("b", Kind.CALL, "Y9000000000000000", person("p")).build();
    Activity activity = new Activities(far, Progress.UNSEEN).of(far.find("p").orElseThrow(), Progress.UNSEEN);
    assertThat(activity.parts()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  }

  @Test
  void whoTookPartInNothingWasNotActive() {
    assertThat(of("q")).isEqualTo(new Activity(0, Bounds.PAST, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
  }

  @Test
  void aPlaceCountsWhatHappenedInThePlacesWithin() {
    assertThat(of("hall")).isEqualTo(new Activity(1, Days.of(2008, 6, 1), List.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 0)));
    assertThat(of("town")).isEqualTo(new Activity(2, Days.of(2008, 6, 1), List.of(0, 1, 0, 0, 0, 0, 0, 0, 1, 0)));
    assertThat(of("country")).isEqualTo(new Activity(3, Days.of(2008, 6, 1), List.of(0, 2, 0, 0, 0, 0, 0, 0, 1, 0)));
    assertThat(of("elsewhere").count()).isZero();
  }

  @Test
  void theLastEventIsInTheLastPartHoweverFarTheFirstIsAway() {
    Dossier far = Dossiers.compiled("2025").party("A", "").person("p", "A", "")
        .event("first", Kind.CALL, "Y-1000000000000000", person("p")).event("last", Kind.CALL, "Y1000000000000000", person("p")).build();
    var person = far.find("p").orElseThrow();
    assertThat(new Activities(far, Progress.UNSEEN).of(person, Progress.UNSEEN).parts()).isEqualTo(List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 1));
  }
}
