package entente.format;

import entente.dossier.Entity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// What a value in the file must look like, and how it is read. Forms are data: what they require can be looked at.
sealed interface Form<V> permits Form.ListOf, Form.Entry, Shape, Words, Scalar, Prose, Date, Reference {

  /// Reads the value at hand and leaves its last token at hand. What is wrong with it goes to the problems of the input.
  ///
  /// @return null if it is not of this form
  @Nullable V read(Input in);

  /// A list. Wrong members are left out.
  record ListOf<V>(Form<V> member) implements Form<List<V>> {
    @Override
    public @Nullable List<V> read(Input in) {
      if (in.token() != JsonToken.START_ARRAY) {
        return in.refuseShown("list");
      }
      List<V> list = new ArrayList<>();
      while (in.next() != JsonToken.END_ARRAY) {
        V value = member.read(in);
        if (value != null) {
          list.add(value);
        }
      }
      List<V> read = List.copyOf(list);
      return member instanceof Entry ? read : in.shared(read);
    }
  }

  /// An entry of one of the lists of a dossier.
  record Entry<E extends Entity>(Kind kind, Shape<E> shape) implements Form<E> {
    @Override
    public @Nullable E read(Input in) {
      in.begin(shape);
      E entity = shape.read(in);
      if (entity != null) {
        in.end(kind);
      }
      return entity;
    }
  }
}
