package entente.view.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether a part of a window can be seen. A part that listens to something that outlives its window, as the user's preferences do, listens
/// only so long, by [ObservableValue#when]: else the whole window stays in memory after it was closed, or built anew in another language.
public final class Shown {
  private Shown() {}

  /// Whether a node is in an open window.
  public static ObservableValue<Boolean> in(Node node) {
    return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
  }
}
