package entente.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Whose act an event is.
public sealed interface Side {

  /// One party's.
  record Of(String party) implements Side {}

  /// Several parties' together.
  record Joint() implements Side {}

  /// Nobody's that the dossier knows.
  record None() implements Side {}

  /// The side of an event: its guest, else the one side of all its participants; with several sides it is joint.
  static Side of(Dossier dossier, Event event) {
    String guest = event.guest();
    if (guest != null) {
      return new Of(guest);
    }
    Set<String> sides = new LinkedHashSet<>();
    event.participants().forEach(p -> of(dossier, event, p).ifPresent(sides::add));
    return switch (sides.size()) {
      case 0 -> new None();
      case 1 -> new Of(sides.iterator().next());
      default -> new Joint();
    };
  }

  /// Tells the parties to an event, perhaps one twice: its host, its guest, and those of its participants.
  static void parties(Dossier dossier, Event event, Consumer<String> into) {
    if (event.host() != null) {
      into.accept(event.host());
    }
    if (event.guest() != null) {
      into.accept(event.guest());
    }
    List<Event.Participant> participants = event.participants();
    for (int i = 0; i < participants.size(); i++) {
      of(dossier, event, participants.get(i)).ifPresent(into);
    }
  }

  /// The party of a participant on the day of the event: its own, else that of the post, of the organisation, of the person.
  static Optional<String> of(Dossier dossier, Event event, Event.Participant participant) {
    Optional<String> own = participant.party() != null ? Optional.of(participant.party())
        : dossier.find(participant.post()).flatMap(Side::of);
    return own.isPresent() ? own : dossier.find(participant.organisation()).flatMap(Side::of)
        .or(() -> dossier.find(Person.class, participant.person()).flatMap(person -> Affiliation.isFixed(dossier, person) ? of(person)
            : Affiliation.on(dossier, person, dossier.day(event))));
  }

  /// The party that an entity belongs to: that of a person, a post or a body, a party itself; nothing else belongs to one. Of a person with
  /// several in turn the newest.
  static Optional<String> of(Entity entity) {
    return switch (entity) {
      case Party party -> Optional.of(party.id());
      case Person person -> Affiliation.newest(person);
      case Post post -> Optional.ofNullable(post.party());
      case Organisation body -> Optional.ofNullable(body.party());
      default -> Optional.empty();
    };
  }

  /// The same on a day. Of a person of whom all that is said is a party that is no more, that of the highest post held then counts.
  ///
  /// @param day days since 1970-01-01
  static Optional<String> on(Dossier dossier, Entity entity, long day) {
    return isFixed(dossier, entity) ? of(entity) : Affiliation.on(dossier, (Person) entity, day);
  }

  /// Whether everything belongs to the same party on every day.
  static boolean isFixed(Dossier dossier) {
    return dossier.lists().people().stream().allMatch(person -> Affiliation.isFixed(dossier, person));
  }

  /// Whether an entity belongs to the same party on every day.
  static boolean isFixed(Dossier dossier, Entity entity) {
    return !(entity instanceof Person person) || Affiliation.isFixed(dossier, person);
  }
}
