package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Event;
import entente.format.DossierReader;
import entente.format.Loaded;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

  @Test
  void onlyWhatAMechanismHeldAsASessionIsOne() {
    Loaded loaded = DossierReader.read("dossier", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2025-11-30",
         "mechanisms": [{"id": "m", "name": "Commission"}, {"id": "n", "name": "Consultations"}],
         "events": [
           {"id": "second", "kind": "session", "title": "Second", "date": "2020-05-01", "mechanism": "m"},
           {"id": "call", "kind": "call", "title": "Call about it", "date": "2019-05-01", "mechanism": "m"},
           {"id": "other", "kind": "session", "title": "Of the other", "date": "2018-05-01", "mechanism": "n"},
           {"id": "first", "kind": "consultations", "title": "First", "date": "2017-05-01", "mechanism": "m"}]}
        """.getBytes(StandardCharsets.UTF_8));
    var sequence = new Sequence(Objects.requireNonNull(loaded.dossier()));
    assertThat(sequence.naming("m")).extracting(Event::id).containsExactly("first", "call", "second");
    assertThat(sequence.sessions("m")).extracting(Event::id).containsExactly("first", "second");
    assertThat(sequence.sessions("m").indexOf(sequence.naming("m").get(1))).isEqualTo(-1);
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
