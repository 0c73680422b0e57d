package entente.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What any entity may carry beside its own keys: the apparatus of a critical edition.
///
/// @param same identifiers elsewhere, such as `wikidata`
public record Apparatus(
    @Nullable Text note,
    List<Evidence> evidence,
    List<Dispute> disputed,
    @Nullable Dating dating,
    List<Resemblance> resembles,
    List<Link> links,
    Map<String, String> same) {
  /// Keeps copies of the lists.
  public Apparatus {
    evidence = List.copyOf(evidence);
    disputed = List.copyOf(disputed);
    resembles = List.copyOf(resembles);
    links = List.copyOf(links);
    same = Map.copyOf(same);
  }

  /// Nothing recorded.
  public static final Apparatus NONE = new Apparatus(null, List.of(), List.of(), null, List.of(), List.of(), Map.of());
}
