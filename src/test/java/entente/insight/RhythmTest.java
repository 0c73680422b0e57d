package entente.insight;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Event;
import entente.dossier.Event.Kind;
import entente.dossier.Event.Status;
import entente.time.Days;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static Dossiers dossier() {
    return Dossiers.compiled("2025-12-31").mechanism("m")
        .ofMechanism("first", Kind.SESSION, "2016-03-01", "m")
        .ofMechanism("second", Kind.CONSULTATIONS, "2019-05-01/2019-05-03", "m");
  }

  private static Dossier with(String date, Status status) {
    return dossier().ofMechanism("third", Kind.SESSION, date, "m", status).build();
  }

  private static Optional<String> next(Dossier dossier, int year, int month, int day) {
    return Rhythm.of(dossier, "m").next(Days.of(year, month, day)).map(Event::id);
  }

  private static Optional<String> last(Dossier dossier, int year, int month, int day) {
    return Rhythm.of(dossier, "m").lastHeld(Days.of(year, month, day)).map(Event::id);
  }

  @Test
  void sessionsStandBetweenTheirNeighbours() {
    Rhythm rhythm = Rhythm.of(with("2020-01-01", Status.CANCELLED), "m");
    Event second = rhythm.sessions().get(1);
    assertThat(rhythm.before(second)).contains(rhythm.sessions().getFirst());
    assertThat(rhythm.after(second)).contains(rhythm.sessions().getLast());
    assertThat(rhythm.before(rhythm.sessions().getFirst())).isEmpty();
    assertThat(rhythm.after(rhythm.sessions().getLast())).isEmpty();
  }

  @Test
  void aSessionIsHeldFromItsFirstDayAndTheNextIsTheOneAfterTheDay() {
    Dossier dossier = dossier().build();
    assertThat(last(dossier, 2016, 2, 29)).isEmpty();
    assertThat(next(dossier, 2016, 2, 29)).contains("first");
    assertThat(last(dossier, 2016, 3, 1)).contains("first");
    assertThat(next(dossier, 2016, 3, 1)).contains("second");
    assertThat(last(dossier, 2019, 5, 1)).contains("second");
    assertThat(next(dossier, 2019, 5, 1)).isEmpty();
  }

  @Test
  void whatIsIntendedIsNextEvenWhenItsDayHasPassedUnlessASessionWasHeldSince() {
    assertThat(next(with("2026-06", Status.PLANNED), 2025, 1, 1)).contains("third");
    assertThat(next(with("2021-06", Status.POSTPONED), 2025, 1, 1)).contains("third");
    assertThat(next(with("2018-06", Status.PLANNED), 2018, 7, 1)).contains("second");
    assertThat(next(with("2018-06", Status.PLANNED), 2025, 1, 1)).isEmpty();
    assertThat(next(with("2026-06", Status.CANCELLED), 2025, 1, 1)).isEmpty();
  }

  @Test
  void whatIsIntendedForSomeTimeOfTheYearIsStillToComeAfterASessionInIt() {
    assertThat(next(with("2019", Status.PLANNED), 2019, 6, 1)).contains("third");
    assertThat(next(with("2019-04", Status.PLANNED), 2019, 6, 1)).isEmpty();
    assertThat(next(with("2019", Status.CANCELLED), 2019, 6, 1)).isEmpty();
  }
}
