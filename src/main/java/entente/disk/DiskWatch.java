package entente.disk;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Watches files by what the system tells of their folders, so that a file may also be replaced by another of its name. A file that
/// cannot be watched, as on some network drives, stays as it was read.
public final class DiskWatch implements Watch {
  private static final System.Logger LOG = System.getLogger(DiskWatch.class.getName());
  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final Executor ui;

  /// @param ui runs what shall run on the UI thread
  public DiskWatch(Executor ui) {
    this.ui = ui;
  }

  @Override
  public Watching begin(Path file, Stamp since, Runnable changed) {
    Path folder = file.getParent();
    if (folder == null) {
      return () -> {};
    }
    try {
      WatchService service = folder.getFileSystem().newWatchService();
      Thread.ofPlatform().daemon().name("watch " + file.getFileName()).start(() -> watch(service, file, since, changed));
      return () -> close(service);
    } catch (IOException e) {
      unwatched(file, e);
      return () -> {};
    }
  }

  private void watch(WatchService service, Path file, Stamp since, Runnable changed) {
    Stamp known = since;
    try (service) {
      while (true) {
        Set<Path> names = register(service, file);
        known = tell(file, known, changed);
        awaitChange(service, names);
      }
    } catch (ClosedWatchServiceException closed) {
      LOG.log(Level.DEBUG, "no longer watched: " + file, closed);
    } catch (IOException e) {
      tell(file, known, changed); // its folder may be gone
      unwatched(file, e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Tells of a change, if the state of the file is another than the one that is known.
  ///
  /// @return the state
  private Stamp tell(Path file, Stamp known, Runnable changed) {
    Stamp now = Stamp.of(file);
    if (!now.equals(known)) {
      ui.execute(changed);
    }
    return now;
  }

  /// Watches the folder of the file, and where the file is a symbolic link, that of whatever it leads to now. What was
  /// watched stays so.
  ///
  /// @return the names to look out for
  private static Set<Path> register(WatchService service, Path file) throws IOException {
    Set<Path> names = new HashSet<>();
    List<Path> way;
    do {
      way = LinkTrail.from(file);
      for (Path place : way) {
        Objects.requireNonNull(place.getParent()).register(service, StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
        names.add(Objects.requireNonNull(place.getFileName()));
      }
    } while (!way.equals(LinkTrail.from(file))); // a link may have been led elsewhere before its folder was watched
    return names;
  }

  /// Waits until something has happened to one of the names, and then nothing more for a moment.
  private static void awaitChange(WatchService service, Set<Path> names) throws InterruptedException {
    boolean isHit = false;
    while (!isHit) {
      isHit = isHit(service.take(), names);
    }
    long end = System.nanoTime() + QUIET_NANOS;
    for (long left = QUIET_NANOS; left > 0; left = end - System.nanoTime()) {
      WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
      if (key != null && isHit(key, names)) {
        end = System.nanoTime() + QUIET_NANOS;
      }
    }
  }

  private static boolean isHit(WatchKey key, Set<Path> names) {
    boolean isHit = key.pollEvents().stream().map(WatchEvent::context).anyMatch(name -> isAmong(name, names));
    return !key.reset() || isHit; // a folder that is gone takes the file with it
  }

  /// When too much happens at once the system does not say to what.
  private static boolean isAmong(@Nullable Object name, Set<Path> names) {
    return name == null || names.contains(name);
  }

  private static void close(WatchService service) {
    try {
      service.close();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "cannot end watching", e);
    }
  }

  private static void unwatched(Path file, IOException why) {
    LOG.log(Level.WARNING, "changes are not noticed: " + file, why);
  }
}
