package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Relation;
import entente.dossier.Place;
import entente.dossier.Statement;
import entente.feed.Inks;
import entente.insight.Rhythm;
import entente.page.Detail.Row;
import entente.time.Bounds;
import entente.time.ElapsedWords.Length;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to say of an event.
final class EventPage {
  private final Page page;
  private final Dossier dossier;
  private final EntityWords wording;
  private final Event event;

  EventPage(Page page, Event event) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
    this.event = event;
  }

  void write() {
    page.chip(event.kind());
    page.chip(event.style());
    page.chip(wording.status(event, page.asOf()));
    if (event.status() == Event.Status.HELD) {
      page.readAsOf();
    }
    if (event.online()) {
      page.chip(page.text("online"));
    }
    page.line(place());
    page.date(event.date());
    page.muted(EntityWords.words(wording.explained(event)));
    page.line(wording.in(event.summary()));
    page.section("section.participants", LazyRows.of(event.participants(), new Participants(page.rows(), event)::row));
    sides();
    mechanism();
    page.chips("section.topics", event.topics());
    page.section("section.said", statements(dossier.referring(Statement.class, event.id()).stream()
        .filter(s -> event.id().equals(s.event()))));
    page.section("section.documents", LazyRows.of(event.documents(), this::document));
    page.section("section.around", "", List.of(), around());
    page.section("section.related", related());
    page.section("section.settles", statements(dossier.referring(Statement.class, event.id()).stream()
        .filter(s -> !event.id().equals(s.event()))));
  }

  /// Also those later than the as-of day, since they are no later than the event; what became of them is read as of that day.
  private List<Row> statements(Stream<Statement> all) {
    List<Statement> said = all.toList();
    if (!said.isEmpty()) {
      page.readAsOf();
    }
    return LazyRows.of(said, page.rows()::of);
  }

  private List<Piece> place() {
    return EntityWords.joined(", ",
        Stream.of(Optional.ofNullable(event.place()), dossier.find(Place.class, event.place()).map(Place::in))
            .flatMap(Optional::stream).map(id -> wording.linked(id, "")));
  }

  /// Host and guest, where the participants do not name them already.
  private void sides() {
    List<Row> rows = new ArrayList<>();
    side("host", event.host()).ifPresent(rows::add);
    side("guest", event.guest()).ifPresent(rows::add);
    page.section("section.sides", "", List.of(), rows);
  }

  private Optional<Row> side(String key, @Nullable String party) {
    return Optional.ofNullable(party).map(id -> new Row(Optional.of(Inks.of(dossier, id)), wording.links(List.of(id)),
        EntityWords.words(wording.today(id)), wording.key(key)));
  }

  private void mechanism() {
    wording.link(event.mechanism()).ifPresent(link -> {
      String session = event.session() == null ? "" : page.text("session", event.session().value());
      String before = rhythm().flatMap(rhythm -> rhythm.before(event))
          .map(other -> page.text("session.previous", wording.elapsed().earlier(bounds(other), bounds(event), Length.BRIEF))).orElse("");
      String next = rhythm().map(rhythm -> rhythm.after(event).map(other -> page.text("session.next", wording.date(other.date())))
          .orElseGet(() -> page.text("session.unset"))).orElse("");
      page.section("section.mechanism", "", rhythm().map(rhythm -> new Sessions(page, rhythm).dotsAround(event)).stream().toList(),
          List.of(new Row(List.of(link), EntityWords.words(session, before, next))));
    });
  }

  /// That of the mechanism, if it is a session.
  private Optional<Rhythm> rhythm() {
    return Optional.ofNullable(event.mechanism()).filter(_ -> event.isSession()).map(mechanism -> Rhythm.of(dossier, mechanism));
  }

  private Bounds bounds(Event other) {
    return dossier.bounds(other);
  }

  private Row document(Event.Document document) {
    List<Piece> name = wording.link(document.source()).map(List::of).orElse(EntityWords.words(wording.in(document.title())));
    return new Row(name, document.source() == null ? List.of() : EntityWords.words(wording.in(document.title())));
  }

  private List<Row> related() {
    List<Supplier<Row>> rows = new ArrayList<>();
    event.related().forEach(r -> dossier.find(Event.class, r.event())
        .ifPresent(other -> rows.add(() -> row(other, wording.word(r.kind())))));
    for (Event other : dossier.referring(Event.class, event.id())) {
      for (Relation relation : other.related()) {
        if (relation.event().equals(event.id())) {
          rows.add(() -> row(other, page.text("inverse." + relation.kind().key())));
        }
      }
    }
    return LazyRows.of(rows, Supplier::get);
  }

  private Row row(Event other, String relation) {
    return new Row(List.of(new Piece.Name(wording.name(other), other.id())),
        EntityWords.words(relation, wording.date(other.date()), wording.status(other)));
  }

  /// The session before and after, and the event before and after in time.
  private List<Row> around() {
    Optional<Event> sessionBefore = rhythm().flatMap(rhythm -> rhythm.before(event));
    Optional<Event> sessionAfter = rhythm().flatMap(rhythm -> rhythm.after(event));
    Optional<Event> before = dossier.inTime().neighbour(event, -1).filter(e -> !isSame(sessionBefore, e));
    Optional<Event> after = dossier.inTime().neighbour(event, 1).filter(e -> !isSame(sessionAfter, e));
    return Stream.of(
        sessionBefore.map(e -> before(e, page.text("around.session"))), before.map(e -> before(e, "")),
        after.map(e -> after(e, "")), sessionAfter.map(e -> after(e, page.text("around.session")))).flatMap(Optional::stream).toList();
  }

  private static boolean isSame(Optional<Event> one, Event other) {
    return one.map(Event::id).filter(id -> Objects.equals(id, other.id())).isPresent();
  }

  /// An arrow and a name, which may be written from right to left, and then would turn the arrow round.
  private List<Piece> pointing(String arrow, Event other) {
    return List.of(new Piece.Words(arrow), new Piece.Name(wording.name(other), other.id()));
  }

  private Row before(Event other, String in) {
    return new Row(pointing("‹ ", other), EntityWords.words(wording.date(other.date()),
        wording.elapsed().earlier(bounds(other), bounds(event), Length.FULL), in, wording.status(other)));
  }

  private Row after(Event other, String in) {
    return new Row(pointing("› ", other), EntityWords.words(wording.date(other.date()),
        wording.elapsed().later(bounds(event), bounds(other), Length.FULL), in, wording.status(other)));
  }
}
