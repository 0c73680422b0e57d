package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pages of the detail pane as narrow as it gets, in the language with the longest words.
@ExtendWith(ApplicationExtension.class)
class NarrowDetailsTest {
  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.RUSSIAN, new DossierFile.Bundled());
  }

  @Test
  void noPageIsWiderThanItsPane(FxRobot robot) {
    Region page = robot.lookup("#detailPane").queryAs(Region.class);
    Region pane = robot.lookup(".details").queryAs(Region.class);
    robot.interact(() -> entities().forEach(entity -> {
      explorer.select(entity.id());
      page.applyCss();
      assertThat(page.minWidth(-1)).as(entity.id()).isLessThanOrEqualTo(pane.minWidth(-1));
    }));
  }

  private Stream<? extends Entity> entities() {
    Dossier.Lists lists = explorer.view().dossier().lists();
    return Stream.of(lists.events(), lists.people(), lists.organisations(), lists.mechanisms(), lists.posts(), lists.places(),
        lists.topics(), lists.statements(), lists.figures(), lists.eras(), lists.sources(), lists.parties()).flatMap(List::stream);
  }
}
