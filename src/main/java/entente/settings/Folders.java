package entente.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the application keeps what is the user's, by the customs of the platform; nowhere, where the user has no home.
///
/// @param settings of settings
/// @param logs of logs
public record Folders(Optional<Path> settings, Optional<Path> logs) {
  /// The system property that puts everything into one folder, such as for a trial.
  public static final String HOME = "entente.home";

  /// Those of this platform and user.
  public static Folders ofUser() {
    return of(System::getProperty, System::getenv);
  }

  /// Those that system properties and environment lead to. Linux follows the XDG Base Directory Specification, by which the home is
  /// where `HOME` says; the runtime has it from the list of users instead, and is asked only where `HOME` says nothing.
  static Folders of(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
    String own = properties.apply(HOME);
    if (own != null && !own.isBlank()) {
      return new Folders(Optional.of(Path.of(own)), Optional.of(Path.of(own, "logs")));
    }
    Optional<Path> known = whole(properties.apply("user.home"));
    String system = text(properties.apply("os.name")).toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new Folders(folder(environment.apply("APPDATA"), known, "AppData/Roaming", "Entente"),
          folder(environment.apply("LOCALAPPDATA"), known, "AppData/Local", "Entente/Logs"));
    }
    Optional<Path> home = whole(environment.apply("HOME")).or(() -> known);
    if (system.startsWith("mac")) {
      return new Folders(folder(null, home, "Library/Application Support", "Entente"), folder(null, home, "Library/Logs", "Entente"));
    }
    return new Folders(folder(environment.apply("XDG_CONFIG_HOME"), home, ".config", "entente"),
        folder(environment.apply("XDG_STATE_HOME"), home, ".local/state", "entente/logs"));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /// Ours in the folder that is named, if it is named as a whole; else in the usual one.
  private static Optional<Path> folder(@Nullable String named, Optional<Path> home, String usual, String ours) {
    return whole(named).or(() -> home.map(path -> path.resolve(usual))).map(path -> path.resolve(ours));
  }

  /// A relative one would be another in each working folder; the runtime calls a home it does not know a question mark.
  private static Optional<Path> whole(@Nullable String folder) {
    return Optional.of(text(folder)).map(Path::of).filter(Path::isAbsolute);
  }
}
