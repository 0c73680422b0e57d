package entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Topic;
import entente.search.Json;
import entente.time.Days;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FilterTest {
  private static final Dossier DATED = Json.dossier("""
      'events': [
        {'id': 'day', 'title': 't', 'kind': 'visit', 'date': '2020-05-10'},
        {'id': 'month', 'title': 't', 'kind': 'visit', 'date': '2020-05'},
        {'id': 'span', 'title': 't', 'kind': 'visit', 'date': '2020-04-01/2020-06-01'},
        {'id': 'about', 'title': 't', 'kind': 'visit', 'date': '2020-05-10~'},
        {'id': 'later', 'title': 't', 'kind': 'visit', 'date': '2021'}
      ]""");

  private static List<String> passing(Dossier dossier, Filter filter) {
    Passing passing = filter.passing(dossier, Progress.UNSEEN);
    List<Event> events = dossier.lists().events();
    List<String> ids = IntStream.range(0, events.size()).filter(passing::passes).mapToObj(i -> events.get(i).id()).toList();
    assertThat(passing.count()).isEqualTo(ids.size());
    assertThat(passing.isAll()).isEqualTo(ids.size() == events.size());
    return ids;
  }

  private static Filter.Time may(int first, int last, boolean certainly) {
    return new Filter.Time(Days.of(2020, 5, first), Days.of(2020, 5, last), certainly);
  }

  @Test
  void noFilterLetsEverythingPass() {
    assertThat(passing(DATED, Filter.NONE)).hasSize(5);
    assertThat(Filter.NONE.isNone()).isTrue();
    assertThat(Filter.NONE.toggled(Event.Kind.CALL).toggled(Event.Kind.CALL)).isEqualTo(Filter.NONE);
  }

  @Test
  void aTimeIsSharedPossiblyOrCertainly() {
    assertThat(passing(DATED, Filter.NONE.during(may(10, 20, false)))).containsExactly("day", "month", "span", "about");
    assertThat(passing(DATED, Filter.NONE.during(may(10, 20, true)))).containsExactly("day", "span");
    assertThat(passing(DATED, Filter.NONE.during(may(1, 31, true)))).containsExactly("day", "month", "span");
    assertThat(passing(DATED, Filter.NONE.during(may(11, 20, false)))).containsExactly("month", "span");
  }

  @TestFactory
  Stream<DynamicTest> kindsAndTopicsAsAPlainLookAtEachEventSays() {
    return LongStream.range(0, 50).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      Dossier dossier = random(random);
      Filter filter = Filter.NONE;
      for (int i = random.nextInt(4); i > 0; i--) {
        filter = random.nextBoolean() ? filter.toggled(Event.Kind.values()[random.nextInt(4)])
            : filter.toggledTopic("t" + random.nextInt(8));
      }
      Set<Event.Kind> kinds = filter.kinds();
      Set<String> topics = filter.topics();
      assertThat(passing(dossier, filter)).isEqualTo(dossier.lists().events().stream()
          .filter(e -> kinds.isEmpty() || kinds.contains(e.kind()))
          .filter(e -> topics.isEmpty() || e.topics().stream().anyMatch(t -> wider(dossier, t).stream().anyMatch(topics::contains)))
          .map(Event::id).toList());
    }));
  }

  /// A topic and those it lies in.
  private static Set<String> wider(Dossier dossier, String topic) {
    Set<String> wider = new HashSet<>();
    for (String next = topic; next != null; next = dossier.find(Topic.class, next).orElseThrow().in()) {
      wider.add(next);
    }
    return wider;
  }

  private static Dossier random(Random random) {
    List<String> topics = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      topics.add("{'id': 't%d', 'name': 't'%s}".formatted(i, random.nextInt(i + 1) == 0 ? "" : ", 'in': 't" + random.nextInt(i) + "'"));
    }
    List<String> events = new ArrayList<>();
    for (int i = random.nextInt(40); i > 0; i--) {
      String about = random.ints(random.nextInt(3), 0, 8).distinct().mapToObj(t -> "'t" + t + "'").collect(Collectors.joining(", "));
      events.add("{'id': 'e%d', 'title': 't', 'kind': '%s', 'date': '2020', 'topics': [%s]}"
          .formatted(i, Event.Kind.values()[random.nextInt(4)].key(), about));
    }
    return Json.dossier("'topics': [%s], 'events': [%s]".formatted(String.join(", ", topics), String.join(", ", events)));
  }
}
