package entente.settings;

import entente.disk.Private;
import entente.disk.Replacement;
import entente.disk.Turn;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;

/// The settings and the file they are kept in. Changes are written together, a little after the last of them, in the background. Of what
/// another process has written meanwhile only what was changed here is replaced.
///
/// Nothing about the file is fatal: what cannot be read begins anew, and that nothing can be written is logged once.
public final class SettingsFile {
  private static final System.Logger LOG = System.getLogger("entente.settings");
  private static final String NAME = "settings.json";
  private static final long WRITTEN_AFTER = 800; // milliseconds
  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final Duration LAST_PATIENCE = Duration.ofSeconds(5); // of who has no other time, on a machine that is busy

  private final Optional<Path> file; // empty where nothing is kept
  private final Object writing = new Object(); // apart from the settings, so that nobody who asks for them waits for the disk
  private Settings settings;
  private Settings written; // these settings, as they were read or last written
  private final Map<String, UnaryOperator<Settings>> waiting = new LinkedHashMap<>(); // by what they change, in order
  private boolean changed;
  private boolean isPlanned;
  private boolean isTold; // that they cannot be kept
  private long changedAt; // in nanoseconds
  private final Executor later = CompletableFuture.delayedExecutor(WRITTEN_AFTER, TimeUnit.MILLISECONDS,
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory()));

  private SettingsFile(Optional<Path> file) {
    this.file = file;
    this.settings = file.map(this::first).orElse(Settings.DEFAULT);
    this.written = settings;
  }

  /// Reads the settings. A damaged file is kept aside as `settings.json.bak`; what writing left when it was killed is removed.
  ///
  /// @param folder need not exist
  public SettingsFile(Path folder) {
    this(Optional.of(folder.resolve(NAME)));
    try {
      Replacement.removeLeft(folder);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "nothing to remove", e);
    }
  }

  /// Settings that begin with the default and are not kept.
  public static SettingsFile nowhere() {
    return new SettingsFile(Optional.empty());
  }

  private Settings first(Path from) {
    try {
      return read(from);
    } catch (NoSuchFileException _) {
      return Settings.DEFAULT;
    } catch (JacksonException e) {
      LOG.log(Level.WARNING, from + " is damaged and kept aside", e);
      setAside(from);
    } catch (IOException e) {
      tell(e);
    }
    return Settings.DEFAULT;
  }

  private static Settings read(Path from) throws IOException {
    return Settings.read(Json.read(Files.readAllBytes(from)));
  }

  /// Says once that the settings cannot be kept.
  private void tell(IOException why) {
    if (!isTold) {
      isTold = true;
      LOG.log(Level.WARNING, "settings are not kept: " + why);
    }
  }

  private static void setAside(Path file) {
    try {
      Private.close(file);
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
    write(/* isLast= */ false);
  }

  /// Writes what is not yet written. To be called before the application ends.
  public void write() {
    write(/* isLast= */ true);
  }

  /// @param isLast whether it must be now, since there will be no other time
  private void write(boolean isLast) {
    synchronized (writing) {
      Settings now;
      Settings before;
      synchronized (this) {
        now = settings();
        before = written;
        if (!changed || file.isEmpty()) {
          return;
        }
        changed = false;
      }
      boolean isWritten = false;
      try {
        isWritten = replace(file.get(), before, now, isLast);
      } catch (IOException e) {
        tell(e);
      }
      synchronized (this) {
        changed |= !isWritten; // the next change brings another try
        written = isWritten ? now : before;
      }
    }
  }

  /// @return whether that was possible, or somebody else is just writing
  private boolean replace(Path target, Settings before, Settings now, boolean isLast) throws IOException {
    Private.makeFolder(Objects.requireNonNull(target.toAbsolutePath().getParent()));
    try (Turn turn = Turn.take(target, isLast ? LAST_PATIENCE : PATIENCE)) {
      if (turn.isMine() || isLast) {
        byte[] json = Json.write(now.merged(before, others(target).orElse(now)).written());
        Replacement.writePrivate(target, stream -> stream.write(json));
        return true;
      }
    }
    synchronized (this) {
      plan();
    }
    return false;
  }

  private static Optional<Settings> others(Path file) {
    try {
      return Optional.of(read(file));
    } catch (IOException | JacksonException e) {
      LOG.log(Level.DEBUG, "nothing to keep of " + file, e);
      return Optional.empty();
    }
  }
}
