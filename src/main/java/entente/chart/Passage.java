package entente.chart;

import entente.chart.ChartLayout.Label;
import entente.chart.ChartLayout.LaneBand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The way from one picture to another in which other items stand or other lanes: what is in both goes up or down from where it was to
/// where it will be, what is new goes along with its lane, and what no longer is there is gone at once.
public final class Passage {
  private final ChartLayout to;
  private final double[] lanes; // how much further down each was
  private final double[] marks;
  private final double[] labels;

  /// Where an item stands.
  ///
  /// @param lane empty for any
  private record Standing(Optional<String> lane, int item) {}

  /// @param from the picture that there was, perhaps itself on the way to another
  /// @param to the picture that there will be, of the same items and the same stretch of time
  public Passage(ChartLayout from, ChartLayout to) {
    this.to = to;
    Map<String, Double> tops = from.lanes().stream().collect(Collectors.toMap(lane -> lane.lane().id(), lane -> lane.box().y()));
    Map<String, Double> along = to.lanes().stream().collect(Collectors.toMap(lane -> lane.lane().id(),
        lane -> tops.getOrDefault(lane.lane().id(), lane.box().y()) - lane.box().y()));
    Map<Standing, Double> before = middles(from);
    Map<Standing, Double> ways = new HashMap<>();
    this.lanes = to.lanes().stream().mapToDouble(lane -> along.getOrDefault(lane.lane().id(), 0.0)).toArray();
    this.marks = to.marks().stream().mapToDouble(mark -> {
      Optional<String> lane = laneAt(to, middle(mark.box()));
      double way = lane.map(id -> along.getOrDefault(id, 0.0)).orElse(0.0);
      if (mark instanceof Mark.Single single) {
        var standing = new Standing(lane, single.item());
        double anywhere = before.getOrDefault(new Standing(Optional.empty(), single.item()), middle(mark.box()) + way);
        way = before.getOrDefault(standing, anywhere) - middle(mark.box());
        ways.put(standing, way);
      }
      return way;
    }).toArray();
    this.labels = to.labels().stream().mapToDouble(label -> {
      Optional<String> lane = laneAt(to, middle(label.box()));
      return ways.getOrDefault(new Standing(lane, label.item()), lane.map(id -> along.getOrDefault(id, 0.0)).orElse(0.0));
    }).toArray();
  }

  private static Map<Standing, Double> middles(ChartLayout layout) {
    Map<Standing, Double> middles = new HashMap<>();
    for (Mark mark : layout.marks()) {
      if (mark instanceof Mark.Single single) {
        double middle = middle(mark.box());
        middles.putIfAbsent(new Standing(Optional.empty(), single.item()), middle);
        middles.put(new Standing(laneAt(layout, middle), single.item()), middle);
      }
    }
    return middles;
  }

  private static double middle(Box box) {
    return box.y() + box.height() / 2;
  }

  private static Optional<String> laneAt(ChartLayout layout, double y) {
    return layout.laneAt(y).map(lane -> lane.lane().id());
  }

  /// The picture on the way, in whole pixels.
  ///
  /// @param share of the way, from 0 to 1
  public ChartLayout at(double share) {
    if (share >= 1) {
      return to;
    }
    List<LaneBand> bands = new ArrayList<>(lanes.length);
    for (int i = 0; i < lanes.length; i++) {
      bands.add(to.lanes().get(i).lowered(left(lanes[i], share)));
    }
    List<Mark> glyphs = new ArrayList<>(marks.length);
    for (int i = 0; i < marks.length; i++) {
      glyphs.add(to.marks().get(i).lowered(left(marks[i], share)));
    }
    List<Label> names = new ArrayList<>(labels.length);
    for (int i = 0; i < labels.length; i++) {
      names.add(to.labels().get(i).lowered(left(labels[i], share)));
    }
    return new ChartLayout(to.chart(), to.view(), to.scale(), to.height(), to.stack(), to.axis(), List.copyOf(bands), List.copyOf(glyphs),
        List.copyOf(names), to.scenery(), to.tally());
  }

  /// How much of a way is left.
  private static double left(double way, double share) {
    return Math.rint(way * (1 - share));
  }
}
