package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A measured quantity.
///
/// @param date the period, or the day of a count
/// @param quantity complete but for its qualifier
/// @param from id of the party a flow comes from
/// @param to id of the party a flow goes to
/// @param reporter id of whose count it is
public record Figure(
    String id,
    Naming naming,
    Edtf date,
    Quantity quantity,
    @Nullable String from,
    @Nullable String to,
    @Nullable String reporter,
    Apparatus apparatus) implements Entity.Named {
  /// Its usual name.
  public Text name() {
    return naming.name();
  }
}
