package entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The project's folders, and the image that was built in them.
///
/// @param root the folder of `pom.xml`
record Project(Path root) {
  /// The application image.
  Path image() {
    return root.resolve("target/entente");
  }

  /// The Java runtime of the image.
  Path runtime() {
    return image().resolve("lib/runtime");
  }

  /// The options that the image gives to Java, except its AOT cache. Images for Linux keep them in a file.
  ///
  /// @throws IOException when there is no image
  List<String> javaOptions() throws IOException {
    return Files.readAllLines(image().resolve("lib/app/java.options"));
  }

  /// Those of them that do not speak of modules, for what is started from the class path.
  ///
  /// @throws IOException when there is no image
  List<String> machineOptions() throws IOException {
    return javaOptions().stream().filter(option -> option.startsWith("-XX:")).toList();
  }

  /// A new empty folder for a benchmark's own files.
  ///
  /// @throws IOException when it cannot be made
  Path scratch(String name) throws IOException {
    Path folder = root.resolve("target/bench").resolve(name);
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /// The size of a file or of all files in a folder, in bytes; a link counts nothing.
  ///
  /// @throws IOException when it cannot be walked
  static long size(Path path) throws IOException {
    try (var all = Files.walk(path)) {
      return all.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)).mapToLong(Project::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
