package entente.feed;

import entente.chart.Ink;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Party;
import entente.dossier.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The colours of parties: their own, else one of a set that stays apart in both themes.
public final class Inks {
  private static final List<Integer> SET = List.of(0xD97B29, 0x2F8F5B, 0x3B7DD8, 0xB8475A, 0x8A6D1F, 0x7A4FB5, 0x1F8A8A, 0xA05A2C);

  private Inks() {}

  /// That of the party an entity belongs to.
  public static int of(Dossier dossier, Entity entity) {
    return of(dossier, Side.of(entity).orElse(null));
  }

  /// That of the party an entity belongs to on a day.
  ///
  /// @param day days since 1970-01-01
  public static int on(Dossier dossier, Entity entity, long day) {
    return of(dossier, Side.on(dossier, entity, day).orElse(null));
  }

  /// That of the side of an event.
  public static int ofSide(Dossier dossier, Event event) {
    return switch (Side.of(dossier, event)) {
      case Side.Of(String party) -> of(dossier, party);
      case Side.Joint() -> Ink.JOINT;
      case Side.None() -> Ink.NONE;
    };
  }

  /// The ink of a party; that of nobody for none.
  public static int of(Dossier dossier, @Nullable String partyId) {
    List<Party> parties = dossier.lists().parties();
    return dossier.find(Party.class, partyId).map(party -> {
      String colour = party.colour();
      return colour == null ? SET.get(parties.indexOf(party) % SET.size()) : Integer.parseInt(colour.substring(1), 16);
    }).orElse(Ink.NONE);
  }
}
