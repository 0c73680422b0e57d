package entente.dossier;

import org.jspecify.annotations.Nullable;

/// A subject or sector.
///
/// @param in id of a wider topic
public record Topic(String id, Naming naming, @Nullable String in, Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Topic, String> IN =
      Field.optional("in", ValueKind.to(EntityKind.TOPIC).as(ValueKind.Tie.IN), Topic::in);
  /// All its keys.
  public static final Fields<Topic> FIELDS = Entity.Named.fields(Fields.of(IN));
}
