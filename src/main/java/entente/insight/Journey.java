package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Event.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An event with all that took place in its course: a visit with its talks, receptions and signings.
///
/// @param parts its parts, and theirs in turn, in order of time; of very many the first
public record Journey(Event whole, List<Event> parts) {
  private static final int MOST_PARTS = 2_000;

  /// Somebody who took part, and the event at which they first did.
  public record Met(Event at, Participant who) {}

  /// That of an event.
  public static Journey of(Dossier dossier, Event whole) {
    Set<String> seen = new HashSet<>(Set.of(whole.id()));
    List<Event> parts = new ArrayList<>();
    Deque<Event> open = new ArrayDeque<>(List.of(whole));
    while (!open.isEmpty() && parts.size() < MOST_PARTS) {
      String id = open.removeFirst().id();
      dossier.referring(Event.class, id).stream().filter(part -> wholes(part).anyMatch(id::equals) && seen.add(part.id()))
          .forEach(part -> {
            parts.add(part);
            open.add(part);
          });
    }
    return new Journey(whole, dossier.inTime().sorted(parts));
  }

  /// What an event is itself a part of.
  public static List<Event> wholes(Dossier dossier, Event part) {
    return wholes(part).flatMap(id -> dossier.find(Event.class, id).stream()).toList();
  }

  private static Stream<String> wholes(Event part) {
    return part.related().stream().filter(relation -> relation.kind() == Relation.Tie.PART_OF).map(Relation::event);
  }

  /// The whole and its parts, in order of time after it.
  public Stream<Event> all() {
    return Stream.concat(Stream.of(whole), parts.stream());
  }

  /// All who took part in some part and are not named as participants of the whole, each once.
  public List<Met> met() {
    Set<String> seen = new HashSet<>();
    whole.participants().forEach(who -> seen.add(name(who)));
    return parts.stream().flatMap(part -> part.participants().stream().filter(who -> seen.add(name(who))).map(who -> new Met(part, who)))
        .toList();
  }

  private static String name(Participant who) {
    return Stream.of(who.person(), who.post(), who.organisation(), who.party()).flatMap(Stream::ofNullable).findFirst().orElseThrow();
  }
}
