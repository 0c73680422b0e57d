package entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A folder of dossiers of which nobody but the test may change a byte.
final class Playground {
  private final Path folder;
  private final Map<Path, byte[]> whole = new TreeMap<>();
  private final Map<Path, byte[]> written = new TreeMap<>();

  /// Still empty.
  Playground(Path folder) {
    this.folder = folder;
  }

  /// Adds a file.
  Path add(String name, byte[] content) {
    Path file = folder.resolve(name);
    whole.put(file, content);
    write(file, content);
    return file;
  }

  private void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written.put(file, content);
  }

  /// Damages a file, as a program does that is still writing it: only so much of its beginning is left.
  ///
  /// @param left from 0 to 1
  void damage(Path file, double left) {
    byte[] content = whole.get(file);
    if (content != null) {
      write(file, Arrays.copyOf(content, (int) (content.length * left)));
    }
  }

  /// Gives every file its bytes back.
  void mend() {
    whole.forEach((file, content) -> {
      if (!Arrays.equals(content, written.get(file))) {
        write(file, content);
      }
    });
  }

  /// The files, in a fixed order.
  List<Path> files() {
    return List.copyOf(written.keySet());
  }

  /// The files that do not hold what was written into them.
  List<String> lost() {
    return written.entrySet().stream().filter(entry -> !holds(entry.getKey(), entry.getValue())).map(entry -> entry.getKey().toString())
        .toList();
  }

  private static boolean holds(Path file, byte[] content) {
    try {
      return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
