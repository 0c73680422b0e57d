package entente.words;

import entente.dossier.Basis;
import entente.dossier.Coverage;
import entente.dossier.Dispute;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Field;
import entente.dossier.Figure;
import entente.dossier.Keyed;
import entente.dossier.Mechanism;
import entente.dossier.Naming;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Place;
import entente.dossier.Quantity;
import entente.dossier.Rank;
import entente.dossier.Resemblance;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Text;
import entente.language.Language;
import entente.language.LongText;
import entente.language.Messages;
import entente.language.Visible;
import entente.time.Bounds;
import entente.time.DateWords;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.ElapsedWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What entities and values are called in one language.
public final class EntityWords {
  static final int MOST_LISTED = 24;

  private final Dossier dossier;
  private final Language language;
  private final Messages messages;
  private final AmountWords amounts;
  private final DateWords dates;
  private final ElapsedWords elapsed;

  /// Names what a dossier holds in one language.
  public EntityWords(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.language = language;
    this.messages = Messages.of(EntityWords.class, language);
    this.amounts = new AmountWords(language, messages);
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
    return LongText.line(whole(named.naming().name(), named.id()));
  }

  /// The shortest form of a name: the short one, unless only the usual one is in this language or can be seen. Of a very long one the
  /// beginning.
  public String shortest(Entity.Named named) {
    Naming naming = named.naming();
    boolean isUsual = (isOurs(naming.name()) && !isOurs(naming.shortest())) || Visible.isNothing(in(naming.shortest()));
    return LongText.line(whole(isUsual ? naming.name() : naming.shortest(), named.id()));
  }

  private boolean isOurs(Text text) {
    return switch (text) {
      case Text.Plain _ -> dossier.head().language().equals(language.tag());
      case Text.Tagged(Map<String, String> byLanguage, _) -> byLanguage.containsKey(language.tag());
    };
  }

  /// The word for a fixed value, such as a kind of event.
  public String word(Keyed value) {
    return messages.text(vocabulary(value) + "." + value.key());
  }

  private static String vocabulary(Keyed word) {
    return switch (word) {
      case Basis _ -> "Basis";
      case Coverage.Of _ -> "Coverage.Of";
      case Dispute.Status _ -> "Dispute.Status";
      case Event.Kind _ -> "Event.Kind";
      case Event.Status _ -> "Event.Status";
      case Event.Style _ -> "Event.Style";
      case Event.Relation.Tie _ -> "Event.Relation.Tie";
      case Mechanism.Kind _ -> "Mechanism.Kind";
      case Organisation.Kind _ -> "Organisation.Kind";
      case Party.Kind _ -> "Party.Kind";
      case Quantity.Qualifier _ -> "Quantity.Qualifier";
      case Rank _ -> "Rank";
      case Resemblance.Verdict _ -> "Resemblance.Verdict";
      case Source.Kind _ -> "Source.Kind";
      case Statement.Kind _ -> "Statement.Kind";
      case Statement.Outcome.Status _ -> "Statement.Outcome.Status";
    };
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
    return entity instanceof Entity.Named named && named.naming().sort() != null ? in(named.naming().sort()) : name(entity);
  }

  /// Names in the order of the alphabet.
  public List<String> sorted(Stream<String> names) {
    return names.sorted(Comparator.comparing(name -> Alphabet.key(name, language), Arrays::compareUnsigned)).toList();
  }

  /// All that an entity is called.
  public String whole(Entity entity) {
    return switch (entity) {
      case Figure figure -> whole(figure.naming().name(), figure.id()) + ", " + shortDate(figure.date());
      case Entity.Named named -> whole(named.naming().name(), named.id());
      case Event event -> whole(event.title(), event.id());
      case Source source -> whole(source.title(), source.id());
      case Statement statement -> whole(statement.text(), statement.id());
      case Tenure tenure -> tenureName(tenure);
      case Coverage coverage -> word(coverage.of());
    };
  }

  private String tenureName(Tenure tenure) {
    String post = dossier.find(tenure.post()).map(this::whole).orElse("");
    return dossier.find(tenure.person()).map(this::whole).map(person -> person + ", " + post).orElse(post);
  }

  /// The same of the entity with an id; the id where there is none.
  public String name(String id) {
    return dossier.find(id).map(this::name).orElse(id);
  }

  /// The name of an entity as a link to it.
  public Optional<Piece> link(@Nullable String id) {
    return dossier.find(id).map(entity -> new Piece.Name(name(entity), entity.id()));
  }

  /// The names of entities as links, with commas between; of very many the first and how many more there are.
  public List<Piece> links(List<String> ids) {
    List<Piece> links = joined(ids.stream().limit(MOST_LISTED).flatMap(id -> link(id).stream()).toList(), ", ");
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
      if (!Visible.isNothing(part)) {
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
    return text("kind." + EntityKind.of(entity).word());
  }

  /// What the entities of a kind are called together.
  public String kinds(EntityKind kind) {
    return text("kinds." + kind.key());
  }

  /// The time of a tenure: its date, else the steps into and out of the post.
  public String tenure(Tenure tenure) {
    Edtf date = tenure.date();
    String served = date == null || date instanceof EdtfInterval ? date(date) : text("seen", date(date));
    return Stream.of(served, phases(tenure.phases())).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
  }

  String phases(Tenure.Phases phases) {
    return Stream.of(
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
