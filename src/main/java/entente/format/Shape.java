package entente.format;

import entente.dossier.Field.Part;
import entente.dossier.Foreign;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// The form of an object: its keys, what is made of their values, and where they come from when it is written.
final class Shape<T> implements Form<T> {
  /// Makes something of the values; null, after a word to the input, if it cannot.
  interface Build<T> {
    @Nullable T from(Values values);
  }

  /// A key and where its value is in the object.
  record Member<T, V>(Key<V> key, Part<T, V> part) {
    private void write(T object, Output out) throws IOException {
      V value = part.of(object);
      if (value != null) {
        out.name(key.name());
        key.form().write(value, out);
      }
    }
  }

  /// An object without keys.
  static final Shape<Foreign> NOTHING = new Keys<Foreign>().shape(Values::foreign, foreign -> foreign);

  private static final String FOREIGN = "x-";

  private final Map<String, Key<?>> keys = new LinkedHashMap<>();
  private final List<Key<?>> required;
  private final List<Member<T, ?>> members;
  private final Build<T> build;
  private final Part<T, Foreign> foreign;
  private final @Nullable Reference reference;

  Shape(List<Member<T, ?>> members, Build<T> build, Part<T, Foreign> foreign) {
    this.members = List.copyOf(members);
    this.build = build;
    this.foreign = foreign;
    members.forEach(member -> keys.put(member.key().name(), member.key()));
    this.required = keys.values().stream().filter(Key::isRequired).toList();
    this.reference = keys.values().stream().flatMap(key -> key.form() instanceof Reference to ? Stream.of(to) : Stream.empty())
        .reduce(Reference::or).orElse(null);
  }

  /// The keys by name, in the order of the format.
  Map<String, Key<?>> keys() {
    return Collections.unmodifiableMap(keys);
  }

  /// Whether a key belongs to another tool.
  static boolean isForeign(String name) {
    return name.startsWith(FOREIGN);
  }

  /// A reference to anything that an object of this shape refers to by one key, and may be told from others by; null if there is none.
  @Nullable Reference reference() {
    return reference;
  }

  /// The form of the value at a path such as `phases/credentials`, null where the path leaves the keys of objects.
  @Nullable Form<?> formAt(String path) {
    int slash = path.indexOf('/');
    Key<?> key = keys.get(slash < 0 ? path : path.substring(0, slash));
    Form<?> form = key == null ? null : key.form();
    return slash < 0 ? form : form instanceof Shape<?> inner ? inner.formAt(path.substring(slash + 1)) : null;
  }

  @Override
  public @Nullable T read(Input in) {
    Values values = values(in);
    return values == null ? null : build(values);
  }

  /// Reads the values of an object.
  ///
  /// @return null if it is none
  @Nullable Values values(Input in) {
    if (in.token() != JsonToken.START_OBJECT) {
      return in.refuseShown("object");
    }
    var values = new Values(in, keys.size());
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      Key<?> key = keys.get(name);
      if (key == null) {
        passOver(values, name);
      } else if (!values.isAbsent(key)) {
        in.refuse("key.duplicate", name);
      } else {
        in.next();
        values.put(key, in.value(key.form()));
      }
    }
    return values;
  }

  /// Makes something of the values of an object.
  @Nullable T build(Values values) {
    return values.hasRequired(required) ? build.from(values) : null;
  }

  /// Adds the values of the next piece of the same object.
  ///
  /// @param list the list that was cut
  /// @return whether no other key stands in both
  boolean join(Values values, Values next, @Nullable String list) {
    for (Key<?> key : keys.values()) {
      if (!next.isAbsent(key)) {
        if (values.isAbsent(key)) {
          values.slots[key.index()] = next.slots[key.index()];
        } else if (key.name().equals(list)) {
          values.slots[key.index()] = Stream.concat(values.members(key), next.members(key)).toList();
        } else {
          return false;
        }
      }
    }
    return values.joinForeign(next);
  }

  private void passOver(Values values, String name) {
    Input in = values.in();
    if (!isForeign(name)) {
      in.unknown(in.offset(), in::pointer, "key.unknown", name, keys.keySet());
      in.skip();
    } else if (values.hasForeign(name)) {
      in.refuse("key.duplicate", name);
    } else {
      in.next();
      values.putForeign(name, Scalar.Any.json(in));
    }
  }

  @Override
  public void write(T object, Output out) throws IOException {
    out.begin('{');
    for (Member<T, ?> member : members) {
      member.write(object, out);
    }
    Foreign rest = foreign.of(object);
    if (rest != null) {
      out.foreign(rest);
    }
    out.end('}');
  }

  /// The values of one object while it is read.
  static final class Values {
    /// Stands for a value that is not of its form.
    private enum Mark {
      WRONG
    }

    private final Input in;
    private final int start;
    private final int mentioned;
    private final @Nullable Object[] slots;
    private @Nullable Map<String, String> foreign;

    private Values(Input in, int size) {
      this.in = in;
      this.start = in.offset();
      this.mentioned = in.mentioned();
      this.slots = new @Nullable Object[size];
    }

    private void put(Key<?> key, @Nullable Object value) {
      slots[key.index()] = value == null ? Mark.WRONG : value;
    }

    private boolean hasForeign(String name) {
      return foreign != null && foreign.containsKey(name);
    }

    private void putForeign(String name, String json) {
      foreign = foreign == null ? new LinkedHashMap<>(4) : foreign;
      foreign.put(name, json);
    }

    /// Adds what other tools keep in the next piece of the object.
    ///
    /// @return whether no key stands in both
    private boolean joinForeign(Values next) {
      for (Map.Entry<String, String> entry : next.foreign().byKey().entrySet()) {
        if (hasForeign(entry.getKey())) {
          return false;
        }
        putForeign(entry.getKey(), entry.getValue());
      }
      return true;
    }

    /// The members of a list, none where all of them are wrong.
    private Stream<?> members(Key<?> key) {
      return get(key) instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private boolean hasRequired(List<Key<?>> required) {
      boolean hasAll = true;
      for (Key<?> key : required) {
        if (isAbsent(key)) {
          error("key.missing", key.name());
        }
        hasAll &= get(key) != null;
      }
      return hasAll;
    }

    /// Whether the object does not have a key, not even with a wrong value.
    boolean isAbsent(Key<?> key) {
      return slots[key.index()] == null;
    }

    /// Whether the object has none of some keys, not even with a wrong value.
    boolean areAbsent(Key<?>... these) {
      for (Key<?> key : these) {
        if (!isAbsent(key)) {
          return false;
        }
      }
      return true;
    }

    /// The value of a key, null where it is absent or wrong.
    @SuppressWarnings("unchecked") // put() stores only what the key's own form has read
    <V> @Nullable V get(Key<V> key) {
      Object value = slots[key.index()];
      return value instanceof Mark ? null : (V) value;
    }

    /// The value of a key, another one where it is absent or wrong.
    <V> V get(Key<V> key, V otherwise) {
      V value = get(key);
      return value == null ? otherwise : value;
    }

    /// The value of a required key, or of one that stands for something where it is absent or wrong.
    <V> V need(Key<V> key) {
      V value = get(key);
      return Objects.requireNonNull(value == null ? key.absent() : value);
    }

    /// A value made of these, which holds all references in them, shared with earlier equal ones.
    <V> V shared(V value) {
      return in.shared(value, mentioned);
    }

    /// What other tools keep in the object.
    Foreign foreign() {
      return foreign == null ? Foreign.NONE : new Foreign(foreign);
    }

    /// The input.
    Input in() {
      return in;
    }

    /// Where the object begins, in bytes.
    int start() {
      return start;
    }

    /// The pointer to the object, or to one of its keys.
    String pointer(Key<?>... key) {
      return in.pointer() + (key.length == 0 ? "" : "/" + key[0].name());
    }

    /// Says what is wrong with the object as a whole.
    void error(String message, String... arguments) {
      in.error(start, this::pointer, message, () -> List.of(arguments));
    }

    /// Says what looks wrong with the object as a whole.
    void warn(String message, Object... arguments) {
      in.warn(start, this::pointer, message, arguments);
    }
  }
}
