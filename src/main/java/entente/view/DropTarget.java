package entente.view;

import entente.explorer.DossierFile;
import entente.language.Messages;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Takes files that are dropped anywhere on a pane, and shows while they are held over it that they can be.
final class DropTarget {
  private final Pane pane;
  private final Consumer<List<DossierFile>> dropped;
  private final StackPane sign;

  /// @param pane to drop on
  /// @param dropped takes the files, at least one
  DropTarget(Pane pane, Messages messages, Consumer<List<DossierFile>> dropped) {
    this.pane = pane;
    this.dropped = dropped;
    var text = new Label(messages.text("open.drop"));
    sign = new StackPane(text);
    sign.getStyleClass().add("drop-target");
    sign.setManaged(false);
    sign.setMouseTransparent(true);
    pane.addEventHandler(DragEvent.DRAG_OVER, drag -> {
      if (over(drag.getDragboard())) {
        drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        drag.consume();
      }
    });
    pane.addEventHandler(DragEvent.DRAG_EXITED_TARGET, drag -> {
      if (pane.equals(drag.getTarget())) {
        pane.getChildren().remove(sign);
      }
    });
    pane.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
      drag.setDropCompleted(drop(drag.getDragboard()));
      drag.consume();
    });
  }

  /// Something is held over the pane.
  ///
  /// @return whether it can be dropped
  boolean over(Clipboard held) {
    boolean isTaken = held.hasFiles();
    if (isTaken) {
      if (!pane.getChildren().contains(sign)) {
        pane.getChildren().add(sign);
      }
      sign.resizeRelocate(0, 0, pane.getWidth(), pane.getHeight());
    }
    return isTaken;
  }

  /// Something is let go over the pane.
  ///
  /// @return whether it was taken
  boolean drop(Clipboard held) {
    List<DossierFile> files = held.getFiles().stream().map(File::getPath).map(DossierFile::at).toList();
    pane.getChildren().remove(sign);
    if (!files.isEmpty()) {
      dropped.accept(files);
    }
    return !files.isEmpty();
  }
}
