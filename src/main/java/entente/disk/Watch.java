package entente.disk;

import java.io.Closeable;
import java.nio.file.Path;

/// Notices when a file changes on disk.
@FunctionalInterface
public interface Watch {
  /// Notices nothing.
  Watch NONE = (_, _, _) -> () -> {};

  /// Watching one file, until it is closed.
  interface Watching extends Closeable {
    @Override
    void close();
  }

  /// Begins to watch a file.
  ///
  /// @param since the state of the file that is known
  /// @param changed runs on the UI thread whenever the file is in another state and nobody has written to it for a moment
  Watching begin(Path file, Stamp since, Runnable changed);
}
