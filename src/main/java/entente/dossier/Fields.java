package entente.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All that can be said of an object, in the order of the format.
public final class Fields<T> {
  private final Map<String, Field<? super T, ?>> byKey = new LinkedHashMap<>();
  private final List<Field<? super T, ?>> naming;
  private final List<Field<? super T, ?>> searched;

  private Fields(List<Field<? super T, ?>> all) {
    all.forEach(field -> byKey.put(field.key(), field));
    this.naming = those(field -> field.kind().isNaming());
    this.searched = those(Field::isSearched);
  }

  private List<Field<? super T, ?>> those(Predicate<Field<? super T, ?>> which) {
    return byKey.values().stream().filter(which).toList();
  }

  /// Fields in their order.
  @SafeVarargs
  public static <T> Fields<T> of(Field<? super T, ?>... fields) {
    List<Field<? super T, ?>> all = new ArrayList<>();
    for (Field<? super T, ?> field : fields) {
      all.add(field);
    }
    return new Fields<>(all);
  }

  /// These and then others.
  Fields<T> and(Fields<? super T> others) {
    List<Field<? super T, ?>> together = new ArrayList<>(all());
    together.addAll(others.all());
    return new Fields<>(together);
  }

  /// These without one.
  Fields<T> without(String key) {
    return new Fields<>(those(field -> !field.key().equals(key)));
  }

  /// These of an object of which this one is a part that shares its keys.
  <S> Fields<S> in(Function<S, ? extends T> whole) {
    List<Field<? super S, ?>> lifted = new ArrayList<>();
    all().forEach(field -> lifted.add(field.in(whole)));
    return new Fields<>(lifted);
  }

  /// All of them.
  public Collection<Field<? super T, ?>> all() {
    return Collections.unmodifiableCollection(byKey.values());
  }

  /// The one of a key, null if there is none.
  public @Nullable Field<? super T, ?> get(String key) {
    return byKey.get(key);
  }

  /// What stands at a path such as `date`, `phases/credentials` or `topics/trade`; null if nothing can.
  public @Nullable ValueKind<?> at(String path) {
    int slash = path.indexOf('/');
    Field<? super T, ?> field = get(slash < 0 ? path : path.substring(0, slash));
    return field == null || slash < 0 ? field == null ? null : field.kind() : field.kind().at(path.substring(slash + 1));
  }

  /// Tells the ids that an object names, some perhaps more than once.
  public void ids(T object, Consumer<String> into) {
    for (Field<? super T, ?> field : naming) {
      ids(field, object, into);
    }
  }

  private static <T, V> void ids(Field<T, V> field, T object, Consumer<String> into) {
    V value = field.of(object);
    if (value != null) {
      field.kind().ids(value, into);
    }
  }

  /// Tells the words by which an object is found, text by text in every language.
  public void texts(T object, Consumer<String> into) {
    for (Field<? super T, ?> field : searched) {
      texts(field, object, into);
    }
  }

  private static <T, V> void texts(Field<T, V> field, T object, Consumer<String> into) {
    V value = field.of(object);
    if (value != null) {
      field.kind().texts(value, into);
    }
  }
}
