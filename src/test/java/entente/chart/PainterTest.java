package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.time.Bounds;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PainterTest {
  private static final Palette PALETTE = new Palette(0xFFFFFFFF, 0xFFEEEEEE, 0xFF000000, 0xFF777777, 0xFF5555CC, 0xFF888888, false);

  private final Recorder recorder = new Recorder();

  /// Writes down what is drawn.
  private static final class Recorder implements Surface {
    final List<String> drawn = new ArrayList<>();
    int clips;

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
      drawn.add("rectangle %08X".formatted(colour));
    }

    @Override
    public void fade(double x, double y, double width, double height, int left, int right) {
      drawn.add("fade");
    }

    @Override
    public void polygon(double[] xs, double[] ys, int colour) {
      drawn.add("polygon %d %08X".formatted(xs.length, colour));
    }

    @Override
    public void outline(double[] xs, double[] ys, double width, int colour) {
      drawn.add("outline");
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int colour) {
      drawn.add("polyline %d %08X".formatted(xs.length, colour));
    }

    @Override
    public void disc(double x, double y, double radius, int colour) {
      drawn.add("disc %08X".formatted(colour));
    }

    @Override
    public void circle(double x, double y, double radius, double width, int colour) {
      drawn.add("circle");
    }

    @Override
    public void text(String text, double x, double baseline, Typeface face, int colour) {
      drawn.add("text " + text);
    }

    @Override
    public void clip(int x, int y, int width, int height) {
      clips++;
    }

    @Override
    public void unclip() {
      clips--;
    }
  }

  private List<String> painted(End end, Form form, Standing standing, Bounds bounds) {
    var item = new ChartItem("a", "Talks", bounds, End.KNOWN, end, false, form, standing, 0x123456, 1, List.of());
    ChartLayout layout = Charts.layout(Charts.chart(List.of(item)), new Span(-400, 400));
    Painter.paint(layout, PALETTE, recorder);
    assertThat(recorder.clips).isZero();
    return recorder.drawn;
  }

  @Test
  void whatWasHeldIsFilledWithItsSidesColour() {
    assertThat(painted(End.KNOWN, Form.DISC, Standing.HELD, Bounds.ofDays(0, 0))).contains("disc FF123456", "text Talks", "text Lane l");
  }

  @Test
  void whatIsPlannedIsOutlined() {
    assertThat(painted(End.KNOWN, Form.SQUARE, Standing.OUTLINED, Bounds.ofDays(0, 0))).contains("rectangle FFFFFFFF", "outline");
  }

  @Test
  void whatWasCancelledIsStruckThrough() {
    assertThat(painted(End.KNOWN, Form.DIAMOND, Standing.STRUCK, Bounds.ofDays(0, 0))).contains("outline", "rectangle FF123456");
  }

  @Test
  void anOpenEndIsAnArrowAndFades() {
    assertThat(painted(End.OPEN, Form.DISC, Standing.HELD, new Bounds(0, Bounds.FUTURE, 0, Bounds.FUTURE)))
        .contains("fade", "polygon 3 FF123456");
  }

  private List<String> paintedOffice(long end) {
    var office = new Office("o", "Office", Ink.JOINT, List.of(new Office.Segment("t", "Holder", new Bounds(0, 0, end, Bounds.FUTURE),
        End.KNOWN, End.OPEN, false, Office.Kind.HELD)));
    var scenery = new Scenery(List.of(office), "Offices", List.of(), List.of(), Optional.empty());
    recorder.drawn.clear();
    Painter.paint(Charts.layout(Charts.chart(List.of(Charts.day("a", 100))).with(scenery), new Span(-400, 400)), PALETTE, recorder);
    return recorder.drawn;
  }

  @Test
  void anOpenTermFadesAtItsEndAndNotWhereTheWindowEnds() {
    assertThat(paintedOffice(300)).contains("fade");
    assertThat(paintedOffice(900)).doesNotContain("fade");
  }

  @Test
  void anUnknownEndIsAQuestionMark() {
    assertThat(painted(End.UNKNOWN, Form.DISC, Standing.HELD, new Bounds(0, 0, 0, Bounds.FUTURE))).contains("text ?");
  }

  @Test
  void everyPartyHasItsOwnColour() {
    int[] inks = {0x123456, 0x7A1020};
    List<ChartItem> items = IntStream.range(0, 8).mapToObj(i -> {
      Bounds days = Bounds.ofDays(100L * (i / 2), 100L * (i / 2) + i % 4 / 2 * 60L); // points and bars
      return new ChartItem("i" + i, "", days, End.KNOWN, End.KNOWN, false, Form.DISC, Standing.HELD, inks[i % 2], 1, List.of());
    }).toList();
    List<Lane> lanes = IntStream.range(0, 2).mapToObj(lane ->
        new Lane("l" + lane, "Lane", inks[lane], Members.of(IntStream.range(0, 4).map(i -> 2 * i + lane)))).toList();
    List<Office> offices = IntStream.range(0, 2).mapToObj(i -> new Office("o" + i, "Office", inks[i], List.of(
        new Office.Segment("t" + i, "Holder", Bounds.ofDays(0, 300), End.KNOWN, End.KNOWN, false, Office.Kind.HELD)))).toList();
    List<Plot.Curve> curves = IntStream.range(0, 2).mapToObj(i ->
        new Plot.Curve("Reporter", inks[i], List.of(new Plot.Value("v", "1", 50, 1 + i), new Plot.Value("w", "2", 250, 2 + i)))).toList();
    var plot = new Plot("p", "Trade", "USD", curves, List.of(new Plot.Level(0, "0"), new Plot.Level(4, "4")));
    Chart chart = Chart.of(Items.of(items), lanes, new Scenery(offices, "Offices", List.of(), List.of(plot), Optional.empty()),
        Progress.UNSEEN);
    Painter.paint(Charts.layout(chart, new Span(-100, 500)), PALETTE, recorder);
    for (int ink : inks) {
      int own = PALETTE.of(ink);
      assertThat(recorder.drawn).filteredOn("disc %08X".formatted(own)::equals).hasSize(1 + 2 + 1 + 2); // lane, points, office, values
      assertThat(recorder.drawn).filteredOn("rectangle %08X".formatted(own)::equals).hasSize(2 + 1); // edges of bars and of a holder's time
      assertThat(recorder.drawn).contains("polyline 2 %08X".formatted(own));
    }
  }

  @Test
  void clustersHaveTheColourOfTheirLane() {
    List<ChartItem> items = IntStream.range(0, 40).mapToObj(i -> Charts.day("d" + i, i % 2)).toList();
    Chart chart = Chart.of(Items.of(items), List.of(new Lane("l", "Lane", 0x123456, Members.first(40))));
    Painter.paint(Charts.layout(chart, new Span(-400, 400)), PALETTE, recorder);
    assertThat(recorder.drawn).filteredOn("disc FF123456"::equals).hasSizeGreaterThan(5);
    assertThat(recorder.drawn).doesNotContain("disc %08X".formatted(PALETTE.joint()));
  }

  @Test
  void darkThemesLightenTheColoursOfParties() {
    var dark = new Palette(0xFF000000, 0, 0, 0, 0xFF9999FF, 0, true);
    assertThat(dark.of(0x123456)).isEqualTo(0xFF597189);
    assertThat(dark.of(Ink.JOINT)).isEqualTo(0xFF9999FF);
    assertThat(PALETTE.tint(0xFF000000, 0.5)).isEqualTo(0xFF808080);
  }
}
