package entente.query;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.KeptQuery;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Topic;
import entente.dossier.Weight;
import entente.insight.WeakEvidence;
import entente.search.Folding;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Asks each event by itself, as `query.md` says it, without any column.
record PlainEvaluator(Dossier dossier, long asOf, Map<String, Query> kept) {
  static PlainEvaluator of(Dossier dossier, long asOf) {
    var reader = new QueryReader(dossier);
    return new PlainEvaluator(dossier, asOf, dossier.head().queries().stream()
        .collect(Collectors.toMap(KeptQuery::id, kept -> (Query) reader.read(kept.query()))));
  }

  /// The days on which an event was, as far as a condition on time may look: its own bounds, or days that it can have been.
  private record Days(long earliestStart, long latestEnd, boolean isDoubtful) {}

  boolean passes(Query query, Event event) {
    Bounds bounds = dossier.bounds(event);
    return passes(query, event, new Days(bounds.earliestStart(), bounds.latestEnd(), event.date().isQualified()));
  }

  /// Goes through all days one by one, from before the first year asked for until after the last, 1999 to 2013.
  boolean isCertain(Query query, Event event) {
    Bounds bounds = dossier.bounds(event);
    long before = 10_600L;
    long after = 16_000L;
    boolean isDoubtful = event.date().isQualified();
    long first = isDoubtful ? before : Math.max(before, bounds.earliestStart());
    long last = isDoubtful ? after : Math.min(after, bounds.latestEnd());
    if (!(event.date() instanceof EdtfInterval)) {
      return days(first, last).allMatch(day -> passes(query, event, new Days(day, day, isDoubtful)));
    }
    long latestStart = isDoubtful ? last : Math.min(last, bounds.latestStart());
    long earliestEnd = isDoubtful ? first : Math.max(first, bounds.earliestEnd());
    return days(first, latestStart).allMatch(start -> days(Math.max(start, earliestEnd), last)
        .allMatch(end -> passes(query, event, new Days(start, end, isDoubtful))));
  }

  /// Every day of a short stretch; of a long one the first and last days of months are enough, since no query here asks for more.
  private LongStream days(long first, long last) {
    return last - first < 100 ? LongStream.rangeClosed(first, last) : LongStream.concat(LongStream.of(first, last),
        LongStream.rangeClosed(first, last).filter(day -> {
          var date = java.time.LocalDate.ofEpochDay(day);
          return day == asOf || day == asOf + 1 || date.getDayOfMonth() == 1 || date.plusDays(1).getDayOfMonth() == 1;
        }));
  }

  private boolean passes(Query query, Event event, Days days) {
    return switch (query) {
      case Query.All(List<Query> parts) -> parts.stream().allMatch(part -> passes(part, event, days));
      case Query.Any(List<Query> parts) -> parts.stream().anyMatch(part -> passes(part, event, days));
      case Query.Not(Query part) -> !passes(part, event, days);
      case Query.Words(String text) -> texts(event).anyMatch(each -> (" " + Folding.of(each)).contains(" " + Folding.of(text)));
      case Query.Condition condition -> condition.values().stream().anyMatch(value -> passes(condition, value, event, days));
    };
  }

  private Stream<String> texts(Event event) {
    Set<String> ids = new TreeSet<>();
    Event.FIELDS.ids(event, ids::add);
    return Stream.concat(
        Stream.concat(event.title().all().stream(), Stream.ofNullable(event.summary()).flatMap(text -> text.all().stream())),
        ids.stream().flatMap(id -> dossier.find(id).stream()).filter(Entity.Named.class::isInstance)
            .flatMap(entity -> ((Entity.Named) entity).naming().all()));
  }

  private boolean passes(Query.Condition condition, String value, Event event, Days days) {
    return switch (condition.field()) {
      case KIND -> event.kind().key().equals(value);
      case STATUS -> event.status().key().equals(value);
      case STYLE -> event.style() != null && event.style().key().equals(value);
      case SIDE -> switch (Side.of(dossier, event)) {
        case Side.Of(String party) -> party.equals(value);
        case Side.Joint() -> value.equals("joint");
        case Side.None() -> value.equals("none");
      };
      case PARTY -> value.equals(event.host()) || value.equals(event.guest()) || event.participants().stream()
          .anyMatch(participant -> Side.of(dossier, event, participant).filter(value::equals).isPresent());
      case HOST -> value.equals(event.host());
      case GUEST -> value.equals(event.guest());
      case PERSON -> event.participants().stream().anyMatch(participant -> value.equals(participant.person()));
      case POST -> event.participants().stream().anyMatch(participant -> value.equals(participant.post()));
      case ORG -> event.participants().stream().anyMatch(participant -> value.equals(participant.organisation())
          || dossier.find(Post.class, participant.post()).filter(post -> value.equals(post.organisation())).isPresent());
      case RANK -> Weight.level(dossier, event)
          .filter(rank -> compare(condition, Rank.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')).compareTo(rank))).isPresent();
      case MECHANISM -> value.equals(event.mechanism());
      case SESSION -> event.session() != null && compare(condition, Double.compare(event.session().near(), Double.parseDouble(value)));
      case PLACE -> chain(event.place()).contains(value);
      case TOPIC -> event.topics().stream().anyMatch(topic -> chain(topic).contains(value));
      case DATE -> runs(value).anyMatch(run -> run.earliestStart() <= days.latestEnd() && days.earliestStart() <= run.latestEnd());
      case CERTAINLY -> !days.isDoubtful() && runs(value).anyMatch(run ->
          run.earliestStart() <= days.earliestStart() && days.latestEnd() <= run.latestEnd());
      case SOURCE -> event.apparatus().evidence().stream().anyMatch(piece -> restsOn(piece.source(), value));
      case GRADE -> event.apparatus().evidence().stream().anyMatch(piece -> isGraded(piece, condition, value));
      case SOURCES -> compare(condition, Integer.compare(
          Weight.independent(dossier, event.apparatus().evidence()), Integer.parseInt(value)));
      case IS -> is(value, event, days);
      case HAS -> has(value, event);
      case QUERY -> passes(Objects.requireNonNull(kept.get(value)), event, days);
    };
  }

  private static boolean compare(Query.Condition condition, int order) {
    return switch (condition.comparison()) {
      case IS -> order == 0;
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case BELOW -> order < 0;
    };
  }

  /// Something and all it lies in.
  private List<String> chain(@org.jspecify.annotations.Nullable String id) {
    List<String> chain = new ArrayList<>();
    for (String next = id; next != null;) {
      chain.add(next);
      next = dossier.find(next).map(entity -> entity instanceof Place place ? place.in()
          : entity instanceof Topic topic ? topic.in() : null)
          .orElse(null);
    }
    return chain;
  }

  private boolean restsOn(String source, String value) {
    return source.equals(value) || dossier.find(Source.class, source).stream()
        .flatMap(each -> each.restsOn().stream()).anyMatch(next -> restsOn(next, value));
  }

  private boolean isGraded(Evidence piece, Query.Condition condition, String value) {
    String letter = dossier.find(Source.class, piece.source()).map(Source::reliability).orElse("");
    String grade = piece.grade() == null ? "" : piece.grade().length() == 1 ? letter + piece.grade() : piece.grade();
    if (grade.length() < 2) {
      return false;
    }
    boolean isJudged = "F".indexOf(grade.charAt(0)) == "F".indexOf(value.charAt(0))
        && "6".indexOf(grade.charAt(1)) == "6".indexOf(value.charAt(1));
    boolean isNoWorse = isJudged && grade.charAt(0) <= value.charAt(0) && grade.charAt(1) <= value.charAt(1);
    boolean isNoBetter = isJudged && grade.charAt(0) >= value.charAt(0) && grade.charAt(1) >= value.charAt(1);
    return switch (condition.comparison()) {
      case IS -> grade.equals(value);
      case AT_LEAST -> isNoWorse;
      case AT_MOST -> isNoBetter;
      case ABOVE -> isNoWorse && !isNoBetter;
      case BELOW -> isNoBetter && !isNoWorse;
    };
  }

  private boolean is(String value, Event event, Days days) {
    return switch (value) {
      case "joint" -> Side.of(dossier, event) instanceof Side.Joint;
      case "online" -> event.online();
      case "disputed" -> !event.apparatus().disputed().isEmpty();
      case "inferred" -> event.apparatus().isInferred();
      case "approximate" -> event.date().toString().contains("~");
      case "unsourced" -> event.apparatus().evidence().isEmpty();
      case "weak" -> WeakEvidence.of(dossier, event);
      default -> days.earliestStart() > asOf;
    };
  }

  private boolean has(String value, Event event) {
    Stream<Statement> said = dossier.lists().statements().stream().filter(statement -> event.id().equals(statement.event()));
    return switch (value) {
      case "statement" -> said.findAny().isPresent();
      case "promise" -> said.anyMatch(Statement::isPromise); // there are but positions and targets
      default -> event.place() != null;
    };
  }

  /// The runs of days that a value stands for, in the forms in which [RandomEvents] writes them.
  private static Stream<Bounds> runs(String value) {
    if (value.startsWith("XXXX")) {
      return Stream.iterate(1960, year -> year < 2030, year -> year + 1).flatMap(year -> runs(year + value.substring(4)));
    }
    if (value.startsWith("[")) {
      return Stream.of(value.substring(1, value.length() - 1).split(",", -1)).flatMap(PlainEvaluator::runs);
    }
    int dots = value.indexOf("..");
    Optional<Bounds> from = Optional.of(dots < 0 ? value : value.substring(0, dots))
        .filter(text -> !text.isEmpty()).map(PlainEvaluator::days);
    Optional<Bounds> to = Optional.of(dots < 0 ? value : value.substring(dots + 2))
        .filter(text -> !text.isEmpty()).map(PlainEvaluator::days);
    return Stream.of(Bounds.ofDays(from.map(Bounds::earliestStart).orElse(Bounds.PAST), to.map(Bounds::latestEnd).orElse(Bounds.FUTURE)));
  }

  private static Bounds days(String date) {
    return Edtf.parse(date).bounds(Reading.WITHIN, Bounds.PAST);
  }
}
