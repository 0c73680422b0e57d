package entente.query;

import entente.dossier.Dossier;
import entente.dossier.EntityKind;
import entente.dossier.KeptQuery;
import entente.language.Language;
import entente.language.Nearest;
import entente.query.QueryProblem.Kind;
import entente.search.Folding;
import entente.time.DateReader;
import entente.time.DateReader.Order;
import entente.time.Edtf;
import entente.time.Entered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the values of a query say as they are typed: a word of the format, else an id, else a name; a number; dates.
final class Values {
  private final Dossier dossier;
  private final Names names;
  private final Referring referring;

  /// Made when a date is first typed that is not EDTF.
  private static final class AsPeopleType {
    static final DateReader DATES = new DateReader(Language.ENGLISH, Order.UNKNOWN); // reads all languages; its words are not asked for

    private AsPeopleType() {}
  }

  /// Checks a query that the dossier keeps.
  interface Referring {
    /// What is wrong with it.
    ///
    /// @param problems takes what is not understood in it
    Optional<Kind> to(String id, List<String> problems);
  }

  /// A value as it stands in a condition, or what is wrong.
  ///
  /// @param wrong null where nothing is
  /// @param nearest what probably was meant, may be empty
  /// @param known what would have been right
  record Resolved(String value, @Nullable Kind wrong, String nearest, List<String> known) {
    static Resolved right(String value) {
      return new Resolved(value, null, "", List.of());
    }

    static Resolved wrong(Kind kind, List<String> known) {
      return new Resolved("", kind, "", known);
    }
  }

  Values(Dossier dossier, Names names, Referring referring) {
    this.dossier = dossier;
    this.names = names;
    this.referring = referring;
  }

  /// The known field nearest to a word.
  static String nearestField(String word) {
    return nearest(word, Arrays.stream(QueryField.values()).map(QueryField::word).toList());
  }

  private static String nearest(String word, List<String> known) {
    return new Nearest().of(word, known).orElse("");
  }

  /// The fields whose values compare.
  static List<String> compared() {
    return Arrays.stream(QueryField.values()).filter(QueryField::isCompared).map(QueryField::word).toList();
  }

  /// What one value says.
  Resolved resolve(QueryField field, String typed) {
    return switch (field.choices()) {
      case Choices.Words(List<String> words) -> words.contains(typed) ? Resolved.right(typed) : unknown(typed, words);
      case Choices.Entities entities -> entity(typed, entities);
      case Choices.Numbers() -> number(typed);
      case Choices.Dates() -> date(typed);
      case Choices.Kept() -> kept(typed);
    };
  }

  /// What two dates say with dots between.
  Resolved span(QueryField field, String first, String last) {
    return field.choices() instanceof Choices.Dates ? between(first, last) : Resolved.wrong(Kind.NO_SPAN, List.of());
  }

  private static Resolved unknown(String typed, List<String> words) {
    return new Resolved("", Kind.UNKNOWN_WORD, nearest(typed, words), words);
  }

  private Resolved entity(String typed, Choices.Entities entities) {
    boolean isId = dossier.find(typed).filter(entity -> entities.kinds().contains(EntityKind.of(entity))).isPresent();
    if (entities.words().contains(typed) || isId) {
      return Resolved.right(typed);
    }
    List<String> called = names.called(typed, entities.kinds());
    return switch (called.size()) {
      case 0 -> new Resolved("", Kind.UNKNOWN_NAME, names.nearest(typed, entities.kinds()).orElse(""), entities.words());
      case 1 -> Resolved.right(called.getFirst());
      default -> Resolved.wrong(Kind.AMBIGUOUS, called);
    };
  }

  private static Resolved number(String typed) {
    boolean isNumber = !typed.isEmpty() && typed.length() <= 18 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Resolved.right(Long.toString(Long.parseLong(typed))) : Resolved.wrong(Kind.NO_NUMBER, List.of());
  }

  private Resolved kept(String typed) {
    List<KeptQuery> all = dossier.head().queries();
    String folded = Folding.of(typed);
    List<String> called = all.stream().filter(query -> query.id().equals(typed)).map(KeptQuery::id).toList();
    if (called.isEmpty()) {
      called = all.stream().filter(query -> query.name().all().stream().map(Folding::of).anyMatch(folded::equals))
          .map(KeptQuery::id).toList();
    }
    if (called.size() != 1) {
      List<String> ids = all.stream().map(KeptQuery::id).toList();
      return called.isEmpty() ? new Resolved("", Kind.UNKNOWN_WORD, nearest(typed, ids), ids) : Resolved.wrong(Kind.AMBIGUOUS, called);
    }
    List<String> problems = new ArrayList<>();
    String id = called.getFirst();
    return referring.to(id, problems).map(wrong -> Resolved.wrong(wrong, problems)).orElseGet(() -> Resolved.right(id));
  }

  /// EDTF, else two dates with dots between, else as people type dates.
  private Resolved date(String typed) {
    Optional<Edtf> date = Period.edtf(typed);
    int dots = date.isPresent() ? -1 : Period.dots(typed);
    if (dots >= 0) {
      return between(typed.substring(0, dots), typed.substring(dots + 2));
    }
    return date.map(edtf -> Resolved.right(edtf.toString())).orElseGet(() -> switch (AsPeopleType.DATES.read(typed)) {
      case Entered.Sure(Edtf sure, _) -> Resolved.right(sure.toString());
      case Entered.Unsure(List<Entered.Sure> readings) ->
          Resolved.wrong(Kind.UNSURE_DATE, readings.stream().map(reading -> reading.date().toString()).toList());
      case Entered.NotUnderstood _ -> Resolved.wrong(Kind.NO_DATE, List.of());
    });
  }

  private Resolved between(String first, String last) {
    Resolved from = end(first.strip());
    Resolved to = end(last.strip());
    if (from.wrong() != null || to.wrong() != null || (from.value().isEmpty() && to.value().isEmpty())) {
      return from.wrong() != null ? from : to.wrong() != null ? to : Resolved.wrong(Kind.NO_DATE, List.of());
    }
    return Resolved.right(Period.between(orNull(from.value()), orNull(to.value())).toString());
  }

  private Resolved end(String typed) {
    Resolved date = typed.isEmpty() ? Resolved.right("") : date(typed);
    boolean isOpen = date.wrong() == null && !typed.isEmpty() && Period.end(date.value()).isEmpty();
    return isOpen ? Resolved.wrong(Kind.NO_DATE, List.of()) : date;
  }

  private static @Nullable Edtf orNull(String date) {
    return date.isEmpty() ? null : Period.edtf(date).orElse(null);
  }
}
