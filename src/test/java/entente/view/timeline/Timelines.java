package entente.view.timeline;

import entente.chart.Chart;
import entente.chart.ChartItem;
import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.chart.ChartLayout;
import entente.chart.Ink;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Members;
import entente.chart.TextLine;
import entente.picture.Fonts;
import entente.time.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A timeline by itself in a window, with few items; and what can be seen of any.
public final class Timelines {
  private Timelines() {}

  /// Shows all of it, with the keyboard.
  static TimelineView show(Stage stage, TimelineActions actions, List<ChartItem> items, Lane... lanes) {
    Fonts.load();
    var view = new TimelineView();
    view.setActions(actions);
    view.chartProperty().set(Chart.of(Items.of(items), List.of(lanes)));
    stage.setScene(new Scene(view, 800, 400));
    stage.setX(0);
    stage.setY(0);
    stage.sizeToScene(); // a test before may have made it another size
    stage.show();
    view.fitAll();
    view.requestFocus();
    return view;
  }

  /// A lane with the items from one number to before another.
  static Lane lane(String id, int from, int to) {
    return new Lane(id, id, Ink.JOINT, Members.of(IntStream.range(from, to)));
  }

  /// Where everything is in the present picture.
  public static ChartLayout layout(TimelineView view) {
    return view.chartLayout();
  }

  /// The lanes of which at least the name and a row are in sight.
  public static List<String> lanesInSight(TimelineView view) {
    var layout = view.chartLayout();
    return layout.lanes().stream().filter(lane -> lane.header().name().getFirst().baseline() < layout.height())
        .filter(lane -> lane.box().y() + layout.stack().padding() + layout.stack().pitch() <= layout.height())
        .map(lane -> lane.lane().name()).toList();
  }

  /// What is written on the holders of the offices, from left to right.
  public static List<String> holders(TimelineView view) {
    return view.chartLayout().scenery().offices().stream().flatMap(band -> band.offices().stream())
        .flatMap(office -> office.segments().stream()).sorted(Comparator.comparingDouble(segment -> segment.box().x()))
        .flatMap(segment -> segment.name().stream()).map(TextLine::text).toList();
  }

  /// A disc.
  static ChartItem item(String id, long day) {
    return new ChartItem(id, "Item " + id, Bounds.ofDays(day, day), End.KNOWN, End.KNOWN, false, Form.DISC, Standing.HELD, Ink.JOINT, 1,
        List.of());
  }
}
