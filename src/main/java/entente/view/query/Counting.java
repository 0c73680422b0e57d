package entente.view.query;

import entente.query.Facets;
import entente.query.Query;
import entente.work.Progress;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Counts in the background what can be chosen. Each control has its own, in which what is asked for later ends what was asked before.
public interface Counting {
  /// Asks for something about the events that pass a query or a part of it.
  ///
  /// @param work done on a worker; what it gives must be immutable
  /// @param then takes the answer on the UI thread, unless something else was asked for meanwhile
  <T> void ask(Query query, BiFunction<Facets, Progress, T> work, Consumer<T> then);
}
