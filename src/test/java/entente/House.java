package entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the compiled application and its resources lie, for tests that look at all of it.
final class House {
  private House() {}

  /// The folder of the module's classes and resources, without those of the tests.
  static Path folder() {
    try {
      return Path.of(Entente.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What those who work on it are told.
  static String contributing() {
    try {
      return Files.readString(Path.of(".github/CONTRIBUTING.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
