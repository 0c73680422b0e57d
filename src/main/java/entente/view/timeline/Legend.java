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
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// What the signs of the timeline mean: a timeline of one of each, drawn by the same hand. It grows along with text if it is magnified.
public final class Legend extends StackPane {
  private static final long FROM = Days.of(2020, 1, 1);
  private static final Span SHOWN = new Span(FROM, FROM + 1000);
  private static final double ROW = 46;
  private static final double OFFICES = 128;
  private static final double SECOND_ROWS = 26; // of the clusters and the spans, less what the collapsed lane is lower
  private static final double AROUND = 20 + 58; // the names of lines above, the axis with the flag of a line below
  private static final double WIDEST = 560;
  private static final double LEAST_WIDE = 360;
  private static final double TRIANGLES = 18; // of the lanes, which mean nothing here
  private static final int AS_OF = 770;
  private static final int LATER = 810;
  private static final int TODAY = 850;
  private static final String DENSITY = "density";

  private final Messages messages;
  private final List<ChartItem> items = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();

  /// In a language.
  ///
  /// @param room how wide it may be, unmagnified
  public Legend(Language language, Messages messages, ObservableValue<Palette> palette, ObservableValue<Double> room) {
    super();
    this.messages = messages;
    fill();
    var view = new TimelineView();
    view.setLanguage(language);
    view.setMouseTransparent(true);
    view.setFocusTraversable(false);
    view.setAccessibleText(messages.text("view.legend"));
    view.paletteProperty().bind(palette);
    view.chartProperty().set(Chart.of(Items.of(items), lanes).with(around()));
    view.collapsedProperty().set(Set.of(DENSITY));
    view.asOfDayProperty().set(Optional.of(FROM + AS_OF));
    view.laterDimmedProperty().set(true);
    view.visibleRangeProperty().set(SHOWN);
    double height = OFFICES + ROW * lanes.size() + SECOND_ROWS + AROUND;
    view.setManaged(false);
    getChildren().add(view);
    room.subscribe(wide -> {
      double width = Math.clamp(wide, LEAST_WIDE, WIDEST);
      view.resizeRelocate(-TRIANGLES, 0, width + TRIANGLES, height);
      setMinSize(width, height);
      setPrefSize(width, height);
      setClip(new Rectangle(width, height)); // without the triangles
    });
  }

  /// A lane for each sign, or for what differs.
  private void fill() {
    point("visit", Form.SQUARE, Standing.HELD, 300, 300);
    point("talks", Form.DIAMOND, Standing.HELD, 300, 300);
    point("other", Form.DISC, Standing.HELD, 300, 300);
    point("possible", Form.DISC, Standing.HELD, 150, 500);
    point("planned", Form.DISC, Standing.OUTLINED, 300, 300);
    point("cancelled", Form.DISC, Standing.STRUCK, 300, 300);
    bar("bar", new Bounds(FROM + 100, FROM + 250, FROM + 600, FROM + 750), End.KNOWN);
    items.add(new ChartItem("soft", "", new Bounds(FROM + 200, FROM + 200, FROM + 400, FROM + 400), End.KNOWN, End.KNOWN, /* soft= */ true,
        Form.DISC, Standing.HELD, Ink.JOINT, 1, List.of()));
    lane("soft", 1);
    bar("open", new Bounds(FROM + 100, FROM + 100, FROM + 600, Bounds.FUTURE), End.OPEN);
    bar("unknown", new Bounds(FROM + 100, FROM + 100, FROM + 600, FROM + 800), End.UNKNOWN);
    add("disputed", Bounds.ofDays(FROM + 250, FROM + 250), End.KNOWN, Form.DISC, Standing.HELD, FROM + 450);
    items.add(item("day", Bounds.ofDays(FROM + 200, FROM + 200), End.KNOWN, Form.DISC, Standing.HELD, List.of()));
    items.add(item("days", Bounds.ofDays(FROM + 300, FROM + 700), End.KNOWN, Form.DISC, Standing.HELD, List.of()));
    lane("span", 2);
    discs("cluster", 4);
    discs(DENSITY, 200);
    add("lines", Bounds.ofDays(FROM + LATER, FROM + LATER), End.KNOWN, Form.DISC, Standing.HELD);
  }

  /// An office with a holder of each kind, one without, one of which only single days are known, and the present day.
  private Scenery around() {
    var office = new Office("office", messages.text("legend.office"), Ink.JOINT, List.of(
        segment("held", 0, 220, End.KNOWN, /* soft= */ false, Office.Kind.HELD),
        segment("designated", 230, 510, End.KNOWN, /* soft= */ false, Office.Kind.DESIGNATED),
        segment("acting", 520, 760, End.KNOWN, /* soft= */ false, Office.Kind.ACTING)));
    var nobody = new Office("nobody", messages.text("legend.nobody"), Ink.JOINT, List.of(
        segment("noRecord", 0, 380, End.KNOWN, /* soft= */ false, Office.Kind.GAP),
        segment("vacant", 390, 760, End.KNOWN, /* soft= */ false, Office.Kind.GAP)));
    var seen = new Office("sightings", messages.text("legend.sightings"), Ink.JOINT, List.of(
        segment("seen", 100, 100, End.UNKNOWN, /* soft= */ false, Office.Kind.HELD),
        segment("seenPerhaps", 500, 500, End.UNKNOWN, /* soft= */ true, Office.Kind.HELD)));
    var today = new Scenery.Today(FROM + TODAY, messages.text("legend.today"));
    return new Scenery(List.of(office, nobody, seen), "", List.of(), List.of(), Optional.of(today), /* isWhole= */ true);
  }

  private Office.Segment segment(String name, long first, long last, End ends, boolean soft, Office.Kind kind) {
    return new Office.Segment("", messages.text("legend." + name), Bounds.ofDays(FROM + first, FROM + last), ends, ends,
        soft, kind);
  }

  /// Events of a day each, further and further apart.
  private void discs(String name, int count) {
    for (int i = 0; i < count; i++) {
      long day = FROM + 200 + (long) i * i / 80;
      items.add(item(name + i, Bounds.ofDays(day, day), End.KNOWN, Form.DISC, Standing.HELD, List.of()));
    }
    lane(name, count);
  }

  /// A lane of the last items.
  private void lane(String name, int count) {
    lanes.add(new Lane(name, messages.text("legend." + name), Ink.JOINT, Members.of(IntStream.range(items.size() - count, items.size()))));
  }

  private void point(String name, Form form, Standing standing, int first, int last) {
    add(name, new Bounds(FROM + first, FROM + last, FROM + first, FROM + last), End.KNOWN, form, standing);
  }

  private void bar(String name, Bounds bounds, End end) {
    add(name, bounds, end, Form.DISC, Standing.HELD);
  }

  private void add(String name, Bounds bounds, End end, Form form, Standing standing, long... rivals) {
    List<Bounds> others = Arrays.stream(rivals).mapToObj(day -> Bounds.ofDays(day, day)).toList();
    items.add(item(name, bounds, end, form, standing, others));
    lane(name, 1);
  }

  private static ChartItem item(String id, Bounds bounds, End end, Form form, Standing standing, List<Bounds> rivals) {
    return new ChartItem(id, "", bounds, End.KNOWN, end, /* soft= */ false, form, standing, Ink.JOINT, 1, rivals);
  }
}
