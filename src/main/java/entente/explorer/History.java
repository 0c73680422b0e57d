package entente.explorer;

import entente.chart.Span;
import entente.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What has been selected, in order, and where in that order the user is. Moving about in time and filtering are no steps of their own, but
/// the place one leaves remembers what was in sight and what passed.
///
/// @param selected the ids of what is selected where the user is, the one chosen last at the end; empty where the dossier
///     itself is spoken of
/// @param before where the user came from, the nearest at the end
/// @param after what was left by going back, the nearest at the end
public record History(List<String> selected, List<Place> before, List<Place> after) {
  /// Begins nowhere.
  static final History NONE = new History(List.of(), List.of(), List.of());

  /// Where the user was.
  ///
  /// @param visible the stretch of time in sight when it was left
  /// @param filter which events passed then
  public record Place(List<String> selected, Span visible, Query filter) {
    /// Keeps its own list.
    public Place {
      selected = List.copyOf(selected);
    }
  }

  /// Keeps its own lists.
  public History {
    selected = List.copyOf(selected);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// Selects; what was ahead is forgotten. Going where one is changes nothing.
  ///
  /// @param ids the one chosen last at the end, none for the dossier itself
  /// @param visible what is in sight in the place that is left
  /// @param filter which events pass there
  History go(List<String> ids, Span visible, Query filter) {
    return ids.equals(selected) ? this : new History(ids, left(before, visible, filter), List.of());
  }

  /// Goes to the last place before.
  History back(Span visible, Query filter) {
    return new History(before.getLast().selected(), withoutLast(before), left(after, visible, filter));
  }

  /// Goes to the place that was left last by going back.
  History forward(Span visible, Query filter) {
    return new History(after.getLast().selected(), left(before, visible, filter), withoutLast(after));
  }

  /// Forgets what no longer is there.
  ///
  /// @param isThere whether an entity of an id is
  /// @param rest what of a filter still can be asked
  History keeping(Predicate<String> isThere, UnaryOperator<Query> rest) {
    List<String> stays = selected.stream().filter(isThere).toList();
    List<Place> earlier = keeping(before, isThere, rest);
    List<Place> later = keeping(after, isThere, rest);
    return stays.isEmpty() && !selected.isEmpty() && !earlier.isEmpty()
        ? new History(earlier.getLast().selected(), withoutLast(earlier), later)
        : new History(stays, earlier, later);
  }

  private static List<Place> keeping(List<Place> trail, Predicate<String> isThere, UnaryOperator<Query> rest) {
    return trail.stream().filter(place -> place.selected().isEmpty() || place.selected().stream().anyMatch(isThere)).map(place ->
        new Place(place.selected().stream().filter(isThere).toList(), place.visible(), rest.apply(place.filter()))).toList();
  }

  private List<Place> left(List<Place> trail, Span visible, Query filter) {
    List<Place> longer = new ArrayList<>(trail);
    longer.add(new Place(selected, visible, filter));
    return longer;
  }

  private static List<Place> withoutLast(List<Place> trail) {
    return trail.subList(0, trail.size() - 1);
  }
}
