package entente.format;

import entente.dossier.Dossier;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a file.
///
/// @param file where the dossier was read from, null where that is no file
/// @param dossier null where the file is not UTF-8 JSON or lacks what every dossier must say of itself
/// @param problems in the order of the file, at most [#MOST_PROBLEMS]
/// @param moreProblems how many there are beyond those
public record Loaded(@Nullable Path file, @Nullable Dossier dossier, List<Problem> problems, int moreProblems) {
  /// How many problems are kept.
  public static final int MOST_PROBLEMS = 1000;

  /// Keeps a copy of the problems.
  public Loaded {
    problems = List.copyOf(problems);
  }

  /// The same, read from a file.
  Loaded from(Path origin) {
    return new Loaded(origin, dossier, problems, moreProblems);
  }

  /// The same after a change of the dossier: what the file lacks, the changed dossier lacks too.
  public Loaded with(Dossier changed) {
    return new Loaded(file, changed, problems, moreProblems);
  }

  /// Whether something of the file was left out, so that the dossier must not be saved over it.
  public boolean isPartial() {
    return count(Severity.ERROR) > 0;
  }

  /// Whether the file could not even be opened and read.
  public boolean isUnread() {
    return problems.stream().anyMatch(p -> p.key().startsWith("file."));
  }

  /// How many of the kept problems are of a severity.
  public long count(Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).count();
  }
}
