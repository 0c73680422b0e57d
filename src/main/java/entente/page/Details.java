package entente.page;

import entente.dossier.Coverage;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Era;
import entente.dossier.Event;
import entente.dossier.Figure;
import entente.dossier.Mechanism;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Post;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Weight;
import entente.insight.AsOf;
import entente.insight.Contacts;
import entente.insight.Succession;
import entente.language.Language;
import entente.language.Messages;
import entente.search.Namesakes;
import entente.words.Citation;
import entente.words.EntityWords;
import entente.words.Piece;
import entente.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of each entity of a dossier.
public final class Details {
  private static final int MOST_NAMED = 4;

  private final Dossier dossier;
  private final AsOf asOf;
  private final EntityWords wording;
  private final Messages texts;
  private final List<String> pair;
  private final Namesakes namesakes;
  private final Detail first;

  /// Takes its time.
  ///
  /// @param asOf the dossier as of the day it is first read as of
  /// @throws java.util.concurrent.CancellationException once that is no longer wanted
  public Details(Dossier dossier, AsOf asOf, Language language, Progress progress) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.wording = new EntityWords(dossier, language);
    this.texts = Messages.of(Page.class, language);
    this.pair = Contacts.pair(dossier);
    this.namesakes = new Namesakes(dossier);
    Weight.prepare(dossier, progress);
    this.first = ofDossier(asOf, pair, progress);
  }

  /// Works out what takes its time for pages of people, so that nobody has to wait for it.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  public Details prepared(Progress progress) {
    namesakes.prepared(progress);
    return this;
  }

  /// The entity that is shown when something leads to an id: the entity itself, of a tenure its holder or else its post, of
  /// coverage nothing.
  public Optional<String> target(String id) {
    return dossier.find(id).flatMap(entity -> switch (entity) {
      case Tenure tenure -> Optional.of(Optional.ofNullable(tenure.person()).orElse(tenure.post()));
      case Coverage _ -> Optional.empty();
      default -> Optional.of(id);
    });
  }

  /// What ids lead to, each once; those that lead nowhere count for nothing.
  public List<String> targets(List<String> ids) {
    return ids.stream().flatMap(id -> target(id).stream()).distinct().toList();
  }

  /// An event in a few lines: title, date, place and who took part. Of anything else its name.
  ///
  /// @param when the dossier as of the day as on which all but events is called
  /// @throws java.util.NoSuchElementException when the dossier has no such id
  public String brief(String id, AsOf when) {
    Entity entity = dossier.find(id).orElseThrow();
    EntityWords words = wording.on(when.day());
    return switch (entity) {
      case Event event -> brief(event, wording.on(dossier.day(event)));
      case Tenure tenure -> brief(tenure, words, when);
      case Figure figure -> lines(Stream.of(words.name(figure), words.quantity(figure.quantity()).orElse(""),
          dossier.find(figure.reporter()).map(words::name).orElse("")));
      case Era era -> lines(Stream.of(words.name(era), words.date(era.date())));
      case Post post -> lines(Stream.of(words.name(post), words.today(post),
          new Holders(dossier, words, texts, when).asOfDay(post, () -> Succession.of(dossier, post)).stream()
          .map(Piece::text).collect(Collectors.joining())));
      default -> lines(Stream.of(words.name(entity), words.today(entity)));
    };
  }

  /// Of what kind an event is and whose side's, in words; nothing of anything else.
  public List<String> classes(String id) {
    return dossier.find(Event.class, id).stream().flatMap(event -> {
      EntityWords words = wording.on(dossier.day(event));
      return Stream.of(words.word(event.kind()), words.side(event));
    }).filter(word -> !word.isEmpty()).toList();
  }

  private String brief(Tenure tenure, EntityWords words, AsOf when) {
    return lines(Stream.of(dossier.find(tenure.person()).map(person -> words.withToday(words.name(person), person)).orElse(""),
        dossier.find(tenure.post()).map(post -> words.withToday(words.name(post) + words.offices().standing(tenure), post)).orElse(""),
        words.offices().time(tenure, when)));
  }

  private String brief(Event event, EntityWords words) {
    AsOf then = asOf.on(dossier.day(event));
    String people = event.participants().stream().map(p -> words.offices().participant(p, then)).distinct().limit(MOST_NAMED)
        .collect(Collectors.joining(", "));
    String place = dossier.find(event.place()).map(words::name).orElse("");
    return lines(Stream.of(words.name(event), words.date(event.date()), words.explained(event), words.status(event), place, people));
  }

  /// The events among some entities as sentences with their dates and sources, the earliest first, a line each.
  public String sentences(List<String> ids) {
    List<Event> events = ids.stream().flatMap(id -> dossier.find(Event.class, id).stream()).toList();
    return lines(dossier.inTime().sorted(events).stream().map(this::sentence));
  }

  private String sentence(Event event) {
    EntityWords words = wording.on(dossier.day(event));
    var evidence = new EvidenceBySource(dossier, words, Messages.of(Details.class, words.language()));
    evidence.add("", event);
    return new Citation(dossier, words).sentence(event, evidence.references());
  }

  private static String lines(Stream<String> lines) {
    return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  /// What there is to say of an entity.
  ///
  /// @throws java.util.NoSuchElementException when the dossier has no such id
  public Detail of(String id) {
    return of(List.of(id), asOf);
  }

  /// The parties that the page of the dossier speaks of.
  ///
  /// @param wanted ids; all but those of two different parties stand for what [Contacts#pair] finds
  public List<String> pair(List<String> wanted) {
    boolean isPair = wanted.size() == 2 && wanted.stream().distinct().filter(id -> dossier.find(Party.class, id).isPresent()).count() == 2;
    return isPair ? wanted : pair;
  }

  /// How things stand between two sides of the dossier.
  ///
  /// @param when the dossier as of the day
  /// @param wanted as [#pair] takes them
  public Detail ofDossier(AsOf when, List<String> wanted) {
    List<String> both = pair(wanted);
    return when.day() == asOf.day() && both.equals(pair) ? first : ofDossier(when, both, Progress.UNSEEN);
  }

  private Detail ofDossier(AsOf when, List<String> both, Progress progress) {
    return new DossierPage(new PageRows(dossier, wording.on(when.day()), texts, when), both, progress).write();
  }

  /// What there is to say of an entity, or of several together.
  ///
  /// @param ids at least one
  /// @param when the dossier as of the day that offices are read as of
  /// @throws java.util.NoSuchElementException when the dossier has no such id
  public Detail of(List<String> ids, AsOf when) {
    List<Entity> entities = ids.stream().map(id -> dossier.find(id).orElseThrow()).toList();
    return entities.size() == 1 ? of(entities.getFirst(), when)
        : new CommonPage(dossier, wording, when.day(), entities).write();
  }

  private Detail of(Entity entity, AsOf when) {
    var page = new Page(dossier, wording, when, entity);
    switch (entity) {
      case Event event -> new EventPage(page, event).write();
      case Person person -> new PersonPage(page, person, namesakes).write();
      case Post post -> new PostPage(page, post).write();
      case Mechanism mechanism -> new MechanismPage(page, mechanism).write();
      case Figure figure -> new FigurePage(page, figure).write();
      case Source source -> new SourcePage(page, source).write();
      case Statement statement -> new StatementPage(page, statement).write();
      case Entity.Named named -> new NamedPage(page).write(named);
      case Tenure _, Coverage _ -> { } // lead to others
    }
    return page.detail();
  }
}
