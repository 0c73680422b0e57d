package entente.explorer;

import entente.settings.DossierPlace;
import java.util.function.Supplier;

/// Remembers where the user was in each dossier.
public interface PlaceMemory {
  /// Remembers nothing.
  PlaceMemory NONE = new PlaceMemory() {
    @Override
    public DossierPlace of(String dossier) {
      return DossierPlace.NONE;
    }

    @Override
    public void keep(String dossier, Supplier<DossierPlace> place) {
      // nothing
    }
  };

  /// Where the user was in a dossier.
  DossierPlace of(String dossier);

  /// Takes where the user is now. That may be many times a second, of which only the last counts.
  ///
  /// @param place worked out when it is needed, on any thread
  void keep(String dossier, Supplier<DossierPlace> place);
}
