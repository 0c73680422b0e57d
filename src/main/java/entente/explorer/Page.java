package entente.explorer;

import entente.dossier.Apparatus;
import entente.dossier.Basis;
import entente.dossier.Dating;
import entente.dossier.Dispute;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Evidence;
import entente.dossier.Event;
import entente.dossier.Keyed;
import entente.explorer.Detail.Line;
import entente.explorer.Detail.Piece;
import entente.explorer.Detail.Row;
import entente.explorer.Detail.Section;
import entente.explorer.Detail.Tone;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The detail of one entity while it is being written. It begins with what every entity has and ends with its evidence.
final class Page {
  private final Dossier dossier;
  private final Wording wording;
  private final Entity entity;
  private final List<String> chips = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Exhibits exhibits;
  private String date = "";
  private String basis = "";

  Page(Dossier dossier, Wording wording, Entity entity) {
    this.dossier = dossier;
    this.wording = wording;
    this.entity = entity;
    this.exhibits = new Exhibits(dossier, wording);
    exhibits.add("", entity.apparatus());
  }

  Dossier dossier() {
    return dossier;
  }

  Wording wording() {
    return wording;
  }

  <E extends Enum<E> & Keyed> void chip(@Nullable E value) {
    if (value != null) {
      chips.add(wording.word(value));
    }
  }

  void chip(String key) {
    chips.add(wording.text(key));
  }

  void date(@Nullable Edtf when) {
    date = wording.date(when);
    Dating dating = entity.apparatus().dating();
    if (when != null) {
      basis = basis(dating).map(wording::word).orElse("");
    }
    if (dating != null) {
      String quoted = dating.wording() == null ? "" : wording.text("quoted", wording.in(dating.wording()));
      muted(Wording.words(quoted, wording.in(dating.reason())));
    }
    for (Dispute dispute : entity.apparatus().disputed()) {
      rival(dispute);
    }
  }

  /// Who says the date: the dating itself, else any evidence that supports it.
  private Optional<Basis> basis(@Nullable Dating dating) {
    if (dating != null && dating.basis() != null) {
      return Optional.of(dating.basis());
    }
    return entity.apparatus().evidence().stream().filter(e -> e.supports().contains("date") || e.supports().isEmpty())
        .map(Evidence::basis).min(Comparator.naturalOrder());
  }

  private void rival(Dispute dispute) {
    String key = dispute.key().replaceFirst("/.*", "");
    String keyWord = wording.text("key." + key);
    String status = wording.word(dispute.status());
    String head = dispute.value() == null ? wording.text("rival.unsaid", keyWord, status)
        : wording.text("rival", keyWord, wording.value(entity, key, dispute.value().text()), status);
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Words(head)));
    if (dispute.note() != null) {
      pieces.add(new Piece.Words(" " + wording.in(dispute.note())));
    }
    List<Piece> sources = wording.links(dispute.evidence().stream().map(Evidence::source).toList());
    if (!sources.isEmpty()) {
      pieces.add(new Piece.Words(" "));
      pieces.addAll(sources);
    }
    lines.add(new Line(Tone.RIVAL, pieces));
  }

  void line(List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      lines.add(new Line(Tone.PLAIN, pieces));
    }
  }

  void line(String words) {
    line(Wording.words(words));
  }

  void muted(List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      lines.add(new Line(Tone.MUTED, pieces));
    }
  }

  void section(String headingKey, List<Row> rows) {
    section(headingKey, rows.size() > 1 ? Integer.toString(rows.size()) : "", rows);
  }

  void section(String headingKey, String count, List<Row> rows) {
    if (!rows.isEmpty()) {
      sections.add(new Section(wording.text(headingKey), count, rows));
    }
  }

  /// A section of one row for each name.
  void names(String headingKey, List<String> ids) {
    section(headingKey, ids.stream().flatMap(id -> wording.link(id).stream())
        .map(link -> new Row(Optional.empty(), List.of(link), List.of())).toList());
  }

  /// A section that names several in one line.
  void list(String headingKey, List<String> ids) {
    List<Piece> links = wording.links(ids);
    section(headingKey, "", links.isEmpty() ? List.of() : List.of(new Row(Optional.empty(), links, List.of())));
  }

  /// A section of one row that names a single entity.
  void name(String headingKey, @Nullable String id) {
    names(headingKey, id == null ? List.of() : List.of(id));
  }

  /// Events in order of time, the latest first.
  void events(String headingKey, List<Event> events) {
    section(headingKey, events.stream().sorted(Comparator.comparingLong(this::day).reversed()).map(wording::row).toList());
  }

  long day(Event event) {
    Bounds bounds = event.date().bounds(Reading.WITHIN, dossier.knownUntil());
    return bounds.earliestStart() == Bounds.PAST ? bounds.latestEnd() : bounds.earliestStart();
  }

  /// Evidence of something that is shown as part of this entity.
  void evidence(String about, Apparatus apparatus) {
    exhibits.add(about, apparatus);
  }

  Detail detail() {
    Apparatus apparatus = entity.apparatus();
    muted(Wording.words(wording.in(apparatus.note())));
    section("section.resembles", "", apparatus.resembles().stream()
        .flatMap(r -> wording.link(r.id()).map(link -> new Row(Optional.empty(), List.of(link),
            Wording.words(wording.word(r.verdict()), wording.in(r.note())))).stream()).toList());
    section("section.links", "", apparatus.links().stream()
        .map(l -> new Row(Optional.empty(), List.<Piece>of(
            new Piece.Address(l.title() == null ? l.url() : wording.in(l.title()), l.url())), List.of())).toList());
    return new Detail(entity.id(), List.copyOf(chips), wording.name(entity), date, basis, List.copyOf(lines), List.copyOf(sections),
        exhibits.proof());
  }
}
