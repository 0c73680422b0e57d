package entente.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything a timeline shows, placed in rows: made once from the data, immutable, and the same at every zoom.
public final class Chart {
  /// A timeline of nothing.
  public static final Chart EMPTY = new Chart(List.of());

  /// The years shown when there is nothing to show: 2000 to 2025.
  private static final Span SOME_YEARS = new Span(10_957, 20_454);
  private static final double LEAST_DAYS = 30;
  private static final double MARGIN = 0.04;
  private static final double HEAVY_SHARE = 0.15;

  private final List<Band> bands;
  private final List<ChartItem> inTime;
  private final Map<String, ChartItem> byId;
  private final PointRow line; // all items as if in one row
  private final int heavy;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /// A lane with the rows of its items.
  record Band(Lane lane, Rows rows) {}

  /// Where an item stands: which band, which row in it.
  record Place(int band, int row) {}

  private Chart(List<Lane> lanes) {
    bands = lanes.stream().map(lane -> new Band(lane, Rows.of(lane))).toList();
    byId = new LinkedHashMap<>();
    lanes.stream().flatMap(lane -> lane.items().stream()).forEach(item -> byId.putIfAbsent(item.id(), item));
    inTime = byId.values().stream().sorted(Comparator.comparingDouble(ChartItem::anchor)).toList();
    line = new PointRow(inTime);
    int[] weights = inTime.stream().mapToInt(ChartItem::weight).sorted().toArray();
    heavy = weights.length == 0 ? 0 : weights[(int) (weights.length * (1 - HEAVY_SHARE))];
    for (int i = 0; i < inTime.size(); i++) {
      positions.put(inTime.get(i).id(), i);
    }
    for (int band = 0; band < bands.size(); band++) {
      Rows rows = bands.get(band).rows();
      for (int row = 0; row < rows.count(); row++) {
        var place = new Place(band, row);
        rows.items(row).forEach(item -> places.putIfAbsent(item.id(), place));
      }
    }
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /// Places the items of lanes in rows.
  public static Chart of(List<Lane> lanes) {
    return lanes.isEmpty() ? EMPTY : new Chart(lanes);
  }

  List<Band> bands() {
    return bands;
  }

  /// The items, each once, in order of time; those of one day in the order of their lanes.
  public List<ChartItem> inTime() {
    return inTime;
  }

  /// The item with an id.
  public Optional<ChartItem> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// How many items stand in a stretch of time.
  public int count(double from, double to) {
    return line.count(from, to);
  }

  /// The time that all items take, with a little margin.
  public Span extent() {
    return reach(inTime).orElse(SOME_YEARS);
  }

  /// The time that some items take, with a little margin; empty where there are none.
  public static Optional<Span> reach(List<ChartItem> items) {
    return items.stream().map(ChartItem::reach).reduce(Span::union).map(span -> {
      double missing = Math.max(0, LEAST_DAYS - span.days());
      return new Span(span.from() - missing / 2, span.to() + missing / 2).widened(MARGIN);
    });
  }

  /// The item before or after another in time.
  ///
  /// @param step 1 for the next, -1 for the previous
  public Optional<ChartItem> neighbour(String id, int step) {
    Integer at = positions.get(id);
    int to = at == null ? -1 : at + step;
    return to < 0 || to >= inTime.size() ? Optional.empty() : Optional.of(inTime.get(to));
  }

  /// The place of an item in the order of time, from 0; -1 where it is not on the chart.
  public int position(String id) {
    return positions.getOrDefault(id, -1);
  }

  /// Whether an item is among the few heaviest, whose names are bold.
  boolean isHeavy(ChartItem item) {
    return item.weight() > heavy;
  }

  /// The lane an item stands in.
  public Optional<Lane> laneOf(String id) {
    return place(id).map(place -> bands.get(place.band()).lane());
  }

  /// The nearest item in time in the next lane that has any, looking down or up.
  ///
  /// @param step 1 for the lane below, -1 for the lane above
  public Optional<ChartItem> across(String id, int step) {
    List<Lane> lanes = bands.stream().map(Band::lane).toList();
    Optional<Place> own = place(id);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    double at = line.anchor(position(id));
    for (int i = own.get().band() + step; i >= 0 && i < lanes.size(); i += step) {
      Optional<ChartItem> nearest = lanes.get(i).items().stream()
          .min(Comparator.comparingDouble(item -> Math.abs(item.anchor() - at)));
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return Optional.empty();
  }
}
