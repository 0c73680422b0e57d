package entente.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.chart.Span;
import entente.time.Days;
import org.junit.jupiter.api.Test;

class GlideTest {
  @Test
  void beginsHereAndEndsThere() {
    var here = new Span(0, 100);
    var there = new Span(1_000, 1_010);
    assertThat(Glide.between(here, there, 0).from()).isCloseTo(0, within(1e-9));
    assertThat(Glide.between(here, there, 1).from()).isCloseTo(1_000, within(1e-6));
    assertThat(Glide.between(here, there, 1).to()).isCloseTo(1_010, within(1e-6));
  }

  @Test
  void lengthsChangeByEqualRatios() {
    var here = new Span(0, 10_000);
    var there = new Span(500, 501);
    assertThat(Glide.between(here, there, 0.5).days()).isCloseTo(100, within(1e-6));
    assertThat(Glide.between(here, there, 0.25).days()).isCloseTo(1_000, within(1e-6));
  }

  @Test
  void whatIsAsLongMovesStraight() {
    assertThat(Glide.between(new Span(0, 10), new Span(100, 110), 0.5)).isEqualTo(new Span(50, 60));
  }

  @Test
  void theAsOfDayMovesByWhatCanBeSeenApart() {
    long day = Days.of(2025, 11, 4);
    assertThat(TimelineClock.moved(day, 1, 20)).isEqualTo(Days.of(2025, 11, 5));
    assertThat(TimelineClock.moved(day, -1, 20)).isEqualTo(Days.of(2025, 11, 3));
    assertThat(TimelineClock.moved(day, 1, 1000)).isEqualTo(Days.of(2025, 12, 1));
    assertThat(TimelineClock.moved(Days.of(2025, 12, 1), 1, 1000)).isEqualTo(Days.of(2026, 1, 1));
    assertThat(TimelineClock.moved(day, -1, 1000)).isEqualTo(Days.of(2025, 11, 1));
    assertThat(TimelineClock.moved(Days.of(2025, 1, 1), -1, 1000)).isEqualTo(Days.of(2024, 12, 1));
    assertThat(TimelineClock.moved(day, 1, 10_000)).isEqualTo(Days.of(2026, 1, 1));
    assertThat(TimelineClock.moved(Days.of(2025, 1, 1), -1, 10_000)).isEqualTo(Days.of(2024, 1, 1));
  }
}
