package entente.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import entente.settings.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {
  private final List<Preferences> kept = new ArrayList<>();
  private final BooleanProperty wantsLess = new SimpleBooleanProperty(); // the system
  private Theme theme;
  private List<Scene> scenes;

  @Start
  void start(Stage stage) {
    theme = new Theme(Preferences.DEFAULT, kept::add, wantsLess);
    scenes = Stream.generate(() -> new Scene(new Region())).limit(3).toList();
    scenes.forEach(theme::dress);
    stage.setScene(scenes.getFirst());
    stage.show();
  }

  @Test
  void motionIsReducedWhereTheSystemOrTheUserSaysSo(FxRobot robot) {
    assertThat(isReduced()).containsExactly(false);
    robot.interact(() -> wantsLess.set(true));
    assertThat(isReduced()).containsExactly(true);
    robot.interact(() -> wantsLess.set(false));
    assertThat(isReduced()).containsExactly(false);
    robot.interact(() -> theme.preferencesProperty().set(Preferences.DEFAULT.moving(Preferences.Motion.REDUCED)));
    assertThat(isReduced()).containsExactly(true);
  }

  /// As the theme and all windows have it.
  private List<Boolean> isReduced() {
    return Stream.concat(Stream.of(theme.isMotionReduced()), scenes.stream().map(scene -> scene.getPreferences().isReducedMotion()))
        .distinct().toList();
  }

  private List<String> sizes() {
    return scenes.stream().map(scene -> scene.getRoot().getStyle()).distinct().toList();
  }

  @Test
  void textHasOneSizeInAllWindows(FxRobot robot) {
    List<String> usual = sizes();
    assertThat(usual).hasSize(1);
    robot.interact(theme::enlarge);
    assertThat(sizes()).hasSize(1).isNotEqualTo(usual).first().asString().contains("%.1fpx".formatted(Theme.FONT_SIZE * theme.textScale()));
    assertThat(kept).extracting(Preferences::textSize).containsExactly((int) Math.round(theme.textScale() * 100));
    robot.interact(theme::resetTextSize);
    assertThat(sizes()).isEqualTo(usual);
  }

  @Test
  void allWindowsAreLightOrAllAreDark(FxRobot robot) {
    robot.interact(theme::toggle);
    List<List<String>> toggled = scenes.stream().map(scene -> List.copyOf(scene.getStylesheets())).distinct().toList();
    robot.interact(theme::toggle);
    assertThat(scenes.stream().map(scene -> List.copyOf(scene.getStylesheets())).distinct()).hasSize(1).isNotEqualTo(toggled);
    assertThat(toggled).hasSize(1);
  }
}
