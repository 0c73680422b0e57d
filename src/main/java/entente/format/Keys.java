package entente.format;

import entente.dossier.Entity;
import entente.dossier.Field;
import entente.dossier.Field.Part;
import entente.dossier.Foreign;
import entente.dossier.OneOrMore;
import entente.dossier.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Lists the keys of an object that is a `T` in memory, to end in its [Shape].
final class Keys<T> {
  private final List<Shape.Member<T, ?>> members = new ArrayList<>();

  /// The key of a field.
  <V> Key<V> of(Field<? super T, V> field) {
    return of(field, Form.of(field.kind()));
  }

  /// The key of a field whose value is an object with keys of its own.
  <V> Key<V> of(Field<? super T, V> field, Form<V> form) {
    return add(new Key<>(field.key(), form, field.isRequired(), members.size(), field.absent()), field::stated);
  }

  /// The key of a field whose values are objects with keys of their own.
  <V> Key<List<V>> list(Field<? super T, List<V>> field, Form<V> member) {
    return of(field, new Form.ListOf<>(member));
  }

  /// The key of a field whose value is an id, or a list of objects with keys of their own.
  <M> Key<OneOrMore<M>> oneOrList(Field<? super T, OneOrMore<M>> field, Form<M> member) {
    return of(field, Form.OneOrList.of((ValueKind.OneOrList<M>) field.kind(), member));
  }

  /// The key of a field whose value is something else while it is read.
  ///
  /// @param read what a value is then
  <V, W> Key<W> of(Field<? super T, V> field, Form<W> form, Function<V, W> read) {
    return add(new Key<W>(field.key(), form, field.isRequired(), members.size(), null), object -> {
      V value = field.stated(object);
      return value == null ? null : read.apply(value);
    });
  }

  /// The key of one of the lists of a dossier.
  <E extends Entity> Key<List<E>> list(Form.Entry<E> entry, Part<T, List<E>> list) {
    var key = new Key<>(entry.kind().key(), new Form.ListOf<>(entry), false, members.size(), List.<E>of());
    return add(key, object -> {
      List<E> entities = list.of(object);
      return entities == null || entities.isEmpty() ? null : entities;
    });
  }

  /// A key that always has one value.
  void constant(String name, String value) {
    add(new Key<>(name, new Scalar.Line(name, value), true, members.size(), null), _ -> value);
  }

  private <V> Key<V> add(Key<V> key, Part<T, V> part) {
    members.add(new Shape.Member<>(key, part));
    return key;
  }

  /// The shape of an object with these keys.
  Shape<T> shape(Shape.Build<T> build, Part<T, Foreign> foreign) {
    return new Shape<>(members, build, foreign);
  }
}
