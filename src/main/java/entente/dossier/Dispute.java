package entente.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rival value for one key of an entity.
///
/// @param key the key, or a path to a part of it
/// @param value the rival value
/// @param foreign what other tools keep here
public record Dispute(
    String key, @Nullable Value value, Status status, @Nullable Text note, List<Evidence> evidence, Foreign foreign) {
  /// Its keys.
  public static final Field<Dispute, String> KEY = Field.required("key", new ValueKind.Path(), Dispute::key);
  public static final Field<Dispute, Value> VALUE = Field.optional("value", new ValueKind.Any(), Dispute::value);
  public static final Field<Dispute, Status> STATUS =
      Field.optional("status", ValueKind.word(Status.class), Dispute::status).orElse(Status.OPEN);
  public static final Field<Dispute, Text> NOTE = Field.optional("note", new ValueKind.Prose(), Dispute::note);
  public static final Field<Dispute, List<Evidence>> EVIDENCE =
      Field.list("evidence", new ValueKind.Whole<>(Evidence.FIELDS), Dispute::evidence);
  /// All its keys.
  public static final Fields<Dispute> FIELDS = Fields.of(KEY, VALUE, STATUS, NOTE, EVIDENCE);

  /// Whether the rival value may still be right.
  public enum Status implements Keyed {
    OPEN,
    REJECTED
  }

  /// Keeps copies of the lists.
  public Dispute {
    evidence = List.copyOf(evidence);
  }
}
