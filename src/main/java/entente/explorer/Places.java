package entente.explorer;

import entente.settings.DossierPlace;

/// Remembers where the user was in each dossier.
public interface Places {
  /// Remembers nothing.
  Places NONE = new Places() {
    @Override
    public DossierPlace of(String dossier) {
      return DossierPlace.NONE;
    }

    @Override
    public void keep(String dossier, DossierPlace place) {
      // nothing
    }
  };

  /// Where the user was in a dossier.
  DossierPlace of(String dossier);

  /// Takes where the user is now.
  void keep(String dossier, DossierPlace place);
}
