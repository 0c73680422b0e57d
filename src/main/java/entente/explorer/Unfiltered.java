package entente.explorer;

import entente.dossier.Dossier;
import entente.query.Query;
import entente.words.EntityWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the filter named until a newer state of the file no longer had it.
public final class Unfiltered {
  private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());

  Unfiltered() {
    // nothing yet
  }

  /// The names, in the order of the alphabet; none once the filter is changed or this is [dismissed][#dismiss].
  public ReadOnlyObjectProperty<List<String>> namesProperty() {
    return names.getReadOnlyProperty();
  }

  /// Speaks no longer of it.
  public void dismiss() {
    names.set(List.of());
  }

  /// Says what is gone.
  ///
  /// @param dossier before it was gone
  /// @param wording of that, on the as-of day
  void say(Query before, Query now, Dossier dossier, EntityWords wording) {
    Set<String> kept = values(now).collect(Collectors.toSet());
    names.set(wording.sorted(values(before).filter(value -> !kept.contains(value)).distinct()
        .map(value -> dossier.find(value).map(wording::name).orElse(value))));
  }

  private static Stream<String> values(Query query) {
    return query.leaves().stream()
        .flatMap(leaf -> leaf instanceof Query.Condition condition ? condition.values().stream() : Stream.empty());
  }
}
