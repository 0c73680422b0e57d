package entente.format;

import entente.time.EdtfException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Gathers the problems of one file by byte offset; their lines and columns are worked out at the end, in one go.
final class Problems {
  private record Found(
      int offset, String pointer, Severity severity, String key, List<String> arguments, @Nullable EdtfException date) {}

  private final List<Found> kept = new ArrayList<>();
  private int more;
  private boolean hasError;

  /// Adds a problem. The pointer and the arguments are only asked for if it is kept.
  void add(int offset, Supplier<String> pointer, Severity severity, String key, Supplier<List<String>> arguments) {
    if (isKept(severity)) {
      kept.add(new Found(offset, pointer.get(), severity, key, arguments.get(), null));
    }
  }

  /// Adds the problem of a text that is not a date.
  void add(int offset, Supplier<String> pointer, EdtfException date, String text) {
    if (isKept(Severity.ERROR)) {
      kept.add(new Found(offset, pointer.get(), Severity.ERROR, "date", List.of(text), date));
    }
  }

  /// Of too many the first are kept; but among them one error, if there is any, since an error makes a dossier partial.
  private boolean isKept(Severity severity) {
    boolean firstError = severity == Severity.ERROR && !hasError;
    hasError |= firstError;
    if (kept.size() < Loaded.MOST_PROBLEMS) {
      return true;
    }
    more++;
    if (firstError) {
      kept.removeLast();
    }
    return firstError;
  }

  /// How many were added beyond those kept.
  int more() {
    return more;
  }

  /// Those kept, in the order of the file.
  List<Problem> list(String file, byte[] json) {
    var places = new Places(json);
    kept.sort(Comparator.comparingInt(Found::offset));
    List<Problem> problems = new ArrayList<>(kept.size());
    for (Found found : kept) {
      places.advance(found.offset());
      problems.add(new Problem(file, places.line(), places.column(), found.pointer(), found.severity(), found.key(),
          found.arguments(), found.date()));
    }
    return problems;
  }
}
