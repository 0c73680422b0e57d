package entente.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists the keys of an object, to end in its [Shape].
final class Keys {
  private final Map<String, Key<?>> byName = new LinkedHashMap<>();

  /// A key that every such object has.
  <V> Key<V> required(String name, Form<V> form) {
    return add(name, form, true);
  }

  /// A key that may be absent.
  <V> Key<V> optional(String name, Form<V> form) {
    return add(name, form, false);
  }

  /// A key, which may be absent, with a list.
  <V> Key<List<V>> list(String name, Form<V> member) {
    return add(name, new Form.ListOf<>(member), false);
  }

  /// A key.
  <V> Key<V> add(String name, Form<V> form, boolean isRequired) {
    var key = new Key<>(name, form, isRequired, byName.size());
    byName.put(name, key);
    return key;
  }

  /// The shape of an object with these keys.
  <T> Shape<T> shape(Shape.Build<T> build) {
    return new Shape<>(byName, build);
  }
}
