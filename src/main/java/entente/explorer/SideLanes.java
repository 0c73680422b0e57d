package entente.explorer;

import entente.chart.Chart;
import entente.chart.ChartItem;
import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.chart.Ink;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Members;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Party;
import entente.dossier.Side;
import entente.dossier.Weight;
import entente.language.Language;
import entente.language.Messages;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.time.Endpoint;
import entente.time.Endpoint.Open;
import entente.time.Endpoint.Unknown;
import entente.time.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The events of a dossier in lanes by side: one for each party that acts, in the order of the file, then what was joint, then the
/// rest. Lanes without events are left out.
final class SideLanes {
  private final Dossier dossier;
  private final Language language;

  private SideLanes(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.language = language;
  }

  static Chart of(Dossier dossier, Language language) {
    var lanes = new SideLanes(dossier, language);
    List<Event> events = dossier.lists().events();
    return Chart.of(Items.of(events.size(), i -> lanes.item(events.get(i))), lanes.lanes());
  }

  private List<Lane> lanes() {
    Map<Side, IntStream.Builder> bySide = new LinkedHashMap<>();
    dossier.lists().parties().forEach(party -> bySide.put(new Side.Of(party.id()), IntStream.builder()));
    bySide.put(new Side.Joint(), IntStream.builder());
    bySide.put(new Side.None(), IntStream.builder());
    List<Event> events = dossier.lists().events();
    for (int i = 0; i < events.size(); i++) {
      bySide.computeIfAbsent(Side.of(dossier, events.get(i)), _ -> IntStream.builder()).add(i);
    }
    return bySide.entrySet().stream().map(e -> lane(e.getKey(), Members.of(e.getValue().build())))
        .filter(lane -> lane.members().size() > 0).toList();
  }

  private Lane lane(Side side, Members items) {
    Messages messages = Messages.of(SideLanes.class, language);
    return switch (side) {
      case Side.Of(String party) -> new Lane(party,
          dossier.find(Party.class, party).map(p -> p.naming().shortest().in(language.tag())).orElse(party), ink(side), items);
      case Side.Joint() -> new Lane("joint", messages.text("lane.joint"), ink(side), items);
      case Side.None() -> new Lane("none", messages.text("lane.none"), ink(side), items);
    };
  }

  private int ink(Side side) {
    return switch (side) {
      case Side.Of(String party) -> Inks.of(dossier, party);
      case Side.Joint() -> Ink.JOINT;
      case Side.None() -> Ink.NONE;
    };
  }

  private ChartItem item(Event event) {
    Edtf date = event.date();
    Bounds bounds = date.bounds(Reading.WITHIN, dossier.knownUntil());
    return new ChartItem(event.id(), event.title().in(language.tag()), bounds, start(date), end(date), date.isQualified(),
        form(event.kind()), standing(event.status()), ink(Side.of(dossier, event)), Weight.of(dossier, event), List.of());
  }

  private static End start(Edtf date) {
    return switch (date) {
      case EdtfInterval interval -> end(interval.inOrder().start());
      case EdtfSet set when set.members().stream().anyMatch(m -> m.from() instanceof Open) -> End.OPEN;
      default -> End.KNOWN;
    };
  }

  private static End end(Edtf date) {
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
