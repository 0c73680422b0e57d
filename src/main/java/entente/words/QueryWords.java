package entente.words;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.KeptQuery;
import entente.dossier.Keyed;
import entente.dossier.Rank;
import entente.language.Language;
import entente.query.Choices;
import entente.query.Comparison;
import entente.query.Period;
import entente.query.Query;
import entente.query.QueryField;
import entente.time.Edtf;
import entente.time.EdtfDate;
import entente.time.EdtfInterval;
import entente.time.Endpoint;
import entente.time.SingleDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Queries as people would say them in one language: "visits of a minister or higher by Belarus, possibly between 2015 and 2020, not
/// disputed".
public final class QueryWords {
  /// What is said of the things asked for in the order in which it sounds best: what stands closest to them first.
  private static final Comparator<Query> SAID = Comparator.comparingInt(QueryWords::distance);
  private static final Map<String, Rank> RANKS = Keyed.byKey(Rank.class);
  private static final Map<String, Event.Kind> KINDS = Keyed.byKey(Event.Kind.class);

  private final Dossier dossier;
  private final EntityWords words;

  /// In a language.
  public QueryWords(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.words = new EntityWords(dossier, language);
  }

  /// The whole query.
  public String sentence(Query query) {
    if (query.isAll()) {
      return words.text("query.everything");
    }
    if (query instanceof Query.Any(List<Query> parts)) {
      return either(parts.stream().map(this::sentence).toList());
    }
    List<Query> parts = new ArrayList<>(query.chips());
    Query kinds = parts.stream().filter(QueryWords::isOfKinds).findFirst().orElse(null);
    parts.remove(kinds);
    parts.sort(SAID);
    String head = kinds instanceof Query.Condition condition
        ? either(condition.values().stream().map(kind -> words.text("query.kind." + kind)).toList()) : words.text("query.events");
    return head + parts.stream().map(this::phrase).collect(Collectors.joining());
  }

  private static boolean isOfKinds(Query part) {
    return part instanceof Query.Condition condition && condition.field() == QueryField.KIND;
  }

  private static int distance(Query part) {
    return !(part instanceof Query.Condition condition) ? 2
        : condition.field() == QueryField.RANK ? 0 : condition.field() == QueryField.SIDE ? 1 : 2;
  }

  /// One part of a query, as it goes on a chip: "Kind: visit, meeting"; "not by Belarus".
  public String chip(Query part) {
    return part instanceof Query.Condition condition && condition.field() != QueryField.IS
        ? words.text("query.chip", field(condition.field()), values(condition).collect(Collectors.joining(", ")))
        : bare(phrase(part));
  }

  /// What a field is called.
  public String field(QueryField field) {
    return words.text("query.field." + field.word());
  }

  /// What a value of a field is called: the name of an entity or of a kept query, a date in words, what a word of the format means.
  public String value(QueryField field, String value) {
    return switch (field.choices()) {
      case Choices.Dates() -> Period.of(value).map(period -> period(period, "query.value.")).orElse(value);
      case Choices.Entities(_, List<String> fixed, _) ->
          fixed.contains(value) ? words.text("query.side." + value) : words.name(value);
      case Choices.Kept() -> dossier.head().queries().stream().filter(kept -> kept.id().equals(value)).findFirst()
          .map(KeptQuery::name).map(words::in).orElse(value);
      case Choices.Numbers() -> value;
      case Choices.Words _ -> switch (field) {
        case KIND -> words.word(Objects.requireNonNull(KINDS.get(value)));
        case STATUS, STYLE, IS, HAS -> bare(words.text("query." + field.word() + "." + value));
        case RANK -> words.word(Objects.requireNonNull(RANKS.get(value)));
        default -> value;
      };
    };
  }

  /// The values of a condition with what they are compared by.
  private Stream<String> values(Query.Condition condition) {
    return condition.values().stream().map(value -> compared(condition, value(condition.field(), value)));
  }

  private String compared(Query.Condition condition, String value) {
    return condition.comparison() == Comparison.IS ? value : words.text("query." + scale(condition.field()) + "."
        + condition.comparison(), value);
  }

  private static String scale(QueryField field) {
    return switch (field) {
      case RANK -> "ranked";
      case GRADE -> "graded";
      default -> "counted";
    };
  }

  /// What is said of the things asked for, with the blank or comma before it.
  private String phrase(Query part) {
    return switch (part) {
      case Query.Condition condition -> phrase(condition, /* isExcluded= */ false);
      case Query.Not(Query.Condition condition) -> phrase(condition, /* isExcluded= */ true);
      case Query.Not(Query.Words(String text)) -> words.text("query.withoutWords", text);
      case Query.Not(Query group) -> words.text("query.except", sentence(group));
      case Query.Words(String text) -> words.text("query.withWords", text);
      case Query.Any group -> words.text("query.among", sentence(group));
      case Query.All group -> words.text("query.among", sentence(group));
    };
  }

  private String phrase(Query.Condition condition, boolean isExcluded) {
    return switch (condition.field()) {
      case DATE, CERTAINLY -> ", " + words.text("query." + condition.field().word() + (isExcluded ? ".not" : "")) + " " + either(
          condition.values().stream().flatMap(value -> Period.of(value).stream()).map(period -> period(period, "query.in.")).toList());
      case STATUS, STYLE, IS, HAS -> marks(condition, isExcluded);
      case SIDE -> condition.values().stream().allMatch(value -> dossier.find(value).isPresent())
          ? excluded(words.text("query.by", either(values(condition).toList())), isExcluded)
          : plain(values(condition).toList(), isExcluded);
      case KIND -> plain(condition.values().stream().map(kind -> words.text("query.kind." + kind)).toList(), isExcluded);
      case RANK -> excluded(words.text("query.of.rank", compared(condition, either(
          condition.values().stream().map(rank -> words.text("query.rank." + rank)).toList()))), isExcluded);
      default -> excluded(words.text("query.of." + condition.field().word(), either(values(condition).toList())), isExcluded);
    };
  }

  private String plain(List<String> all, boolean isExcluded) {
    return isExcluded ? words.text("query.notPlain", either(all)) : ", " + either(all);
  }

  private String excluded(String phrase, boolean isExcluded) {
    return isExcluded ? words.text("query.not", bare(phrase)) : phrase;
  }

  /// What is said in a word or two; what has none of several marks has not the one, nor the other.
  private String marks(Query.Condition condition, boolean isExcluded) {
    String key = "query." + condition.field().word() + (isExcluded ? ".not." : ".");
    List<String> all = condition.values().stream().map(value -> words.text(key + value)).toList();
    return ", " + (isExcluded ? String.join(", ", all) : either(all));
  }

  private static String bare(String phrase) {
    return phrase.startsWith(", ") ? phrase.substring(2) : phrase.strip();
  }

  private String either(List<String> all) {
    int last = all.size() - 1;
    return last <= 0 ? String.join("", all) : words.text("query.or", String.join(", ", all.subList(0, last)), all.get(last));
  }

  /// @param key of the texts for one date, for dates from, to and between
  private String period(Period period, String key) {
    Edtf from = period.from();
    Edtf to = period.to();
    if (period.isSpan()) {
      return from == null ? words.text(key + "until", words.date(to))
          : to == null ? words.text(key + "since", words.date(from)) : words.text(key + "between", words.date(from), words.date(to));
    }
    if (from instanceof EdtfInterval(Endpoint.Bounded(SingleDate start), Endpoint.Bounded(SingleDate end))) {
      return words.text(key + "between", words.date(start), words.date(end));
    }
    boolean isDay = from instanceof EdtfDate date && date.day() > 0;
    return words.text(key + (isDay ? "day" : from instanceof SingleDate ? "month" : "other"), words.date(from));
  }
}
