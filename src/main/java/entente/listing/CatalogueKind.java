package entente.listing;

import entente.chart.Ink;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Source;
import entente.dossier.Tenure;
import entente.dossier.Text;
import entente.feed.Inks;
import entente.insight.Activities;
import entente.insight.Activities.Tally;
import entente.insight.Activity;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.insight.AsOf.Knowledge;
import entente.language.Messages;
import entente.listing.Catalogue.Line;
import entente.listing.Catalogue.Order;
import entente.query.Passing;
import entente.search.Folding;
import entente.time.Bounds;
import entente.time.Days;
import entente.time.Edtf;
import entente.time.EdtfDate;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there are lists of, and all that lists differ in: which entities stand in them, how they are grouped, found, ordered and described.
public enum CatalogueKind {
  PEOPLE(List.of(EntityKind.PERSON), Order.RANK, Order.NAME, Order.ACTIVITY, Order.LATEST),
  BODIES(List.of(EntityKind.ORGANISATION, EntityKind.MECHANISM), Order.ACTIVITY, Order.NAME, Order.LATEST),
  PLACES(List.of(EntityKind.PLACE), Order.NAME, Order.ACTIVITY, Order.LATEST),
  SOURCES(List.of(EntityKind.SOURCE), Order.LATEST, Order.NAME, Order.ACTIVITY, Order.RANK);

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<EntityKind> kinds;
  @SuppressWarnings("ImmutableEnumChecker") // nor here
  private final List<Order> orders;

  CatalogueKind(List<EntityKind> kinds, Order... orders) {
    this.kinds = kinds;
    this.orders = List.of(orders);
  }

  /// The kinds of entities that stand in the list, that which it is mostly about first.
  public List<EntityKind> kinds() {
    return kinds;
  }

  /// Whether such an entity stands in the list.
  public boolean holds(Entity entity) {
    return kinds.contains(EntityKind.of(entity));
  }

  /// The orders that make a difference, the usual one first.
  public List<Order> orders() {
    return orders;
  }

  /// How the list of one dossier is made in one language.
  static final class Rules {
    private static final String ELSEWHERE = "";
    private static final String MECHANISMS = " mechanisms";
    private static final int UNRANKED = 1000;
    private static final int UNCERTAIN = 100;

    private final CatalogueKind kind;
    private final Dossier dossier;
    private final EntityWords wording;
    private final Activities activities;
    private final Messages texts;
    private final Map<String, String> words; // of posts, which many people have held
    private final Map<String, Nesting> places; // by place

    /// @param depth in how many places it lies
    /// @param outermost what the last of them lies in, which is no place
    private record Nesting(int depth, @Nullable String outermost) {}

    Rules(CatalogueKind kind, Dossier dossier, EntityWords wording, Activities activities) {
      this.kind = kind;
      this.dossier = dossier;
      this.wording = wording;
      this.activities = activities;
      this.texts = Messages.of(CatalogueKind.class, wording.language());
      this.words = new HashMap<>();
      this.places = new HashMap<>();
    }

    private Rules(Rules all, Activities some) {
      this.kind = all.kind;
      this.dossier = all.dossier;
      this.wording = all.wording;
      this.activities = some;
      this.texts = all.texts;
      this.words = all.words;
      this.places = all.places;
    }

    /// The same where only events that pass count.
    Rules among(Passing events) {
      return new Rules(this, activities.among(events::passes));
    }

    List<? extends Entity> entities() {
      return kind.kinds.stream().flatMap(each -> each.in(dossier.lists()).stream()).toList();
    }

    /// Whether entries stand below those they lie in.
    boolean isNested() {
      return kind == PLACES;
    }

    /// All groups in the order in which they are shown.
    List<String> groups() {
      Stream<String> parties = dossier.lists().parties().stream().map(Party::id);
      return switch (kind) {
        case PEOPLE, PLACES -> Stream.concat(parties, Stream.of(ELSEWHERE)).toList();
        case BODIES -> Stream.concat(parties, Stream.of(ELSEWHERE, MECHANISMS)).toList();
        case SOURCES -> Stream.concat(Arrays.stream(Source.Kind.values()).map(Source.Kind::key), Stream.of(ELSEWHERE)).toList();
      };
    }

    /// Whether an entity stands in the same group on every day.
    boolean isFixed(Entity entity) {
      return Side.isFixed(dossier, entity);
    }

    /// @param day on which it stands there
    String group(Entity entity, long day) {
      return Optional.ofNullable(switch (entity) {
        case Person _, Organisation _ -> Side.on(dossier, entity, day).orElse(null);
        case Mechanism _ -> MECHANISMS;
        case Place place -> place(place).outermost();
        case Source source -> source.kind() == null ? null : source.kind().key();
        default -> throw new IllegalArgumentException(entity.id());
      }).orElse(ELSEWHERE);
    }

    /// Where a place lies, from that of the place around it, which many share. Without recursion, since chains may be long.
    private Nesting place(Place place) {
      Deque<Place> inwards = new ArrayDeque<>();
      Optional<Place> next = Optional.of(place);
      while (next.isPresent() && !places.containsKey(next.get().id())) {
        inwards.push(next.get());
        next = dossier.find(Place.class, next.get().in());
      }
      for (Place inner : inwards) {
        Nesting around = inner.in() == null ? null : places.get(inner.in());
        places.put(inner.id(), around == null ? new Nesting(0, inner.in()) : new Nesting(around.depth() + 1, around.outermost()));
      }
      return Objects.requireNonNull(places.get(place.id()));
    }

    /// @param day as on which a party is called
    String heading(String group, long day) {
      if (group.equals(MECHANISMS)) {
        return texts.text("group.mechanisms");
      }
      if (kind == SOURCES) {
        return texts.text("sources." + (group.equals(ELSEWHERE) ? "unsaid" : group));
      }
      EntityWords words = wording.on(day);
      return dossier.find(group).map(entity -> words.withToday(words.name(entity), entity))
          .orElseGet(() -> texts.text(kind == PLACES ? "places.elsewhere" : "people.noParty"));
    }

    Optional<Integer> ink(String group) {
      return kind == SOURCES || group.equals(MECHANISMS) ? Optional.empty()
          : Optional.of(group.equals(ELSEWHERE) ? Ink.NONE : Inks.of(dossier, group));
    }

    /// The place that a place lies in.
    @Nullable String container(Entity entity) {
      return entity instanceof Place place ? dossier.find(Place.class, place.in()).map(Place::id).orElse(null) : null;
    }

    Catalogue.Entry entry(Entity entity, int number) {
      int depth = entity instanceof Place place ? place(place).depth() : 0;
      return new Catalogue.Entry(entity, number, depth, words(entity, dossier.referring(entity.id())));
    }

    /// How much is recorded of each up to the day, and when it was seen last. Where sources do not stand in the order of what rests on
    /// them, that only tells equals apart, for which all that ever does is enough, and soon counted.
    Function<Entity, Tally> tallies(Order order, AsOf asOf, Progress progress) {
      return kind == SOURCES ? source -> new Tally(
          order == Order.ACTIVITY ? asOf.resting((Source) source) : dossier.referring(source.id()).size(), published((Source) source))
          : activities.tallies(asOf.day(), progress);
    }

    /// By what an entry stands in the alphabet on a day.
    String sortedBy(Catalogue.Entry entry, long day) {
      return wording.on(day).sortedBy(entry.entity());
    }

    private long published(Source source) {
      return source.published() == null ? Bounds.PAST : dossier.bounds(Source.PUBLISHED, source.published()).latestStart();
    }

    private String words(Entity entity, List<Entity> referring) {
      return switch (entity) {
        case Person person -> fold(person.naming().all()) + referring.stream()
            .filter(Tenure.class::isInstance).map(tenure -> ((Tenure) tenure).post()).distinct()
            .map(post -> words.computeIfAbsent(post, this::postWords)).collect(Collectors.joining());
        case Entity.Named named -> fold(named.naming().all());
        case Source source -> fold(Stream.concat(source.authors().stream(),
            Stream.concat(Stream.of(source.title()), Stream.ofNullable(source.publisher())).map(Text::all).flatMap(List::stream)));
        default -> "";
      };
    }

    private String postWords(String post) {
      return dossier.find(Post.class, post).map(p -> fold(p.naming().all())).orElse("");
    }

    private static String fold(Stream<String> names) {
      return names.map(Folding::of).map(" "::concat).collect(Collectors.joining());
    }

    /// The lower the higher: of a person by the post on the as-of day, what is certainly held before what is not.
    int rank(Entity entity, AsOf asOf) {
      return switch (entity) {
        case Person person -> knownBy(person.id(), asOf)
            .map(held -> rank(held.post().rank()) + (held.certain() ? 0 : UNCERTAIN)).orElse(UNRANKED);
        case Source source -> source.reliability() == null ? UNRANKED : source.reliability().charAt(0);
        default -> UNRANKED;
      };
    }

    /// Whether all that is known of something is later than the day. Most people need not be asked for more than the events by then.
    boolean isLater(Entity entity, Tally tally, AsOf asOf) {
      return (tally.count() == 0 || !(entity instanceof Person)) && asOf.isLater(entity);
    }

    /// What a person is known to have held on the day, be it by what is known of earlier days, but not by what is known of later ones.
    private static Optional<Holding> knownBy(String person, AsOf asOf) {
      return asOf.listed(person).filter(held -> held.knowledge() != Knowledge.FIRST_KNOWN);
    }

    private static int rank(@Nullable Rank rank) {
      return rank == null ? Rank.OTHER.ordinal() : rank.ordinal();
    }

    Line line(Entity entity, AsOf asOf) {
      EntityWords words = wording.on(asOf.day());
      String name = words.withToday(words.name(entity), entity);
      String below = below(entity, words, asOf);
      if (entity instanceof Source source) {
        return new Line(name, below, source.reliability() == null ? "" : source.reliability(), "", asOf.resting(source), List.of());
      }
      Activity activity = activities.of(entity, asOf.day());
      return new Line(name, below, "", activity.seen().map(this::seen).orElse(""), activity.count(), activity.parts());
    }

    private String below(Entity entity, EntityWords words, AsOf asOf) {
      return switch (entity) {
        case Person person -> post(person.id(), words, asOf);
        case Organisation body -> joined(absent(body, body.date(), asOf), body.kind() == null ? "" : words.word(body.kind()),
            name(body.place(), words));
        case Mechanism mechanism -> joined(absent(mechanism, mechanism.date(), asOf),
            mechanism.kind() == null ? "" : words.word(mechanism.kind()),
            mechanism.parties().stream().map(words::name).collect(Collectors.joining(", ")));
        case Place place -> name(container(place), words);
        case Source source -> joined(words.in(source.publisher()), words.shortDate(source.published()));
        default -> throw new IllegalArgumentException(entity.id());
      };
    }

    /// When something was there that is not there on the day.
    private String absent(Entity entity, @Nullable Edtf life, AsOf asOf) {
      return asOf.isLater(entity) || asOf.over(entity).isPresent() ? wording.shortDate(life) : "";
    }

    /// The month of an event, its year where no month is known, its date where not even that is.
    private String seen(Event event) {
      Bounds days = dossier.bounds(event);
      boolean isPlain = days.isFinite() && days.latestStart() != Bounds.FUTURE && !event.date().isQualified();
      EdtfDate first = Days.date(isPlain ? days.earliestStart() : 0);
      EdtfDate last = Days.date(isPlain ? days.latestStart() : 0);
      if (!isPlain || first.year() != last.year()) {
        return wording.shortDate(event.date());
      }
      return first.month() == last.month() ? wording.dates().shortMonth(first.year(), first.month()) : wording.dates().year(first.year());
    }

    /// What the cells say that stand for an entry in a table.
    List<String> headings() {
      String lower = kind.name().toLowerCase(Locale.ROOT);
      Stream<String> keys = kind == SOURCES ? Stream.of("column.title", "column." + lower, "column.reliability", "column.cited")
          : Stream.of(kind == PEOPLE ? "column.person" : "column.name", "column." + lower, "column.seen", "column.events");
      return keys.map(texts::text).toList();
    }

    /// An entry as the cells of a row.
    List<String> cells(Catalogue.Entry entry, AsOf asOf) {
      Line line = line(entry.entity(), asOf);
      return List.of(line.name(), line.below(), kind == SOURCES ? line.grade() : line.seen(), Integer.toString(line.count()));
    }

    /// What a person held on the day, else what they had held last by then, else what they are known to have held first after it.
    private String post(String person, EntityWords words, AsOf asOf) {
      return knownBy(person, asOf).map(holding -> post(holding, words))
          .or(() -> asOf.former(person).map(holding -> former(holding, words)))
          .or(() -> asOf.listed(person).map(holding -> post(holding, words)))
          .or(() -> asOf.next(person).map(holding -> texts.text("people.firstKnown", office(holding, words)))).orElse("");
    }

    private static String office(Holding holding, EntityWords words) {
      return words.withToday(words.offices().post(holding), holding.post());
    }

    private String former(Holding holding, EntityWords words) {
      String until = words.offices().untilBriefly(holding.tenure());
      String post = office(holding, words);
      return until.isEmpty() ? texts.text("people.lastKnown", post) : texts.text("people.until", until, post);
    }

    /// What is certain begins with the manner, since the end may be cut: "acting · Minister".
    private String post(Holding holding, EntityWords words) {
      String post = office(holding, words);
      return switch (holding.knowledge()) {
        case CERTAIN -> joined(words.offices().manner(holding), words.withToday(words.offices().postSeen(holding), holding.post()));
        case LAST_KNOWN -> texts.text("people.lastKnown", post);
        case FIRST_KNOWN -> texts.text("people.firstKnown", post);
        case PERHAPS -> texts.text("people.perhaps", post);
      };
    }

    private static String name(@Nullable String id, EntityWords words) {
      return id == null ? "" : words.name(id);
    }

    private static String joined(String... parts) {
      return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
  }
}
