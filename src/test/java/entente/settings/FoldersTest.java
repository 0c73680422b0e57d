package entente.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private static Folders of(String system, Map<String, String> environment, String... own) {
    var properties = new HashMap<String, String>(Map.of("os.name", system, "user.home", "/home/ina"));
    if (own.length > 0) {
      properties.put(Folders.HOME, own[0]);
    }
    return Folders.of(properties::get, environment::get);
  }

  private static Folders folders(String settings, String logs) {
    return new Folders(Optional.of(Path.of(settings)), Optional.of(Path.of(logs)));
  }

  @Test
  void onLinuxByTheXdgSpecification() {
    assertThat(of("Linux", Map.of())).isEqualTo(folders("/home/ina/.config/entente", "/home/ina/.local/state/entente/logs"));
    assertThat(of("Linux", Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"))).isEqualTo(folders("/c/entente", "/s/entente/logs"));
    assertThat(of("Linux", Map.of("XDG_CONFIG_HOME", "relative", "XDG_STATE_HOME", "")))
        .as("by the specification a relative path counts for nothing")
        .isEqualTo(folders("/home/ina/.config/entente", "/home/ina/.local/state/entente/logs"));
  }

  @Test
  void whereHomeHasBeenSetToWithoutTheXdgVariables() {
    assertThat(of("Linux", Map.of("HOME", "/trial"))).isEqualTo(folders("/trial/.config/entente", "/trial/.local/state/entente/logs"));
    assertThat(of("Linux", Map.of("HOME", "/trial", "XDG_CONFIG_HOME", "/c")))
        .isEqualTo(folders("/c/entente", "/trial/.local/state/entente/logs"));
    assertThat(of("Mac OS X", Map.of("HOME", "/trial")))
        .isEqualTo(folders("/trial/Library/Application Support/Entente", "/trial/Library/Logs/Entente"));
    assertThat(of("Linux", Map.of("HOME", "relative"))).isEqualTo(of("Linux", Map.of()));
    assertThat(of("Windows 11", Map.of("HOME", "/trial"))).as("which other programs set there").isEqualTo(of("Windows 11", Map.of()));
  }

  @Test
  void onTheOtherPlatformsByTheirCustoms() {
    assertThat(of("Mac OS X", Map.of("XDG_CONFIG_HOME", "/c")))
        .isEqualTo(folders("/home/ina/Library/Application Support/Entente", "/home/ina/Library/Logs/Entente"));
    assertThat(of("Windows 11", Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"))).isEqualTo(folders("/r/Entente", "/l/Entente/Logs"));
    assertThat(of("Windows 11", Map.of()))
        .isEqualTo(folders("/home/ina/AppData/Roaming/Entente", "/home/ina/AppData/Local/Entente/Logs"));
  }

  @Test
  void whereTheUserSaysSoInOneFolder() {
    assertThat(of("Linux", Map.of("XDG_CONFIG_HOME", "/c"), "/trial")).isEqualTo(folders("/trial", "/trial/logs"));
  }

  @Test
  void withoutAHomeNowhereUnlessTheEnvironmentSays() {
    for (String home : new String[] {"?", "", "relative"}) {
      var properties = Map.of("os.name", "Linux", "user.home", home);
      assertThat(Folders.of(properties::get, Map.<String, String>of()::get)).isEqualTo(new Folders(Optional.empty(), Optional.empty()));
      assertThat(Folders.of(properties::get, Map.of("XDG_CONFIG_HOME", "/c")::get).settings()).contains(Path.of("/c/entente"));
    }
  }
}
