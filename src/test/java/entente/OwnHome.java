package entente;

import entente.settings.Folders;
import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/// Gives each test of the whole application settings of its own, and leaves no window, log or handler of it behind.
final class OwnHome implements BeforeEachCallback, AfterEachCallback {
  private final @Nullable String homeBefore = System.getProperty(Folders.HOME);
  private final @Nullable UncaughtExceptionHandler handlerBefore = Thread.getDefaultUncaughtExceptionHandler();

  @Override
  public void beforeEach(ExtensionContext context) throws IOException, TimeoutException {
    Path homes = Files.createDirectories(Path.of("target", "homes"));
    System.setProperty(Folders.HOME, Files.createTempDirectory(homes, "home").toAbsolutePath().toString());
    FxToolkit.registerPrimaryStage();
    FxToolkit.cleanupStages();
  }

  @Override
  public void afterEach(ExtensionContext context) throws TimeoutException {
    FxToolkit.cleanupStages();
    Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
    Optional.ofNullable(homeBefore).ifPresentOrElse(home -> System.setProperty(Folders.HOME, home),
        () -> System.clearProperty(Folders.HOME));
    Logger root = Logger.getLogger("");
    Arrays.stream(root.getHandlers()).filter(Logs.class::isInstance).forEach(root::removeHandler);
  }
}
