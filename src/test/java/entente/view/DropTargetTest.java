package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.language.Language;
import entente.language.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is dragged comes on the clipboard here, since without a display nothing can be dragged.
@ExtendWith(ApplicationExtension.class)
class DropTargetTest {
  private final List<List<DossierFile>> dropped = new ArrayList<>();
  private final StackPane pane = new StackPane();
  private Optional<DropTarget> target = Optional.empty();

  @Start
  void start(Stage stage) {
    target = Optional.of(new DropTarget(pane, Messages.of(DropTarget.class, Language.ENGLISH), dropped::add));
    stage.setScene(new Scene(pane, 300, 200));
    stage.show();
  }

  /// Holds something over the pane and lets it go.
  ///
  /// @return whether it could be seen that it can be dropped, and whether it was taken
  private List<Boolean> drag(FxRobot robot, DataFormat format, Object content) {
    List<Boolean> taken = new ArrayList<>();
    robot.interact(() -> {
      Clipboard held = Clipboard.getSystemClipboard();
      held.setContent(Map.of(format, content));
      assertThat(target.orElseThrow().over(held)).isEqualTo(!pane.getChildren().isEmpty());
      taken.add(!pane.getChildren().isEmpty());
      taken.add(target.orElseThrow().drop(held));
      assertThat(pane.getChildren()).isEmpty();
    });
    return taken;
  }

  private static DossierFile onDisk(String path) {
    return new DossierFile.OnDisk(Path.of(path));
  }

  @Test
  void takesOneFileOrSeveral(FxRobot robot) {
    assertThat(drag(robot, DataFormat.FILES, List.of(new File("/a.json")))).containsExactly(true, true);
    assertThat(drag(robot, DataFormat.FILES, List.of(new File("/a.json"), new File("/b")))).containsExactly(true, true);
    assertThat(drag(robot, DataFormat.FILES, List.of(new File("/a\u0000b")))).containsExactly(true, true);
    assertThat(dropped.subList(0, 2)).containsExactly(List.of(onDisk("/a.json")), List.of(onDisk("/a.json"), onDisk("/b")));
    assertThat(dropped.getLast()).singleElement().isInstanceOf(DossierFile.Unusable.class);
  }

  @Test
  void leavesTextsAndAddresses(FxRobot robot) {
    assertThat(drag(robot, DataFormat.PLAIN_TEXT, "{}")).containsExactly(false, false);
    assertThat(drag(robot, DataFormat.URL, "https://example.org/a.json")).containsExactly(false, false);
    assertThat(dropped).isEmpty();
  }
}
