package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SequenceTest {
  private static final int EVENTS = 300;
  private static final int DAYS = 200; // so that some events share one

  /// Against sorting all events and looking through them.
  @TestFactory
  Stream<DynamicTest> theEventsThatNameSomebodyAreInOrderOfTime() {
    return IntStream.range(0, 30).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      Dossier dossier = dossier(new Random(seed));
      var sequence = new Sequence(dossier);
      List<Event> inTime = dossier.lists().events().stream().sorted(Comparator.comparing((Event e) -> e.date().toString())).toList();
      for (String person : List.of("p", "q", "nobody")) {
        assertThat(sequence.naming(person)).containsExactlyElementsOf(inTime.stream().filter(e -> isIn(e, person)).toList());
      }
      List<Event> either = sequence.naming(List.of("p", "q"));
      assertThat(either).containsExactlyElementsOf(inTime.stream().filter(e -> isIn(e, "p") || isIn(e, "q")).toList());
      for (Event event : inTime) {
        assertThat(either.indexOf(event)).isEqualTo(List.copyOf(either).indexOf(event));
      }
    }));
  }

  private static boolean isIn(Event event, String person) {
    return event.participants().stream().anyMatch(p -> person.equals(p.person()));
  }

  private static Dossier dossier(Random random) {
    Dossiers dossier = Dossiers.compiled("2025-11-30").party("A", "").person("p", "A", "").person("q", "A", "").person("nobody", "A", "");
    for (int i = 0; i < EVENTS; i++) {
      var people = Stream.of("p", "q").filter(_ -> random.nextInt(3) == 0).map(Dossiers::person).toArray(Event.Participant[]::new);
      dossier.event("e" + i, Event.Kind.CALL, LocalDate.ofEpochDay(random.nextInt(DAYS)).toString(), people);
    }
    return dossier.build();
  }
}
