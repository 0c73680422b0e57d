package entente.dossier;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

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
    event.participants().forEach(p -> of(dossier, p).ifPresent(sides::add));
    return switch (sides.size()) {
      case 0 -> new None();
      case 1 -> new Of(sides.iterator().next());
      default -> new Joint();
    };
  }

  /// The party of a participant: its own, else that of the post, of the organisation, of the person.
  static Optional<String> of(Dossier dossier, Event.Participant participant) {
    return Optional.ofNullable(participant.party())
        .or(() -> dossier.find(participant.post()).flatMap(Side::of))
        .or(() -> dossier.find(participant.organisation()).flatMap(Side::of))
        .or(() -> dossier.find(participant.person()).flatMap(Side::of));
  }

  /// The party that an entity belongs to: that of a person, a post or a body, a party itself; nothing else belongs to one.
  static Optional<String> of(Entity entity) {
    return switch (entity) {
      case Party party -> Optional.of(party.id());
      case Person person -> Optional.ofNullable(person.party());
      case Post post -> Optional.ofNullable(post.party());
      case Organisation body -> Optional.ofNullable(body.party());
      default -> Optional.empty();
    };
  }
}
