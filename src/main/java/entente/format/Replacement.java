package entente.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// A file that takes the place of another at once, when it is complete and safe on the disk.
///
/// @param file the new one, beside the other
record Replacement(Path file) implements Closeable {
  private static final int MOST_LINKS = 40;

  /// What writes the content.
  interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  /// Writes a file, new or in place of one, whose permissions it keeps. A symbolic link stays one: what it leads to is replaced.
  ///
  /// @throws IOException when that fails; what was there before then is as it was
  static void write(Path path, Content content) throws IOException {
    Path target = followed(path);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(target.toString(), null, "not a regular file");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    try (var replacement = new Replacement(target.resolveSibling(".entente-" + UUID.randomUUID() + ".tmp"))) {
      replacement.fill(target, content);
      Files.move(replacement.file, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /// Where symbolic links lead to, even if nothing is there yet.
  private static Path followed(Path path) throws IOException {
    Path at = path.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(at)) {
        return at;
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    throw new FileSystemLoopException(path.toString());
  }

  private void fill(Path target, Content content) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      takePermissionsOf(target);
      content.writeTo(Channels.newOutputStream(channel));
      channel.force(/* metaData= */ true);
    }
  }

  /// Before the content is in it, so that nobody reads it who must not.
  private void takePermissionsOf(Path target) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (from != null && to != null && Files.exists(target)) {
      to.setPermissions(from.readAttributes().permissions());
    }
  }

  /// Removes it, if it has not taken the place of the other.
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
