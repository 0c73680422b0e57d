package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.language.Messages;
import entente.view.parts.CopyKey;
import entente.view.parts.ListKey;
import entente.view.parts.Shortcut;
import entente.view.parts.WindowKey;
import entente.view.timeline.TimelineKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever a button does is a function in the list of keys, where it has a key or is said to have none.
@ExtendWith(ApplicationExtension.class)
class ButtonsTest {
  /// By id.
  private static final Map<String, Shortcut> IDS = new HashMap<>(Map.of("backButton", WindowKey.BACK,
      "forwardButton", WindowKey.FORWARD, "dossierTitle", WindowKey.DOSSIERS, "openButton", WindowKey.OPEN,
      "settingsButton", WindowKey.SETTINGS, "themeButton", WindowKey.THEME));

  /// By a class of the style sheet.
  private static final Map<String, Shortcut> CLASSES = Map.of("order", WindowKey.ORDER, "filter-chip", WindowKey.FILTER_BY,
      "part-name", WindowKey.FILTER_BY, "part-cross", WindowKey.FILTER_BY, "pair-party", WindowKey.PAIR, "stop", WindowKey.AS_OF);

  /// By what is written on them.
  private static final Map<String, Shortcut> WORDS = Map.of("problems.copy", CopyKey.COPY, "problems.copyAll", WindowKey.COPY_PROBLEMS,
      "problems.export", WindowKey.EXPORT_PROBLEMS, "fault.copy", CopyKey.COPY, "sheet.close", WindowKey.DISMISS);

  static {
    ListKey.all().forEach(key -> IDS.put(key.name().toLowerCase(Locale.ROOT) + "Tab", key));
    IDS.putAll(Map.of("timelineTab", WindowKey.TIMELINE, "tableTab", WindowKey.TABLE, "groupBy", WindowKey.GROUP,
        "viewMenu", WindowKey.SHOW, "stretchButton", WindowKey.STRETCH));
    IDS.putAll(Map.of("twoYears", TimelineKey.TWO_YEARS, "fiveYears", TimelineKey.FIVE_YEARS, "tenYears", TimelineKey.TEN_YEARS,
        "allTime", TimelineKey.FIT_ALL));
    IDS.putAll(Map.of("problemsButton", WindowKey.PROBLEMS, "bannerProblems", WindowKey.PROBLEMS, "bannerClose", WindowKey.DISMISS,
        "asOfDate", WindowKey.AS_OF, "asOfReset", WindowKey.AS_OF_RESET, "backToLatest", WindowKey.AS_OF_RESET,
        "citeButton", CopyKey.CITE, "listsButton", WindowKey.SHOW_LISTS));
    IDS.putAll(Map.of("keysPage", WindowKey.KEYS, "signsPage", WindowKey.SIGNS, "leftOut", WindowKey.ORDER));
  }

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Bundled());
  }

  @Test
  void everyButtonStandsForAFunctionOfTheListOfKeys(FxRobot robot) {
    var messages = Messages.of(WindowKey.class, Language.ENGLISH);
    Map<String, Shortcut> words = new HashMap<>();
    WORDS.forEach((key, function) -> words.put(messages.text(key), function));
    var unlisted = new TreeSet<String>();
    var met = new TreeSet<String>();
    new Tour(robot, explorer, where -> Tour.inSight().stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
        .filter(button -> !(button instanceof RadioButton)) // a choice, made with the arrow keys
        .forEach(button -> {
          boolean isListed = IDS.containsKey(button.getId()) || words.containsKey(button.getText())
              || button.getStyleClass().stream().anyMatch(CLASSES::containsKey);
          if (!isListed) {
            unlisted.add(where + ": " + button);
          }
          Stream.ofNullable(button.getId()).forEach(met::add);
        })).take("light");
    assertThat(unlisted).isEmpty();
    assertThat(met).containsAll(IDS.keySet());
  }
}
