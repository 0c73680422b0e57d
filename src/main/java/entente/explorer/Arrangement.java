package entente.explorer;

import entente.chart.Lane;
import entente.feed.Grouping;
import entente.feed.LaneOrder;
import entente.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which lanes there are and how the user has arranged them.
///
/// @param order of those that nobody has moved
/// @param first the ids of lanes that stand above all others, in their order
/// @param collapsed the ids of lanes of which only a thin strip is shown
public record Arrangement(Grouping grouping, LaneOrder order, List<String> first, Set<String> collapsed) {
  /// Keeps copies.
  public Arrangement {
    first = List.copyOf(first);
    collapsed = Collections.unmodifiableSet(new LinkedHashSet<>(collapsed)); // an order, so that it is written the same each time
  }

  /// As nobody has arranged anything.
  public static Arrangement by(Grouping grouping) {
    return new Arrangement(grouping, grouping.order(), List.of(), Set.of());
  }

  /// Lanes as arranged.
  ///
  /// @param dossier in its order
  List<Lane> ordered(List<Lane> dossier, Language language) {
    List<Lane> lanes = order.of(dossier, language);
    if (first.isEmpty()) {
      return lanes;
    }
    Map<String, Lane> byId = lanes.stream().collect(Collectors.toMap(Lane::id, Function.identity()));
    List<Lane> ordered = new ArrayList<>(first.stream().distinct().flatMap(id -> Stream.ofNullable(byId.get(id))).toList());
    Set<String> placed = Set.copyOf(first);
    lanes.stream().filter(lane -> !placed.contains(lane.id())).forEach(ordered::add);
    return ordered;
  }

  /// The same with all lanes in an order, wherever they were moved before.
  public Arrangement in(LaneOrder next) {
    return new Arrangement(grouping, next, List.of(), collapsed);
  }

  /// The same with one lane moved.
  ///
  /// @param lanes the ids of all lanes in their present order
  /// @param to the place it takes, from 0
  Arrangement moved(List<String> lanes, String lane, int to) {
    int from = lanes.indexOf(lane);
    if (from < 0 || to < 0 || to >= lanes.size() || from == to) {
      return this;
    }
    List<String> next = new ArrayList<>(lanes);
    next.remove(from);
    next.add(to, lane);
    int last = Math.max(Math.max(from, to) + 1, Math.min(first.size(), next.size()));
    return new Arrangement(grouping, order, next.subList(0, last), collapsed);
  }

  /// The same with one lane collapsed, or opened where it was.
  Arrangement folded(String lane) {
    Set<String> next = new LinkedHashSet<>(collapsed);
    if (!next.remove(lane)) {
      next.add(lane);
    }
    return new Arrangement(grouping, order, first, next);
  }
}
