package entente.format;

import entente.dossier.EntityKind;
import entente.dossier.Text;
import entente.dossier.ValueKind.Tie;
import entente.time.Edtf;
import entente.time.EdtfException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// One pass over a file or a piece of it: the token at hand, the problems found, the references met.
final class Input {
  private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
      .maxNestingDepth(JsonFault.DEEPEST).maxStringLength(JsonFault.LONGEST_TEXT).maxNameLength(JsonFault.LONGEST_NAME)
      .maxNumberLength(JsonFault.LONGEST_NUMBER).build()).build();
  private static final int LONGEST_SHOWN = 60;
  /// Longer texts are hardly ever said twice.
  private static final int LONGEST_SHARED = 40;
  /// How much is remembered of what was read. To ask larger tables takes longer, since they do not fit in the processor's cache, and what
  /// they find on top saves less time than that; but those who take part come again after many others.
  private static final int FEW = 1 << 11;
  private static final int SOME = 1 << 15;
  private static final int MANY = 1 << 17;
  private static final Object SHARED = new Object();

  private final FilePiece piece;
  private final JsonParser parser;
  private final Problems problems = new Problems();
  private final References references;
  private final Characters characters = new Characters();
  private final Recent<Object> lines;
  private final Recent<Text.Plain> texts;
  private final Recent<Edtf> dates;
  private final Shared values;
  private final Shared naming; // told from others by what they name
  private final Map<String, Boolean> tags = new HashMap<>();
  private Shape<?> entry = Shape.NOTHING;

  Input(FilePiece piece, ReadProgress progress, References references) {
    this.piece = piece;
    this.references = references;
    this.parser = piece.parser(FACTORY, progress);
    int longest = Math.max(1 << 6, Integer.highestOneBit(piece.length() / 64));
    this.lines = new Recent<>(Math.min(longest, FEW));
    this.texts = new Recent<>(Math.min(longest, FEW));
    this.dates = new Recent<>(Math.min(longest, SOME));
    this.values = new Shared(Math.min(longest, SOME));
    this.naming = new Shared(Math.min(longest, MANY));
  }

  /// Reads the values of the one object of the file.
  ///
  /// @return null if it is something else
  /// @throws tools.jackson.core.JacksonException when the file is not JSON
  Shape.@Nullable Values whole(Shape<?> shape) {
    if (next() == null) {
      throw notOneValue();
    }
    Shape.Values read = shape.values(this);
    if (next() != null) {
      throw notOneValue();
    }
    return read;
  }

  /// Adds what was noted in the next piece of the file.
  ///
  /// @return false if both pieces have entries with one id, of which the second would have been left out
  boolean join(Input next) {
    problems.join(next.problems);
    return references.join(next.references);
  }

  /// What the parser does not count as an error: an empty file, and a second value after the first.
  private StreamReadException notOneValue() {
    return new StreamReadException(parser, "not one value");
  }

  /// Where reading has come to, in bytes.
  int reached() {
    return piece.offset(parser.currentLocation().getByteOffset());
  }

  /// The references met in this pass.
  References references() {
    return references;
  }

  /// The problems of this pass.
  Problems problems() {
    return problems;
  }

  /// The token at hand, null before the first and after the last.
  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  /// Goes to the next token.
  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  /// Goes to the next key of an object, null at its end.
  @Nullable String nextName() {
    return parser.nextName();
  }

  /// The text of a string or number, the name of a key.
  String string() {
    return parser.getString();
  }

  /// The same as one that need not become a string, until the next time it is asked for.
  private Characters characters() {
    return parser.currentToken() == JsonToken.PROPERTY_NAME
        ? characters.set(parser.currentName())
        : characters.set(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  /// The text of a string, shared with earlier equal ones.
  String shared() {
    Characters text = characters();
    String known = lines.text(text);
    return known == null ? remember(text, SHARED) : known;
  }

  private String remember(Characters text, Object as) {
    String string = parser.getString();
    lines.put(text, string, as);
    return string;
  }

  /// The text of a string, shared with earlier equal ones, if it is of a pattern; else null.
  @Nullable String shared(Pattern pattern) {
    Characters text = characters();
    if (lines.value(text) == pattern) {
      return lines.text(text);
    }
    return pattern.matcher(parser.getString()).matches() ? remember(text, pattern) : null;
  }

  /// The string at hand as a text for people, shared with earlier equal ones if it is short; null if it is blank.
  Text.@Nullable Plain plain() {
    boolean isShort = parser.getStringLength() <= LONGEST_SHARED;
    Text.Plain known = isShort ? texts.value(characters()) : null;
    if (known != null || parser.getString().isBlank()) {
      return known;
    }
    var text = new Text.Plain(parser.getString());
    if (isShort) {
      texts.put(characters(), text.value(), text);
    }
    return text;
  }

  /// The date that the string at hand was read as lately, null if there is none.
  @Nullable Edtf date() {
    return dates.value(characters());
  }

  /// Remembers the date that the string at hand is read as, if nothing is to be said about it.
  Edtf remember(Edtf date) {
    dates.put(characters(), parser.getString(), date);
    return date;
  }

  /// Reads the value at hand. What it names is not named where it is wrong.
  ///
  /// @return null if it is not of the form
  <V> @Nullable V value(Form<V> form) {
    int mentioned = references.mentioned();
    V value = form.read(this);
    if (value == null) {
      references.forget(mentioned);
    }
    return value;
  }

  /// A value, shared with earlier equal ones.
  <V> V shared(V value) {
    return values.of(value);
  }

  /// How many references were met so far.
  int mentioned() {
    return references.mentioned();
  }

  /// A value, shared with earlier equal ones.
  ///
  /// @param since how many references were met before those that the value holds
  <V> V shared(V value, int since) {
    return naming.of(value, references.mentionsHash(since));
  }

  /// Whether a text is a language tag of BCP 47.
  boolean isTag(String text) {
    return tags.computeIfAbsent(text, Scalar.Tag::isTag);
  }

  /// Passes over the value at hand; at a key, over its value.
  void skip() {
    if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
      parser.nextToken();
    }
    parser.skipChildren();
  }

  /// Where the token at hand begins, in bytes.
  int offset() {
    return piece.offset(parser.currentTokenLocation().getByteOffset());
  }

  /// The bytes from an offset to where reading has come to, as text.
  String textFrom(int offset) {
    return new String(piece.json(), offset, reached() - offset, StandardCharsets.UTF_8);
  }

  /// The pointer to the value or key at hand; after the end of an object or list, to that.
  String pointer() {
    return piece.pointer(parser.streamReadContext().pathAsPointer().toString());
  }

  /// The value at hand as it is shown in a message.
  String shown() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "{…}";
      case START_ARRAY -> "[…]";
      case VALUE_STRING -> shown(parser.getString());
      default -> shortened(parser.getString());
    };
  }

  /// A text as it is shown in a message.
  static String shown(String text) {
    return '"' + shortened(text) + '"';
  }

  static String shortened(String text) {
    int end = Math.min(text.length(), LONGEST_SHOWN);
    return end == text.length() ? text : text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /// Says that the value at hand is wrong, and passes over it.
  ///
  /// @return null
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <V> @Nullable V refuse(String key, String... arguments) {
    error(offset(), this::pointer, key, () -> List.of(arguments));
    skip();
    return null;
  }

  /// Says that the value at hand is not what the message says, and passes over it.
  ///
  /// @return null
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <V> @Nullable V refuseShown(String key) {
    error(offset(), this::pointer, key, () -> List.of(shown()));
    skip();
    return null;
  }

  /// Says that something is wrong at a place.
  void error(int offset, Supplier<String> pointer, String key, Supplier<List<String>> arguments) {
    problems.add(offset, pointer, Severity.ERROR, key, arguments);
  }

  /// Says that something looks wrong at a place.
  void warn(int offset, Supplier<String> pointer, String key, Object... arguments) {
    problems.add(offset, pointer, Severity.WARNING, key, () -> List.of(arguments));
  }

  /// Says that a text is not a date.
  ///
  /// @param start of the string, at its quotation mark, in bytes
  void notDate(int start, Supplier<String> pointer, String text, EdtfException fault) {
    var said = new Problems.Said("date", List.of(text), fault);
    problems.add(piece.offsetInString(start, fault.position()), pointer, Severity.ERROR, () -> _ -> said);
  }

  /// The message that a word is not one of those known: with the nearest, if one is near, else without.
  void unknown(int offset, Supplier<String> pointer, String key, String word, Collection<String> known) {
    problems.add(offset, pointer, Severity.ERROR, () -> nearest -> {
      Optional<String> near = nearest.of(word, known);
      String all = String.join(", ", known);
      return near.isPresent()
          ? new Problems.Said(key + ".near", List.of(shown(word), near.get(), all), null)
          : new Problems.Said(key, List.of(shown(word), all), null);
    });
  }

  /// Begins with an entry of a list.
  void begin(Shape<?> shape) {
    entry = shape;
    references.begin();
  }

  /// Ends with an entry.
  ///
  /// @param kind null if it is left out
  void end(@Nullable EntityKind kind) {
    entry = Shape.NOTHING;
    if (kind != null) {
      references.end(kind);
    }
  }

  /// The shape of the entry being read.
  Shape<?> entry() {
    return entry;
  }

  /// Whether the string at hand can be an id.
  boolean isId() {
    return characters().areId();
  }

  /// Takes the string at hand as the id of the entry being read.
  ///
  /// @return null if another has it
  @Nullable String claim() {
    String id = references.claim(characters(), offset());
    if (id == null) {
      String twice = string();
      problems.addSecond(offset(), references.claimedAt(characters()), this::pointer, "id.duplicate", () -> List.of(twice));
      skip();
    }
    return id;
  }

  /// Takes the string at hand as the id of another entry, which this one names; beside the entries nobody names it.
  ///
  /// @return null if there is none with it of the right kinds
  @Nullable String refer(Reference to) {
    String id = entry == Shape.NOTHING ? references.refer(characters(), to.bits()) : references.mention(characters(), to.bits());
    return id == null ? refuseReference(string(), to.kinds()) : id;
  }

  /// Takes a part of the string at hand as the id of another entry.
  ///
  /// @return null if there is none with it of the right kinds
  @Nullable String refer(String part, Reference to) {
    String id = references.refer(characters.set(part), to.bits());
    return id == null ? refuseReference(part, to.kinds()) : id;
  }

  private @Nullable String refuseReference(String id, Set<EntityKind> kinds) {
    String lists = String.join(", ", kinds.stream().map(EntityKind::key).toList());
    EntityKind kind = references.kindOf(characters.set(id));
    if (kind != null) {
      return refuse("reference.kind", shown(id), kind.key(), lists);
    }
    if (references.isLeftOut(characters.set(id))) {
      return refuse("reference.unknown.left", shown(id));
    }
    problems.add(offset(), this::pointer, Severity.ERROR, () -> nearest -> {
      Optional<String> near = nearest.of(id, references.of(kinds));
      return near.isPresent()
          ? new Problems.Said("reference.unknown.near", List.of(shown(id), lists, near.get()), null)
          : new Problems.Said("reference.unknown", List.of(shown(id), lists), null);
    });
    return null;
  }

  /// Notes a reference from the entry being read that must not close a circle.
  ///
  /// @return whether it does
  boolean closesCircle(Tie tie, String to, int offset) {
    return references.closesCircle(tie, to, offset);
  }
}
