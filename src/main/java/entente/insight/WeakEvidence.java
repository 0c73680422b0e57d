package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Rank;
import entente.dossier.Source;
import entente.dossier.Weight;
import java.util.List;

/// An event of high rank that rests on one source which nobody has called good.
public final class WeakEvidence {
  /// The grade that is not better than itself, in the order of letters and digits.
  private static final String LIMIT = "C3";

  private WeakEvidence() {}

  /// Whether somebody of the rank of a minister or higher took part, there is one independent source, and of its pieces at least one has a
  /// whole grade and none a better one than C3.
  public static boolean of(Dossier dossier, Event event) {
    List<Evidence> evidence = event.apparatus().evidence();
    List<String> grades = evidence.stream()
        .map(piece -> piece.gradeWith(dossier.find(Source.class, piece.source()).orElse(null)))
        .filter(grade -> grade.length() == 2).toList();
    return !grades.isEmpty() && grades.stream().allMatch(grade -> grade.compareTo(LIMIT) >= 0)
        && Weight.independent(dossier, evidence) == 1
        && Weight.level(dossier, event).filter(rank -> rank.compareTo(Rank.MINISTER) <= 0).isPresent();
  }
}
