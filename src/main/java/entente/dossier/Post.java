package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// An office that people hold in turn, one for each state or body accredited to.
///
/// @param to id of the party or organisation accredited to
/// @param place id of its seat
/// @param date its life
/// @param succeeds id of the post it continues
public record Post(
    String id,
    Naming naming,
    @Nullable String party,
    @Nullable String organisation,
    @Nullable Rank rank,
    @Nullable String to,
    @Nullable String place,
    @Nullable Edtf date,
    @Nullable String succeeds,
    Apparatus apparatus) implements Entity.Named {
  /// Its keys.
  public static final Field<Post, String> PARTY = Field.optional("party", ValueKind.to(EntityKind.PARTY), Post::party);
  public static final Field<Post, String> ORGANISATION =
      Field.optional("organisation", ValueKind.to(EntityKind.ORGANISATION), Post::organisation);
  public static final Field<Post, Rank> RANK = Field.optional("rank", ValueKind.word(Rank.class), Post::rank);
  public static final Field<Post, String> TO =
      Field.optional("to", ValueKind.to(EntityKind.PARTY, EntityKind.ORGANISATION), Post::to);
  public static final Field<Post, String> PLACE = Field.optional("place", ValueKind.to(EntityKind.PLACE), Post::place);
  public static final Field<Post, Edtf> DATE = Field.optional("date", ValueKind.Date.LIFE, Post::date);
  public static final Field<Post, String> SUCCEEDS =
      Field.optional("succeeds", ValueKind.to(EntityKind.POST).as(ValueKind.Tie.SUCCEEDS), Post::succeeds);
  /// All its keys.
  public static final Fields<Post> FIELDS = Entity.Named.fields(Fields.of(PARTY, ORGANISATION, RANK, TO, PLACE, DATE, SUCCEEDS));
}
