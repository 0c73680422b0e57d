package entente.dossier;

/// One entry of a list of a dossier. Other entities refer to it by its id.
public sealed interface Entity
    permits Entity.Named, Tenure, Event, Statement, Coverage, Source {

  /// An entity with names.
  sealed interface Named extends Entity permits Party, Place, Organisation, Mechanism, Person, Post, Topic, Figure, Era {
    /// Its names.
    Naming naming();
  }

  /// Unique in the dossier.
  String id();

  /// Note, evidence, rival values and the like.
  Apparatus apparatus();
}
