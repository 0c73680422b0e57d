package entente.explorer;

import entente.query.Query;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The filters that the user keeps, by their names. On the UI thread.
public final class KeptFilters {
  private final Map<String, String> filters;
  private final Consumer<Map<String, String>> keep;

  /// @param known from earlier, in the language of queries
  /// @param keep takes them whenever they change
  public KeptFilters(Map<String, String> known, Consumer<Map<String, String>> keep) {
    this.filters = new TreeMap<>(known);
    this.keep = keep;
  }

  /// Each in the language of queries, by name.
  public Map<String, String> filters() {
    return new TreeMap<>(filters);
  }

  /// Keeps a filter, in place of one of the same name.
  public void keep(String name, Query filter) {
    filters.put(name, filter.toString());
    keep.accept(filters());
  }

  /// Keeps one no longer.
  public void forget(String name) {
    filters.remove(name);
    keep.accept(filters());
  }
}
