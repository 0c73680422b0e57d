package entente.dossier;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// The kinds of entities, a list of a dossier each, in the order of the format. An id belongs to the kind of the list it is defined in.
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
public enum EntityKind {
  PARTY("parties", Party.class, Dossier.Lists::parties, () -> Party.FIELDS),
  PLACE("places", Place.class, Dossier.Lists::places, () -> Place.FIELDS),
  ORGANISATION("organisations", Organisation.class, Dossier.Lists::organisations, () -> Organisation.FIELDS),
  MECHANISM("mechanisms", Mechanism.class, Dossier.Lists::mechanisms, () -> Mechanism.FIELDS),
  PERSON("people", Person.class, Dossier.Lists::people, () -> Person.FIELDS),
  POST("posts", Post.class, Dossier.Lists::posts, () -> Post.FIELDS),
  TENURE("tenures", Tenure.class, Dossier.Lists::tenures, () -> Tenure.FIELDS),
  TOPIC("topics", Topic.class, Dossier.Lists::topics, () -> Topic.FIELDS),
  EVENT("events", Event.class, Dossier.Lists::events, () -> Event.FIELDS),
  STATEMENT("statements", Statement.class, Dossier.Lists::statements, () -> Statement.FIELDS),
  FIGURE("figures", Figure.class, Dossier.Lists::figures, () -> Figure.FIELDS),
  ERA("eras", Era.class, Dossier.Lists::eras, () -> Era.FIELDS),
  COVERAGE("coverage", Coverage.class, Dossier.Lists::coverage, () -> Coverage.FIELDS),
  SOURCE("sources", Source.class, Dossier.Lists::sources, () -> Source.FIELDS);

  private final String key;
  private final Class<? extends Entity> type;
  private final Function<Dossier.Lists, List<? extends Entity>> list;
  private final Supplier<Fields<? extends Entity>> fields; // asked for later, since fields name kinds

  <E extends Entity> EntityKind(String key, Class<E> type, Function<Dossier.Lists, List<E>> list, Supplier<Fields<E>> fields) {
    this.key = key;
    this.type = type;
    this.list = list::apply;
    this.fields = fields::get;
  }

  /// The kind of an entity.
  public static EntityKind of(Entity entity) {
    return switch (entity) {
      case Party _ -> PARTY;
      case Place _ -> PLACE;
      case Organisation _ -> ORGANISATION;
      case Mechanism _ -> MECHANISM;
      case Person _ -> PERSON;
      case Post _ -> POST;
      case Tenure _ -> TENURE;
      case Topic _ -> TOPIC;
      case Event _ -> EVENT;
      case Statement _ -> STATEMENT;
      case Figure _ -> FIGURE;
      case Era _ -> ERA;
      case Coverage _ -> COVERAGE;
      case Source _ -> SOURCE;
    };
  }

  /// The key of the list in the file, such as `people`.
  public String key() {
    return key;
  }

  /// A word for one of them, such as `person`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What they are in memory.
  public Class<? extends Entity> type() {
    return type;
  }

  /// Those of a dossier, in the order of the file.
  public List<? extends Entity> in(Dossier.Lists lists) {
    return list.apply(lists);
  }

  /// What can be said of them. Fields of one kind take no entities of another.
  @SuppressWarnings("unchecked")
  public Fields<Entity> fields() {
    return (Fields<Entity>) fields.get();
  }
}
