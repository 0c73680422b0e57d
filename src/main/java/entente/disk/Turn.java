package entente.disk;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The turn to read and write a file that several processes write to, as long as it is not closed; each waits for its own. It is held by a
/// lock on a file beside, `NAME.lock`, which stays there, and which a process that ends lets go.
public final class Turn implements Closeable {
  private static final System.Logger LOG = System.getLogger(Turn.class.getName());
  private static final long PAUSE = 2; // milliseconds, short, so that who writes again and again leaves others their turn

  private final FileChannel channel;
  private boolean isMine;

  private Turn(FileChannel channel) {
    this.channel = channel;
  }

  /// Waits for the turn, not longer than a while. On a file system that knows no locks it is anybody's.
  ///
  /// @throws IOException when the file beside cannot be written
  public static Turn take(Path file, Duration patience) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    var turn = new Turn(FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    Private.close(beside);
    long end = System.nanoTime() + patience.toNanos();
    do {
      turn.isMine = turn.isFree();
    } while (!turn.isMine && System.nanoTime() < end && pause());
    return turn;
  }

  /// Whether it came; if not, somebody else had it all the time.
  public boolean isMine() {
    return isMine;
  }

  private boolean isFree() {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false; // held within this process
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "no locks here", e);
      return true;
    }
  }

  /// @return whether to go on
  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
