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
  /// Its keys.
  public static final Field<Apparatus, Text> NOTE = Field.optional("note", new ValueKind.Prose(), Apparatus::note);
  public static final Field<Apparatus, List<Evidence>> EVIDENCE =
      Field.list("evidence", new ValueKind.Whole<>(Evidence.FIELDS), Apparatus::evidence);
  public static final Field<Apparatus, List<Dispute>> DISPUTED =
      Field.list("disputed", new ValueKind.Whole<>(Dispute.FIELDS), Apparatus::disputed);
  public static final Field<Apparatus, Dating> DATING =
      Field.optional("dating", new ValueKind.Whole<>(Dating.FIELDS), Apparatus::dating);
  public static final Field<Apparatus, List<Resemblance>> RESEMBLES =
      Field.list("resembles", new ValueKind.Whole<>(Resemblance.FIELDS), Apparatus::resembles);
  public static final Field<Apparatus, List<Link>> LINKS =
      Field.list("links", new ValueKind.Whole<>(Link.FIELDS), Apparatus::links);
  public static final Field<Apparatus, Identifiers> SAME =
      Field.optional("same", new ValueKind.Registers(), Apparatus::same).orElse(Identifiers.NONE);
  /// All its keys.
  public static final Fields<Apparatus> FIELDS = Fields.of(NOTE, EVIDENCE, DISPUTED, DATING, RESEMBLES, LINKS, SAME);

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

  /// Whether the compiler concluded something, rather than a source saying it.
  public boolean isInferred() {
    return (dating != null && dating.basis() == Basis.INFERRED) || evidence.stream().anyMatch(piece -> piece.basis() == Basis.INFERRED);
  }

  /// Adds the fields of the apparatus to those of a kind of entity. What has no date has no dating.
  static <E extends Entity> Fields<E> addTo(Fields<E> own) {
    boolean isDated = own.all().stream().anyMatch(field -> field.kind() instanceof ValueKind.Date);
    Fields<Entity> common = FIELDS.in(Entity::apparatus);
    return own.and(isDated ? common : common.without(DATING.key()));
  }
}
