package entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Lane;
import entente.dossier.Dossier;
import entente.dossier.Dossiers;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Side;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.work.Background;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanesTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
  }

  /// What an event is grouped by, in plain words of the format.
  private static List<String> expected(Dossier dossier, Event event, Grouping grouping) {
    Stream<String> ids = switch (grouping) {
      case SIDE -> Stream.of(switch (Side.of(dossier, event)) {
        case Side.Of(String party) -> party;
        case Side.Joint() -> Lanes.JOINT;
        case Side.None() -> Lanes.REST;
      });
      case PARTY -> Stream.concat(Stream.of(event.host(), event.guest()).filter(Objects::nonNull),
          event.participants().stream().flatMap(one -> Side.of(dossier, event, one).stream()));
      case KIND -> Stream.of(event.kind().name());
      case TOPIC -> event.topics().stream();
      case MECHANISM -> Stream.ofNullable(event.mechanism());
      case PERSON -> event.participants().stream().map(Event.Participant::person).filter(Objects::nonNull);
      case PLACE -> Stream.ofNullable(event.place());
      case SOURCE -> event.apparatus().evidence().stream().map(Evidence::source);
      case NONE -> Stream.of(Lanes.ALL);
    };
    List<String> distinct = ids.distinct().toList();
    return distinct.isEmpty() ? List.of(Lanes.REST) : distinct;
  }

  private static void assertGrouped(Dossier dossier, Grouping grouping) {
    List<Lane> lanes = Lanes.of(dossier, grouping, Language.ENGLISH, Progress.UNSEEN);
    List<Event> events = dossier.lists().events();
    List<List<String>> found = new ArrayList<>();
    events.forEach(_ -> found.add(new ArrayList<>()));
    for (Lane lane : lanes) {
      assertThat(lane.name()).isNotBlank();
      assertThat(lane.members().size()).isPositive();
      assertThat(lane.members().stream()).isSorted().doesNotHaveDuplicates();
      lane.members().stream().forEach(item -> found.get(item).add(lane.id()));
    }
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i)).as(events.get(i).id()).containsExactlyInAnyOrderElementsOf(expected(dossier, events.get(i), grouping));
    }
  }

  @TestFactory
  Stream<DynamicTest> anEventStandsInEveryLaneItBelongsToAndInNoOther() {
    return Arrays.stream(Grouping.values()).map(grouping ->
        DynamicTest.dynamicTest(grouping.name(), () -> assertGrouped(explorer.view().dossier(), grouping)));
  }

  @TestFactory
  Stream<DynamicTest> manyEventsAreGroupedAsFewAre() {
    var random = new Random(7);
    Dossiers dossier = Dossiers.compiled("2025").party("A", "").party("B", "").party("C", "");
    IntStream.range(0, 50).forEach(i -> dossier.person("p" + i, i % 2 == 0 ? "A" : "", ""));
    for (int i = 0; i < 45_000; i++) {
      String guest = List.of("A", "B", "C", "").get(random.nextInt(4));
      Event.Participant[] people = random.ints(random.nextInt(4), 0, 50).mapToObj(p -> Dossiers.person("p" + p))
          .toArray(Event.Participant[]::new);
      dossier.visit("e" + i, "2020", "", guest, people);
    }
    Dossier built = dossier.build();
    return Stream.of(Grouping.SIDE, Grouping.PARTY, Grouping.PERSON).map(grouping ->
        DynamicTest.dynamicTest(grouping.name(), () -> assertGrouped(built, grouping)));
  }

  @Test
  void lanesStandByTheDossierByNameOrByNumberAndWhatBelongsInNoneIsTheLast() {
    Dossier dossier = Dossiers.compiled("2025").party("B", "").party("A", "").party("C", "")
        .visit("1", "2020", "C", "A").visit("2", "2021", "", "C").visit("3", "2022", "", "B").visit("4", "2023", "", "")
        .visit("5", "2024", "", "").visit("6", "2024", "", "").visit("7", "2024", "", "").build();
    List<Lane> lanes = Lanes.of(dossier, Grouping.PARTY, Language.ENGLISH, Progress.UNSEEN);
    assertThat(ids(lanes, LaneOrder.DOSSIER)).containsExactly("B", "A", "C", Lanes.REST);
    assertThat(ids(lanes, LaneOrder.NAME)).containsExactly("A", "B", "C", Lanes.REST);
    assertThat(ids(lanes, LaneOrder.NUMBER)).containsExactly("C", "B", "A", Lanes.REST);
  }

  private static List<String> ids(List<Lane> lanes, LaneOrder order) {
    return order.of(lanes, Language.ENGLISH).stream().map(Lane::id).toList();
  }

  @Test
  void sidesStandInTheOrderOfTheFileThenWhatIsJoint() {
    assertThat(Lanes.of(explorer.view().dossier(), Grouping.SIDE, Language.ENGLISH, Progress.UNSEEN).stream().map(Lane::id).limit(3))
        .containsExactly("IN", "BY", Lanes.JOINT);
  }
}
