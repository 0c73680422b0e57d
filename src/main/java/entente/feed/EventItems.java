package entente.feed;

import entente.chart.ChartItem;
import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.chart.Ink;
import entente.chart.Items;
import entente.dossier.Dispute;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.EventOrder;
import entente.dossier.Party;
import entente.dossier.Side;
import entente.dossier.Weight;
import entente.language.Language;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfException;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.time.Endpoint;
import entente.time.Endpoint.Open;
import entente.time.Endpoint.Unknown;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The events of a dossier as items of a chart. The number of an item is the place of its event in the list.
public final class EventItems {
  private final Dossier dossier;
  private final EntityWords wording;
  private final Map<String, Integer> inks; // by party

  private EventItems(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.wording = new EntityWords(dossier, language);
    this.inks = dossier.lists().parties().stream().collect(Collectors.toMap(Party::id, p -> Inks.of(dossier, p.id()), (a, _) -> a));
  }

  /// The events of a dossier as items, in the order of its list.
  public static Items of(Dossier dossier, Language language, Progress progress) {
    List<Event> events = dossier.lists().events();
    var maker = new EventItems(dossier, language);
    EventOrder order = dossier.inTime(progress);
    Weight.prepare(dossier, progress);
    return Items.of(events.size(), i -> maker.item(events.get(i)), id -> dossier.find(Event.class, id)
        .map(event -> OptionalInt.of(dossier.place(event))).orElse(OptionalInt.empty()), new Items.Turns(order::place, order::rank),
        progress);
  }

  private ChartItem item(Event event) {
    Edtf date = event.date();
    return new ChartItem(event.id(), wording.name(event), dossier.bounds(event), start(date), end(date), date.isQualified(),
        form(event.kind()), standing(event.status()), ink(Side.of(dossier, event)), Weight.of(dossier, event), rivals(event));
  }

  private int ink(Side side) {
    return switch (side) {
      case Side.Of(String party) -> inks.getOrDefault(party, Ink.NONE);
      case Side.Joint() -> Ink.JOINT;
      case Side.None() -> Ink.NONE;
    };
  }

  /// The dates that others give the event and that may still be right.
  private List<Bounds> rivals(Event event) {
    List<Dispute> disputed = event.apparatus().disputed();
    return disputed.isEmpty() ? List.of() : disputed.stream()
        .filter(rival -> rival.key().equals(Event.DATE.key()) && rival.status() == Dispute.Status.OPEN && rival.value() != null)
        .flatMap(rival -> parsed(String.valueOf(rival.value())).map(d -> dossier.bounds(Event.DATE, d)).stream()).toList();
  }

  private static Optional<Edtf> parsed(String date) {
    try {
      return Optional.of(Edtf.parseMixing(date));
    } catch (EdtfException _) {
      return Optional.empty(); // no date: reading the file has remarked it
    }
  }

  static End start(Edtf date) {
    return switch (date) {
      case EdtfInterval interval -> end(interval.inOrder().start());
      case EdtfSet set when set.members().stream().anyMatch(m -> m.from() instanceof Open) -> End.OPEN;
      default -> End.KNOWN;
    };
  }

  static End end(Edtf date) {
    return switch (date) {
      case EdtfInterval interval -> end(interval.inOrder().end());
      case EdtfSet set when set.members().stream().anyMatch(m -> m.to() instanceof Open) -> End.OPEN;
      default -> End.KNOWN;
    };
  }

  private static End end(Endpoint endpoint) {
    return switch (endpoint) {
      case Endpoint.Bounded _ -> End.KNOWN;
      case Open() -> End.OPEN;
      case Unknown() -> End.UNKNOWN;
    };
  }

  private static Form form(Event.Kind kind) {
    return switch (kind) {
      case VISIT -> Form.SQUARE;
      case CONSULTATIONS, SESSION, CONFERENCE -> Form.DIAMOND;
      default -> Form.DISC;
    };
  }

  private static Standing standing(Event.Status status) {
    return switch (status) {
      case HELD -> Standing.HELD;
      case PLANNED, POSTPONED -> Standing.OUTLINED;
      case CANCELLED -> Standing.STRUCK;
    };
  }
}
