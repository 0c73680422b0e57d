package entente.dossier;

import entente.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A standing format with repeated sessions.
///
/// @param date its life
/// @param cadence ISO 8601 duration between sessions
/// @param rank the level it is meant to meet at
public record Mechanism(
    String id,
    Naming naming,
    @Nullable Kind kind,
    List<String> parties,
    @Nullable Edtf date,
    @Nullable String cadence,
    @Nullable Rank rank,
    @Nullable String succeeds,
    Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Mechanism, Kind> KIND = Field.optional("kind", ValueKind.word(Kind.class), Mechanism::kind);
  public static final Field<Mechanism, List<String>> PARTIES =
      Field.list("parties", ValueKind.to(EntityKind.PARTY), Mechanism::parties);
  public static final Field<Mechanism, Edtf> DATE = Field.optional("date", ValueKind.Date.LIFE, Mechanism::date);
  public static final Field<Mechanism, String> CADENCE = Field.optional("cadence",
      new ValueKind.Line("duration", "P(?=.*[1-9])(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?"), Mechanism::cadence);
  public static final Field<Mechanism, Rank> RANK = Field.optional("rank", ValueKind.word(Rank.class), Mechanism::rank);
  public static final Field<Mechanism, String> SUCCEEDS =
      Field.optional("succeeds", ValueKind.to(EntityKind.MECHANISM).as(ValueKind.Tie.SUCCEEDS), Mechanism::succeeds);
  /// All its keys.
  public static final Fields<Mechanism> FIELDS = Entity.Named.fields(Fields.of(KIND, PARTIES, DATE, CADENCE, RANK, SUCCEEDS));

  /// What a format is.
  public enum Kind implements Keyed {
    CONSULTATIONS,
    COMMISSION,
    DIALOGUE,
    WORKING_GROUP,
    CONFERENCE,
    SUMMIT,
    OTHER
  }

  /// Keeps copies of the lists.
  public Mechanism {
    parties = List.copyOf(parties);
  }
}
