package entente.format;

import entente.dossier.Keyed;
import entente.dossier.ValueKind;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// One of some fixed words.
record Words<V extends Keyed>(Map<String, V> byWord) implements Form<V> {
  /// The words of an enum.
  static <E extends Enum<E> & Keyed> Words<E> of(ValueKind.Word<E> kind) {
    return new Words<>(Keyed.byKey(kind.type()));
  }

  @Override
  public @Nullable V read(Input in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.refuse("word", in.shown(), String.join(", ", byWord.keySet()));
    }
    V value = byWord.get(in.shared());
    if (value == null) {
      in.unknown(in.offset(), in::pointer, "word.unknown", in.string(), byWord.keySet());
    }
    return value;
  }

  @Override
  public void write(V value, Output out) throws IOException {
    out.string(value.key());
  }
}
