package entente.explorer;

import entente.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The files that were opened lately, the latest first. On the UI thread.
public final class RecentFiles {
  private final List<Path> files = new ArrayList<>();
  private final Consumer<List<Path>> keep;

  /// @param known from earlier, the latest first
  /// @param keep takes the files whenever they change
  public RecentFiles(List<Path> known, Consumer<List<Path>> keep) {
    this.keep = keep;
    files.addAll(known.stream().distinct().limit(Settings.MOST_RECENT).toList());
  }

  /// The files.
  public List<Path> files() {
    return List.copyOf(files);
  }

  /// Notes that a dossier was opened; one that is no file of the user's is not noted.
  public void note(DossierFile file) {
    if (file instanceof DossierFile.OnDisk(Path path) && (files.isEmpty() || !files.getFirst().equals(path))) {
      files.remove(path);
      files.addFirst(path);
      if (files.size() > Settings.MOST_RECENT) {
        files.removeLast();
      }
      keep.accept(List.copyOf(files));
    }
  }

  /// Forgets them all.
  public void clear() {
    files.clear();
    keep.accept(List.of());
  }
}
