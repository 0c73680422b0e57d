package entente.view;

import entente.explorer.Opening;
import java.util.function.Consumer;

/// Opens one more window of the application.
@FunctionalInterface
public interface NewWindow {

  /// Opens it.
  ///
  /// @param content says what the window shall show
  void show(Consumer<Opening> content);
}
