package entente.listing;

import entente.chart.Ink;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
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
import entente.insight.Activity;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.language.Messages;
import entente.listing.Catalogue.Line;
import entente.listing.Catalogue.Order;
import entente.search.Folding;
import entente.time.Bounds;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Messages texts;
    private final Map<String, String> words = new HashMap<>(); // of posts, which many people have held
    private final Map<String, Nesting> places = new HashMap<>(); // by place

    /// @param depth in how many places it lies
    /// @param outermost what the last of them lies in, which is no place
    private record Nesting(int depth, @Nullable String outermost) {}

    Rules(CatalogueKind kind, Dossier dossier, EntityWords wording) {
      this.kind = kind;
      this.dossier = dossier;
      this.wording = wording;
      this.texts = Messages.of(CatalogueKind.class, wording.language());
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

    String heading(String group) {
      if (group.equals(MECHANISMS)) {
        return texts.text("group.mechanisms");
      }
      if (kind == SOURCES) {
        return texts.text("sources." + (group.equals(ELSEWHERE) ? "unsaid" : group));
      }
      return dossier.find(group).map(wording::name)
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

    Catalogue.Entry entry(Entity entity, int number, Activities activities, Progress progress) {
      List<Entity> referring = dossier.referring(entity.id());
      Activity activity = activities.of(entity, progress);
      long latest = entity instanceof Source source ? published(source) : activity.latest();
      int count = entity instanceof Source ? referring.size() : activity.count();
      int depth = entity instanceof Place place ? place(place).depth() : 0;
      return new Catalogue.Entry(entity, number, wording.name(entity), depth, count, latest, activity.parts(), words(entity, referring));
    }

    /// By what an entry stands in the alphabet.
    String sortedBy(Catalogue.Entry entry) {
      return wording.sortedBy(entry.entity());
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
        case Person person -> asOf.holding(person.id())
            .map(held -> rank(held.post().rank()) + (held.certain() ? 0 : UNCERTAIN)).orElse(UNRANKED);
        case Source source -> source.reliability() == null ? UNRANKED : source.reliability().charAt(0);
        default -> UNRANKED;
      };
    }

    private static int rank(@Nullable Rank rank) {
      return rank == null ? Rank.OTHER.ordinal() : rank.ordinal();
    }

    Line line(Entity entity, AsOf asOf) {
      return switch (entity) {
        case Person person -> new Line(asOf.holding(person.id()).map(this::post).orElse(""), "");
        case Organisation body -> new Line(joined(body.kind() == null ? "" : wording.word(body.kind()), name(body.place())), "");
        case Mechanism mechanism -> new Line(joined(mechanism.kind() == null ? "" : wording.word(mechanism.kind()),
            mechanism.parties().stream().map(wording::name).collect(Collectors.joining(", "))), "");
        case Place place -> new Line(name(container(place)), "");
        case Source source -> new Line(joined(source.publisher() == null ? "" : wording.in(source.publisher()),
            wording.shortDate(source.published())), source.reliability() == null ? "" : source.reliability());
        default -> throw new IllegalArgumentException(entity.id());
      };
    }

    private String post(Holding holding) {
      String post = wording.name(holding.post());
      return holding.certain() ? post : texts.text(holding.seen() ? "people.lastKnown" : "people.perhaps", post);
    }

    private String name(@Nullable String id) {
      return id == null ? "" : wording.name(id);
    }

    private static String joined(String... parts) {
      return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
  }
}
