package entente.explorer;

import entente.chart.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What has been selected, in order, and where in that order the user is. Moving about in time is no step of its own, but the place one
/// leaves remembers what was in sight.
///
/// @param selected the ids of what is selected where the user is, the one chosen last at the end; empty before anything was
/// @param before where the user came from, the nearest at the end
/// @param after what was left by going back, the nearest at the end
public record History(List<String> selected, List<Place> before, List<Place> after) {
  /// Begins nowhere.
  static final History NONE = new History(List.of(), List.of(), List.of());

  /// Where the user was.
  ///
  /// @param visible the stretch of time in sight when it was left
  public record Place(List<String> selected, Span visible) {
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
  /// @param ids at least one, the one chosen last at the end
  /// @param visible what is in sight in the place that is left
  History go(List<String> ids, Span visible) {
    return ids.equals(selected) ? this : new History(ids, left(before, visible), List.of());
  }

  /// Goes to the last place before.
  History back(Span visible) {
    return new History(before.getLast().selected(), withoutLast(before), left(after, visible));
  }

  /// Goes to the place that was left last by going back.
  History forward(Span visible) {
    return new History(after.getLast().selected(), left(before, visible), withoutLast(after));
  }

  /// Forgets what no longer is there.
  ///
  /// @param isThere whether an entity of an id is
  History keeping(Predicate<String> isThere) {
    List<String> stays = selected.stream().filter(isThere).toList();
    List<Place> earlier = keeping(before, isThere);
    List<Place> later = keeping(after, isThere);
    return stays.isEmpty() && !earlier.isEmpty() ? new History(earlier.getLast().selected(), withoutLast(earlier), later)
        : new History(stays, earlier, later);
  }

  private static List<Place> keeping(List<Place> trail, Predicate<String> isThere) {
    return trail.stream().map(place -> new Place(place.selected().stream().filter(isThere).toList(), place.visible()))
        .filter(place -> !place.selected().isEmpty()).toList();
  }

  private List<Place> left(List<Place> trail, Span visible) {
    if (selected.isEmpty()) {
      return trail;
    }
    List<Place> longer = new ArrayList<>(trail);
    longer.add(new Place(selected, visible));
    return longer;
  }

  private static List<Place> withoutLast(List<Place> trail) {
    return trail.subList(0, trail.size() - 1);
  }
}
