package entente.explorer;

import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Event.Relation;
import entente.dossier.Place;
import entente.dossier.Side;
import entente.dossier.Statement;
import entente.explorer.Detail.Piece;
import entente.explorer.Detail.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What there is to say of an event.
final class EventPage {
  private final Page page;
  private final Wording wording;
  private final Event event;
  private final Sequence sequence;

  EventPage(Page page, Event event, Sequence sequence) {
    this.page = page;
    this.wording = page.wording();
    this.event = event;
    this.sequence = sequence;
  }

  void write() {
    page.chip(event.kind());
    page.chip(event.style());
    page.chip(event.status());
    if (event.online()) {
      page.chip("online");
    }
    page.line(place());
    page.muted(Wording.words(wording.span(event)));
    page.date(event.date());
    page.line(wording.in(event.summary()));
    page.section("section.participants", event.participants().stream().map(this::participant).toList());
    mechanism();
    page.list("section.topics", event.topics());
    page.section("section.said", page.dossier().referring(Statement.class, event.id()).stream()
        .filter(s -> event.id().equals(s.event())).map(wording::row).toList());
    page.section("section.documents", event.documents().stream().map(this::document).toList());
    page.section("section.related", related());
    page.section("section.around", "", around());
  }

  private List<Piece> place() {
    return Wording.joined(Stream.of(Optional.ofNullable(event.place()),
            page.dossier().find(Place.class, event.place()).map(Place::in))
        .flatMap(Optional::stream).flatMap(id -> wording.link(id).stream()).toList(), ", ");
  }

  private Row participant(Participant p) {
    Optional<String> party = Side.of(page.dossier(), p);
    List<Piece> names = Stream.of(p.person(), p.post(), p.organisation(), p.party()).flatMap(id -> wording.link(id).stream()).toList();
    List<Piece> below = new ArrayList<>(Wording.joined(names.subList(1, names.size()), " · "));
    String role = wording.in(p.role());
    if (!role.isEmpty()) {
      below.add(new Piece.Words((below.isEmpty() ? "" : " · ") + role));
    }
    return new Row(Optional.of(Inks.of(page.dossier(), party.orElse(null))), List.of(names.getFirst()), below);
  }

  private void mechanism() {
    wording.link(event.mechanism()).ifPresent(link -> {
      String session = event.session() == null ? "" : wording.text("session", event.session());
      page.section("section.mechanism", "", List.of(new Row(Optional.empty(), List.of(link), Wording.words(session))));
    });
  }

  private Row document(Event.Document document) {
    List<Piece> name = wording.link(document.source()).map(List::of).orElse(Wording.words(wording.in(document.title())));
    return new Row(Optional.empty(), name, document.source() == null ? List.of() : Wording.words(wording.in(document.title())));
  }

  private List<Row> related() {
    List<Row> rows = new ArrayList<>();
    event.related().forEach(r -> page.dossier().find(Event.class, r.event())
        .ifPresent(other -> rows.add(row(other, wording.word(r.kind())))));
    for (Event other : page.dossier().referring(Event.class, event.id())) {
      for (Relation relation : other.related()) {
        if (relation.event().equals(event.id())) {
          rows.add(row(other, wording.text("inverse." + relation.kind().key())));
        }
      }
    }
    return rows;
  }

  private Row row(Event other, String relation) {
    return new Row(Optional.empty(), List.of(new Piece.Name(wording.name(other), other.id())),
        Wording.words(relation, wording.date(other.date()), wording.status(other)));
  }

  /// The session before and after, or else the event before and after in time.
  private List<Row> around() {
    Predicate<Event> inLine = other -> !event.isSession() || (other.isSession() && Objects.equals(other.mechanism(), event.mechanism()));
    return Stream.of(
        sequence.neighbour(event, -1, inLine).map(other -> row(other, wording.text("around.before"))),
        sequence.neighbour(event, 1, inLine).map(other -> row(other, wording.text("around.after"))))
        .flatMap(Optional::stream).toList();
  }
}
