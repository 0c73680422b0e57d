package entente.query;

import entente.dossier.Apparatus;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Figure;
import entente.dossier.Keyed;
import entente.dossier.Organisation;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Region;
import entente.dossier.Side;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Topic;
import entente.dossier.Weight;
import entente.insight.AsOf;
import entente.insight.Promises;
import entente.insight.WeakEvidence;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.time.Endpoint;
import entente.time.SingleDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What events, statements, tenures and figures have at the fields of a query.
final class Traits {
  static final String JOINT = "joint";
  static final String NONE = "none";
  /// Asked of a day, so it stands in no column.
  static final String LATER = "later";

  private static final List<String> RANKS = List.copyOf(Keyed.byKey(Rank.class).keySet());

  private Traits() {}

  /// The words of the ranks, the highest first.
  static List<String> ranks() {
    return RANKS;
  }

  /// Nothing: of fields whose values are not compared with words.
  @SuppressWarnings("unused") // the parameters are those of every part
  static void nothing(Dossier dossier, Entity entity, Consumer<String> into) {
    // dates and kept queries are asked otherwise
  }

  static void parties(Dossier dossier, Entity entity, Consumer<String> into) {
    switch (entity) {
      case Event event -> Side.parties(dossier, event, into);
      case Statement statement -> {
        long day = AsOf.made(dossier, statement).map(Bounds::earliestStart).orElse(Bounds.FUTURE);
        speaking(dossier, statement).flatMap(one -> Side.on(dossier, one, day).stream()).forEach(into);
      }
      case Tenure tenure -> dossier.find(tenure.post()).flatMap(Side::of).ifPresent(into);
      case Figure figure -> {
        tell(figure.from(), into);
        tell(figure.to(), into);
        long day = dossier.bounds(Figure.DATE, figure.date()).earliestStart();
        dossier.find(figure.reporter()).flatMap(one -> Side.on(dossier, one, day)).ifPresent(into);
      }
      default -> { }
    }
  }

  private static void tell(@Nullable String value, Consumer<String> into) {
    if (value != null) {
      into.accept(value);
    }
  }

  /// Who said something and to whom.
  private static Stream<Entity> speaking(Dossier dossier, Statement statement) {
    return Stream.concat(statement.by().stream(), statement.to().stream()).flatMap(id -> dossier.find(id).stream());
  }

  static void people(Dossier dossier, Entity entity, Consumer<String> into) {
    switch (entity) {
      case Event event -> event.participants().forEach(participant -> tell(participant.person(), into));
      case Statement statement -> speaking(dossier, statement).filter(Person.class::isInstance).map(Entity::id).forEach(into);
      case Tenure tenure -> tell(tenure.person(), into);
      case Figure figure -> dossier.find(Person.class, figure.reporter()).map(Person::id).ifPresent(into);
      default -> { }
    }
  }

  @SuppressWarnings("unused") // the parameters are those of every part
  static void posts(Dossier dossier, Entity entity, Consumer<String> into) {
    switch (entity) {
      case Event event -> event.participants().forEach(participant -> tell(participant.post(), into));
      case Tenure tenure -> into.accept(tenure.post());
      default -> { }
    }
  }

  /// Bodies, and the posts of bodies.
  static void bodies(Dossier dossier, Entity entity, Consumer<String> into) {
    switch (entity) {
      case Statement statement -> speaking(dossier, statement).filter(Organisation.class::isInstance).map(Entity::id).forEach(into);
      case Figure figure -> dossier.find(Organisation.class, figure.reporter()).map(Organisation::id).ifPresent(into);
      default -> {
        if (entity instanceof Event event) {
          event.participants().forEach(participant -> tell(participant.organisation(), into));
        }
        posts(dossier, entity, into);
      }
    }
  }

  /// A body and its posts.
  static List<String> belonging(Dossier dossier, String body) {
    return Stream.concat(Stream.of(body), dossier.referring(Post.class, body).stream()
        .filter(post -> body.equals(post.organisation())).map(Post::id)).toList();
  }

  /// A place and all that lies in it; of a party the places in it, since events name parties for other reasons, too.
  static List<String> places(Dossier dossier, String place) {
    return new Region(dossier, place).ids().stream().filter(id -> dossier.find(Place.class, id).isPresent()).toList();
  }

  @SuppressWarnings("unused") // the parameters are those of every part
  static void topics(Dossier dossier, Entity entity, Consumer<String> into) {
    switch (entity) {
      case Event event -> event.topics().forEach(into);
      case Statement statement -> statement.topics().forEach(into);
      default -> { }
    }
  }

  /// A topic and all that lies in it.
  static List<String> narrower(Dossier dossier, String topic) {
    return reached(topic, (wider, open) -> dossier.referring(Topic.class, wider).stream()
        .filter(each -> wider.equals(each.in())).map(Topic::id).filter(open));
  }

  /// The sources on which the evidence rests at once.
  @SuppressWarnings("unused") // the parameters are those of every part
  static void sources(Dossier dossier, Entity entity, Consumer<String> into) {
    for (Evidence piece : entity.apparatus().evidence()) {
      into.accept(piece.source());
      piece.restsOn().forEach(into);
    }
  }

  /// A source and all that rest on it.
  static List<String> restingOn(Dossier dossier, String source) {
    return reached(source, (original, open) -> dossier.referring(Source.class, original).stream()
        .filter(each -> each.restsOn().contains(original)).map(Source::id).filter(open));
  }

  /// All that is reached from something by steps, itself included, however long or round the way.
  private static List<String> reached(String start, BiFunction<String, Predicate<String>, Stream<String>> step) {
    Set<String> found = new LinkedHashSet<>(List.of(start));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      step.apply(open.pop(), found::add).forEach(open::add);
    }
    return List.copyOf(found);
  }

  static void grades(Dossier dossier, Entity entity, Consumer<String> into) {
    for (Evidence piece : entity.apparatus().evidence()) {
      String grade = piece.gradeWith(dossier.find(Source.class, piece.source()).orElse(null));
      if (grade.length() == 2) {
        into.accept(grade);
      }
    }
  }

  /// How many independent sources there are.
  static void independent(Dossier dossier, Entity entity, Consumer<String> into) {
    into.accept(Integer.toString(Weight.independent(dossier, entity.apparatus().evidence())));
  }

  static void is(Dossier dossier, Entity entity, Consumer<String> into) {
    Apparatus apparatus = entity.apparatus();
    tell(!apparatus.disputed().isEmpty(), "disputed", into);
    tell(apparatus.isInferred(), "inferred", into);
    tell(apparatus.evidence().isEmpty(), "unsourced", into);
    Edtf date = date(dossier, entity);
    tell(date != null && isApproximate(date), "approximate", into);
    if (entity instanceof Event event) {
      tell(Side.of(dossier, event) instanceof Side.Joint, JOINT, into);
      tell(event.online(), "online", into);
      tell(WeakEvidence.of(dossier, event), "weak", into);
    }
  }

  private static void tell(boolean isSo, String word, Consumer<String> into) {
    if (isSo) {
      into.accept(word);
    }
  }

  /// The date by which something is found: of a statement without one that of the event where it was said.
  static @Nullable Edtf date(Dossier dossier, Entity entity) {
    return switch (entity) {
      case Event event -> event.date();
      case Statement statement -> statement.date() != null ? statement.date()
          : dossier.find(Event.class, statement.event()).map(Event::date).orElse(null);
      case Tenure tenure -> tenure.date();
      case Figure figure -> figure.date();
      default -> null;
    };
  }

  /// Whether a date is marked `~` or `%` somewhere.
  private static boolean isApproximate(Edtf date) {
    return switch (date) {
      case SingleDate single -> switch (single.qualification().any()) {
        case APPROXIMATE, UNCERTAIN_AND_APPROXIMATE -> true;
        case NONE, UNCERTAIN -> false;
      };
      case EdtfInterval(Endpoint start, Endpoint end) -> isApproximate(start) || isApproximate(end);
      case EdtfSet set -> set.members().stream().anyMatch(member -> isApproximate(member.from()) || isApproximate(member.to()));
    };
  }

  private static boolean isApproximate(Endpoint endpoint) {
    return endpoint instanceof Endpoint.Bounded(SingleDate date) && isApproximate(date);
  }

  static void has(Dossier dossier, Entity entity, Consumer<String> into) {
    Apparatus apparatus = entity.apparatus();
    tell(apparatus.note() != null, "note", into);
    tell(apparatus.evidence().stream().map(Evidence::quote).anyMatch(Objects::nonNull), "quote", into);
    if (entity instanceof Event event) {
      tell(!event.documents().isEmpty(), "document", into);
      tell(event.place() != null, "place", into);
      for (Statement statement : dossier.referring(Statement.class, event.id())) {
        if (event.id().equals(statement.event())) {
          into.accept("statement");
          tell(Promises.KINDS.contains(statement.kind()), "promise", into);
          tell(hasFigure(dossier, statement), "figure", into);
        }
      }
    }
  }

  /// Whether a statement has an indicator or is settled by a figure.
  private static boolean hasFigure(Dossier dossier, Statement statement) {
    Statement.Outcome outcome = statement.outcome();
    return statement.quantity().indicator() != null
        || (outcome != null && outcome.see().stream().anyMatch(id -> dossier.find(Figure.class, id).isPresent()));
  }
}
