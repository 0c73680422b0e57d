package entente.view.timeline;

import entente.chart.Chart;
import entente.chart.ChartItem;
import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.chart.Ink;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Members;
import entente.chart.Office;
import entente.chart.Palette;
import entente.chart.Scenery;
import entente.chart.Span;
import entente.language.Language;
import entente.language.Messages;
import entente.time.Bounds;
import entente.time.Days;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// What the signs of the timeline mean: a timeline of one of each, drawn by the same hand. It grows along with text if it is magnified.
public final class Legend extends StackPane {
  private static final long FROM = Days.of(2020, 1, 1);
  private static final Span SHOWN = new Span(FROM, FROM + 1000);
  private static final double ROW = 46;
  private static final double OFFICES = 62;
  private static final double SECOND_ROW = 26; // of the clusters
  private static final double AXIS = 62;
  private static final double WIDTH = 560;
  private static final double SCROLL_BAR = 20; // of the sheet it stands in, which must not hide an arrow
  private static final double TRIANGLES = 18; // of the lanes, which mean nothing here

  private final Messages messages;
  private final List<ChartItem> items = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();

  /// In a language.
  public Legend(Language language, Messages messages, ObservableValue<Palette> palette) {
    super();
    this.messages = messages;
    getStyleClass().add("legend");
    point("visit", Form.SQUARE, Standing.HELD, 300, 300);
    point("talks", Form.DIAMOND, Standing.HELD, 300, 300);
    point("other", Form.DISC, Standing.HELD, 300, 300);
    point("possible", Form.DISC, Standing.HELD, 150, 500);
    point("planned", Form.DISC, Standing.OUTLINED, 300, 300);
    point("cancelled", Form.DISC, Standing.STRUCK, 300, 300);
    bar("bar", new Bounds(FROM + 100, FROM + 250, FROM + 600, FROM + 750), End.KNOWN);
    lanes.add(new Lane("soft", messages.text("legend.soft"), Ink.JOINT, Members.of(items.size())));
    items.add(new ChartItem("soft", "", new Bounds(FROM + 200, FROM + 200, FROM + 400, FROM + 400), End.KNOWN, End.KNOWN, /* soft= */ true,
        Form.DISC, Standing.HELD, Ink.JOINT, 1, List.of()));
    bar("open", new Bounds(FROM + 100, FROM + 100, FROM + 600, Bounds.FUTURE), End.OPEN);
    bar("unknown", new Bounds(FROM + 100, FROM + 100, FROM + 600, FROM + 800), End.UNKNOWN);
    add("disputed", Bounds.ofDays(FROM + 250, FROM + 250), End.KNOWN, Form.DISC, Standing.HELD, FROM + 450);
    for (int i = 0; i < 4; i++) {
      items.add(item("cluster" + i, Bounds.ofDays(FROM + 300 + i, FROM + 300 + i), End.KNOWN, Form.DISC, Standing.HELD, List.of()));
    }
    lanes.add(new Lane("cluster", messages.text("legend.cluster"), Ink.JOINT, Members.of(items.size() - 4, items.size() - 3,
        items.size() - 2, items.size() - 1)));
    var view = new TimelineView();
    view.setLanguage(language);
    view.setMouseTransparent(true);
    view.setFocusTraversable(false);
    view.setAccessibleText(messages.text("view.legend"));
    view.paletteProperty().bind(palette);
    view.chartProperty().set(Chart.of(Items.of(items), lanes).with(offices()));
    view.visibleRangeProperty().set(SHOWN);
    double height = OFFICES + ROW * lanes.size() + SECOND_ROW;
    view.setManaged(false);
    view.resizeRelocate(-TRIANGLES, 0, WIDTH + TRIANGLES - SCROLL_BAR, height + AXIS);
    getChildren().add(view);
    setMinSize(WIDTH, height);
    setPrefSize(WIDTH, height);
    setClip(new Rectangle(WIDTH, height)); // without the axis
  }

  /// An office with a holder of each kind.
  private Scenery offices() {
    var office = new Office("office", messages.text("legend.office"), Ink.JOINT, List.of(
        segment("held", 0, 240, Office.Kind.HELD), segment("noRecord", 250, 490, Office.Kind.GAP),
        segment("designated", 500, 740, Office.Kind.DESIGNATED), segment("acting", 750, 990, Office.Kind.ACTING)));
    return new Scenery(List.of(office), "", List.of(), List.of(), Optional.empty());
  }

  private Office.Segment segment(String name, long first, long last, Office.Kind kind) {
    return new Office.Segment("", messages.text("legend." + name), Bounds.ofDays(FROM + first, FROM + last), End.KNOWN, End.KNOWN,
        /* soft= */ false, kind);
  }

  private void point(String name, Form form, Standing standing, int first, int last) {
    add(name, new Bounds(FROM + first, FROM + last, FROM + first, FROM + last), End.KNOWN, form, standing);
  }

  private void bar(String name, Bounds bounds, End end) {
    add(name, bounds, end, Form.DISC, Standing.HELD);
  }

  private void add(String name, Bounds bounds, End end, Form form, Standing standing, long... rivals) {
    List<Bounds> others = Arrays.stream(rivals).mapToObj(day -> Bounds.ofDays(day, day)).toList();
    lanes.add(new Lane(name, messages.text("legend." + name), Ink.JOINT, Members.of(items.size())));
    items.add(item(name, bounds, end, form, standing, others));
  }

  private static ChartItem item(String id, Bounds bounds, End end, Form form, Standing standing, List<Bounds> rivals) {
    return new ChartItem(id, "", bounds, End.KNOWN, end, /* soft= */ false, form, standing, Ink.JOINT, 1, rivals);
  }
}
