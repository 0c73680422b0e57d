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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Watches files by what the system tells of their folders, so that a file may also be replaced by another of its name, and looks again
/// every few seconds, since the system does not tell of everything: of a folder that was moved away or made anew, of one that cannot be
/// read, of most network drives.
public final class DiskWatch implements Watch {
  private static final System.Logger LOG = System.getLogger(DiskWatch.class.getName());
  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long UNREST_NANOS = TimeUnit.SECONDS.toNanos(2); // after which a file that is never quiet is looked at all the same
  private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Executor ui;

  /// @param ui runs what shall run on the UI thread
  public DiskWatch(Executor ui) {
    this.ui = ui;
  }

  @Override
  public Watching begin(Path file, Stamp since, Runnable changed) {
    try {
      var one = new One(file.toAbsolutePath(), file.getFileSystem().newWatchService(), changed);
      Thread.ofPlatform().daemon().name("watch " + file.getFileName()).start(() -> one.watch(since));
      return one;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "changes are not noticed: " + file, e);
      return () -> {};
    }
  }

  /// Watches one file.
  private final class One implements Watching {
    private final Path file;
    private final WatchService service;
    private final Runnable changed;
    private Set<WatchKey> keys = Set.of();
    private Set<Path> names = Set.of(); // of the file, and of what it leads to if it is a symbolic link
    private volatile boolean isClosed;

    private One(Path file, WatchService service, Runnable changed) {
      this.file = file;
      this.service = service;
      this.changed = changed;
    }

    @Override
    public void close() {
      isClosed = true;
      try {
        service.close();
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "cannot end watching", e);
      }
    }

    private void watch(Stamp since) {
      Stamp known = since;
      try (service) {
        while (!isClosed) {
          register();
          Stamp now = Stamp.of(file);
          if (!now.equals(known)) {
            known = now;
            ui.execute(this::tell);
          }
          awaitChange();
        }
      } catch (ClosedWatchServiceException | IOException e) {
        LOG.log(Level.DEBUG, "no longer watched: " + file, e);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    private void tell() {
      if (!isClosed) {
        changed.run();
      }
    }

    /// Watches the folder of the file, and where the file is a symbolic link, that of whatever it leads to now, and nothing else any more.
    private void register() {
      Set<Path> way = way();
      Set<WatchKey> watched = new HashSet<>();
      way.forEach(place -> register(Objects.requireNonNull(place.getParent())).ifPresent(watched::add));
      keys.stream().filter(key -> !watched.contains(key)).forEach(WatchKey::cancel);
      keys = watched;
      names = way.stream().map(Path::getFileName).collect(Collectors.toSet());
    }

    private Set<Path> way() {
      try {
        return Set.copyOf(LinkTrail.from(file));
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "leads nowhere: " + file, e);
        return Set.of(file);
      }
    }

    private Optional<WatchKey> register(Path folder) {
      try {
        return Optional.of(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE));
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "not told of: " + folder, e);
        return Optional.empty();
      }
    }

    /// Waits until something has happened, and then nothing more for a moment; not for ever, either way.
    private void awaitChange() throws InterruptedException {
      if (isHitSoon()) {
        long end = System.nanoTime() + UNREST_NANOS;
        do {
          TimeUnit.NANOSECONDS.sleep(QUIET_NANOS);
        } while (isHitMeanwhile() && System.nanoTime() < end);
      }
    }

    private boolean isHitSoon() throws InterruptedException {
      long end = System.nanoTime() + AGAIN_NANOS;
      for (long left = AGAIN_NANOS; left > 0; left = end - System.nanoTime()) {
        WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
        if (key != null && isHit(key)) {
          return true;
        }
      }
      return false;
    }

    private boolean isHitMeanwhile() {
      boolean isHit = false;
      for (WatchKey key = service.poll(); key != null; key = service.poll()) {
        isHit |= isHit(key);
      }
      return isHit;
    }

    /// When too much happens at once the system does not say to what.
    private boolean isHit(WatchKey key) {
      boolean isHit = key.pollEvents().stream().map(WatchEvent::context).anyMatch(name -> name == null || names.contains(name));
      boolean isFolderGone = !key.reset() && keys.contains(key);
      return isFolderGone || isHit; // a folder that is gone takes the file with it
    }
  }
}
