package entente.explorer;

import entente.chart.Chart;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Plot;
import entente.chart.Scenery;
import entente.dossier.Dossier;
import entente.feed.EventItems;
import entente.feed.Grouping;
import entente.feed.Lanes;
import entente.feed.ScenerySource;
import entente.language.Language;
import entente.search.Passing;
import entente.work.Background;
import entente.work.Progress;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the events of the open dossier stand on the timeline: by what they are put in lanes, how the lanes are arranged, which events pass
/// the filter. What follows from a change is worked out in the background, the chart being a little behind where there are many events.
public final class Chronology {
  /// What stands for all offices and for all eras among the surroundings; a figure's line is known by the id of its first figure.
  public static final String OFFICES = "*offices";
  public static final String ERAS = "*eras";

  private static final String SLOT = "chart";

  private final Language language;
  private final Background background;
  private final Map<Grouping, Arrangement> left = new EnumMap<>(Grouping.class);
  private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.by(Grouping.SIDE));
  private final ReadOnlyObjectWrapper<Set<String>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Chart> chart = new ReadOnlyObjectWrapper<>(Chart.EMPTY);
  private Dossier dossier;
  private Whole whole = new Whole(Grouping.SIDE, List.of(), Chart.EMPTY);
  private Map<Grouping, SoftReference<Whole>> made = new ConcurrentHashMap<>(); // of this dossier, while there is memory to spare
  private Passing passing = Passing.all(0);

  /// A chart of all events, whether they pass or not.
  ///
  /// @param lanes as nobody has arranged them
  private record Whole(Grouping grouping, List<Lane> lanes, Chart chart) {
    List<String> order() {
      return chart.lanes().stream().map(Lane::id).toList();
    }
  }

  private record Picture(Whole whole, Chart chart) {}

  Chronology(Dossier dossier, Language language, Background background) {
    this.dossier = dossier;
    this.language = language;
    this.background = background;
  }

  /// The chart of a dossier, by side, as nobody has arranged or filtered it.
  static Chart chart(Dossier dossier, Language language, Progress progress) {
    Items items = EventItems.of(dossier, language, progress);
    long today = LocalDate.now(ZoneId.systemDefault()).toEpochDay();
    return Chart.of(items, Lanes.of(dossier, Grouping.SIDE, language, progress), ScenerySource.of(dossier, language, today), progress);
  }

  /// The lanes and how they are arranged.
  public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
    return arrangement.getReadOnlyProperty();
  }

  /// The chart of what passes the filter, in lanes as arranged.
  public ReadOnlyObjectProperty<Chart> chartProperty() {
    return chart.getReadOnlyProperty();
  }

  /// What of the surroundings is not shown: [#OFFICES], [#ERAS] or lines of figures. At first that is all figures but those with the most
  /// values, since the lanes need the room.
  public ReadOnlyObjectProperty<Set<String>> hiddenProperty() {
    return hidden.getReadOnlyProperty();
  }

  /// All there is around the lanes, shown or not.
  public Scenery surroundings() {
    return whole.chart().scenery();
  }

  /// Shows a part of the surroundings that is hidden, or hides it.
  public void toggle(String part) {
    Set<String> next = new HashSet<>(hidden.get());
    if (!next.remove(part)) {
      next.add(part);
    }
    hidden.set(Set.copyOf(next));
    chart.set(chart.get().with(shown()));
  }

  private Scenery shown() {
    Scenery all = surroundings();
    Set<String> not = hidden.get();
    return new Scenery(not.contains(OFFICES) ? List.of() : all.offices(), all.officesName(), not.contains(ERAS) ? List.of() : all.eras(),
        all.plots().stream().filter(plot -> !not.contains(plot.id())).toList(), all.today());
  }

  /// Puts the events in lanes by something else; the lanes come back as they were arranged when that was last so.
  public void groupBy(Grouping grouping) {
    arrange(left.getOrDefault(grouping, Arrangement.by(grouping)));
  }

  /// Moves a lane up or down among the others.
  ///
  /// @param places how many places down, negative for up; no further than to the end
  public void move(String lane, int places) {
    List<String> order = whole.order();
    int from = order.indexOf(lane);
    if (from >= 0) {
      arrange(arrangement.get().moved(order, lane, Math.clamp(from + places, 0, order.size() - 1)));
    }
  }

  /// Collapses a lane, or opens it where it is collapsed.
  public void fold(String lane) {
    arrange(arrangement.get().folded(lane));
  }

  /// Arranges the lanes, as they were when the user was here last for example.
  public void arrange(Arrangement next) {
    Arrangement before = arrangement.get();
    left.put(next.grouping(), next);
    arrangement.set(next);
    if (before.grouping() != next.grouping() || !before.first().equals(next.first())) {
      derive();
    }
  }

  /// Takes over another dossier with the [chart][#chart(Dossier, Language, Progress)] made of it; all its events pass, and nobody has
  /// arranged anything.
  void open(Dossier next, Chart prepared) {
    left.clear();
    arrangement.set(Arrangement.by(Grouping.SIDE));
    hidden.set(prepared.scenery().plots().stream().skip(1).map(Plot::id).collect(Collectors.toUnmodifiableSet()));
    update(next, prepared);
  }

  /// Takes over a newer state of the dossier, which is arranged as the one before; all its events pass.
  void update(Dossier next, Chart prepared) {
    dossier = next;
    whole = new Whole(Grouping.SIDE, prepared.lanes(), prepared);
    made = new ConcurrentHashMap<>();
    passing = Passing.all(prepared.items().size());
    if (arrangement.get().grouping() == Grouping.SIDE && arrangement.get().first().isEmpty()) {
      background.end(SLOT);
      chart.set(prepared.with(shown()));
    } else {
      derive();
    }
  }

  /// Shows only what passes.
  void filter(Passing next) {
    boolean isNothingNew = passing.isAll() && next.isAll();
    passing = next;
    if (!isNothingNew) {
      derive();
    }
  }

  private void derive() {
    Whole before = whole;
    Dossier of = dossier;
    Arrangement wanted = arrangement.get();
    Passing pass = passing;
    Map<Grouping, SoftReference<Whole>> known = made;
    known.put(before.grouping(), new SoftReference<>(before));
    background.run(SLOT, progress -> {
      Whole next = arranged(of, known(known, before, wanted), wanted, progress);
      return new Picture(next, pass.isAll() ? next.chart() : next.chart().filtered(pass::passes, progress));
    }, picture -> {
      whole = picture.whole();
      chart.set(picture.chart().with(shown()));
    });
  }

  /// The chart that has been made by the wanted grouping, else the present one.
  private static Whole known(Map<Grouping, SoftReference<Whole>> known, Whole present, Arrangement wanted) {
    SoftReference<Whole> kept = known.get(wanted.grouping());
    return Optional.ofNullable(kept == null ? null : kept.get()).orElse(present);
  }

  private Whole arranged(Dossier of, Whole before, Arrangement wanted, Progress progress) {
    boolean isSame = before.grouping() == wanted.grouping();
    List<Lane> lanes = isSame ? before.lanes() : Lanes.of(of, wanted.grouping(), language, progress);
    List<Lane> ordered = wanted.ordered(lanes);
    if (isSame && ordered.equals(before.chart().lanes())) {
      return before;
    }
    Chart next = Chart.of(before.chart().items(), ordered, before.chart().scenery(), progress);
    return new Whole(wanted.grouping(), ordered.equals(lanes) ? next.lanes() : sorted(next.lanes(), lanes), next);
  }

  /// Lanes of a chart in the order of those they were made from.
  private static List<Lane> sorted(List<Lane> made, List<Lane> from) {
    Map<String, Lane> byId = made.stream().collect(Collectors.toMap(Lane::id, Function.identity()));
    return from.stream().flatMap(lane -> Stream.ofNullable(byId.get(lane.id()))).toList();
  }
}
