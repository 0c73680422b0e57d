package entente.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// A file that takes the place of another at once, when it is complete and safe on the disk: whoever reads finds the old one or the new
/// one, also after a loss of power.
public final class Replacement implements Closeable {
  private final Path file; // the new one, beside the other

  /// What writes the content.
  @FunctionalInterface
  public interface Content {
    /// Writes it; need not close the stream.
    void writeTo(OutputStream stream) throws IOException;
  }

  private Replacement(Path target) {
    this.file = target.resolveSibling(".entente-" + UUID.randomUUID() + ".tmp");
  }

  /// Writes a file, new or in place of one, whose permissions it keeps. A symbolic link stays one: what it leads to is replaced.
  ///
  /// @throws IOException when that fails; what was there before then is as it was
  public static void write(Path path, Content content) throws IOException {
    Path target = LinkTrail.from(path).getLast();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(target.toString(), null, "not a regular file");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    try (var replacement = new Replacement(target)) {
      replacement.fill(target, content);
      Files.move(replacement.file, target, StandardCopyOption.ATOMIC_MOVE);
    }
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
