package entente.explorer;

import entente.query.Query;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The filters that the user keeps, whatever dossier is open. On the UI thread.
public final class KeptFilters {
  private final ReadOnlyObjectWrapper<SortedMap<String, String>> filters;
  private final Consumer<Map<String, String>> keep;

  /// @param known from earlier, in the language of queries, by name
  /// @param keep takes them whenever they change
  public KeptFilters(Map<String, String> known, Consumer<Map<String, String>> keep) {
    this.filters = new ReadOnlyObjectWrapper<>(Collections.unmodifiableSortedMap(new TreeMap<>(known)));
    this.keep = keep;
  }

  /// Each in the language of queries, by name.
  public ReadOnlyObjectProperty<SortedMap<String, String>> filtersProperty() {
    return filters.getReadOnlyProperty();
  }

  /// Keeps a filter, in place of one of the same name.
  public void keep(String name, Query filter) {
    change(next -> next.put(name, filter.toString()));
  }

  /// Keeps one no longer.
  public void forget(String name) {
    change(next -> next.remove(name));
  }

  private void change(Consumer<SortedMap<String, String>> change) {
    var next = new TreeMap<>(filters.get());
    change.accept(next);
    filters.set(Collections.unmodifiableSortedMap(next));
    keep.accept(next);
  }
}
