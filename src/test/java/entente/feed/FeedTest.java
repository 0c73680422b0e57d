package entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.chart.ChartLayout;
import entente.chart.Ink;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Mark;
import entente.chart.Office;
import entente.chart.Plot;
import entente.chart.Scenery;
import entente.chart.Span;
import entente.chart.Viewport;
import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.language.Language;
import entente.time.Bounds;
import entente.time.DateWords;
import entente.time.Days;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the timeline is fed with, on a small dossier made for it.
class FeedTest {
  private static final Dossier DOSSIER = Objects.requireNonNull(DossierReader.read("feed.json", """
      {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-12-31",
       "parties": [{"id": "A", "name": "Ardova", "colour": "#123456"}, {"id": "B", "name": "Belmar"}, {"id": "C", "name": "Corland"}],
       "people": [{"id": "ann", "name": "Ann Adler", "party": "A"}, {"id": "bob", "name": "Bob Bhatt", "party": "B"}],
       "posts": [{"id": "president", "name": "President", "party": "A", "rank": "head-of-state"},
         {"id": "premier", "name": "Premier", "party": "A", "rank": "head-of-government"},
         {"id": "minister", "name": "Minister", "party": "B", "rank": "minister"}],
       "tenures": [{"id": "t1", "post": "president", "person": "ann", "date": "2015-01-01/2019-12-31"},
         {"id": "t2", "post": "premier", "person": "ann", "date": "2016-05-03"},
         {"id": "t3", "post": "minister", "person": "bob", "date": "{2010-02-01,2010-02-20}"}],
       "events": [
         {"id": "a", "kind": "statement", "title": "A alone", "date": "2016-03-01", "participants": [{"party": "A"}],
           "disputed": [{"key": "date", "value": "2016-04-01", "status": "rejected"}, {"key": "date", "value": "2016-05-01"},
             {"key": "date", "value": "2016-06-01", "status": "open"}, {"key": "title", "value": "2016-07-01", "status": "open"},
             {"key": "date", "value": "soon", "status": "open"}]},
         {"id": "b", "kind": "statement", "title": "B alone", "date": "2017-03-01", "participants": [{"party": "B"}],
           "disputed": [{"key": "date", "value": "2017-04-01", "status": "rejected"}]},
         {"id": "c", "kind": "statement", "title": "C alone", "date": "2018-03-01", "participants": [{"person": "bob", "party": "C"}]},
         {"id": "guest", "kind": "visit", "title": "B at A's", "date": "2018-05-01", "guest": "B", "host": "A"},
         {"id": "joint", "kind": "meeting", "title": "Both", "date": "2019-03-01", "participants": [{"party": "A"}, {"party": "B"}]},
         {"id": "nobody", "kind": "other", "title": "Nobody", "date": "2020-03-01"}],
       "figures": [
         {"id": "f0", "indicator": "trade", "name": "Trade", "date": "2010", "value": 1, "unit": "USD", "reporter": "A"},
         {"id": "f1", "indicator": "trade", "name": "Trade", "date": "2011", "value": 3, "unit": "USD", "reporter": "A"},
         {"id": "f2", "indicator": "trade", "name": "Trade", "date": "2012-07-05", "value": 2, "unit": "USD", "reporter": "B"}]}
      """.getBytes(StandardCharsets.UTF_8)).dossier());
  private static final long TODAY = Days.of(2021, 1, 1);

  private final Items items = EventItems.of(DOSSIER, Language.ENGLISH, Progress.UNSEEN);
  private final Scenery scenery = ScenerySource.of(DOSSIER, Language.ENGLISH, TODAY, Progress.UNSEEN);

  private int ink(String id) {
    return items.ink(items.find(id).orElseThrow());
  }

  @Test
  void everyPartyHasAColourOfItsOwnWhereverItActs() {
    assertThat(List.of(ink("a"), ink("b"), ink("c"))).doesNotHaveDuplicates().startsWith(0x123456).allMatch(ink -> ink >= 0);
    assertThat(ink("guest")).isEqualTo(ink("b"));
    assertThat(ink("joint")).isEqualTo(Ink.JOINT);
    assertThat(ink("nobody")).isEqualTo(Ink.NONE);
    List<Lane> lanes = Lanes.of(DOSSIER, Grouping.SIDE, Language.ENGLISH, Progress.UNSEEN);
    assertThat(lanes).extracting(Lane::ink).containsExactly(ink("a"), ink("b"), ink("c"), Ink.JOINT, Ink.NONE);
    assertThat(scenery.offices()).extracting(Office::ink).containsExactly(ink("a"), ink("a"), ink("b"));
    assertThat(scenery.plots().getFirst().curves()).extracting(Plot.Curve::ink).containsExactly(ink("a"), ink("b"));
  }

  @Test
  void onlyAnOpenRivalDateIsAGhost() {
    assertThat(items.rivals(items.find("a").orElseThrow())).containsExactly(day(2016, 5, 1), day(2016, 6, 1));
    assertThat(items.rivals(items.find("b").orElseThrow())).isEmpty();
    Chart chart = Chart.of(items, Lanes.of(DOSSIER, Grouping.SIDE, Language.ENGLISH, Progress.UNSEEN));
    var view = new Viewport(new Span(Days.of(2016, 1, 1), Days.of(2018, 1, 1)), 1000, 600, 0, Set.of());
    ChartLayout layout = ChartLayout.of(chart, view, (text, _) -> 6.0 * text.length(), DateWords.in(Language.ENGLISH));
    assertThat(layout.marks()).filteredOn(Mark.Single.class::isInstance).extracting(mark -> ((Mark.Single) mark).ghosts().size())
        .containsExactly(2, 0);
  }

  private static Bounds day(int year, int month, int day) {
    return Bounds.ofDays(Days.of(year, month, day), Days.of(year, month, day));
  }

  @Test
  void aValueStandsInTheMiddleOfItsPeriod() {
    List<Plot.Curve> curves = scenery.plots().getFirst().curves();
    assertThat(curves.getFirst().values()).extracting(Plot.Value::day)
        .containsExactly(Days.of(2010, 7, 2) + 0.5, Days.of(2011, 7, 2) + 0.5);
    assertThat(curves.getLast().values()).extracting(Plot.Value::day).containsExactly(Days.of(2012, 7, 5) + 0.5);
  }

  @Test
  void theLineOfTodayStandsOnThatDay() {
    assertThat(scenery.today()).contains(new Scenery.Today(TODAY, "today"));
  }
}
