package entente.view.details;

import javafx.scene.Node;

/// Shows something above the window.
public interface Above {
  /// Shows some content below a heading, in place of what is shown, and gives it the keyboard.
  void show(String heading, Node content);

  /// Shows nothing there any more.
  void close();
}
