package entente.explorer;

import entente.chart.ChartItem;
import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.chart.Ink;
import entente.chart.Lane;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The events of a dossier in lanes by side: one for each party that acts, in the order of the file, then what was joint, then the
/// rest. Lanes without events are left out.
final class SideLanes {
  private final Dossier dossier;
  private final Language language;

  private SideLanes(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.language = language;
  }

  static List<Lane> of(Dossier dossier, Language language) {
    return new SideLanes(dossier, language).lanes();
  }

  private List<Lane> lanes() {
    Map<Side, List<ChartItem>> bySide = new LinkedHashMap<>();
    dossier.lists().parties().forEach(party -> bySide.put(new Side.Of(party.id()), new ArrayList<>()));
    bySide.put(new Side.Joint(), new ArrayList<>());
    bySide.put(new Side.None(), new ArrayList<>());
    for (Event event : dossier.lists().events()) {
      Side side = Side.of(dossier, event);
      bySide.computeIfAbsent(side, _ -> new ArrayList<>()).add(item(event, ink(side)));
    }
    return bySide.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> lane(e.getKey(), e.getValue())).toList();
  }

  private Lane lane(Side side, List<ChartItem> items) {
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

  private ChartItem item(Event event, int ink) {
    Edtf date = event.date();
    Bounds bounds = date.bounds(Reading.WITHIN, dossier.knownUntil());
    return new ChartItem(event.id(), event.title().in(language.tag()), bounds, start(date), end(date), date.isQualified(),
        form(event.kind()), standing(event.status()), ink, Weight.of(dossier, event));
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
