package entente.format;

import entente.dossier.Decimal;
import entente.dossier.Foreign;
import entente.dossier.Identifiers;
import entente.dossier.Place.Coordinates;
import entente.dossier.Value;
import entente.dossier.ValueKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// A value that is one thing to a reader: a string of a pattern, a number, a pair of coordinates.
sealed interface Scalar<V> extends Form<V> {

  /// A string of a certain pattern.
  ///
  /// @param message what to say of one that is not
  record Line(String message, Pattern pattern) implements Scalar<String> {
    Line(String message, String pattern) {
      this(message, Pattern.compile(pattern));
    }

    @Override
    public @Nullable String read(Input in) {
      String text = in.token() == JsonToken.VALUE_STRING ? in.shared(pattern) : null;
      return text == null ? in.refuseShown(message) : text;
    }
  }

  /// The id of the entry itself, which no other entry may have.
  record OwnId() implements Scalar<String> {
    @Override
    public @Nullable String read(Input in) {
      return in.token() == JsonToken.VALUE_STRING && in.isId() ? in.claim() : in.refuseShown("id");
    }
  }

  /// `true` or `false`.
  record Flag() implements Scalar<Boolean> {
    @Override
    public @Nullable Boolean read(Input in) {
      return switch (in.token()) {
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        case null, default -> in.refuseShown("flag");
      };
    }

    @Override
    public void write(Boolean value, Output out) throws IOException {
      out.json(value.toString());
    }
  }

  /// A number that fits a calculation.
  record Amount() implements Scalar<Decimal> {
    @Override
    public @Nullable Decimal read(Input in) {
      return number(in) == null ? in.refuseShown("amount") : new Decimal(in.shared());
    }

    @Override
    public void write(Decimal value, Output out) throws IOException {
      out.json(value.written());
    }

    static @Nullable BigDecimal number(Input in) {
      if (in.token() != JsonToken.VALUE_NUMBER_INT && in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
        return null;
      }
      return Decimal.usable(in.string()).orElse(null);
    }
  }

  /// A whole number from 1.
  record Count() implements Scalar<Decimal> {
    @Override
    public @Nullable Decimal read(Input in) {
      BigDecimal value = Amount.number(in);
      boolean isCount = value != null && value.signum() > 0 && value.stripTrailingZeros().scale() <= 0
          && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
      return isCount ? new Decimal(in.shared()) : in.refuseShown("count");
    }

    @Override
    public void write(Decimal value, Output out) throws IOException {
      out.json(value.written());
    }
  }

  /// `[latitude, longitude]` in degrees.
  record Position() implements Scalar<Coordinates> {
    private static final BigDecimal MOST_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_LONGITUDE = BigDecimal.valueOf(180);

    @Override
    public @Nullable Coordinates read(Input in) {
      if (in.token() != JsonToken.START_ARRAY) {
        return in.refuseShown("position");
      }
      int start = in.offset();
      List<Decimal> degrees = new ArrayList<>(2);
      boolean isRight = true;
      while (in.next() != JsonToken.END_ARRAY) {
        BigDecimal value = Amount.number(in);
        BigDecimal most = degrees.isEmpty() ? MOST_LATITUDE : MOST_LONGITUDE;
        isRight &= value != null && value.abs().compareTo(most) <= 0 && degrees.size() < 2;
        if (isRight) {
          degrees.add(new Decimal(in.string()));
        }
        in.skip();
      }
      if (isRight && degrees.size() == 2) {
        return new Coordinates(degrees.getFirst(), degrees.getLast());
      }
      String shown = in.textFrom(start);
      in.error(start, in::pointer, "position", () -> List.of(Input.shortened(shown)));
      return null;
    }

    @Override
    public void write(Coordinates value, Output out) throws IOException {
      out.json("[" + value.latitude() + "," + value.longitude() + "]");
    }
  }

  /// A web address, `http` or `https`.
  record Address() implements Scalar<String> {
    @Override
    public @Nullable String read(Input in) {
      return in.token() == JsonToken.VALUE_STRING && isAddress(in.string()) ? in.string() : in.refuseShown("address");
    }

    private static boolean isAddress(String text) {
      try {
        URI uri = new URI(text);
        String authority = uri.getRawAuthority();
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme())) && authority != null;
      } catch (URISyntaxException notOne) {
        return false;
      }
    }
  }

  /// A language tag of BCP 47.
  record Tag() implements Scalar<String> {
    @Override
    public @Nullable String read(Input in) {
      return in.token() == JsonToken.VALUE_STRING && isTag(in.string()) ? in.shared() : in.refuseShown("tag");
    }

    static boolean isTag(String text) {
      try {
        return !new Locale.Builder().setLanguageTag(text).build().toLanguageTag().isEmpty() && !text.isEmpty();
      } catch (IllformedLocaleException notOne) {
        return false;
      }
    }
  }

  /// Identifiers by the name of the place where they hold.
  record Registers() implements Scalar<Identifiers> {
    private static final Form<String> VALUE = Form.of(ValueKind.Line.ANY);

    @Override
    public @Nullable Identifiers read(Input in) {
      if (in.token() != JsonToken.START_OBJECT) {
        return in.refuseShown("object");
      }
      Map<String, String> map = new LinkedHashMap<>();
      Map<String, String> foreign = new LinkedHashMap<>(0);
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        if (map.containsKey(name) || foreign.containsKey(name)) {
          in.refuse("key.duplicate", name);
          continue;
        }
        in.next();
        if (Shape.isForeign(name)) {
          foreign.put(name, Scalar.Any.json(in));
          continue;
        }
        String value = VALUE.read(in);
        if (value != null) {
          map.put(name, value);
        }
      }
      return new Identifiers(map, foreign.isEmpty() ? Foreign.NONE : new Foreign(foreign));
    }

    @Override
    public void write(Identifiers value, Output out) throws IOException {
      out.strings(value.byRegister(), value.foreign());
    }
  }

  /// The path of a key of the entry being read, such as `phases/credentials`, or of a member of a list, such as `topics/trade`.
  record Path() implements Scalar<String> {
    @Override
    public @Nullable String read(Input in) {
      if (in.token() != JsonToken.VALUE_STRING) {
        return in.refuseShown("path");
      }
      String path = in.shared();
      return leads(in, in.entry(), path) ? path : null;
    }

    /// Whether a path leads to a key of an object or to a part of its value. If not, that is a problem.
    private static boolean leads(Input in, Shape<?> object, String path) {
      int slash = path.indexOf('/');
      String name = slash < 0 ? path : path.substring(0, slash);
      Key<?> key = object.keys().get(name);
      if (key == null) {
        boolean isForeign = Shape.isForeign(name);
        if (!isForeign) {
          in.unknown(in.offset(), in::pointer, "path.unknown", name, object.keys().keySet());
        }
        return isForeign;
      }
      return slash < 0 || leadsInto(in, key, path.substring(slash + 1));
    }

    private static boolean leadsInto(Input in, Key<?> key, String part) {
      if (key.form() instanceof Shape<?> inner) {
        return leads(in, inner, part);
      }
      Reference toMember = switch (key.form()) {
        case ListOf<?>(Reference member) -> member;
        case OneOrList<?> several -> several.one();
        case ListOf<?>(Shape<?> member) -> member.reference();
        default -> null;
      };
      if (toMember != null) {
        return in.refer(part, toMember) != null;
      }
      boolean isNamed = key.form() instanceof Registers || (key.form() instanceof Prose && in.isTag(part));
      if (!isNamed) {
        in.refuse("path.part", key.name(), Input.shown(part));
      }
      return isNamed;
    }
  }

  /// Any value, kept as it is written.
  record Any() implements Scalar<Any.Written> {
    /// A value as written.
    ///
    /// @param offset where it begins, in bytes; of no meaning where it does not come from the file at hand
    record Written(Value value, int offset) {
      static Written of(Value value) {
        return new Written(value, 0);
      }
    }

    @Override
    public @Nullable Written read(Input in) {
      int offset = in.offset();
      return switch (in.token()) {
        case VALUE_STRING -> new Written(new Value(in.string(), /* isString= */ true), offset);
        case VALUE_NULL -> in.refuseShown("null");
        case null, default -> new Written(new Value(json(in), /* isString= */ false), offset);
      };
    }

    @Override
    public void write(Written written, Output out) throws IOException {
      if (written.value().isString()) {
        out.string(written.value().text());
      } else {
        out.json(written.value().text());
      }
    }

    /// Passes over the value at hand.
    ///
    /// @return its JSON without blanks between its parts
    static String json(Input in) {
      int offset = in.offset();
      if (in.token() == JsonToken.VALUE_STRING) {
        in.string(); // the parser goes to the end of a string only when asked for it
      }
      in.skip();
      return compact(in.textFrom(offset));
    }

    private static String compact(String json) {
      var compact = new StringBuilder(json.length());
      boolean inString = false;
      for (int i = 0; i < json.length(); i++) {
        char c = json.charAt(i);
        if (inString || c > ' ') {
          compact.append(c);
        }
        if (inString && c == '\\') {
          compact.append(json.charAt(++i));
        } else if (c == '"') {
          inString = !inString;
        }
      }
      return compact.toString();
    }
  }
}
