package entente.dossier;

/// One entry of a list of a dossier. Other entities refer to it by its id.
public sealed interface Entity
    permits Entity.Named, Tenure, Event, Statement, Coverage, Source {
  /// The key of its id.
  Field<Entity, String> ID = Field.required("id", new ValueKind.OwnId(), Entity::id);

  /// An entity with names.
  sealed interface Named extends Entity permits Party, Place, Organisation, Mechanism, Person, Post, Topic, Figure, Era {
    /// Its names.
    Naming naming();

    /// The fields of a kind with names.
    ///
    /// @param own those that only this kind has
    static <E extends Named> Fields<E> fields(Fields<E> own) {
      return Apparatus.addTo(Fields.<E>of(ID).and(Naming.FIELDS.in(Named::naming)).and(own));
    }
  }

  /// Unique in the dossier.
  String id();

  /// Note, evidence, rival values and the like.
  Apparatus apparatus();

  /// The fields of a kind.
  ///
  /// @param own those that only this kind has
  static <E extends Entity> Fields<E> fields(Fields<E> own) {
    return Apparatus.addTo(Fields.<E>of(ID).and(own));
  }
}
