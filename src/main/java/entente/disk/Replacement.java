package entente.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/// A file that takes the place of another at once, when it is complete and safe on the disk: whoever reads finds the old one or the new
/// one, also after a loss of power.
public final class Replacement implements Closeable {
  private static final Pattern LEFT = Pattern.compile("\\.entente-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");
  private static final Duration WRITING = Duration.ofSeconds(5);

  private final Path file; // the new one, beside the other

  /// What writes the content.
  @FunctionalInterface
  public interface Content {
    /// Writes it; need not close the stream.
    void writeTo(OutputStream stream) throws IOException;
  }

  /// What gives a new file its permissions.
  @FunctionalInterface
  private interface Permissions {
    void give(Replacement replacement, Path target) throws IOException;
  }

  private Replacement(Path target) {
    this.file = target.resolveSibling(".entente-" + UUID.randomUUID() + ".tmp");
  }

  /// Removes from a folder what writing left there when the process was killed. What is young may still be written by another process.
  ///
  /// @throws IOException when the folder cannot be read, or something of it cannot be removed
  public static void removeLeft(Path folder) throws IOException {
    FileTime young = FileTime.from(Instant.now().minus(WRITING));
    try (var left = Files.newDirectoryStream(folder, file -> LEFT.matcher(file.getFileName().toString()).matches())) {
      for (Path file : left) {
        if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(young) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /// Writes a file, new or in place of one, whose permissions it keeps. A symbolic link stays one: what it leads to is replaced.
  ///
  /// @throws IOException when that fails; what was there before then is as it was
  public static void write(Path path, Content content) throws IOException {
    write(path, Replacement::takePermissionsOf, content);
  }

  /// Writes a file that only the user may read, also where others could read the one before.
  ///
  /// @throws IOException when that fails; what was there before then is as it was
  public static void writePrivate(Path path, Content content) throws IOException {
    write(path, (replacement, _) -> Private.close(replacement.file), content);
  }

  private static void write(Path path, Permissions permissions, Content content) throws IOException {
    Path target = LinkTrail.from(path).getLast();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new FileSystemException(target.toString(), null, "not a regular file");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    try (var replacement = new Replacement(target)) {
      replacement.fill(target, permissions, content);
      Files.move(replacement.file, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void fill(Path target, Permissions permissions, Content content) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      permissions.give(this, target); // before the content is in it, so that nobody reads it who must not
      content.writeTo(Channels.newOutputStream(channel));
      channel.force(/* metaData= */ true);
    }
  }

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
