package entente.dossier;

import entente.dossier.Place.Coordinates;
import entente.time.Edtf;
import entente.time.Reading;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a value of a dossier is: a text, a date, a word of some, the id of an entity of some kinds. Kinds of values are data: whoever
/// reads, writes, shows or compares a value goes by its kind.
public sealed interface ValueKind<V> {
  /// What must not lead from an entity back to itself: a place in itself, a party that succeeds its successor.
  enum Tie {
    IN,
    SUCCEEDS,
    RESTS_ON,
    PART_OF,
    REPEATS,
    /// Holds both ways, so only the shortest circle is wrong: an entity that resembles itself.
    RESEMBLES
  }

  /// The id of the entity itself, which no other has.
  record OwnId() implements ValueKind<String> {}

  /// A text for people, in the language of the dossier or in several.
  record Prose() implements ValueKind<Text> {
    @Override
    public void texts(Text value, Consumer<String> into) {
      value.all().forEach(into);
    }

    @Override
    public @Nullable ValueKind<?> at(String part) {
      return Line.ANY;
    }
  }

  /// A string of a certain pattern.
  ///
  /// @param name what it is, as messages name it
  record Line(String name, Pattern pattern) implements ValueKind<String> {
    /// Any that is not blank.
    public static final Line ANY = new Line("line", "(?s)\\s*+\\S.*+");
    /// An id that no entity has.
    public static final Line ID = new Line("id", "[A-Za-z0-9][A-Za-z0-9._-]*+");

    Line(String name, String pattern) {
      this(name, Pattern.compile(pattern));
    }

    @Override
    public void texts(String value, Consumer<String> into) {
      into.accept(value);
    }
  }

  /// A date.
  ///
  /// @param reading what it claims where it is coarser than a day
  record Date(Reading reading) implements ValueKind<Edtf> {
    /// Of what happened some time in it.
    public static final Date WITHIN = new Date(Reading.WITHIN);
    /// Of the time that something exists.
    public static final Date LIFE = new Date(Reading.LIFE);
    /// Of a period from its first to its last day.
    public static final Date WHOLE = new Date(Reading.WHOLE);
  }

  /// One of some fixed words.
  record Word<E extends Enum<E> & Keyed>(Class<E> type) implements ValueKind<E> {}

  /// The id of another entity.
  ///
  /// @param kinds what it may be; none: of the kind of the entity that says it
  /// @param tie the tie it makes, if that must not close a circle
  record Reference(Set<EntityKind> kinds, @Nullable Tie tie) implements ValueKind<String> {
    /// The same as a tie that must not close a circle.
    Reference as(Tie newTie) {
      return new Reference(kinds, newTie);
    }

    @Override
    public boolean isNaming() {
      return true;
    }

    @Override
    public void ids(String value, Consumer<String> into) {
      into.accept(value);
    }
  }

  /// Yes or no.
  record Flag() implements ValueKind<Boolean> {}

  /// A number that fits a calculation.
  record Amount() implements ValueKind<Decimal> {}

  /// A whole number from 1.
  record Count() implements ValueKind<Decimal> {}

  /// A place on the globe.
  record Position() implements ValueKind<Coordinates> {}

  /// A web address.
  record Address() implements ValueKind<String> {}

  /// A language.
  record Tag() implements ValueKind<String> {}

  /// Identifiers by the name of the place where they hold.
  record Registers() implements ValueKind<Identifiers> {
    @Override
    public @Nullable ValueKind<?> at(String part) {
      return Line.ANY;
    }
  }

  /// A path of a key of the same entity.
  record Path() implements ValueKind<String> {}

  /// A value of another key.
  record Any() implements ValueKind<Value> {}

  /// Several values of one kind.
  record ListOf<V>(ValueKind<V> member) implements ValueKind<List<V>> {
    @Override
    public boolean isNaming() {
      return member.isNaming();
    }

    @Override
    public void ids(List<V> value, Consumer<String> into) {
      for (V each : value) {
        member.ids(each, into);
      }
    }

    @Override
    public void texts(List<V> value, Consumer<String> into) {
      for (V each : value) {
        member.texts(each, into);
      }
    }

    @Override
    public @Nullable ValueKind<?> at(String part) {
      return member;
    }
  }

  /// The id of an entity, or a list: of such ids, or of objects that name one each.
  ///
  /// @param one what stands by itself
  /// @param several what stands in its place
  /// @param from a member of the list, as which the id alone counts
  /// @param id the id of a member
  record OneOrList<M>(Reference one, ListOf<M> several, Function<String, M> from, Function<M, String> id)
      implements ValueKind<OneOrMore<M>> {
    @Override
    public boolean isNaming() {
      return true;
    }

    @Override
    public void ids(OneOrMore<M> value, Consumer<String> into) {
      several.ids(value.all(), into);
    }

    @Override
    public @Nullable ValueKind<?> at(String part) {
      return several.member();
    }
  }

  /// An object with fields of its own.
  record Whole<T>(Fields<T> fields) implements ValueKind<T> {
    @Override
    public boolean isNaming() {
      return fields.all().stream().anyMatch(field -> field.kind().isNaming());
    }

    @Override
    public void ids(T value, Consumer<String> into) {
      fields.ids(value, into);
    }

    @Override
    public void texts(T value, Consumer<String> into) {
      fields.texts(value, into);
    }

    @Override
    public @Nullable ValueKind<?> at(String part) {
      return fields.at(part);
    }
  }

  /// The id of an entity of some kinds.
  static Reference to(EntityKind first, EntityKind... others) {
    return new Reference(Collections.unmodifiableSet(EnumSet.of(first, others)), null);
  }

  /// The id of an entity that this one continues, or several.
  static OneOrList<String> predecessors(EntityKind kind) {
    Reference one = to(kind).as(Tie.SUCCEEDS);
    return new OneOrList<>(one, new ListOf<>(one), id -> id, id -> id);
  }

  /// A word of an enum.
  static <E extends Enum<E> & Keyed> ValueKind<E> word(Class<E> type) {
    return new Word<>(type);
  }

  /// Whether a value can name other entities.
  default boolean isNaming() {
    return false;
  }

  /// Tells the ids that a value names.
  default void ids(V value, Consumer<String> into) {}

  /// Tells the words in a value.
  default void texts(V value, Consumer<String> into) {}

  /// What a part of a value is, by a path in it; of a list a member, whose id the path is. Null if it has no such part.
  default @Nullable ValueKind<?> at(String part) {
    return null;
  }
}
