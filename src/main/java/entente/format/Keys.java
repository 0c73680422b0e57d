package entente.format;

import entente.dossier.Foreign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the keys of an object that is a `T` in memory, to end in its [Shape].
final class Keys<T> {
  /// Takes the value of a key out of an object to write it; null where there is nothing to write.
  interface Part<T, V> {
    @Nullable V of(T object);
  }

  private final List<Shape.Member<T, ?>> members = new ArrayList<>();

  /// A key that every such object has.
  <V> Key<V> required(String name, Form<V> form, Part<T, V> part) {
    return add(name, form, true, part);
  }

  /// A key that may be absent.
  <V> Key<V> optional(String name, Form<V> form, Part<T, V> part) {
    return add(name, form, false, part);
  }

  /// A key with a list. To lack it and to have an empty one is the same.
  <V> Key<List<V>> list(String name, Form<V> member, Part<T, List<V>> part) {
    return add(name, new Form.ListOf<>(member), false, object -> {
      List<V> list = part.of(object);
      return list == null || list.isEmpty() ? null : list;
    });
  }

  /// A key.
  <V> Key<V> add(String name, Form<V> form, boolean isRequired, Part<T, V> part) {
    var key = new Key<>(name, form, isRequired, members.size());
    members.add(new Shape.Member<>(key, part));
    return key;
  }

  /// The shape of an object with these keys.
  Shape<T> shape(Shape.Build<T> build, Part<T, Foreign> foreign) {
    return new Shape<>(members, build, foreign);
  }
}
