package entente.explorer;

import entente.chart.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What has been selected, in order, and where in that order the user is. Going back or forward brings back the stretch of time that
/// was in sight there, too; moving about in time is no step of its own, but the place one leaves remembers what was in sight.
public final class History {
  private final ObjectProperty<Span> visible;
  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> after = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<List<String>> selected = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<String>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  private record Place(List<String> selected, Span visible) {
    Place keeping(Predicate<String> isThere) {
      return new Place(selected.stream().filter(isThere).toList(), visible);
    }
  }

  /// Begins nowhere.
  ///
  /// @param visible the stretch of time in sight
  public History(ObjectProperty<Span> visible) {
    this.visible = visible;
    current.bind(selected.map(ids -> ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast())));
  }

  /// The ids of what is selected where the user is, the one chosen last at the end; empty before anything was.
  public ReadOnlyObjectProperty<List<String>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// The one of them that was chosen last.
  public ReadOnlyObjectProperty<Optional<String>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// Whether [#back] leads anywhere.
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /// Whether [#forward] leads anywhere.
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /// Selects; what was ahead is forgotten. Going where one is changes nothing.
  ///
  /// @param ids at least one, the one chosen last at the end
  public void go(List<String> ids) {
    if (!ids.equals(selected.get())) {
      leave(before);
      after.clear();
      selected.set(List.copyOf(ids));
      update();
    }
  }

  /// Goes to what was selected before; nothing happens at the beginning.
  public void back() {
    move(before, after);
  }

  /// Goes to what was left by going back; nothing happens at the end.
  public void forward() {
    move(after, before);
  }

  /// Forgets everything.
  public void clear() {
    before.clear();
    after.clear();
    selected.set(List.of());
    update();
  }

  /// Goes the way that another one went.
  void follow(History other) {
    before.clear();
    before.addAll(other.before);
    after.clear();
    after.addAll(other.after);
    selected.set(other.selected.get());
    update();
  }

  /// Forgets what no longer is there.
  ///
  /// @param isThere whether an entity of an id is
  public void keep(Predicate<String> isThere) {
    keep(before, isThere);
    keep(after, isThere);
    List<String> left = selected.get().stream().filter(isThere).toList();
    if (left.isEmpty() && !before.isEmpty()) {
      selected.set(before.pop().selected());
    } else {
      selected.set(left);
    }
    update();
  }

  private static void keep(Deque<Place> trail, Predicate<String> isThere) {
    List<Place> places = trail.stream().map(place -> place.keeping(isThere)).filter(place -> !place.selected().isEmpty()).toList();
    trail.clear();
    trail.addAll(places);
  }

  private void leave(Deque<Place> trail) {
    if (!selected.get().isEmpty()) {
      trail.push(new Place(selected.get(), visible.get()));
    }
  }

  private void move(Deque<Place> from, Deque<Place> to) {
    if (!from.isEmpty()) {
      leave(to);
      Place place = from.pop();
      selected.set(place.selected());
      visible.set(place.visible()); // after the selection, which may bring itself into sight
      update();
    }
  }

  private void update() {
    canGoBack.set(!before.isEmpty());
    canGoForward.set(!after.isEmpty());
  }
}
