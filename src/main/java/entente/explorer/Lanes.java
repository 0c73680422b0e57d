package entente.explorer;

import entente.chart.Ink;
import entente.chart.Lane;
import entente.chart.Members;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Person;
import entente.dossier.Side;
import entente.dossier.Source;
import entente.language.Language;
import entente.language.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The events of a dossier in lanes. Sides stand in the order of the file, then what was joint; all other lanes stand in order of how many
/// events they hold. What belongs in no lane stands in a last one; lanes without events are left out.
final class Lanes {
  /// The lane of events that several parties share. No entity has such an id.
  static final String JOINT = "*joint";
  /// The lane of events that belong in no other.
  static final String REST = "*rest";
  /// The only lane.
  static final String ALL = "*all";

  private static final int SHORTEST_STRETCH = 20_000;

  private final Dossier dossier;
  private final Grouping grouping;
  private final Wording wording;
  private final Messages messages;
  private final List<Heading> headings;
  private final Map<String, Integer> numbers = new HashMap<>(); // of headings, by id

  private record Heading(String id, String name, int ink) {}

  private Lanes(Dossier dossier, Grouping grouping, Language language) {
    this.dossier = dossier;
    this.grouping = grouping;
    this.wording = new Wording(dossier, language);
    this.messages = Messages.of(Lanes.class, language);
    this.headings = Stream.concat(headings(), rest()).toList();
    for (int i = 0; i < headings.size(); i++) {
      numbers.putIfAbsent(headings.get(i).id(), i);
    }
  }

  /// Puts the events of a dossier in lanes. Members are the places of events in the list. Takes its time where there are many.
  static List<Lane> of(Dossier dossier, Grouping grouping, Language language) {
    return new Lanes(dossier, grouping, language).lanes();
  }

  private Stream<Heading> headings() {
    Dossier.Lists lists = dossier.lists();
    return switch (grouping) {
      case SIDE -> Stream.concat(
          lists.parties().stream().map(p -> new Heading(p.id(), wording.shortest(p.naming()), Inks.of(dossier, p.id()))),
          Stream.of(new Heading(JOINT, messages.text("lane.joint"), Ink.JOINT)));
      case KIND -> Arrays.stream(Event.Kind.values()).map(k -> new Heading(k.name(), capital(wording.word(k)), Ink.NONE));
      case TOPIC -> entities(lists.topics());
      case MECHANISM -> entities(lists.mechanisms());
      case PERSON -> entities(lists.people());
      case PLACE -> entities(lists.places());
      case SOURCE -> entities(lists.sources());
      case NONE -> Stream.of(new Heading(ALL, messages.text("lane.all"), Ink.NONE));
    };
  }

  private Stream<Heading> rest() {
    return grouping == Grouping.KIND || grouping == Grouping.NONE ? Stream.empty()
        : Stream.of(new Heading(REST, messages.text("lane.rest." + grouping.name().toLowerCase(Locale.ROOT)), Ink.NONE));
  }

  private Stream<Heading> entities(List<? extends Entity> entities) {
    return entities.stream().map(entity -> new Heading(entity.id(), name(entity), ink(entity)));
  }

  private String name(Entity entity) {
    return entity instanceof Entity.Named named ? wording.shortest(named.naming())
        : entity instanceof Source source ? wording.in(source.title()) : entity.id();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private int ink(Entity entity) {
    return entity instanceof Person person ? Inks.of(dossier, person.party()) : Ink.NONE;
  }

  private List<Lane> lanes() {
    int[][] members = switch (grouping) {
      case TOPIC, MECHANISM, PERSON, PLACE -> naming();
      case SIDE -> told(event -> Stream.of(switch (Side.of(dossier, event)) {
        case Side.Of(String party) -> party;
        case Side.Joint() -> JOINT;
        case Side.None() -> REST;
      }));
      case KIND -> told(event -> Stream.of(event.kind().name()));
      case SOURCE -> told(event -> event.apparatus().evidence().stream().map(Evidence::source));
      case NONE -> told(_ -> Stream.of(ALL));
    };
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      if (members[i].length > 0) {
        lanes.add(new Lane(headings.get(i).id(), headings.get(i).name(), headings.get(i).ink(), Members.of(members[i])));
      }
    }
    if (grouping != Grouping.SIDE) {
      lanes.sort(Comparator.comparing((Lane lane) -> lane.id().equals(REST)).thenComparingInt(lane -> -lane.members().size()));
    }
    return lanes;
  }

  /// The events that name each of some entities, for which an event has but one use; then the rest.
  private int[][] naming() {
    int[][] members = headings.parallelStream().map(heading -> dossier.eventsReferring(heading.id()).toArray()).toArray(int[][]::new);
    var named = new BitSet();
    for (int[] lane : members) {
      Arrays.stream(lane).forEach(named::set);
    }
    members[members.length - 1] = IntStream.range(0, dossier.lists().events().size()).filter(event -> !named.get(event)).toArray();
    return members;
  }

  /// What is found by asking each event.
  ///
  /// @param ids of the lanes that an event belongs in, perhaps one twice
  private int[][] told(Function<Event, Stream<String>> ids) {
    List<Event> events = dossier.lists().events();
    int count = Math.clamp(events.size() / SHORTEST_STRETCH, 1, Runtime.getRuntime().availableProcessors());
    List<Stretch> stretches = IntStream.range(0, count).parallel().mapToObj(i ->
        new Stretch(ids, events, (int) ((long) events.size() * i / count), (int) ((long) events.size() * (i + 1) / count))).toList();
    int[][] members = new int[headings.size()][];
    for (int lane = 0; lane < members.length; lane++) {
      int number = lane;
      members[lane] = new int[stretches.stream().mapToInt(stretch -> stretch.sizes[number]).sum()];
    }
    int[] filled = new int[members.length];
    stretches.forEach(stretch -> stretch.fill(members, filled));
    return members;
  }

  /// Some events that follow each other, and the lanes of each.
  private final class Stretch {
    private final int from;
    private final int[] ends; // for each event, where its lanes end
    private final int[] sizes; // of each lane, how many of these events stand in it
    private int[] lanes;
    private int size;

    Stretch(Function<Event, Stream<String>> ids, List<Event> events, int from, int to) {
      this.from = from;
      this.ends = new int[to - from];
      this.sizes = new int[headings.size()];
      this.lanes = new int[2 * ends.length + 1];
      for (int i = 0; i < ends.length; i++) {
        int first = size;
        ids.apply(events.get(from + i)).forEach(id -> add(id, first));
        if (size == first) {
          add(REST, first);
        }
        ends[i] = size;
      }
    }

    private void add(String id, int first) {
      Integer lane = numbers.get(id);
      if (lane == null || isIn(lane, first)) {
        return;
      }
      lanes = size == lanes.length ? Arrays.copyOf(lanes, lanes.length * 2) : lanes;
      lanes[size++] = lane;
      sizes[lane]++;
    }

    private boolean isIn(int lane, int first) {
      for (int i = first; i < size; i++) {
        if (lanes[i] == lane) {
          return true;
        }
      }
      return false;
    }

    void fill(int[][] members, int[] filled) {
      int next = 0;
      for (int i = 0; i < ends.length; i++) {
        for (; next < ends[i]; next++) {
          members[lanes[next]][filled[lanes[next]]++] = from + i;
        }
      }
    }
  }
}
