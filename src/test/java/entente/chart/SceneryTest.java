package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.ChartItem.End;
import entente.chart.Office.Kind;
import entente.chart.Office.Segment;
import entente.chart.SceneryLayout.OfficeBox;
import entente.chart.SceneryLayout.SegmentBox;
import entente.time.Bounds;
import entente.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SceneryTest {
  private static final Span WINDOW = new Span(0, 1_000);

  private static ChartLayout layout(Scenery scenery, Span span, Set<String> collapsed) {
    Chart chart = Charts.random(new Random(1), 40).with(scenery);
    return ChartLayout.of(chart, new Viewport(span, 1000, 1600, 0, collapsed), Charts.SIX_PIXELS, Charts.WORDS);
  }

  private static Scenery offices(Segment... segments) {
    return new Scenery(List.of(new Office("office", "Foreign ministers of Ardova", 0x123456, List.of(segments))), "Offices", List.of(),
        List.of(), Optional.empty());
  }

  private static Segment segment(String id, long from, long to, Kind kind) {
    return new Segment(id, "Holder " + id, Bounds.ofDays(from, to), End.KNOWN, End.KNOWN, false, kind);
  }

  private static OfficeBox office(ChartLayout layout) {
    return layout.scenery().offices().orElseThrow().offices().getFirst();
  }

  @Test
  void holdersInTurnStandInOneRowWithTheDayOfTheHandover() {
    OfficeBox office = office(layout(offices(segment("b", 400, 900, Kind.HELD), segment("a", 100, 400, Kind.HELD)), WINDOW, Set.of()));
    assertThat(office.segments()).extracting(s -> s.segment().id()).containsExactly("a", "b");
    assertThat(office.segments()).extracting(SegmentBox::handover).containsExactly(false, true);
    assertThat(office.segments()).extracting(s -> s.box().y()).containsOnly(office.segments().getFirst().box().y());
    assertThat(office.segments()).extracting(s -> s.name().orElseThrow().text()).containsExactly("Holder a", "Holder b");
  }

  private static Segment seen(String id, long from, long to) {
    return new Segment(id, "Holder " + id, new Bounds(from, to, from, to), End.UNKNOWN, End.UNKNOWN, false, Kind.HELD);
  }

  @Test
  void whoWasSeenOnADayIsADotWithTheNameBesideIt() {
    ChartLayout layout = layout(offices(seen("a", 200, 200), segment("no", 201, 699, Kind.GAP), seen("b", 700, 705)), WINDOW, Set.of());
    OfficeBox office = office(layout);
    for (SegmentBox seen : List.of(office.segments().getFirst(), office.segments().getLast())) {
      Dot dot = seen.sightings().getFirst().dot();
      assertThat(2 * dot.radius()).isGreaterThanOrEqualTo(6);
      assertThat(dot.x()).isBetween(seen.box().x(), seen.box().right());
      assertThat(seen.box().width()).as("can be pointed at").isGreaterThanOrEqualTo(2 * dot.radius());
      assertThat(box(seen.name()).x()).isGreaterThan(dot.x() + dot.radius());
      assertThat(seen.name().map(TextLine::text)).contains(seen.segment().name());
    }
    assertThat(box(office.segments().get(1).name()).overlaps(box(office.segments().getFirst().name()))).isFalse();
    var raster = new Raster(1000, 1600);
    Painter.paint(layout, new Palette(0xFFFFFF, 0, 0x010203, 0x040506, 0, 0, false), raster);
    Dot dot = office.segments().getFirst().sightings().getFirst().dot();
    assertThat(raster.at((int) dot.x(), (int) dot.y())).as("of the full colour")
        .isEqualTo(new Palette(0xFFFFFF, 0, 0x010203, 0x040506, 0, 0, false).of(0x123456));
    assertThat(office(layout(offices(seen("a", 200, 300)), WINDOW, Set.of())).segments().getFirst().sightings()).isEmpty();
  }

  private static Office.Seen on(long day, boolean soft) {
    return new Office.Seen(Bounds.ofDays(day, day), soft);
  }

  @Test
  void whoWasSeenOnSeveralDaysIsADotOnEachOfThem() {
    var segment = new Segment("a", "Holder a", new Bounds(100, 464, 700, 700), End.UNKNOWN, End.UNKNOWN, false, Kind.HELD,
        List.of(new Office.Seen(new Bounds(100, 464, 100, 464), false), on(500, false), on(600, true), on(700, false)));
    ChartLayout layout = layout(offices(segment), WINDOW, Set.of());
    SegmentBox seen = office(layout).segments().getFirst();
    assertThat(seen.sightings()).extracting(day -> Math.floor(layout.scale().day(day.dot().x())))
        .containsExactly(282.0, 500.0, 600.0, 700.0);
    assertThat(seen.sightings()).as("a ring for one of a whole year, and one marked uncertain").extracting(SceneryLayout.Sighting::perhaps)
        .containsExactly(true, false, true, false);
    assertThat(seen.core().width()).as("what is between them").isZero();
    assertThat(seen.name().map(TextLine::text)).contains("Holder a");
    assertThat(box(seen.name()).x()).isGreaterThan(seen.sightings().getLast().box().right());
    assertThat(office(layout(offices(segment), new Span(550, 1_000), Set.of())).segments().getFirst().sightings()).hasSize(2);
  }

  private static List<Optional<String>> names(Segment... segments) {
    return office(layout(offices(segments), WINDOW, Set.of())).segments().stream().map(box -> box.name().map(TextLine::text)).toList();
  }

  @Test
  void aNameTooLongForItsBarIsWrittenOverTheGapBehindIt() {
    assertThat(names(segment("a", 100, 120, Kind.HELD), segment("b", 300, 400, Kind.HELD)))
        .containsExactly(Optional.of("Holder a"), Optional.of("Holder b"));
    assertThat(names(segment("a", 100, 120, Kind.HELD), segment("no", 121, 299, Kind.GAP), segment("b", 300, 400, Kind.HELD)))
        .as("beside what the gap says").containsExactly(Optional.of("Holder a"), Optional.of("Holder no"), Optional.of("Holder b"));
    assertThat(names(segment("a", 100, 140, Kind.HELD), segment("b", 141, 400, Kind.HELD)).getFirst()).as("where there is no gap")
        .hasValueSatisfying(name -> assertThat(name).endsWith("…"));
  }

  @Test
  void theNameOfADotIsLeftOfItWhereThereIsNoRoomOnItsRight() {
    ChartLayout layout = layout(offices(segment("no", 0, 499, Kind.GAP), seen("a", 500, 500), segment("b", 520, 900, Kind.HELD)),
        WINDOW, Set.of());
    List<SegmentBox> row = office(layout).segments();
    assertThat(row).extracting(box -> box.name().map(TextLine::text)).containsExactly(Optional.of("Holder no"), Optional.of("Holder a"),
        Optional.of("Holder b"));
    assertThat(box(row.get(1).name()).right()).isLessThan(row.get(1).sightings().getFirst().box().x());
    assertThat(box(row.get(0).name()).right()).isLessThan(box(row.get(1).name()).x());
  }

  @Test
  void nothingIsHandedOverWhereThereIsNoRecord() {
    OfficeBox office = office(layout(offices(segment("a", 100, 400, Kind.HELD), segment("no", 401, 600, Kind.GAP),
        segment("b", 601, 900, Kind.HELD)), WINDOW, Set.of()));
    assertThat(office.segments()).hasSize(3).extracting(SegmentBox::handover).containsOnly(false);
  }

  @Test
  void aChartWithoutEventsReachesOverTheHoldersOfItsOffices() {
    Scenery scenery = offices(segment("a", 5_000, 9_000, Kind.HELD),
        new Segment("b", "B", new Bounds(9_000, 9_000, 12_000, Bounds.FUTURE), End.KNOWN, End.OPEN, false, Kind.HELD),
        segment("", Bounds.PAST, 4_999, Kind.GAP));
    Span reach = Chart.of(Items.of(List.of()), List.of(), scenery, Progress.UNSEEN).extent();
    assertThat(reach.from()).isBetween(4_000.0, 5_000.0);
    assertThat(reach.to()).isBetween(12_000.0, 13_000.0);
  }

  @Test
  void holdersAtTheSameTimeStandUnderEachOther() {
    OfficeBox office = office(layout(offices(segment("a", 100, 700, Kind.HELD), segment("b", 400, 900, Kind.ACTING)), WINDOW, Set.of()));
    assertThat(office.segments().getFirst().box().overlaps(office.segments().getLast().box())).isFalse();
    assertThat(office.box().height()).isGreaterThanOrEqualTo(2 * Sizes.OFFICE_ROW);
  }

  @TestFactory
  Stream<DynamicTest> certainTimesAndNamesNeverOverlap() {
    return Seeds.each(40, random -> {
      Segment[] segments = IntStream.range(0, 1 + random.nextInt(12)).mapToObj(i -> {
        long from = random.nextInt(900);
        return random.nextInt(4) == 0 ? seen("s" + i, from, from + random.nextInt(9))
            : segment("s" + i, from, from + 2 + random.nextInt(300), Kind.values()[random.nextInt(4)]);
      }).toArray(Segment[]::new);
      List<SegmentBox> boxes = office(layout(offices(segments), WINDOW, Set.of())).segments();
      for (SegmentBox one : boxes) {
        for (SegmentBox other : boxes.subList(boxes.indexOf(one) + 1, boxes.size())) {
          Box day = new Box(other.core().x() + 1, other.core().y(), other.core().width() - 1, other.core().height()); // a shared day
          assertThat(one.core().overlaps(day)).isFalse();
          assertThat(one.name().isPresent() && other.name().isPresent() && box(one.name()).overlaps(box(other.name()))).isFalse();
        }
      }
    });
  }

  private static Box box(Optional<TextLine> line) {
    return line.orElseThrow().box();
  }

  @Test
  void whatIsAroundTheLanesIsFoundUnderThePointer() {
    var plot = new Plot("plot", "Trade", "USD", List.of(new Plot.Curve("Ardova", 1,
        List.of(new Plot.Value("v1", "3 USD", 100, 3), new Plot.Value("v2", "40 USD", 500, 40), new Plot.Value("v3", "9 USD", 2_000, 9)))),
        List.of(new Plot.Level(0, "0"), new Plot.Level(50, "50")));
    Scenery scenery = new Scenery(offices(segment("a", 100, 400, Kind.HELD)).offices(), "Offices",
        List.of(new EraBand("era", "Thaw", Bounds.ofDays(200, 800))), List.of(plot), Optional.of(new Scenery.Today(500, "today")));
    ChartLayout layout = layout(scenery, WINDOW, Set.of());
    Box segment = office(layout).segments().getFirst().box();
    assertThat(idAt(layout, segment.x() + 5, segment.y() + 5)).isEqualTo("a");
    PlotLayout box = layout.scenery().plots().getFirst();
    assertThat(box.box().bottom()).isLessThanOrEqualTo(1600);
    assertThat(idAt(layout, layout.scale().x(500), box.y(40))).isEqualTo("v2");
    assertThat(box.y(40)).isLessThan(box.y(3));
    assertThat(box.y(50)).isBetween(box.box().y(), box.y(40));
    Box era = box(layout.scenery().eras().getFirst().name());
    assertThat(idAt(layout, era.x() + 2, era.y() + 2)).isEqualTo("era");
    SceneryLayout.TodayLine today = layout.scenery().today().orElseThrow();
    assertThat(today.name().map(TextLine::text)).contains("today");
    assertThat(box(today.name()).x()).isGreaterThan(today.box().right());
    assertThat(box(today.name()).overlaps(era)).isFalse();
    assertThat(today.box()).isEqualTo(new Box(Math.rint(layout.scale().x(500.5)), layout.stack().top(), 1, layout.room()));
    assertThat(layout.markAt(layout.scale().x(950), box.y(49))).isEmpty();
  }

  @Test
  void theNameOfThePresentDayIsPaintedAndStaysInSight() {
    var scenery = new Scenery(List.of(), "", List.of(), List.of(), Optional.of(new Scenery.Today(995, "T")));
    ChartLayout layout = layout(scenery, WINDOW, Set.of());
    TextLine name = layout.scenery().today().orElseThrow().name().orElseThrow();
    assertThat(name.box().right()).isLessThanOrEqualTo(layout.scale().right());
    assertThat(name.box().bottom()).as("above the lanes").isLessThanOrEqualTo(layout.stack().top());
    var raster = new Raster(1000, 1600);
    Painter.paint(layout, new Palette(0xFFFFFF, 0, 0x010203, 0x040506, 0, 0, false), raster);
    assertThat(raster.at((int) name.x() + 2, (int) name.baseline() - 4)).isEqualTo(0x040506);
  }

  @Test
  void aLineRunsBehindGlyphsAndText() {
    Chart chart = Charts.random(new Random(7), 90).with(new Scenery(offices(segment("a", 100, 20_000, Kind.HELD)).offices(), "Offices",
        List.of(), List.of(), Optional.empty()));
    ChartLayout layout = Charts.layout(chart, new Span(0, 20_000), 900, 700, 0);
    Mark mark = layout.marks().get(layout.marks().size() / 2);
    List<Box> covers = Stream.concat(layout.labels().stream().map(ChartLayout.Label::box), Stream.of(mark.box(),
        box(office(layout).segments().getFirst().name()))).toList();
    for (Box cover : covers) {
      double x = cover.x() + cover.width() / 2;
      List<Box> seen = layout.behind(x, layout.height());
      assertThat(seen).noneMatch(part -> part.height() > 0 && new Box(x - 0.5, part.y(), 1, part.height()).overlaps(cover));
      assertThat(seen.getLast().bottom()).isEqualTo(layout.height());
      assertThat(seen.stream().mapToDouble(Box::height).sum()).isGreaterThan(100);
    }
  }

  @Test
  void aLineRunsBehindTheNamesOfTheAxis() {
    ChartLayout layout = Charts.layout(Charts.random(new Random(7), 9), new Span(0, 400), 900, 700, 0);
    double end = layout.axis().box().bottom();
    for (TextLine text : List.of(layout.axis().labels().getFirst(), layout.axis().contexts().getFirst())) {
      double x = text.x() + text.width() / 2;
      assertThat(layout.behind(x, end)).noneMatch(part -> new Box(x - 0.5, part.y(), 1, part.height()).overlaps(text.box()))
          .anyMatch(part -> part.y() == text.box().bottom()).last().extracting(Box::bottom).isEqualTo(end);
    }
  }

  private static String idAt(ChartLayout layout, double x, double y) {
    return layout.markAt(x, y).map(mark -> ((Mark.Named) mark).id()).orElse("");
  }

  @TestFactory
  Stream<DynamicTest> namesOfErasKeepApart() {
    return Seeds.each(30, random -> {
      List<EraBand> eras = IntStream.range(0, 8).mapToObj(i -> {
        long from = random.nextInt(900);
        return new EraBand("e" + i, "Era number " + i, Bounds.ofDays(from, from + random.nextInt(500)));
      }).toList();
      var boxes = layout(new Scenery(List.of(), "", eras, List.of(), Optional.empty()), WINDOW, Set.of()).scenery().eras();
      for (var era : boxes) {
        era.name().map(TextLine::box).ifPresent(name -> {
          assertThat(boxes).filteredOn(other -> !other.equals(era) && other.name().isPresent())
              .noneMatch(other -> box(other.name()).overlaps(name));
          assertThat(name.right()).isLessThanOrEqualTo(era.box().right());
        });
      }
    });
  }
}
