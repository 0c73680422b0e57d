package entente.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a source bears out of an entity.
///
/// @param source id of the source
/// @param at the place in the source, `¶3`
/// @param supports keys or paths of keys that it bears out; empty: the entity as a whole
/// @param value what this source alone gives for its one key
/// @param grade Admiralty grade, a letter and a digit or a digit alone
/// @param restsOn ids of sources that this passage repeats
/// @param foreign what other tools keep here
public record Evidence(
    String source,
    @Nullable String at,
    List<String> supports,
    Basis basis,
    @Nullable Value value,
    @Nullable Text note,
    @Nullable String grade,
    List<String> restsOn,
    Foreign foreign) {
  /// Keeps copies of the lists.
  public Evidence {
    supports = List.copyOf(supports);
    restsOn = List.copyOf(restsOn);
  }
}
