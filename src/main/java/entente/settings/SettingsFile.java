package entente.settings;

import entente.disk.Replacement;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;

/// The settings and the file they are kept in. Changes are written together, a little after the last of them, in the background.
///
/// Nothing about the file is fatal: what cannot be read begins anew, what cannot be written is logged.
public final class SettingsFile {
  private static final System.Logger LOG = System.getLogger("entente.settings");
  private static final String NAME = "settings.json";
  private static final long WRITTEN_AFTER = 800; // milliseconds

  private final Path file;
  private Settings settings;
  private final Map<String, UnaryOperator<Settings>> waiting = new LinkedHashMap<>(); // by what they change, in order
  private boolean changed;
  private boolean isPlanned;
  private long changedAt; // in nanoseconds
  private final Executor later = CompletableFuture.delayedExecutor(WRITTEN_AFTER, TimeUnit.MILLISECONDS,
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory()));

  /// Reads the settings. A damaged file is kept aside as `settings.json.bak`.
  ///
  /// @param folder need not exist
  public SettingsFile(Path folder) {
    this.file = folder.resolve(NAME);
    this.settings = read();
  }

  private Settings read() {
    try {
      return Settings.read(Json.read(Files.readAllBytes(file)));
    } catch (NoSuchFileException _) {
      return Settings.DEFAULT;
    } catch (JacksonException e) {
      LOG.log(Level.WARNING, file + " is damaged and kept aside", e);
      setAside();
    } catch (IOException e) {
      LOG.log(Level.WARNING, file + " cannot be read", e);
    }
    return Settings.DEFAULT;
  }

  private void setAside() {
    try {
      Files.move(file, file.resolveSibling(NAME + ".bak"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, file + " cannot be kept aside", e);
    }
  }

  /// The settings as they are now.
  public synchronized Settings settings() {
    waiting.values().forEach(this::make);
    waiting.clear();
    return settings;
  }

  /// Changes the settings.
  public synchronized void change(UnaryOperator<Settings> change) {
    settings();
    make(change);
    if (changed) {
      plan();
    }
  }

  /// Changes a part of the settings that changes many times a second while something is dragged. Of all changes of a part only the last is
  /// made, when the settings are asked for or written.
  ///
  /// @param part any name of its own
  /// @param change made on any thread
  public synchronized void keep(String part, UnaryOperator<Settings> change) {
    waiting.remove(part);
    waiting.put(part, change);
    plan();
  }

  private void make(UnaryOperator<Settings> change) {
    Settings next = change.apply(settings);
    changed |= !next.equals(settings);
    settings = next;
  }

  private void plan() {
    changedAt = System.nanoTime();
    if (!isPlanned) {
      isPlanned = true;
      later.execute(this::writeAtRest);
    }
  }

  /// Writes once nothing has changed for a while; until then it waits on.
  private void writeAtRest() {
    synchronized (this) {
      isPlanned = false;
      if (System.nanoTime() - changedAt < TimeUnit.MILLISECONDS.toNanos(WRITTEN_AFTER)) {
        isPlanned = true;
        later.execute(this::writeAtRest);
        return;
      }
    }
    write();
  }

  /// Writes what is not yet written. To be called before the application ends.
  public void write() {
    byte[] json;
    synchronized (this) {
      settings();
      if (!changed) {
        return;
      }
      changed = false;
      json = Json.write(settings.written());
    }
    try {
      replace(json);
    } catch (IOException e) {
      LOG.log(Level.WARNING, file + " cannot be written", e);
    }
  }

  private synchronized void replace(byte[] json) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Replacement.write(file, stream -> stream.write(json));
  }
}
