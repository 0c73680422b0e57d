package entente.dossier;

import entente.time.Edtf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An office that people hold in turn, one for each state or body accredited to.
///
/// @param to id of the party or organisation accredited to
/// @param place id of its seat
/// @param date its life
/// @param succeeds ids of the posts it continues
/// @param seats how many hold it at once, a whole number from 1
public record Post(
    String id,
    Naming naming,
    @Nullable String party,
    @Nullable String organisation,
    @Nullable Rank rank,
    @Nullable String to,
    @Nullable String place,
    @Nullable Edtf date,
    OneOrMore<String> succeeds,
    Decimal seats,
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
  public static final Field<Post, OneOrMore<String>> SUCCEEDS =
      Field.optional("succeeds", ValueKind.predecessors(EntityKind.POST), Post::succeeds).orElse(OneOrMore.none());
  public static final Field<Post, Decimal> SEATS =
      Field.optional("seats", new ValueKind.Count(), Post::seats).orElse(new Decimal("1"));
  /// All its keys.
  public static final Fields<Post> FIELDS =
      Entity.Named.fields(Fields.of(PARTY, ORGANISATION, RANK, TO, PLACE, DATE, SUCCEEDS, SEATS));

  /// Whether several hold it at once, so that one need not go when another comes.
  public boolean isShared() {
    return seats.value().compareTo(BigDecimal.ONE) > 0;
  }
}
