package entente.dossier;

import entente.time.Edtf;

/// A background period.
public record Era(String id, Naming naming, Edtf date, Apparatus apparatus) implements Entity.Named {
  /// Its usual name.
  public Text name() {
    return naming.name();
  }
}
