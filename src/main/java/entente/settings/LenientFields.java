package entente.settings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The keys and values of a JSON object, read without complaint: what is missing, of the wrong kind or beyond all measure is empty.
final class LenientFields {
  /// Of a list so many are read, the first.
  static final int MOST_ENTRIES = 10_000;
  /// A longer text is none, in letters.
  static final int MOST_LETTERS = 10_000;

  private final Map<String, Object> values;

  /// Has none yet.
  LenientFields() {
    this(new LinkedHashMap<>());
  }

  /// @param values strings, numbers, booleans, lists, and maps with strings as keys
  LenientFields(Map<String, Object> values) {
    this.values = values;
  }

  /// Adds a value: also other fields, or an enum; nothing, if it is null.
  LenientFields with(String key, @Nullable Object value) {
    switch (value) {
      case null -> { }
      case LenientFields fields -> values.put(key, fields.values);
      case Enum<?> constant -> values.put(key, constant.name().toLowerCase(Locale.ROOT));
      default -> values.put(key, value);
    }
    return this;
  }

  Map<String, Object> values() {
    return values;
  }

  List<String> names() {
    return values.keySet().stream().filter(LenientFields::isText).limit(MOST_ENTRIES).toList();
  }

  private static boolean isText(Object value) {
    return value instanceof String text && text.length() <= MOST_LETTERS;
  }

  /// Whether there is a list.
  boolean hasList(String key) {
    return values.get(key) instanceof List<?>;
  }

  Optional<String> text(String key) {
    return values.get(key) instanceof String text && isText(text) ? Optional.of(text) : Optional.empty();
  }

  OptionalDouble number(String key) {
    return values.get(key) instanceof Number number && Double.isFinite(number.doubleValue()) ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  /// A number that is no smaller and no larger than its limits.
  OptionalDouble number(String key, double least, double most) {
    OptionalDouble number = number(key);
    return number.isPresent() && least <= number.getAsDouble() && number.getAsDouble() <= most ? number : OptionalDouble.empty();
  }

  boolean truth(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).filter(constant -> text(key).filter(constant.name()::equalsIgnoreCase).isPresent())
        .findFirst();
  }

  List<String> texts(String key) {
    return list(key).stream().filter(LenientFields::isText).map(String.class::cast).toList();
  }

  List<Double> numbers(String key) {
    return list(key).stream().filter(Number.class::isInstance).map(number -> ((Number) number).doubleValue()).filter(Double::isFinite)
        .toList();
  }

  LenientFields fields(String key) {
    var inner = new LenientFields();
    if (values.get(key) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> inner.with((String) name, value));
    }
    return inner;
  }

  private List<?> list(String key) {
    return values.get(key) instanceof List<?> list ? list.subList(0, Math.min(list.size(), MOST_ENTRIES)) : List.of();
  }
}
