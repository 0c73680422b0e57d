package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Side;
import entente.feed.Inks;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who took part in an event, in words of the day of the event.
final class Participants {
  private final Dossier dossier;
  private final EntityWords wording;
  private final AsOf asOf;
  private final Event event;

  Participants(PageRows rows, Event event) {
    this.dossier = rows.dossier();
    this.wording = rows.wording().on(dossier.day(event));
    this.asOf = rows.asOf();
    this.event = event;
  }

  Row row(Participant p) {
    Optional<String> party = Side.of(dossier, event, p);
    Optional<Holding> held = asOf.on(dossier.day(event)).holding(p);
    Optional<String> post = Optional.ofNullable(p.post()).or(() -> held.map(holding -> holding.post().id()));
    List<String> named = Stream.of(
            Optional.ofNullable(p.person()), post, Optional.ofNullable(p.organisation()), Optional.ofNullable(p.party()))
        .flatMap(Optional::stream).toList();
    String capacity = held.map(wording.offices()::capacity).orElse("");
    List<Piece> below = EntityWords.joined(" · ", Stream.of(
            Stream.of(EntityWords.words(wording.today(named.getFirst()))),
            named.stream().skip(1).map(id -> wording.linked(id, post.filter(id::equals).isPresent() ? capacity : "")),
            Stream.of(EntityWords.words(wording.in(p.role()))))
        .flatMap(parts -> parts));
    return new Row(Optional.of(Inks.of(dossier, party.orElse(null))), wording.links(named.subList(0, 1)), below, "");
  }
}
