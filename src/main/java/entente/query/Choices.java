package entente.query;

import entente.dossier.EntityKind;
import entente.dossier.Keyed;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What may stand as the value of a field.
public sealed interface Choices {
  /// One of some fixed words, in the order in which they are offered.
  record Words(List<String> words) implements Choices {}

  /// The id of an entity, or one of some fixed words.
  ///
  /// @param kinds what the entity may be
  /// @param words what may stand beside
  /// @param isTree whether what lies in an entity counts as it does
  record Entities(Set<EntityKind> kinds, List<String> words, boolean isTree) implements Choices {}

  /// A whole number.
  record Numbers() implements Choices {}

  /// A date, or a time from one to another.
  record Dates() implements Choices {}

  /// The id of a query that the dossier keeps.
  record Kept() implements Choices {}

  /// The constants of an enum.
  static <E extends Enum<E> & Keyed> Choices of(Class<E> type) {
    return new Words(List.copyOf(Keyed.byKey(type).keySet()));
  }

  /// Some words.
  static Choices of(String... words) {
    return new Words(List.of(words));
  }

  /// All Admiralty grades, the best first.
  static Choices grades() {
    return new Words("ABCDEF".chars().mapToObj(Character::toString)
        .flatMap(letter -> IntStream.rangeClosed(1, 6).mapToObj(digit -> letter + digit)).toList());
  }

  /// Entities of some kinds.
  static Entities to(EntityKind first, EntityKind... others) {
    return new Entities(Collections.unmodifiableSet(EnumSet.of(first, others)), List.of(), /* isTree= */ false);
  }
}
