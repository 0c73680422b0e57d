package entente.explorer;

import entente.chart.Chart;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Scenery;
import entente.dossier.Dossier;
import entente.feed.EventItems;
import entente.feed.Grouping;
import entente.feed.LaneOrder;
import entente.feed.Lanes;
import entente.feed.NamesOfDay;
import entente.feed.ScenerySource;
import entente.language.Language;
import entente.query.Columns;
import entente.query.Passing;
import entente.query.Query;
import entente.work.Progress;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the events of a dossier stand on the timeline: by what they are put in lanes, in which order the lanes stand, which events pass the
/// filter. Immutable; another one is worked out from it.
public final class Chronology {
  /// What stands for all offices among the layers around the lanes; a figure's line is known by the id of its first figure.
  public static final String OFFICES = "*offices";
  /// What stands for all eras.
  public static final String ERAS = "*eras";
  /// That what is around the lanes makes way for them where there is little height.
  public static final String MAKING_WAY = "*making-way";
  /// What stands for the overview under the views.
  public static final String OVERVIEW = "*overview";

  private final Columns columns;
  private final long latest;
  private final Language language;
  private final Query filter;
  private final long day; // as of which the filter was asked
  private final Passing passing;
  private final Whole whole;
  private final Chart chart;
  private final NamesOfDay names;
  private final Map<Grouping, SoftReference<Whole>> made; // of this dossier, while there is memory to spare

  /// A chart of all events, whether they pass or not.
  ///
  /// @param first the ids of the lanes that the user has put above all others
  /// @param lanes in the order of the dossier
  private record Whole(Grouping grouping, LaneOrder order, List<String> first, List<Lane> lanes, Chart chart) {
    boolean isArranged(Arrangement wanted) {
      return grouping == wanted.grouping() && order == wanted.order() && first.equals(wanted.first());
    }
  }

  private Chronology(Chronology base, Session wanted, Passing passing, Whole whole, Chart chart) {
    this.columns = base.columns;
    this.latest = base.latest;
    this.language = base.language;
    this.filter = wanted.filter();
    this.day = wanted.asOf().orElse(latest);
    this.passing = passing;
    this.whole = whole;
    this.chart = chart;
    this.names = base.names;
    this.made = base.made;
  }

  /// A dossier by side, as nobody has arranged or filtered it.
  ///
  /// @param columns of the dossier
  /// @param prepared what [#chart(Dossier, Language, long, Progress)] has made of it
  /// @param latest the as-of day where the user has not put it elsewhere, in days since 1970-01-01
  Chronology(Columns columns, Chart prepared, long latest, Language language) {
    this.columns = columns;
    this.latest = latest;
    this.language = language;
    this.filter = Query.All.EVERYTHING;
    this.day = latest;
    this.passing = Passing.all(columns.dossier().lists().events().size());
    this.whole = new Whole(Grouping.SIDE, Grouping.SIDE.order(), List.of(), prepared.lanes(), prepared);
    this.chart = prepared;
    this.names = new NamesOfDay(columns.dossier(), language);
    this.made = new ConcurrentHashMap<>();
  }

  /// The chart of a dossier, by side, as nobody has arranged or filtered it.
  ///
  /// @param today days since 1970-01-01
  static Chart chart(Dossier dossier, Language language, long today, Progress progress) {
    Items items = EventItems.of(dossier, language, progress);
    return Chart.of(items, Lanes.of(dossier, Grouping.SIDE, language, progress), ScenerySource.of(dossier, language, today, progress),
        progress);
  }

  /// Whether it is as a session wants it.
  boolean isFor(Session wanted) {
    return whole.isArranged(wanted.arrangement()) && isFiltered(wanted);
  }

  private boolean isFiltered(Session wanted) {
    return filter.equals(wanted.filter()) && (day == wanted.asOf().orElse(latest) || !columns.isOfDay(filter));
  }

  /// The same dossier as a session wants it. Takes its time; on any thread.
  Chronology as(Session wanted, Progress progress) {
    Passing pass = isFiltered(wanted) ? passing : columns.passing(wanted.filter(), wanted.asOf().orElse(latest), progress);
    made.put(whole.grouping(), new SoftReference<>(whole));
    Whole next = arranged(known(wanted.grouping()), wanted.arrangement(), progress);
    return new Chronology(this, wanted, pass, next, pass.isAll() ? next.chart() : next.chart().filtered(pass::passes, progress));
  }

  /// The events that pass.
  Passing passing() {
    return passing;
  }

  /// The ids of the lanes from top to bottom.
  List<String> order() {
    return whole.chart().lanes().stream().map(Lane::id).toList();
  }

  /// All there is around the lanes, called as on a day.
  ///
  /// @param day days since 1970-01-01
  Scenery scenery(long day) {
    return called(whole.chart(), day).scenery();
  }

  /// The chart of what passes.
  ///
  /// @param hidden what is not shown around the lanes
  Chart chart(Set<String> hidden) {
    Scenery all = whole.chart().scenery();
    return chart.with(new Scenery(hidden.contains(OFFICES) ? List.of() : all.offices(), all.officesName(),
        hidden.contains(ERAS) ? List.of() : all.eras(), all.plots().stream().filter(plot -> !hidden.contains(plot.id())).toList(),
        all.today(), hidden.contains(MAKING_WAY)));
  }

  /// Such a chart with everything called as on a day; itself where all is called so already.
  ///
  /// @param day days since 1970-01-01
  Chart called(Chart shown, long day) {
    return names.on(shown, whole.grouping(), day);
  }

  /// The chart that has been made by a grouping, else the present one.
  private Whole known(Grouping grouping) {
    SoftReference<Whole> kept = made.get(grouping);
    return Optional.ofNullable(kept == null ? null : kept.get()).orElse(whole);
  }

  private Whole arranged(Whole before, Arrangement wanted, Progress progress) {
    if (before.isArranged(wanted)) {
      return before;
    }
    boolean isSame = before.grouping() == wanted.grouping();
    List<Lane> lanes = isSame ? before.lanes() : Lanes.of(columns.dossier(), wanted.grouping(), language, progress);
    List<Lane> ordered = wanted.ordered(lanes, language);
    if (isSame && ordered.equals(before.chart().lanes())) {
      return new Whole(before.grouping(), wanted.order(), wanted.first(), before.lanes(), before.chart());
    }
    Chart next = Chart.of(before.chart().items(), ordered, before.chart().scenery(), progress);
    return new Whole(wanted.grouping(), wanted.order(), wanted.first(),
        ordered.equals(lanes) ? next.lanes() : sorted(next.lanes(), lanes), next);
  }

  /// Lanes of a chart in the order of those they were made from.
  private static List<Lane> sorted(List<Lane> made, List<Lane> from) {
    Map<String, Lane> byId = made.stream().collect(Collectors.toMap(Lane::id, Function.identity()));
    return from.stream().flatMap(lane -> Stream.ofNullable(byId.get(lane.id()))).toList();
  }
}
