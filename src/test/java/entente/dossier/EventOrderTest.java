package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Event.Kind;
import entente.dossier.Event.Status;
import entente.time.Bounds;
import entente.time.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventOrderTest {
  private static final int DAYS = 200; // so that many events share one
  private static final Comparator<Event> BY_DAYS = Comparator.comparingLong((Event e) -> bounds(e).earliestStart())
      .thenComparingLong(e -> bounds(e).latestEnd()).thenComparing(EventOrderTest::clock);

  private static Bounds bounds(Event event) {
    return event.date().bounds(Reading.WITHIN, Bounds.PAST);
  }

  /// What is written of the time of day, of which the order is that of the letters.
  private static String clock(Event event) {
    String date = event.date().toString();
    return date.contains("T") ? date.substring(date.indexOf('T') + 1, date.indexOf('T') + 9) : "00:00:00";
  }

  @Test
  void theEarliestDayCountsThenTheLatestThenTheTimeOfDayThenThePlaceInTheFile() {
    Dossier dossier = Dossiers.compiled("2025")
        .event("decade", Kind.CALL, "190X")
        .event("second", Kind.CALL, "1900-01-01")
        .event("evening", Kind.CALL, "1900-01-01T20:00:00Z")
        .event("morning", Kind.CALL, "1900-01-01T08:30:00+04")
        .event("third", Kind.CALL, "1900-01-01")
        .event("year", Kind.CALL, "1900")
        .event("planned", Kind.CALL, "1899/1950", Status.PLANNED, Apparatus.NONE)
        .event("going-on", Kind.CALL, "1900-01-01/..")
        .event("ended", Kind.CALL, "../1980").build();
    assertThat(all(dossier.inTime())).extracting(Event::id)
        .containsExactly("ended", "planned", "second", "third", "morning", "evening", "year", "decade", "going-on");
  }

  /// Against comparing any two events, where they are sorted by insertion and where digit by digit.
  @TestFactory
  Stream<DynamicTest> datesOfAnyKindAreInOrder() {
    return seeds((dossier, random) -> {
      List<Event> expected = sorted(dossier.lists().events());
      EventOrder order = dossier.inTime();
      assertThat(all(order)).containsExactlyElementsOf(expected);
      for (int rank = 0; rank < expected.size(); rank++) {
        Event event = expected.get(rank);
        assertThat(order.rank(dossier.place(event))).isEqualTo(rank);
        assertThat(order.place(rank)).isEqualTo(dossier.place(event));
        assertThat(order.neighbour(event, 1)).isEqualTo(expected.stream().skip(rank + 1).findFirst());
        assertThat(order.neighbour(event, -1)).isEqualTo(rank == 0 ? Optional.empty()
            : Optional.of(expected.get(rank - 1)));
      }
      List<Event> some = new ArrayList<>(dossier.lists().events().stream().filter(_ -> random.nextBoolean()).toList());
      Collections.shuffle(some, random);
      assertThat(order.sorted(some)).containsExactlyElementsOf(sorted(some.stream()
          .sorted(Comparator.comparingInt(dossier::place)).toList()));
    });
  }

  /// Against looking through all events.
  @TestFactory
  Stream<DynamicTest> theEventsThatNameSomebodyOrFallIntoATimeAreInOrder() {
    return seeds((dossier, random) -> {
      EventOrder order = dossier.inTime();
      List<Event> inTime = sorted(dossier.lists().events());
      for (String person : List.of("p", "q", "nobody")) {
        assertThat(order.naming(person)).containsExactlyElementsOf(inTime.stream().filter(e -> isIn(e, person)).toList());
      }
      List<Event> either = order.naming(List.of("p", "q"));
      assertThat(either).containsExactlyElementsOf(inTime.stream().filter(e -> isIn(e, "p") || isIn(e, "q")).toList());
      for (Event event : inTime) {
        assertThat(either.indexOf(event)).isEqualTo(List.copyOf(either).indexOf(event));
      }
      long from = random.nextInt(DAYS);
      long to = from + random.nextInt(DAYS);
      assertThat(order.between(from, to)).containsExactlyElementsOf(inTime.stream()
          .filter(e -> bounds(e).earliestStart() <= to && bounds(e).latestEnd() >= from).toList());
    });
  }

  @Test
  void onlyWhatAMechanismHeldAsASessionIsOne() {
    Dossier dossier = Dossiers.compiled("2025").mechanism("m").mechanism("n")
        .ofMechanism("second", Kind.SESSION, "2020-05-01", "m")
        .ofMechanism("call", Kind.CALL, "2019-05-01", "m")
        .ofMechanism("other", Kind.SESSION, "2018-05-01", "n")
        .ofMechanism("first", Kind.CONSULTATIONS, "2017-05-01", "m").build();
    EventOrder order = dossier.inTime();
    assertThat(order.naming("m")).extracting(Event::id).containsExactly("first", "call", "second");
    assertThat(order.sessions("m")).extracting(Event::id).containsExactly("first", "second");
    assertThat(order.sessions("m").indexOf(order.naming("m").get(1))).isEqualTo(-1);
    assertThat(order.sessions("nothing")).isEmpty();
  }

  @Test
  void theOrderIsWorkedOutOnce() {
    Dossier dossier = Dossiers.compiled("2025").event("e", Kind.CALL, "2020").build();
    assertThat(dossier.inTime()).isSameAs(dossier.inTime());
  }

  private interface Check {
    void of(Dossier dossier, Random random);
  }

  private static Stream<DynamicTest> seeds(Check check) {
    return IntStream.range(0, 30).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      check.of(dossier(random, seed % 2 == 0 ? 300 : 40), random);
    }));
  }

  private static List<Event> all(EventOrder order) {
    return IntStream.range(0, order.size()).mapToObj(order::get).toList();
  }

  private static List<Event> sorted(List<Event> events) {
    return events.stream().sorted(BY_DAYS).toList();
  }

  private static boolean isIn(Event event, String person) {
    return event.participants().stream().anyMatch(p -> person.equals(p.person()));
  }

  private static Dossier dossier(Random random, int events) {
    Dossiers dossier = Dossiers.compiled("2025-11-30").party("A", "").person("p", "A", "").person("q", "A", "").person("nobody", "A", "");
    for (int i = 0; i < events; i++) {
      var people = Stream.of("p", "q").filter(_ -> random.nextInt(3) == 0).map(Dossiers::person).toArray(Event.Participant[]::new);
      Status status = Status.values()[random.nextInt(Status.values().length)];
      dossier.event("e" + i, Kind.CALL, date(random), status, Apparatus.NONE, people);
    }
    return dossier.build();
  }

  private static String date(Random random) {
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(DAYS));
    LocalDate later = day.plusDays(random.nextInt(40));
    String month = day.toString().substring(0, 7);
    return switch (random.nextInt(12)) {
      case 0 -> month;
      case 1 -> "1970";
      case 2 -> day + "/" + later;
      case 3 -> day + "/..";
      case 4 -> "../" + day;
      case 5 -> "/" + later;
      case 6 -> "[" + day + "," + later + "]";
      case 7 -> day + "T0" + random.nextInt(10) + ":30:0" + random.nextInt(10) + (random.nextBoolean() ? "Z" : "");
      case 8 -> random.nextBoolean() ? "Y-170000000" + random.nextInt(3) : "Y1700000" + random.nextInt(3);
      case 9 -> "-00" + (10 + random.nextInt(3));
      default -> day.toString();
    };
  }
}
