package entente.format;

import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.OneOrMore;
import entente.dossier.ValueKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// What a value in the file must look like, how it is read and how it is written. Forms are data: what they require can be looked at.
sealed interface Form<V> permits Form.ListOf, Form.OneOrList, Form.Entry, Shape, Words, Scalar, Prose, Date, Reference {

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
      case ValueKind.OneOrList<?> several -> OneOrList.of(several);
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

  /// The id of an entry, or a list in its place.
  ///
  /// @param from a member of the list, as which the id alone counts
  /// @param id the id of a member
  record OneOrList<M>(Reference one, ListOf<M> several, Function<String, M> from, Function<M, String> id)
      implements Form<OneOrMore<M>> {
    /// That of a kind of value.
    ///
    /// @throws IllegalArgumentException of a list of what only the reader of the object around it can make
    static <M> OneOrList<M> of(ValueKind.OneOrList<M> kind) {
      return of(kind, Form.of(kind.several().member()));
    }

    /// The same with members of a form of their own.
    static <M> OneOrList<M> of(ValueKind.OneOrList<M> kind, Form<M> member) {
      return new OneOrList<>(new Reference(kind.one().kinds(), kind.one().tie()), new ListOf<>(member), kind.from(), kind.id());
    }

    @Override
    public @Nullable OneOrMore<M> read(Input in) {
      return switch (in.token()) {
        case VALUE_STRING -> {
          String only = one.read(in);
          yield only == null ? null : in.shared(OneOrMore.of(from.apply(only)));
        }
        case START_ARRAY -> {
          List<M> list = several.read(in);
          yield list == null ? null : list.isEmpty() ? OneOrMore.none() : new OneOrMore<>(list, /* isList= */ true);
        }
        case null, default -> in.refuseShown("reference.list");
      };
    }

    @Override
    public void write(OneOrMore<M> value, Output out) throws IOException {
      if (value.isList()) {
        several.write(value.all(), out);
      } else {
        out.string(id.apply(value.all().getFirst()));
      }
    }
  }

  /// An entry of one of the lists of a dossier.
  record Entry<E extends Entity>(EntityKind kind, Shape<E> shape) implements Form<E> {
    @Override
    public @Nullable E read(Input in) {
      in.begin(shape);
      E entity = shape.read(in);
      in.end(entity == null ? null : kind);
      return entity;
    }

    @Override
    public void write(E entity, Output out) throws IOException {
      shape.write(entity, out);
    }
  }
}
