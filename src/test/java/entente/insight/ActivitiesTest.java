package entente.insight;

import static entente.dossier.Dossiers.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Apparatus;
import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Event.Kind;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.insight.Activities.Tally;
import entente.time.Bounds;
import entente.time.Days;
import entente.work.Progress;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ActivitiesTest {
  private static final Dossier DOSSIER = Dossiers.compiled("2025").party("A", "").person("p", "A", "").person("q", "A", "")
      .place("country", "A").place("town", "country").place("hall", "town").place("elsewhere", "")
      .event("first", Kind.CALL, "2000-01-01", person("p"))
      .event("some-day", Kind.CALL, "../2005", person("p"))
      .event("last", Kind.CALL, "2009-12-31", person("p"))
      .at("in-town", "2001-06-01", "town").at("in-hall", "2008-06-01", "hall").at("in-country", "2001-07-01", "country").build();

  private static final long LATEST = Days.of(2025, 1, 1);

  private static Activity of(Dossier dossier, String id, long day) {
    return new Activities(dossier, Progress.UNSEEN).of(dossier.find(id).orElseThrow(), day);
  }

  private static Activity of(String id) {
    return of(DOSSIER, id, LATEST);
  }

  private static Activity activity(int count, String seen, Integer... parts) {
    return new Activity(count, DOSSIER.find(Event.class, seen), List.of(parts));
  }

  @Test
  void eventsFallIntoTenPartsOfTheTimeOfAllAndThoseWithoutAFirstDayIntoNone() {
    assertThat(of("p")).isEqualTo(activity(3, "last", 1, 0, 0, 0, 0, 0, 0, 0, 0, 1));
  }

  @Test
  void partsOfATimeInWhichADayIsNothingAreCountedToo() {
    Dossier far = Dossiers.compiled("2025").person("p", "", "").event("a", Kind.CALL, "Y-9000000000000000", person("p"))
        .event("b", Kind.CALL, "Y9000000000000000", person("p")).build();
    assertThat(of(far, "p", Days.FARTHEST).parts()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  }

  @Test
  void whoTookPartInNothingWasNotActive() {
    assertThat(of("q")).isEqualTo(activity(0, "", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aPlaceCountsWhatHappenedInThePlacesWithin() {
    assertThat(of("hall")).isEqualTo(activity(1, "in-hall", 0, 0, 0, 0, 0, 0, 0, 0, 1, 0));
    assertThat(of("town")).isEqualTo(activity(2, "in-hall", 0, 1, 0, 0, 0, 0, 0, 0, 1, 0));
    assertThat(of("country")).isEqualTo(activity(3, "in-hall", 0, 2, 0, 0, 0, 0, 0, 0, 1, 0));
    assertThat(of("elsewhere").count()).isZero();
  }

  @Test
  void theLastEventIsInTheLastPartHoweverFarTheFirstIsAway() {
    Dossier far = Dossiers.compiled("2025").party("A", "").person("p", "A", "")
        .event("first", Kind.CALL, "Y-1000000000000000", person("p")).event("last", Kind.CALL, "Y1000000000000000", person("p")).build();
    assertThat(of(far, "p", Days.FARTHEST).parts()).isEqualTo(List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 1));
  }

  @Test
  void whatIsLaterHasNotHappenedYet() {
    assertThat(of(DOSSIER, "p", Days.of(2009, 12, 30))).isEqualTo(activity(2, "first", 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(of(DOSSIER, "town", Days.of(2008, 5, 31))).isEqualTo(activity(1, "in-town", 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(of(DOSSIER, "hall", Days.of(2008, 5, 31)).seen()).isEmpty();
  }

  @Test
  void nobodyIsSeenInWhatWasCalledOffOrIsOnlyPlanned() {
    Dossier dossier = Dossiers.compiled("2025").person("p", "", "").event("held", Kind.CALL, "2001-05-01", person("p"))
        .event("called-off", Kind.CALL, "2002-05-01", Event.Status.CANCELLED, Apparatus.NONE, person("p")).build();
    assertThat(of(dossier, "p", LATEST).count()).isEqualTo(2);
    assertThat(of(dossier, "p", LATEST).seen().map(Event::id)).contains("held");
  }

  @Test
  void allAreToldTheSameInShort() {
    for (long day : new long[] {Days.of(2001, 6, 30), Days.of(2008, 5, 31), LATEST}) {
      var all = new Activities(DOSSIER, Progress.UNSEEN);
      for (Activities activities : List.of(all, all.among(place -> place % 2 == 0))) {
        Function<Entity, Tally> tallies = activities.tallies(day, Progress.UNSEEN);
        DOSSIER.lists().all().filter(entity -> entity instanceof Person || entity instanceof Place).forEach(entity -> {
          Activity whole = activities.of(entity, day);
          long seen = whole.seen().map(event -> DOSSIER.bounds(event).earliestStart()).orElse(Bounds.PAST);
          assertThat(tallies.apply(entity)).as(entity.id()).isEqualTo(new Tally(whole.count(), seen));
        });
      }
    }
  }

  @Test
  void someOfTheEventsCount() {
    Dossier dossier = Dossiers.compiled("2025").person("p", "", "").event("call", Kind.CALL, "2001-05-01", person("p"))
        .event("visit", Kind.VISIT, "2002-05-01", person("p")).build();
    Activity calls = new Activities(dossier, Progress.UNSEEN).among(place -> dossier.lists().events().get(place).kind() == Kind.CALL)
        .of(dossier.find("p").orElseThrow(), LATEST);
    assertThat(calls.count()).isEqualTo(1);
    assertThat(calls.seen().map(Event::id)).contains("call");
    assertThat(calls.parts()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
