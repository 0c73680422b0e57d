package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Weight;
import entente.feed.Inks;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who took part in an event, in words of the day of the event.
final class Participants {
  private static final int MOST_RANKED = 1_000;

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

  /// Of each side the person of the highest rank, among the first of very many.
  List<Participant> leaders() {
    return leaders(dossier, event);
  }

  static List<Participant> leaders(Dossier dossier, Event event) {
    Map<Optional<String>, List<Participant>> bySide = event.participants().stream().limit(MOST_RANKED).filter(p -> p.person() != null)
        .collect(Collectors.groupingBy(p -> Side.of(dossier, event, p), LinkedHashMap::new, Collectors.toList()));
    return bySide.values().stream().flatMap(people -> people.stream()
        .min(Comparator.comparing(p -> Weight.rank(dossier, p, event).orElse(Rank.OTHER))).stream()).toList();
  }

  /// A person by the name alone.
  Row named(Participant p) {
    return new Row(ink(p), wording.links(Optional.ofNullable(p.person()).stream().toList()), List.of(), "");
  }

  private Optional<Integer> ink(Participant p) {
    return Optional.of(Inks.of(dossier, Side.of(dossier, event, p).orElse(null)));
  }

  Row row(Participant p) {
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
    return new Row(ink(p), wording.links(named.subList(0, 1)), below, "");
  }
}
