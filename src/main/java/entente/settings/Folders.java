package entente.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the application keeps what is the user's, by the customs of the platform.
///
/// @param settings of settings
/// @param logs of logs
public record Folders(Path settings, Path logs) {
  /// The system property that puts everything into one folder, such as for a trial.
  public static final String HOME = "entente.home";

  /// Those of this platform and user.
  public static Folders ofUser() {
    return of(System::getProperty, System::getenv);
  }

  /// Those that system properties and environment lead to. Linux follows the XDG Base Directory Specification.
  static Folders of(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
    String own = properties.apply(HOME);
    if (own != null && !own.isBlank()) {
      return new Folders(Path.of(own), Path.of(own, "logs"));
    }
    Path home = Path.of(text(properties.apply("user.home")));
    String system = text(properties.apply("os.name")).toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new Folders(folder(environment.apply("APPDATA"), home.resolve("AppData/Roaming")).resolve("Entente"),
          folder(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve("Entente/Logs"));
    }
    if (system.startsWith("mac")) {
      return new Folders(home.resolve("Library/Application Support/Entente"), home.resolve("Library/Logs/Entente"));
    }
    return new Folders(folder(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("entente"),
        folder(environment.apply("XDG_STATE_HOME"), home.resolve(".local/state")).resolve("entente/logs"));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /// The folder that is named, if it is named as a whole; else the usual one.
  private static Path folder(@Nullable String named, Path usual) {
    return named != null && !named.isBlank() && Path.of(named).isAbsolute() ? Path.of(named) : usual;
  }
}
