package entente.query;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes what an entity has at a field: words of the format, ids, numbers, grades. What cannot have the field has nothing at it.
@FunctionalInterface
interface Trait {
  /// Tells each value, one perhaps more than once.
  void values(Dossier dossier, Entity entity, Consumer<String> into);

  /// Takes the one value of an event.
  @FunctionalInterface
  interface One {
    @Nullable Object of(Event event);
  }

  /// Tells what an event has beside the dossier.
  @FunctionalInterface
  interface OfEvent {
    void values(Dossier dossier, Event event, Consumer<String> into);
  }

  /// The one value of an event; its `toString` is what it is.
  static Trait one(One one) {
    return (_, entity, into) -> {
      Object value = entity instanceof Event event ? one.of(event) : null;
      if (value != null) {
        into.accept(value.toString());
      }
    };
  }

  /// What only events have.
  static Trait of(OfEvent values) {
    return (dossier, entity, into) -> {
      if (entity instanceof Event event) {
        values.values(dossier, event, into);
      }
    };
  }
}
