package entente.words;

import entente.dossier.Coverage;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Figure;
import entente.dossier.Keyed;
import entente.dossier.Naming;
import entente.dossier.Place;
import entente.dossier.Quantity;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Text;
import entente.language.Language;
import entente.language.Messages;
import entente.time.Bounds;
import entente.time.DateWords;
import entente.time.Edtf;
import entente.time.EdtfException;
import entente.time.EdtfInterval;
import entente.time.ElapsedWords;
import entente.time.Reading;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What entities and values are called in one language.
public final class EntityWords {
  private final Dossier dossier;
  private final Language language;
  private final Messages messages;
  private final DateWords dates;
  private final ElapsedWords elapsed;

  /// Names what a dossier holds in one language.
  public EntityWords(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.language = language;
    this.messages = Messages.of(EntityWords.class, language);
    this.dates = DateWords.in(language);
    this.elapsed = ElapsedWords.in(language);
  }

  /// The language that everything is said in.
  public Language language() {
    return language;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /// A text in the language, empty for none.
  public String in(@Nullable Text text) {
    return text == null ? "" : text.in(language.tag());
  }

  /// The shortest form of a name: the short one, unless only the usual one is in this language.
  public String shortest(Naming naming) {
    return in(isOurs(naming.name()) && !isOurs(naming.shortest()) ? naming.name() : naming.shortest());
  }

  private boolean isOurs(Text text) {
    return switch (text) {
      case Text.Plain _ -> dossier.head().language().equals(language.tag());
      case Text.Tagged(Map<String, String> byLanguage, _) -> byLanguage.containsKey(language.tag());
    };
  }

  /// The word for a fixed value, such as a kind of event.
  public String word(Keyed value) {
    return messages.text(value.getClass().getName().replaceFirst(".*\\.", "").replace('$', '.') + "." + value.key());
  }

  /// A date in words, empty for none.
  public String date(@Nullable Edtf date) {
    return date == null ? "" : dates.words(date);
  }

  /// Dates in words.
  public DateWords dates() {
    return dates;
  }

  /// Times between days in words.
  public ElapsedWords elapsed() {
    return elapsed;
  }

  /// What a date says to the day: its first and last possible day and what they rest on; empty where the date itself says it.
  public String explained(Edtf date) {
    Bounds bounds = date.bounds(Reading.WITHIN, dossier.knownUntil());
    boolean isExact = bounds.earliestStart() == bounds.latestStart() && bounds.earliestEnd() == bounds.latestEnd();
    return isExact && !date.isQualified() && !date.isReversed() ? "" : dates.explanation(date, Reading.WITHIN, dossier.knownUntil());
  }

  /// A date in as few words as a list has room for, empty for none.
  public String shortDate(@Nullable Edtf date) {
    return date == null ? "" : dates.shortWords(date);
  }

  /// What an entity is called: its name, title or text, or what it is made of.
  public String name(Entity entity) {
    return switch (entity) {
      case Figure figure -> in(figure.name()) + ", " + shortDate(figure.date());
      case Entity.Named named -> in(named.naming().name());
      case Event event -> in(event.title());
      case Source source -> in(source.title());
      case Statement statement -> in(statement.text());
      case Tenure tenure -> tenureName(tenure);
      case Coverage coverage -> word(coverage.of());
    };
  }

  private String tenureName(Tenure tenure) {
    String post = dossier.find(tenure.post()).map(this::name).orElse("");
    return dossier.find(tenure.person()).map(this::name).map(person -> person + ", " + post).orElse(post);
  }

  /// The same of the entity with an id; the id where there is none.
  public String name(String id) {
    return dossier.find(id).map(this::name).orElse(id);
  }

  /// The name of an entity as a link to it.
  public Optional<Piece> link(@Nullable String id) {
    return dossier.find(id).map(entity -> new Piece.Name(name(entity), entity.id()));
  }

  /// The names of entities as links, with commas between.
  public List<Piece> links(List<String> ids) {
    return joined(ids.stream().flatMap(id -> link(id).stream()).toList(), ", ");
  }

  /// Pieces with something between each two.
  public static List<Piece> joined(List<Piece> pieces, String between) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!all.isEmpty()) {
        all.add(new Piece.Words(between));
      }
      all.add(piece);
    }
    return all;
  }

  /// Words as pieces, those that are blank left out, with dots between.
  public static List<Piece> words(String... parts) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        pieces.add(new Piece.Words(part));
      }
    }
    return joined(pieces, " · ");
  }

  /// That a post is held by somebody who only stands in.
  public String acting() {
    return text("acting");
  }

  /// What is said in place of the name of a holder whom no source names.
  public String unnamed() {
    return text("holder.unnamed");
  }

  /// What is said of a time in which a post has no holder.
  ///
  /// @param isVacant whether it is known that there was none
  public String gap(boolean isVacant) {
    return text(isVacant ? "office.vacant" : "office.noRecord");
  }

  /// What the side of an event is called that several parties share.
  public String joint() {
    return text("lane.joint");
  }

  /// What a language is called.
  ///
  /// @param tag BCP 47
  public String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(language.locale());
  }

  /// What kind of entity it is, in a word.
  public String kind(Entity entity) {
    return text("kind." + entity.getClass().getSimpleName().toLowerCase(Locale.ROOT));
  }

  /// The time of a tenure: its date, else the steps into and out of the post.
  public String tenure(Tenure tenure) {
    Tenure.Phases phases = tenure.phases();
    return Stream.of(
            tenure.date() == null || tenure.date() instanceof EdtfInterval ? date(tenure.date()) : text("seen", date(tenure.date())),
            phase("phase.appointed", phases.appointed()),
            phase("phase.arrived", phases.arrived()),
            phase("phase.credentials", phases.credentials()),
            phase("phase.left", phases.left()))
        .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
  }

  private String phase(String key, @Nullable Edtf date) {
    return date == null ? "" : text(key, date(date));
  }

  /// Whether an event is only planned, was put off or called off, in a word; empty for one that took place.
  public String status(Event event) {
    return event.status() == Event.Status.HELD ? "" : word(event.status());
  }

  /// A key in words; of a path the name of the entity it ends in, if it ends in one.
  public String key(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return path.contains("/") && dossier.find(last).isPresent() ? name(last) : text("key." + path.replaceFirst("/.*", ""));
  }

  /// A value as it stands in the file, in words: a date, the name of an entity, a fixed word, a number; else as it is.
  public String value(Entity entity, String key, String raw) {
    return switch (key) {
      case "style" -> wordOrAsIs("Event.Style." + raw, raw);
      case "status" -> wordOrAsIs("Event.Status." + raw, raw);
      case "rank" -> wordOrAsIs("Rank." + raw, raw);
      case "kind" -> wordOrAsIs(entity.getClass().getSimpleName() + ".Kind." + raw, raw);
      case "value" -> numberOrAsIs(raw);
      default -> dossier.find(raw).map(this::name).orElseGet(() -> dateOrAsIs(raw));
    };
  }

  private String wordOrAsIs(String key, String raw) {
    return messages.bundle().containsKey(key) ? text(key) : raw;
  }

  private String numberOrAsIs(String raw) {
    try {
      return number(new BigDecimal(raw));
    } catch (NumberFormatException _) {
      return raw;
    }
  }

  private String dateOrAsIs(String raw) {
    try {
      return date(Edtf.parseMixing(raw));
    } catch (EdtfException _) {
      return raw;
    }
  }

  /// A number as the language groups its digits.
  public String number(Number value) {
    return NumberFormat.getNumberInstance(language.locale()).format(value);
  }

  /// A place on the globe: "53.9° N, 27.57° E".
  public String coordinates(Place.Coordinates at) {
    return degrees(at.latitude().value(), "north", "south") + ", " + degrees(at.longitude().value(), "east", "west");
  }

  private String degrees(BigDecimal value, String positive, String negative) {
    return text("degrees." + (value.signum() < 0 ? negative : positive), value.abs());
  }

  /// A number for an axis, in few characters.
  public String compact(double value) {
    NumberFormat format = NumberFormat.getCompactNumberInstance(language.locale(), NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  /// An amount with its unit and how exact it is; empty where there is no value.
  public Optional<String> quantity(Quantity quantity) {
    if (quantity.value() == null) {
      return Optional.empty();
    }
    String number = number(quantity.value().value());
    String unit = quantity.unit() == null || quantity.unit().equals("1") ? "" : " " + quantity.unit();
    String qualifier = quantity.qualifier() == null ? "" : word(quantity.qualifier()) + " ";
    return Optional.of(qualifier + number + unit);
  }
}
