package entente.explorer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What has been selected, in order, and where in that order the user is.
public final class History {
  private final Deque<String> before = new ArrayDeque<>();
  private final Deque<String> after = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<String>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  /// Where the user is: the id of an entity, empty before anything was selected.
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

  /// Goes to an entity; what was ahead is forgotten. Going where one is changes nothing.
  public void go(String id) {
    if (current.get().filter(id::equals).isEmpty()) {
      current.get().ifPresent(before::push);
      after.clear();
      arrive(id);
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
    current.set(Optional.empty());
    update();
  }

  private void move(Deque<String> from, Deque<String> to) {
    if (!from.isEmpty()) {
      current.get().ifPresent(to::push);
      arrive(from.pop());
    }
  }

  private void arrive(String id) {
    current.set(Optional.of(id));
    update();
  }

  private void update() {
    canGoBack.set(!before.isEmpty());
    canGoForward.set(!after.isEmpty());
  }
}
