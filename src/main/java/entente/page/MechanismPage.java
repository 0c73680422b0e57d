package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Status;
import entente.dossier.Mechanism;
import entente.dossier.Statement;
import entente.insight.Rhythm;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What there is to say of a mechanism: its rhythm, and each session with who led it.
final class MechanismPage {
  private final Page page;
  private final Dossier dossier;
  private final EntityWords wording;
  private final Mechanism mechanism;
  private final Rhythm rhythm;

  MechanismPage(Page page, Mechanism mechanism) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
    this.mechanism = mechanism;
    this.rhythm = Rhythm.of(dossier, mechanism.id());
  }

  void write() {
    page.chipOfKind();
    page.chip(mechanism.kind());
    page.factNames("fact.parties", mechanism.parties());
    page.life(mechanism.date());
    rhythm();
    List<Event> inTime = rhythm.sessions();
    page.section("section.rhythm", "", inTime.isEmpty() ? List.of() : List.of(new EventDots(page, rhythm).dots()), List.of());
    page.events("section.sessions", inTime, this::session);
    page.events("section.otherEvents", dossier.inTime().naming(mechanism.id()).stream().filter(e -> !e.isSession()).toList());
    page.statements("section.said", inTime.reversed().stream().flatMap(e -> dossier.referring(Statement.class, e.id()).stream()
        .filter(s -> e.id().equals(s.event()))).toList());
    page.names("section.succeeds", Optional.ofNullable(mechanism.succeeds()).stream().toList());
    page.entities("section.succeededBy", dossier.referring(Mechanism.class, mechanism.id()).stream()
        .filter(m -> mechanism.id().equals(m.succeeds())).toList());
  }

  private void rhythm() {
    if (mechanism.cadence() != null) {
      page.fact("rhythm.cadence", EntityWords.words(wording.elapsed().every(mechanism.cadence())));
    }
    if (mechanism.rank() != null) {
      page.fact("fact.level", EntityWords.words(wording.word(mechanism.rank())));
    }
    if (!rhythm.sessions().isEmpty()) {
      long day = page.asOf().day();
      page.readAsOf();
      rhythm.lastHeld(day).ifPresent(last -> page.fact("rhythm.last", List.of(dated(last))));
      rhythm.next(day).ifPresentOrElse(
          next -> page.fact(next.status() == Status.HELD ? "rhythm.nextHeld" : "rhythm.next", List.of(dated(next))),
          () -> page.fact("rhythm.next", EntityWords.words(page.text("rhythm.unset"))));
    }
  }

  private Piece dated(Event event) {
    return new Piece.Name(wording.date(event.date()), event.id());
  }

  private Row session(Event event) {
    List<Piece> below = new ArrayList<>(page.rows().of(event).below());
    List<Piece> leaders = wording.on(dossier.day(event)).links(
        Participants.leaders(dossier, event).stream().map(Event.Participant::person).filter(Objects::nonNull).toList());
    if (!leaders.isEmpty()) {
      below.add(new Piece.Words(" · "));
      below.addAll(leaders);
    }
    String number = event.session() == null ? "" : page.text("number", event.session().value());
    return new Row(Optional.empty(), page.rows().of(event).head(), below, number);
  }
}
