package entente.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// What tells one state of a file from another without reading it.
///
/// @param size in bytes, -1 where there is no file
/// @param written when it was written last
/// @param key of the file itself, another one when an editor has put a new file in its place; null where the file system has none
public record Stamp(long size, FileTime written, @Nullable Object key) {
  /// That of no file.
  public static final Stamp NO_FILE = new Stamp(-1, FileTime.fromMillis(0), null);

  /// That of a file, where symbolic links lead to.
  public static Stamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(now.size(), now.lastModifiedTime(), now.fileKey());
    } catch (IOException _) {
      return NO_FILE;
    }
  }
}
