package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Status;
import entente.dossier.Mechanism;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Statement;
import entente.dossier.Weight;
import entente.insight.Rhythm;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
    page.line(wording.links(mechanism.parties()));
    page.life(mechanism.date());
    List<Event> inTime = rhythm.sessions();
    page.section("section.rhythm", "", inTime.isEmpty() ? List.of() : List.of(new Sessions(page, rhythm).dots()), rhythm());
    page.events("section.sessions", inTime, this::session);
    page.events("section.otherEvents", dossier.inTime().naming(mechanism.id()).stream().filter(e -> !e.isSession()).toList());
    page.statements("section.said", inTime.reversed().stream().flatMap(e -> dossier.referring(Statement.class, e.id()).stream()
        .filter(s -> e.id().equals(s.event()))).toList());
    page.name("section.succeeds", mechanism.succeeds());
    page.entities("section.succeededBy", dossier.referring(Mechanism.class, mechanism.id()).stream()
        .filter(m -> mechanism.id().equals(m.succeeds())).toList());
  }

  private List<Row> rhythm() {
    List<Row> rows = new ArrayList<>();
    if (mechanism.cadence() != null) {
      rows.add(fact("rhythm.cadence", EntityWords.words(wording.elapsed().every(mechanism.cadence()))));
    }
    if (mechanism.rank() != null) {
      rows.add(fact("rhythm.level", EntityWords.words(wording.word(mechanism.rank()))));
    }
    if (!rhythm.sessions().isEmpty()) {
      long day = page.asOf().day();
      page.readAsOf();
      rhythm.lastHeld(day).ifPresent(last -> rows.add(fact("rhythm.last", List.of(dated(last)))));
      rows.add(rhythm.next(day).map(next -> fact(next.status() == Status.HELD ? "rhythm.nextHeld" : "rhythm.next", List.of(dated(next))))
          .orElseGet(() -> fact("rhythm.next", EntityWords.words(page.text("rhythm.unset")))));
    }
    return rows;
  }

  private Row fact(String key, List<Piece> what) {
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Words(page.text(key) + " ")));
    pieces.addAll(what);
    return new Row(pieces, List.of());
  }

  private Piece dated(Event event) {
    return new Piece.Name(wording.date(event.date()), event.id());
  }

  private Row session(Event event) {
    List<Piece> below = new ArrayList<>(page.rows().of(event).below());
    List<Piece> leaders = wording.on(dossier.day(event)).links(leaders(event));
    if (!leaders.isEmpty()) {
      below.add(new Piece.Words(" · "));
      below.addAll(leaders);
    }
    String number = event.session() == null ? "" : page.text("number", event.session().value());
    return new Row(Optional.empty(), page.rows().of(event).head(), below, number);
  }

  /// Of each side the person of the highest rank.
  private List<String> leaders(Event event) {
    Map<Optional<String>, List<Event.Participant>> bySide = event.participants().stream().filter(p -> p.person() != null)
        .collect(Collectors.groupingBy(p -> Side.of(dossier, event, p), LinkedHashMap::new, Collectors.toList()));
    return bySide.values().stream().flatMap(people -> people.stream()
            .min(Comparator.comparing(p -> Weight.rank(dossier, p, event).orElse(Rank.OTHER))).stream())
        .map(Event.Participant::person).filter(Objects::nonNull).toList();
  }
}
