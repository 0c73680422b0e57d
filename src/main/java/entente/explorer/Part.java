package entente.explorer;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import org.jspecify.annotations.Nullable;

/// A part of the state that panes bind to and listen to. It has no value of its own, so that whoever is told of one part finds every other
/// as new as that one.
final class Part<T> extends ReadOnlyObjectPropertyBase<T> {
  private final Supplier<T> state;
  private @Nullable T told;

  /// @param state what it is now; the same each time, unless it has changed
  Part(Supplier<T> state) {
    super();
    this.state = state;
  }

  @Override
  public T get() {
    return state.get();
  }

  @Override
  public @Nullable Object getBean() {
    return null;
  }

  @Override
  public String getName() {
    return "";
  }

  /// Tells those who listen, if it has changed since they were told last.
  void tell() {
    T now = get();
    if (!now.equals(told)) {
      told = now;
      fireValueChangedEvent();
    }
  }
}
