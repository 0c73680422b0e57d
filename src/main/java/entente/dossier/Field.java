package entente.dossier;

import entente.time.Edtf;
import entente.time.Reading;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be said of an object of a dossier at one key: the key in the file, what the value is, and where it is in memory. All that
/// goes through the keys of an object goes by its fields, so that a new key is said once.
///
/// @param <T> the object
/// @param <V> the value
/// @param part takes the value out of an object
/// @param isRequired whether every such object has the key
/// @param absent what it stands for that the key is absent, such as `held`; null where that says nothing
/// @param isSearched whether the words of the value find the entity
public record Field<T, V>(
    String key, ValueKind<V> kind, Part<T, V> part, boolean isRequired, @Nullable V absent, boolean isSearched) {
  /// Takes a value out of an object.
  public interface Part<T, V> {
    /// The value, null where the object says nothing.
    @Nullable V of(T object);
  }

  /// What every such object says.
  public static <T, V> Field<T, V> required(String key, ValueKind<V> kind, Part<T, V> part) {
    return new Field<>(key, kind, part, true, null, false);
  }

  /// What an object may say.
  public static <T, V> Field<T, V> optional(String key, ValueKind<V> kind, Part<T, V> part) {
    return new Field<>(key, kind, part, false, null, false);
  }

  /// A list. To lack it and to have an empty one is the same.
  public static <T, V> Field<T, List<V>> list(String key, ValueKind<V> member, Part<T, List<V>> part) {
    return new Field<>(key, new ValueKind.ListOf<>(member), part, false, List.of(), false);
  }

  /// The same with what an absent key stands for.
  public Field<T, V> orElse(V whenAbsent) {
    return new Field<>(key, kind, part, isRequired, whenAbsent, isSearched);
  }

  /// The same as one by whose words the entity is found.
  public Field<T, V> searched() {
    return new Field<>(key, kind, part, isRequired, absent, true);
  }

  /// The same as one that every object has.
  public Field<T, V> needed() {
    return new Field<>(key, kind, part, true, absent, isSearched);
  }

  /// The same of an object in which this one is a part that shares its keys.
  public <S> Field<S, V> in(Function<S, ? extends T> whole) {
    return new Field<>(key, kind, object -> part.of(whole.apply(object)), isRequired, absent, isSearched);
  }

  /// What an object says, or what it means that it says nothing; null where that means nothing.
  public @Nullable V of(T object) {
    return part.of(object);
  }

  /// What an object says, null where that is what an absent key stands for.
  public @Nullable V stated(T object) {
    V value = part.of(object);
    return value == null || value.equals(absent) ? null : value;
  }

  /// What a date claims that stands at a key.
  public static Reading reading(Field<?, Edtf> dated) {
    return ((ValueKind.Date) dated.kind()).reading();
  }
}
