package entente.explorer;

import entente.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What was sought lately, the latest first, whatever dossier is open. On the UI thread.
public final class RecentSearches {
  private final List<String> texts = new ArrayList<>();
  private final Consumer<List<String>> keep;

  /// @param known from earlier, the latest first
  /// @param keep takes the texts whenever they change
  public RecentSearches(List<String> known, Consumer<List<String>> keep) {
    this.keep = keep;
    texts.addAll(known.stream().distinct().limit(Settings.MOST_SEARCHES).toList());
  }

  /// The texts.
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /// Notes that something was sought and found; a blank text and one that nobody would type are not noted.
  public void note(String text) {
    String sought = text.strip();
    if (!sought.isEmpty() && sought.length() <= Settings.LONGEST_SEARCH && (texts.isEmpty() || !texts.getFirst().equals(sought))) {
      texts.remove(sought);
      texts.addFirst(sought);
      if (texts.size() > Settings.MOST_SEARCHES) {
        texts.removeLast();
      }
      keep.accept(texts());
    }
  }
}
