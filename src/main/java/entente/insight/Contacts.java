package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.EventOrder;
import entente.dossier.Party;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Weight;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When the two sides of a relationship last met, as of a day: at all, and by visits and meetings of each level. Heads of state and of
/// government are one level; levels below a deputy minister say little. What lies further back than [#MOST_LOOKED_AT] events is not
/// looked for.
///
/// @param last the last contact of any kind and level
/// @param visits the last visit of each level, the highest first: the highest rank that travelled
/// @param meetings the last meeting of each level, the highest first: that of the side whose highest rank is the lower one
public record Contacts(Optional<Event> last, Map<Rank, Event> visits, Map<Rank, Event> meetings) {
  private static final int MOST_TOGETHER = 8;
  private static final int MOST_LOOKED_AT = 30_000;
  private static final Set<Event.Kind> KINDS = EnumSet.of(Event.Kind.VISIT, Event.Kind.MEETING, Event.Kind.CALL,
      Event.Kind.CONSULTATIONS, Event.Kind.SESSION);
  private static final Rank LOWEST = Rank.DEPUTY_MINISTER;

  /// The two parties of a relationship: of several those with the most visits between them, else the most events in common, else those that
  /// the most events name.
  ///
  /// @return ids; fewer where the dossier has fewer
  public static List<String> pair(Dossier dossier) {
    List<String> parties = dossier.lists().parties().stream().map(Party::id).toList();
    if (parties.size() <= 2) {
      return parties;
    }
    Map<Set<String>, Integer> visits = new HashMap<>();
    for (Event event : dossier.lists().events()) {
      if (event.kind() == Event.Kind.VISIT && event.host() != null && event.guest() != null && !event.host().equals(event.guest())) {
        visits.merge(Set.of(event.host(), event.guest()), 1, Integer::sum);
      }
    }
    Comparator<String> most = Comparator.comparingInt((String party) -> dossier.placesReferring(party).length).reversed();
    Set<String> pair = most(dossier, visits).or(() -> most(dossier, together(dossier)))
        .orElseGet(() -> Set.copyOf(parties.stream().sorted(most).limit(2).toList()));
    return parties.stream().filter(pair::contains).toList();
  }

  private static Optional<Set<String>> most(Dossier dossier, Map<Set<String>, Integer> pairs) {
    return pairs.entrySet().stream().max(Map.Entry.<Set<String>, Integer>comparingByValue().thenComparingInt(
        each -> each.getKey().stream().mapToInt(party -> dossier.placesReferring(party).length).sum())).map(Map.Entry::getKey);
  }

  /// In how many events each two parties both took part, of the events of so few parties that they say something of two.
  private static Map<Set<String>, Integer> together(Dossier dossier) {
    Map<Set<String>, Integer> pairs = new HashMap<>();
    for (Event event : dossier.lists().events()) {
      List<String> sides = List.copyOf(sides(dossier, event));
      for (int i = 0; sides.size() <= MOST_TOGETHER && i < sides.size(); i++) {
        for (int j = i + 1; j < sides.size(); j++) {
          pairs.merge(Set.of(sides.get(i), sides.get(j)), 1, Integer::sum);
        }
      }
    }
    return pairs;
  }

  /// All other parties: those that a party has events in common with, the most first, then the rest in the order of the dossier.
  ///
  /// @param party an id
  public static List<String> partners(Dossier dossier, String party) {
    Map<Set<String>, Integer> together = together(dossier);
    return dossier.lists().parties().stream().map(Party::id).filter(other -> !other.equals(party))
        .sorted(Comparator.comparingInt((String other) -> together.getOrDefault(Set.of(party, other), 0)).reversed()).toList();
  }

  /// Those between two parties, or of all where there are fewer.
  public static Contacts of(Dossier dossier, List<String> pair, long day) {
    Optional<Event> last = Optional.empty();
    Map<Rank, Event> visits = new EnumMap<>(Rank.class);
    Map<Rank, Event> meetings = new EnumMap<>(Rank.class);
    EventOrder inTime = dossier.inTime();
    int latest = inTime.begunBy(day) - 1;
    for (int rank = latest; rank >= Math.max(0, latest - MOST_LOOKED_AT); rank--) {
      Event event = inTime.get(rank);
      if (isContact(dossier, event, day) && sides(dossier, event).containsAll(pair)) {
        last = last.or(() -> Optional.of(event));
        switch (event.kind()) {
          case VISIT -> level(dossier, event, event.guest()).ifPresent(level -> visits.putIfAbsent(level, event));
          case MEETING -> lower(dossier, event, pair).ifPresent(level -> meetings.putIfAbsent(level, event));
          default -> { } // consultations and sessions stand with their mechanisms
        }
      }
    }
    return new Contacts(last, visits, meetings);
  }

  /// The steps in their relations that were taken by a day, the earliest first.
  public static List<Event> steps(Dossier dossier, List<String> pair, long day) {
    return dossier.inTime().sorted(dossier.lists().events().stream()
        .filter(event -> event.kind() == Event.Kind.RELATIONS && isHeld(dossier, event, day))
        .filter(event -> sides(dossier, event).containsAll(pair)).toList());
  }

  private static boolean isContact(Dossier dossier, Event event, long day) {
    return KINDS.contains(event.kind()) && isHeld(dossier, event, day);
  }

  private static boolean isHeld(Dossier dossier, Event event, long day) {
    return event.status() == Event.Status.HELD && dossier.bounds(event).latestStart() <= day;
  }

  private static Set<String> sides(Dossier dossier, Event event) {
    Set<String> sides = new HashSet<>();
    Side.parties(dossier, event, sides::add);
    return sides;
  }

  /// The highest rank of those of a party, or of all where it is not known who travelled.
  private static Optional<Rank> level(Dossier dossier, Event event, @Nullable String party) {
    return highest(dossier, event, party).filter(rank -> rank.compareTo(LOWEST) <= 0);
  }

  private static Optional<Rank> lower(Dossier dossier, Event event, List<String> pair) {
    List<Optional<Rank>> levels = pair.stream().map(party -> highest(dossier, event, party)).toList();
    return levels.stream().allMatch(Optional::isPresent)
        ? levels.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()).filter(rank -> rank.compareTo(LOWEST) <= 0)
        : Optional.empty();
  }

  private static Optional<Rank> highest(Dossier dossier, Event event, @Nullable String party) {
    return event.participants().stream()
        .filter(p -> party == null || Side.of(dossier, event, p).filter(party::equals).isPresent())
        .flatMap(p -> Weight.rank(dossier, p, event).stream()).min(Comparator.naturalOrder())
        .map(rank -> rank == Rank.HEAD_OF_GOVERNMENT ? Rank.HEAD_OF_STATE : rank);
  }
}
