package entente.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What any entity may carry beside its own keys: the apparatus of a critical edition.
///
/// @param same identifiers elsewhere, such as `wikidata`, in the order of the file; the map must not change any more
/// @param foreign what other tools keep in the entity
public record Apparatus(
    @Nullable Text note,
    List<Evidence> evidence,
    List<Dispute> disputed,
    @Nullable Dating dating,
    List<Resemblance> resembles,
    List<Link> links,
    Identifiers same,
    Foreign foreign) {
  /// Keeps copies of the lists.
  public Apparatus {
    evidence = List.copyOf(evidence);
    disputed = List.copyOf(disputed);
    resembles = List.copyOf(resembles);
    links = List.copyOf(links);
  }

  /// Nothing recorded.
  public static final Apparatus NONE = new Apparatus(null, List.of(), List.of(), null, List.of(), List.of(), Identifiers.NONE,
      Foreign.NONE);
}
