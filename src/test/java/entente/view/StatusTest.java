package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is counted is in the form that goes with its number, in each language.
@ExtendWith(ApplicationExtension.class)
class StatusTest {
  private static final DossierFile ONE_EACH = new DossierFile.Pasted("one", """
      {"format": "entente-dossier/1", "id": "d", "title": "D", "people": [{"id": "p", "name": "P"}], "sources": [{"id": "s", "title": "S"}],
      "events": [{"id": "e", "kind": "other", "title": "E", "date": "2020"}]}""");
  private static final Map<Language, String> ONE = Map.of(Language.ENGLISH, "1 of 1 event · 1 person · 1 source",
      Language.RUSSIAN, "1 из 1 события · 1 персона · 1 источник", Language.BELARUSIAN, "1 з 1 падзеі · 1 асоба · 1 крыніца",
      Language.HINDI, "1 में से 1 घटना · 1 व्यक्ति · 1 स्रोत");
  private static final Map<Language, String> MANY = Map.of(Language.ENGLISH, "125 of 125 events · 66 people · 168 sources",
      Language.RUSSIAN, "125 из 125 событий · 66 персон · 168 источников", Language.BELARUSIAN, "125 з 125 падзей · 66 асоб · 168 крыніц",
      Language.HINDI, "125 में से 125 घटनाएँ · 66 व्यक्ति · 168 स्रोत");

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void countsAsTheLanguageDoes(Language language, FxRobot robot) {
    robot.interact(() -> {
      Explorer explorer = Windows.show(stage, language, new DossierFile.Bundled());
      Label counts = robot.lookup("#statusCount").query();
      assertThat(counts.getText()).isEqualTo(MANY.get(language));
      explorer.open(ONE_EACH);
      assertThat(counts.getText()).isEqualTo(ONE.get(language));
    });
  }
}
