package entente.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// What only the user may read: files and folders with the permissions of nobody else. On file systems that know no such permissions they
/// have the usual ones.
public final class Private {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

  private Private() {}

  /// Makes a folder and those above it that are missing. One that is there stays as somebody made it.
  ///
  /// @throws IOException when it is not there and cannot be made
  public static void makeFolder(Path folder) throws IOException {
    boolean hasPermissions = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(folder, hasPermissions ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
        : new FileAttribute<?>[0]);
  }

  /// Takes a file from all others.
  ///
  /// @throws IOException when that is refused
  public static void close(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null && !view.readAttributes().permissions().equals(FILE)) {
      view.setPermissions(FILE);
    }
  }
}
