package entente.words;

import entente.dossier.Coverage;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Field;
import entente.dossier.Figure;
import entente.dossier.Keyed;
import entente.dossier.NameAt;
import entente.dossier.Naming;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Quantity;
import entente.dossier.Side;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Text;
import entente.insight.AsOf;
import entente.language.Language;
import entente.language.LongText;
import entente.language.Messages;
import entente.language.Visible;
import entente.search.Folding;
import entente.time.Bounds;
import entente.time.DateWords;
import entente.time.Edtf;
import entente.time.ElapsedWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What entities and values are called in one language.
public final class EntityWords {
  static final int MOST_LISTED = 24;
  private static final long TODAY = Bounds.FUTURE; // later than any day on which a name was changed

  private final Dossier dossier;
  private final Language language;
  private final Messages messages;
  private final AmountWords amounts;
  private final DateWords dates;
  private final ElapsedWords elapsed;
  private final long day;

  /// Names what a dossier holds in one language, as it is called today.
  public EntityWords(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.language = language;
    this.messages = Messages.of(EntityWords.class, language);
    this.amounts = new AmountWords(language, messages);
    this.dates = DateWords.in(language);
    this.elapsed = ElapsedWords.in(language);
    this.day = TODAY;
  }

  private EntityWords(EntityWords other, long day) {
    this.dossier = other.dossier;
    this.language = other.language;
    this.messages = other.messages;
    this.amounts = other.amounts;
    this.dates = other.dates;
    this.elapsed = other.elapsed;
    this.day = day;
  }

  /// The same, calling everything as it was called on a day.
  ///
  /// @param other days since 1970-01-01
  public EntityWords on(long other) {
    return other == day || !dossier.isRenamed() ? this : new EntityWords(this, other);
  }

  /// The names that something had on the day.
  public Naming naming(Entity.Named named) {
    return day == TODAY ? named.naming() : named.naming().on(dossier, day);
  }

  /// What an entity is called today, "now Newland", where it was called something else on the day; else empty.
  public String today(@Nullable Entity entity) {
    if (!(entity instanceof Entity.Named named) || in(naming(named).name()).equals(in(named.naming().name()))) {
      return "";
    }
    return text("name.today", LongText.line(whole(named.naming().name(), named.id())));
  }

  /// The same of the entity with an id.
  public String today(String id) {
    return today(dossier.find(id).orElse(null));
  }

  /// How a name by which something was found is another one than it is called by: "also called MFA", "known until 1991 as Oldland"; empty
  /// where it is the same or a part of it.
  public String otherwise(Entity.Named named, String found) {
    String called = Folding.of(name(named));
    String folded = Folding.of(found);
    if (called.contains(folded) || named.naming().name().all().contains(found)) {
      return "";
    }
    String name = LongText.line(found);
    return named.naming().names().stream().filter(other -> other.name().all().contains(found)).map(NameAt::date).filter(Objects::nonNull)
        .map(date -> dossier.bounds(NameAt.DATE, date)).filter(bounds -> bounds.latestEnd() != Bounds.FUTURE).findFirst()
        .map(bounds -> text("name.until", dates.day(bounds.latestEnd()), name)).orElseGet(() -> text("name.also", name));
  }

  /// That something was found by another spelling of its name.
  public String spelling() {
    return text("name.spelling");
  }

  /// A name that something had on the day, with that of today in brackets where it is another one.
  public String withToday(String name, Entity entity) {
    String today = today(entity);
    return today.isEmpty() ? name : name + " (" + today + ")";
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

  /// What the dossier is called, all of it.
  public String title() {
    return whole(dossier.head().title(), dossier.head().id());
  }

  /// A name or title; where there is nothing to see in it, that there is none, with what is called so.
  private String whole(Text name, String id) {
    String text = in(name);
    return Visible.isNothing(text) ? text("noTitle", id) : text;
  }

  /// The usual name, of a very long one the beginning.
  public String usual(Entity.Named named) {
    return LongText.line(whole(naming(named).name(), named.id()));
  }

  /// The shortest form of a name: the short one, unless only the usual one is in this language or can be seen; then of a person what the
  /// short one takes of the usual one in another language, such as the surname. Of a very long one the beginning.
  public String shortest(Entity.Named named) {
    Naming naming = naming(named);
    String name = whole(naming.name(), named.id());
    boolean isNothing = Visible.isNothing(in(naming.shortest()));
    boolean isUsual = isOurs(naming.name()) && !isOurs(naming.shortest());
    return LongText.line(isNothing || (isUsual && !(named instanceof Person)) ? name
        : isUsual ? naming.shortestOf(name) : whole(naming.shortest(), named.id()));
  }

  private boolean isOurs(Text text) {
    return switch (text) {
      case Text.Plain _ -> dossier.head().language().equals(language.tag());
      case Text.Tagged(Map<String, String> byLanguage, _) -> byLanguage.containsKey(language.tag());
    };
  }

  /// The word for a fixed value, such as a kind of event.
  public String word(Keyed value) {
    return messages.text(FixedWords.key(value));
  }

  /// A date in words, empty for none.
  public String date(@Nullable Edtf date) {
    return date == null ? "" : dates.words(date);
  }

  /// Dates in words.
  public DateWords dates() {
    return dates;
  }

  /// Values of any key in words.
  public ValueWords values() {
    return new ValueWords(this, dossier);
  }

  /// In what capacity and when posts are held, in words.
  public OfficeWords offices() {
    return new OfficeWords(this);
  }

  /// Times between days in words.
  public ElapsedWords elapsed() {
    return elapsed;
  }

  /// What the date of an event says to the day: its first and last possible day and what they rest on; empty where it says so itself.
  public String explained(Event event) {
    Edtf date = event.date();
    Bounds bounds = dossier.bounds(event);
    boolean isExact = bounds.earliestStart() == bounds.latestStart() && bounds.earliestEnd() == bounds.latestEnd();
    return isExact && !date.isQualified() && !date.isReversed() ? ""
        : dates.explanation(date, Field.reading(Event.DATE), dossier.knownUntil());
  }

  /// A date in as few words as a list has room for, empty for none.
  public String shortDate(@Nullable Edtf date) {
    return date == null ? "" : dates.shortWords(date);
  }

  /// What an entity is called: its name, title or text, or what it is made of. Of a very long one the beginning.
  public String name(Entity entity) {
    return LongText.line(whole(entity));
  }

  /// By what an entity stands in the alphabet: its name, unless it says so itself.
  public String sortedBy(Entity entity) {
    Text sort = entity instanceof Entity.Named named ? naming(named).sort() : null;
    return sort == null ? name(entity) : in(sort);
  }

  /// Names in the order of the alphabet.
  public List<String> sorted(Stream<String> names) {
    return names.sorted(Comparator.comparing(name -> Alphabet.key(name, language), Arrays::compareUnsigned)).toList();
  }

  /// All that an entity is called.
  public String whole(Entity entity) {
    return switch (entity) {
      case Figure figure -> whole(naming(figure).name(), figure.id()) + ", " + shortDate(figure.date());
      case Entity.Named named -> whole(naming(named).name(), named.id());
      case Event event -> whole(event.title(), event.id());
      case Source source -> whole(source.title(), source.id());
      case Statement statement -> whole(statement.text(), statement.id());
      case Tenure tenure -> tenureName(tenure);
      case Coverage coverage -> word(coverage.of());
    };
  }

  private String tenureName(Tenure tenure) {
    String post = dossier.find(tenure.post()).map(this::whole).orElse("");
    String inPost = post + offices().standing(tenure);
    return dossier.find(tenure.person()).map(this::whole).map(person -> person + ", " + inPost).orElse(inPost);
  }

  /// The same of the entity with an id; the id where there is none.
  public String name(String id) {
    return dossier.find(id).map(this::name).orElse(id);
  }

  /// The name of an entity as a link to it.
  public Optional<Piece> link(@Nullable String id) {
    return dossier.find(id).map(entity -> new Piece.Name(name(entity), entity.id()));
  }

  /// The same, and after it what the entity is called today, where that is something else; nothing where there is no such entity.
  ///
  /// @param after what is said right after the name, may be empty
  public List<Piece> linked(String id, String after) {
    String today = today(id);
    String words = after + (today.isEmpty() ? "" : " (" + today + ")");
    return link(id).map(name -> words.isEmpty() ? List.of(name) : List.of(name, new Piece.Words(words))).orElse(List.of());
  }

  /// The names of entities as links, with commas between; of very many the first and how many more there are.
  public List<Piece> links(List<String> ids) {
    List<Piece> links = joined(", ", ids.stream().limit(MOST_LISTED).map(id -> link(id).stream().toList()));
    if (ids.size() > MOST_LISTED) {
      links.add(new Piece.Words(" " + more(ids.size() - MOST_LISTED)));
    }
    return links;
  }

  /// Words with commas between; of very many the first and how many more there are.
  public String listed(List<String> all) {
    String first = all.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return all.size() <= MOST_LISTED ? first : first + " " + more(all.size() - MOST_LISTED);
  }

  /// How many more there are than are named.
  public String more(int number) {
    return text("more", number);
  }

  /// Parts with something between each two; those of no pieces are left out.
  public static List<Piece> joined(String between, Stream<List<Piece>> parts) {
    List<Piece> all = new ArrayList<>();
    parts.filter(part -> !part.isEmpty()).forEach(part -> {
      if (!all.isEmpty()) {
        all.add(new Piece.Words(between));
      }
      all.addAll(part);
    });
    return all;
  }

  /// Words as pieces, those that are blank left out, with dots between.
  public static List<Piece> words(String... parts) {
    return joined(" · ", Stream.of(parts).filter(part -> !Visible.isNothing(part)).map(part -> List.of(new Piece.Words(part))));
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

  /// Whose act an event is: what the party is called in short, or that it is joint; empty for nobody's.
  public String side(Event event) {
    return switch (Side.of(dossier, event)) {
      case Side.Of(String party) -> dossier.find(Party.class, party).map(this::shortest).orElse("");
      case Side.Joint() -> joint();
      case Side.None() -> "";
    };
  }

  /// What a language is called.
  ///
  /// @param tag BCP 47
  public String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(language.locale());
  }

  /// What kind of entity it is, in a word.
  public String kind(Entity entity) {
    return text("kind." + EntityKind.of(entity).word());
  }

  /// What the entities of a kind are called together.
  public String kinds(EntityKind kind) {
    return text("kinds." + kind.key());
  }

  /// Whether an event is only planned, was put off or called off, in a word; empty for one that took place.
  public String status(Event event) {
    return event.status() == Event.Status.HELD ? "" : word(event.status());
  }

  /// How an event stands on the as-of day, in a word: of one that took place later, that it is later.
  public String status(Event event, AsOf asOf) {
    return event.status() == Event.Status.HELD && asOf.isLater(event) ? text("status.later") : word(event.status());
  }

  /// A key in words; of a path the name of the entity it ends in, if it ends in one.
  public String key(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return path.contains("/") && dossier.find(last).isPresent() ? name(last) : text("key." + path.replaceFirst("/.*", ""));
  }

  /// A number to its last digit, in groups as the language makes them.
  public String number(Number value) {
    return language.grouped(value);
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
    return amounts.compact(value);
  }

  /// An amount with its unit and how exact it is, to the last digit; empty where there is no value.
  public Optional<String> quantity(Quantity quantity) {
    return amounts.exact(quantity);
  }

  /// The same in short; empty where there is no value.
  public List<Piece> amount(Quantity quantity) {
    return amounts.brief(quantity).stream().toList();
  }
}
