package entente.disk;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where symbolic links lead to.
final class LinkTrail {
  private static final int MOST = 40;

  private LinkTrail() {}

  /// A path and, as long as that is a symbolic link, where it leads to; the last one is no link, and perhaps nothing is there yet.
  ///
  /// @throws FileSystemLoopException when they lead nowhere
  static List<Path> from(Path path) throws IOException {
    List<Path> way = new ArrayList<>(List.of(path.toAbsolutePath()));
    while (Files.isSymbolicLink(way.getLast())) {
      if (way.size() > MOST) {
        throw new FileSystemLoopException(path.toString());
      }
      way.add(way.getLast().resolveSibling(Files.readSymbolicLink(way.getLast())));
    }
    return way;
  }
}
