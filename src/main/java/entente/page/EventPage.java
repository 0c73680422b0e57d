package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Relation;
import entente.dossier.Place;
import entente.dossier.Rank;
import entente.dossier.Statement;
import entente.dossier.Weight;
import entente.feed.Inks;
import entente.insight.Journey;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to say of an event.
final class EventPage {
  /// So many participants stand among the facts.
  private static final int FEW = 3;

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
    page.date("fact.when", event.date(), wording.explained(event));
    page.fact("fact.where", place());
    participants();
    Weight.level(dossier, event).filter(rank -> rank != Rank.OTHER)
        .ifPresent(rank -> page.fact("fact.level", EntityWords.words(wording.word(rank))));
    List<Event> wholes = Journey.wholes(dossier, event);
    page.facts("fact.partOf", Stream.concat(mechanism().stream(), wholes.stream().map(page.rows()::of)).toList());
    page.summary(wording.in(event.summary()));
    journey();
    page.section("section.settles", statements(dossier.referring(Statement.class, event.id()).stream()
        .filter(s -> !event.id().equals(s.event())), page.rows()::of));
    page.section("section.around", "", rhythm().map(rhythm -> new EventDots(page, rhythm).dotsAround(event)).stream().toList(), around());
    page.section("section.sameJourney", LazyRows.of(wholes.stream().flatMap(whole -> Journey.of(dossier, whole).parts().stream())
        .filter(other -> !other.equals(event)).distinct().toList(), page.rows()::of));
    page.section("section.related", related());
    page.chips("section.topics", event.topics());
  }

  /// A few stand among the facts; of more those who led, and all of them in a section.
  private void participants() {
    var participants = new Participants(page.rows(), event);
    List<Row> all = LazyRows.of(event.participants(), participants::row);
    if (all.size() <= FEW) {
      page.facts("section.participants", all);
    } else {
      page.facts("fact.ledBy", LazyRows.of(participants.leaders(), participants::named));
      page.section("section.participants", all);
    }
    side("fact.host", event.host());
    side("fact.guest", event.guest());
  }

  /// What took place in the course of it, whom they met there, what was said and signed.
  private void journey() {
    Journey journey = Journey.of(dossier, event);
    page.section("section.course", LazyRows.of(journey.parts(), page.rows()::of));
    page.section("section.metThere", LazyRows.of(journey.met(), met -> new Participants(page.rows(), met.at()).row(met.who())));
    page.section("section.said", statements(journey.all().flatMap(part -> dossier.referring(Statement.class, part.id()).stream()
        .filter(statement -> part.id().equals(statement.event()))), this::said));
    List<Supplier<Row>> documents = new ArrayList<>();
    journey.all().forEach(part -> part.documents().forEach(document -> documents.add(() -> document(part, document))));
    page.section("section.documents", LazyRows.of(documents, Supplier::get));
  }

  /// Also those later than the as-of day, since they are no later than the event; what became of them is read as of that day.
  private List<Row> statements(Stream<Statement> all, Function<Statement, Row> row) {
    List<Statement> said = all.toList();
    if (!said.isEmpty()) {
      page.readAsOf();
    }
    return LazyRows.of(said, row);
  }

  private Row said(Statement statement) {
    Row row = page.rows().of(statement);
    return new Row(row.head(), EntityWords.joined(" · ", Stream.of(row.below(), at(statement.event()))));
  }

  /// The part of the event at which something was said or signed.
  private List<Piece> at(@Nullable String part) {
    return event.id().equals(part) ? List.of() : wording.link(part).map(List::of).orElse(List.of());
  }

  private List<Piece> place() {
    return EntityWords.joined(", ",
        Stream.of(Optional.ofNullable(event.place()), dossier.find(Place.class, event.place()).map(Place::in))
            .flatMap(Optional::stream).map(id -> wording.linked(id, "")));
  }

  private void side(String labelKey, @Nullable String party) {
    page.facts(labelKey, Optional.ofNullable(party).map(id -> new Row(Optional.of(Inks.of(dossier, id)), wording.links(List.of(id)),
        EntityWords.words(wording.today(id)), "")).stream().toList());
  }

  private List<Row> mechanism() {
    return wording.link(event.mechanism()).map(link -> {
      String session = event.session() == null ? "" : page.text("session", event.session().value());
      String before = rhythm().flatMap(rhythm -> rhythm.before(event))
          .map(other -> page.text("session.previous", wording.elapsed().earlier(bounds(other), bounds(event), Length.BRIEF))).orElse("");
      String next = rhythm().map(rhythm -> rhythm.after(event).map(other -> page.text("session.next", wording.date(other.date())))
          .orElseGet(() -> page.text("session.unset"))).orElse("");
      return List.of(new Row(List.of(link), EntityWords.words(session, before, next)));
    }).orElse(List.of());
  }

  /// That of the mechanism, if it is a session.
  private Optional<Rhythm> rhythm() {
    return Optional.ofNullable(event.mechanism()).filter(_ -> event.isSession()).map(mechanism -> Rhythm.of(dossier, mechanism));
  }

  private Bounds bounds(Event other) {
    return dossier.bounds(other);
  }

  private Row document(Event part, Event.Document document) {
    List<Piece> name = wording.link(document.source()).map(List::of).orElse(EntityWords.words(wording.in(document.title())));
    List<Piece> title = document.source() == null ? List.of() : EntityWords.words(wording.in(document.title()));
    return new Row(name, EntityWords.joined(" · ", Stream.of(title, at(part.id()))));
  }

  private List<Row> related() {
    List<Supplier<Row>> rows = new ArrayList<>();
    event.related().stream().filter(r -> r.kind() != Relation.Tie.PART_OF).forEach(r -> dossier.find(Event.class, r.event())
        .ifPresent(other -> rows.add(() -> row(other, wording.word(r.kind())))));
    for (Event other : dossier.referring(Event.class, event.id())) {
      for (Relation relation : other.related()) {
        if (relation.event().equals(event.id()) && relation.kind() != Relation.Tie.PART_OF) {
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
