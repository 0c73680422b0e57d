package entente.format;

import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.ValueKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// What a value in the file must look like, how it is read and how it is written. Forms are data: what they require can be looked at.
sealed interface Form<V> permits Form.ListOf, Form.Entry, Shape, Words, Scalar, Prose, Date, Reference {

  /// The form of a kind of value.
  ///
  /// @throws IllegalArgumentException of what only the reader of the object around it can make
  @SuppressWarnings("unchecked") // each form reads what its kind of value is in memory
  static <V> Form<V> of(ValueKind<V> kind) {
    return (Form<V>) switch (kind) {
      case ValueKind.OwnId _ -> new Scalar.OwnId();
      case ValueKind.Prose _ -> new Prose();
      case ValueKind.Line line -> new Scalar.Line(line.name(), line.pattern());
      case ValueKind.Date date -> new Date(date.reading());
      case ValueKind.Word<?> word -> Words.of(word);
      case ValueKind.Reference to -> new Reference(to.kinds(), to.tie());
      case ValueKind.Flag _ -> new Scalar.Flag();
      case ValueKind.Amount _ -> new Scalar.Amount();
      case ValueKind.Count _ -> new Scalar.Count();
      case ValueKind.Position _ -> new Scalar.Position();
      case ValueKind.Address _ -> new Scalar.Address();
      case ValueKind.Tag _ -> new Scalar.Tag();
      case ValueKind.Registers _ -> new Scalar.Registers();
      case ValueKind.Path _ -> new Scalar.Path();
      case ValueKind.ListOf<?> list -> new ListOf<>(of(list.member()));
      case ValueKind.Any _, ValueKind.Whole<?> _ -> throw new IllegalArgumentException(kind.toString());
    };
  }

  /// Reads the value at hand and leaves its last token at hand. What is wrong with it goes to the problems of the input.
  ///
  /// @return null if it is not of this form
  @Nullable V read(Input in);

  /// Writes a value; one whose text is all there is to it as a string.
  ///
  /// @throws IOException when the output fails
  default void write(V value, Output out) throws IOException {
    out.string(value.toString());
  }

  /// A list. Wrong members are left out; it is wrong as a whole where that leaves none.
  record ListOf<V>(Form<V> member) implements Form<List<V>> {
    @Override
    public @Nullable List<V> read(Input in) {
      if (in.token() != JsonToken.START_ARRAY) {
        return in.refuseShown("list");
      }
      List<V> list = new ArrayList<>();
      boolean isEmpty = true;
      while (in.next() != JsonToken.END_ARRAY) {
        isEmpty = false;
        V value = in.value(member);
        if (value != null) {
          list.add(value);
        }
      }
      if (list.isEmpty() && !isEmpty) {
        return null;
      }
      List<V> read = List.copyOf(list);
      return member instanceof Entry ? read : in.shared(read);
    }

    @Override
    public void write(List<V> list, Output out) throws IOException {
      out.begin('[');
      for (V value : list) {
        out.member();
        member.write(value, out);
      }
      out.end(']');
    }
  }

  /// An entry of one of the lists of a dossier.
  record Entry<E extends Entity>(EntityKind kind, Shape<E> shape) implements Form<E> {
    @Override
    public @Nullable E read(Input in) {
      in.begin(shape);
      E entity = shape.read(in);
      if (entity != null) {
        in.end(kind);
      }
      return entity;
    }

    @Override
    public void write(E entity, Output out) throws IOException {
      shape.write(entity, out);
    }
  }
}
