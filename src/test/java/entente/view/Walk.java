package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.view.parts.LinkText;
import entente.view.timeline.TimelineView;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The walk a user takes through the bundled dossier: from an event to a person, a post, a source, and back to the start.
public final class Walk {
  /// An event that stands alone in its row at every size of the window.
  static final String EVENT = "lukashenko-visit-2017";

  private static final int PICTURE = 100; // milliseconds, some pictures
  private static final int MOST_PICTURES = 50;
  private static final int PATIENCE = 5_000; // milliseconds

  private final FxRobot robot;

  /// With a window that has just been opened.
  public Walk(FxRobot robot) {
    this.robot = robot;
  }

  /// Takes the walk.
  public void take() {
    assertThat(text("#detailTitle")).isEqualTo("India–Belarus");

    robot.clickOn(glyph(EVENT));
    assertThat(text("#detailTitle")).isEqualTo("State visit of President Lukashenko");
    assertThat(text("#detailDate")).isEqualTo("11–12 September 2017");
    assertThat(robot.lookup("#evidenceList .exhibit").queryAll()).isNotEmpty();

    follow("Aleksandr Lukashenko");
    assertThat(text("#detailTitle")).isEqualTo("Aleksandr Lukashenko");
    follow("President of Belarus");
    assertThat(text("#detailTitle")).isEqualTo("President of Belarus");
    String source = robot.lookup("#evidenceList .exhibit .link").queryAs(LinkText.class).getText();
    follow(source);
    assertThat(text("#detailTitle")).isEqualTo(source);

    for (int i = 0; i < 4; i++) {
      robot.clickOn("#backButton");
    }
    assertThat(text("#detailTitle")).isEqualTo("India–Belarus");
    assertThat(robot.lookup("#backButton").query().isDisabled()).isTrue();
    robot.clickOn("#forwardButton");
    assertThat(text("#detailTitle")).isEqualTo("State visit of President Lukashenko");
  }

  String text(String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  /// Where an event is drawn once all of them have glided into sight.
  Bounds glyph(String id) {
    robot.clickOn("#allTime");
    Optional<Bounds> before = Optional.empty();
    Optional<Bounds> now = drawn(id);
    for (int i = 0; i < MOST_PICTURES && (now.isEmpty() || !now.equals(before)); i++) {
      robot.sleep(PICTURE);
      before = now;
      now = drawn(id);
    }
    return now.orElseThrow();
  }

  private Optional<Bounds> drawn(String id) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> robot.lookup("#timeline").queryAs(TimelineView.class).itemBounds(id));
  }

  private void follow(String name) {
    Node link = robot.lookup(".link").<Node>match(n -> ((LinkText) n).getText().equals(name)).query();
    ScrollPane pane = robot.lookup(".details").queryAs(ScrollPane.class);
    robot.interact(() -> {
      double hidden = pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
      double y = pane.getContent().sceneToLocal(link.localToScene(link.getBoundsInLocal())).getMinY();
      pane.setVvalue(hidden <= 0 ? 0 : Math.clamp((y - 40) / hidden, 0, 1));
    });
    robot.clickOn(link);
  }
}
