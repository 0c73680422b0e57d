package entente.dossier;

import entente.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim that the dossier is complete: what is absent here did not happen.
///
/// @param date the period
/// @param about ids of the post, the mechanism, the parties; of visits of two parties
/// @param oneWay whether of two parties only the visits of the first to the second are meant, rather than those both ways
/// @param rank complete down to this rank
public record Coverage(
    String id,
    Of of,
    Edtf date,
    List<String> about,
    boolean oneWay,
    @Nullable Rank rank,
    Apparatus apparatus) implements Entity {
  /// Its keys.
  public static final Field<Coverage, Of> OF = Field.required("of", ValueKind.word(Of.class), Coverage::of);
  public static final Field<Coverage, Edtf> DATE = Field.required("date", ValueKind.Date.WHOLE, Coverage::date);
  public static final Field<Coverage, List<String>> ABOUT =
      Field.list("about", ValueKind.to(EntityKind.POST, EntityKind.MECHANISM, EntityKind.PARTY), Coverage::about);
  public static final Field<Coverage, Boolean> ONE_WAY =
      Field.optional("one-way", new ValueKind.Flag(), Coverage::oneWay).orElse(false);
  public static final Field<Coverage, Rank> RANK = Field.optional("rank", ValueKind.word(Rank.class), Coverage::rank);
  /// All its keys.
  public static final Fields<Coverage> FIELDS = Entity.fields(Fields.of(OF, DATE, ABOUT, ONE_WAY, RANK));

  /// What is complete.
  public enum Of implements Keyed {
    HOLDERS,
    SESSIONS,
    VISITS,
    EVENTS,
    FIGURES
  }

  /// Keeps copies of the lists.
  public Coverage {
    about = List.copyOf(about);
  }
}
