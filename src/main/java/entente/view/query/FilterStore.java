package entente.view.query;

import entente.dossier.Text;
import entente.explorer.Explorer;
import entente.explorer.KeptFilters;
import entente.query.Query;
import entente.query.QueryField;
import entente.view.query.KeptQueries.Kept;
import entente.words.EntityWords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// The queries kept in the open dossier, then those that the user keeps.
final class FilterStore implements KeptQueries.Store {
  private final Explorer explorer;
  private final KeptFilters kept;
  private final ObservableValue<List<Kept>> all;

  FilterStore(Explorer explorer, KeptFilters kept) {
    this.explorer = explorer;
    this.kept = kept;
    this.all = Bindings.createObjectBinding(this::list, explorer.viewProperty(), kept.filtersProperty());
  }

  private List<Kept> list() {
    Function<Text, String> said = new EntityWords(explorer.view().dossier(), explorer.language())::in;
    Stream<Kept> recorded = explorer.view().dossier().head().queries().stream().map(query -> new Kept(query.id(), said.apply(query.name()),
        Query.Condition.of(QueryField.QUERY, query.id()).toString(), /* isRemovable= */ false));
    Stream<Kept> own = kept.filtersProperty().get().entrySet().stream().map((Map.Entry<String, String> filter) ->
        new Kept(filter.getKey(), filter.getKey(), filter.getValue(), /* isRemovable= */ true));
    return Stream.concat(recorded, own).toList();
  }

  @Override
  public ObservableValue<List<Kept>> all() {
    return all;
  }

  @Override
  public void keep(String name, Query query) {
    kept.keep(name, query);
  }

  @Override
  public void remove(Kept filter) {
    kept.forget(filter.id());
  }
}
