package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.view.timeline.TimelineKey;
import entente.view.timeline.TimelineView;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A dossier in which every name and text has twenty thousand words, or a hundred thousand letters without a blank, can be used like
/// another. The toolkit shapes such a text of an Indian script in minutes, each time it is asked how wide it is.
@ExtendWith(ApplicationExtension.class)
class LongNamesTest {
  private static final String WORDS = "मंत्री मिन्स्क में ".repeat(7_000).strip();
  private static final String LETTERS = "नि".repeat(50_000);
  private static final List<String> IDS = List.of("p", "c", "o", "s", "e", "f");

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.HINDI, new DossierFile.Pasted("long", """
        {"format": "entente-dossier/1", "id": "d", "title": "W", "description": "W",
        "parties": [{"id": "c", "name": "W"}], "places": [{"id": "o", "name": "L"}],
        "people": [{"id": "p", "name": "L", "short": "W", "summary": "W", "party": "c"}],
        "events": [{"id": "e", "kind": "visit", "title": "W", "date": "2020", "place": "o", "summary": "L", "note": "W",
          "participants": [{"person": "p", "role": "L"}], "evidence": [{"source": "s", "quote": "W", "note": "L"}]},
        {"id": "f", "kind": "visit", "title": "L", "date": "2020-02"}],
        "sources": [{"id": "s", "title": "W", "publisher": "L"}]}""".replace("\"W\"", '"' + WORDS + '"')
        .replace("\"L\"", '"' + LETTERS + '"')));
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void everythingAnswers(FxRobot robot) {
    TimelineView timeline = robot.lookup("#timeline").query();
    for (String id : IDS) {
      robot.interact(() -> explorer.select(id));
      assertThat(explorer.session().selected()).contains(id);
    }
    robot.interact(() -> {
      timeline.run(TimelineKey.ZOOM_TO);
      timeline.run(TimelineKey.CARD);
    });
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6).push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.K).write("a");
    assertThat(explorer.session().isTableShown()).isTrue();
  }
}
