package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.time.Bounds;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The posts that a person held.
///
/// @param person null for nobody
public record Career(Dossier dossier, @Nullable String person) {

  /// What they held, the latest first.
  public List<Tenure> latestFirst() {
    return person == null ? List.of() : dossier.referring(Tenure.class, person).stream().filter(t -> person.equals(t.person()))
        .sorted(Comparator.comparingLong(this::start).reversed()).toList();
  }

  private long start(Tenure tenure) {
    return Tenures.bounds(dossier, tenure).map(Bounds::latestStart).orElse(Bounds.PAST);
  }
}
