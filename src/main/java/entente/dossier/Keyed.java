package entente.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A value that stands in a dossier as a fixed word, such as `working-group`.
public sealed interface Keyed
    permits Basis, Coverage.Of, Dispute.Status, Event.Kind, Event.Status, Event.Style, Event.Relation.Tie, Mechanism.Kind,
        Organisation.Kind, Party.Kind, Quantity.Qualifier, Rank, Resemblance.Verdict, Source.Kind, Statement.Kind,
        Statement.Outcome.Status {

  /// The constant's own name.
  String name();

  /// The word in the file: the name in lower case with hyphens.
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// All constants of an enum by their word, in order.
  static <E extends Enum<E> & Keyed> Map<String, E> byKey(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .collect(Collectors.toMap(Keyed::key, e -> e, (a, _) -> a, java.util.LinkedHashMap::new));
  }
}
