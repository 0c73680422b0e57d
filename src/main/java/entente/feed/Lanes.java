package entente.feed;

import entente.array.Ints;
import entente.chart.Ink;
import entente.chart.Lane;
import entente.chart.Members;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Party;
import entente.dossier.Side;
import entente.dossier.Source;
import entente.language.Language;
import entente.language.Messages;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The events of a dossier in lanes, in the order of the dossier: sides as in the file, then what was joint; kinds as in the format. What
/// belongs in no lane stands in a last one; lanes without events are left out.
public final class Lanes {
  /// The lane of events that several parties share. No entity has such an id.
  static final String JOINT = "*joint";
  /// The lane of events that belong in no other.
  static final String REST = "*rest";
  /// The only lane.
  static final String ALL = "*all";

  /// Events asked in one call: what is called often is compiled much sooner than what goes on for long.
  private static final int AT_ONCE = 16;

  private final Dossier dossier;
  private final Grouping grouping;
  private final EntityWords wording;
  private final Messages texts;
  private final Progress progress;
  private final List<Heading> headings;

  private record Heading(String id, String name, int ink) {}

  private Lanes(Dossier dossier, Grouping grouping, Language language, Progress progress) {
    this.dossier = dossier;
    this.grouping = grouping;
    this.wording = new EntityWords(dossier, language);
    this.texts = Messages.of(Lanes.class, language);
    this.progress = progress;
    this.headings = Stream.concat(headings(), rest()).toList();
  }

  /// Puts the events of a dossier in lanes. Members are the places of events in the list. Takes its time where there are many.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public static List<Lane> of(Dossier dossier, Grouping grouping, Language language, Progress progress) {
    return new Lanes(dossier, grouping, language, progress).lanes();
  }

  private Stream<Heading> headings() {
    EntityKind kind = grouping.kind();
    return kind != null ? entities(kind.in(dossier.lists())) : switch (grouping) {
      case SIDE -> Stream.concat(parties(), Stream.of(new Heading(JOINT, wording.joint(), Ink.JOINT)));
      case PARTY -> parties();
      case KIND -> Arrays.stream(Event.Kind.values()).map(k -> new Heading(k.name(), capital(wording.word(k)), Ink.NONE));
      default -> Stream.of(new Heading(ALL, texts.text("lane.all"), Ink.NONE));
    };
  }

  private Stream<Heading> parties() {
    return dossier.lists().parties().stream().map(p -> new Heading(p.id(), wording.shortest(p), Inks.of(dossier, p.id())));
  }

  private Stream<Heading> rest() {
    return grouping == Grouping.KIND || grouping == Grouping.NONE ? Stream.empty()
        : Stream.of(new Heading(REST, texts.text("lane.rest." + grouping.name().toLowerCase(Locale.ROOT)), Ink.NONE));
  }

  private Stream<Heading> entities(List<? extends Entity> entities) {
    Map<String, Integer> inks = dossier.lists().parties().stream()
        .collect(Collectors.toMap(Party::id, party -> Inks.of(dossier, party.id()), (first, _) -> first));
    return entities.parallelStream().map(entity -> {
      progress.check();
      return new Heading(entity.id(), name(wording, entity), Side.of(entity).map(inks::get).orElse(Ink.NONE));
    }).toList().stream();
  }

  /// What a lane is called that stands for an entity.
  static String name(EntityWords wording, Entity entity) {
    return entity instanceof Entity.Named named ? wording.shortest(named)
        : entity instanceof Source source ? wording.name(source) : entity.id();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private List<Lane> lanes() {
    int[][] members = switch (grouping) {
      case SIDE -> told((event, lanes) -> lanes.add(switch (Side.of(dossier, event)) {
        case Side.Of(String party) -> party;
        case Side.Joint() -> JOINT;
        case Side.None() -> REST;
      }));
      case PARTY -> told((event, lanes) -> Side.parties(dossier, event, lanes::add));
      case KIND -> told((event, lanes) -> lanes.add(event.kind().ordinal()));
      case SOURCE -> told((event, lanes) -> {
        List<Evidence> evidence = event.apparatus().evidence();
        for (int i = 0; i < evidence.size(); i++) {
          lanes.add(evidence.get(i).source());
        }
      });
      case NONE -> new int[][] {IntStream.range(0, dossier.lists().events().size()).toArray()};
      default -> naming();
    };
    return IntStream.range(0, members.length).filter(lane -> members[lane].length > 0).mapToObj(lane -> {
      Heading heading = headings.get(lane);
      return new Lane(heading.id(), heading.name(), heading.ink(), Members.over(members[lane]));
    }).toList();
  }

  /// The events that name each of some entities, for which an event has but one use; then the rest.
  private int[][] naming() {
    int[][] members = headings.parallelStream().map(heading -> {
      progress.check();
      return dossier.placesReferring(heading.id());
    }).toArray(int[][]::new);
    boolean[] named = new boolean[dossier.lists().events().size()];
    for (int[] lane : members) {
      for (int event : lane) {
        named[event] = true;
      }
    }
    members[members.length - 1] = IntStream.range(0, named.length).filter(event -> !named[event]).toArray();
    return members;
  }

  /// Tells in which lanes an event belongs, perhaps one twice.
  private interface Belonging {
    void tell(Event event, Told lanes);
  }

  /// What is found by asking each event. One thread does that: while the machine learns what to do here, several would hold up each other
  /// where they count what they do, and take three times as long.
  private int[][] told(Belonging belonging) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      numbers.putIfAbsent(headings.get(i).id(), i);
    }
    var told = new Told(numbers, dossier.lists().events().size(), headings.size());
    List<Event> events = dossier.lists().events();
    for (int from = 0; from < events.size(); from += AT_ONCE) {
      progress.check(from);
      told.hear(belonging, events, from, Math.min(events.size(), from + AT_ONCE));
    }
    return told.members();
  }

  /// The lanes of each event.
  private static final class Told {
    private final Map<String, Integer> numbers; // of lanes, by their ids
    private final int[] sizes; // of each lane
    private final Ints lanes; // of each event at least one, the last one negated, bit by bit
    private int first; // where the lanes of the present event begin

    Told(Map<String, Integer> numbers, int events, int lanes) {
      this.numbers = numbers;
      this.sizes = new int[lanes];
      this.lanes = new Ints(events + 1);
    }

    void add(String id) {
      Integer lane = numbers.get(id);
      if (lane != null) {
        add(lane.intValue());
      }
    }

    void add(int lane) {
      for (int i = first; i < lanes.size(); i++) {
        if (lanes.get(i) == lane) {
          return;
        }
      }
      lanes.add(lane);
      sizes[lane]++;
    }

    void hear(Belonging belonging, List<Event> events, int from, int to) {
      for (int i = from; i < to; i++) {
        belonging.tell(events.get(i), this);
        if (lanes.size() == first) {
          add(REST);
        }
        int last = lanes.size() - 1;
        lanes.set(last, ~lanes.get(last));
        first = last + 1;
      }
    }

    int[][] members() {
      int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
      int[] filled = new int[members.length];
      int event = 0;
      for (int i = 0; i < lanes.size(); i++) {
        boolean isLast = lanes.get(i) < 0;
        int lane = isLast ? ~lanes.get(i) : lanes.get(i);
        members[lane][filled[lane]++] = event;
        event += isLast ? 1 : 0;
      }
      return members;
    }
  }
}
