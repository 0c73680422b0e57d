package entente.explorer;

import entente.dossier.Dossier;
import entente.format.Loaded;
import entente.format.Problem;
import entente.dossier.Text;
import java.util.List;

/// A dossier that has been opened.
///
/// @param name of the file
/// @param dossier empty where the file could not be read
/// @param isReadable whether the file could be read as a dossier at all
/// @param isPartial whether something was left out because of a mistake
/// @param problems in the order of the file
/// @param moreProblems how many problems there are beyond those
public record OpenDossier(
    String name, Dossier dossier, boolean isReadable, boolean isPartial, List<Problem> problems, int moreProblems) {

  static OpenDossier of(String name, Loaded loaded) {
    Dossier dossier = loaded.dossier();
    return new OpenDossier(name, dossier == null ? Dossier.empty(new Text.Plain(name)) : dossier, dossier != null, loaded.isPartial(),
        loaded.problems(), loaded.moreProblems());
  }

  /// How many problems there are in all.
  public int problemCount() {
    return problems.size() + moreProblems;
  }
}
