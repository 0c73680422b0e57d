package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Text;
import entente.format.Loaded;
import entente.format.Problem;
import entente.format.Severity;
import java.util.List;

/// A dossier that has been opened, or could not be.
///
/// @param file where it came from
/// @param dossier empty where the file could not be read
/// @param isReadable whether the file could be read as a dossier at all
/// @param isPartial whether something was left out because of a mistake
/// @param problems in the order of the file
/// @param moreProblems how many problems there are beyond those
public record OpenDossier(
    DossierFile file, Dossier dossier, boolean isReadable, boolean isPartial, List<Problem> problems, int moreProblems) {

  static OpenDossier of(DossierFile file, Loaded loaded) {
    Dossier dossier = loaded.dossier();
    return new OpenDossier(file, dossier == null ? Dossier.empty(new Text.Plain(file.name())) : dossier, dossier != null,
        loaded.isPartial(), loaded.problems(), loaded.moreProblems());
  }

  /// Whether events can have been left out because of mistakes.
  public boolean lostEvents() {
    return isPartial && (moreProblems > 0
        || problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR && problem.pointer().startsWith("/events")));
  }

  /// What the file is called; empty until one is open.
  public String name() {
    return file.name();
  }

  /// How many problems there are in all.
  public int problemCount() {
    return problems.size() + moreProblems;
  }
}
