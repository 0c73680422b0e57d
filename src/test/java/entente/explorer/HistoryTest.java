package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Span;
import entente.explorer.History.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Span EARLY = new Span(10, 20);
  private static final Span LATE = new Span(30, 40);

  private static History through(String... ids) {
    History history = History.NONE;
    for (String id : ids) {
      history = history.go(List.of(id), EARLY);
    }
    return history;
  }

  @Test
  void goesBackAndForwardTheWayOneCame() {
    History history = through("a", "b", "c").back(EARLY).back(EARLY);
    assertThat(history.selected()).containsExactly("a");
    assertThat(history.before()).isEmpty();
    assertThat(history.forward(EARLY).selected()).containsExactly("b");
    assertThat(history.forward(EARLY).forward(EARLY)).isEqualTo(through("a", "b", "c"));
  }

  @Test
  void forgetsWhatWasAheadWhenOneTurnsElsewhere() {
    History history = through("a", "b").back(EARLY).go(List.of("c"), EARLY);
    assertThat(history).isEqualTo(through("a", "c"));
  }

  @Test
  void stayingIsNoStep() {
    assertThat(through("a", "a")).isEqualTo(through("a"));
    History before = through("a", "b").back(EARLY);
    assertThat(before.go(List.of("a"), LATE)).isSameAs(before);
  }

  @Test
  void whatIsLeftRemembersWhatWasInSight() {
    History history = through("a").go(List.of("b"), LATE);
    assertThat(history.before()).containsExactly(new Place(List.of("a"), LATE));
    assertThat(history.back(EARLY).after()).containsExactly(new Place(List.of("b"), EARLY));
  }

  @Test
  void severalCanBeSelected() {
    History history = through("a").go(List.of("a", "b"), EARLY);
    assertThat(history.selected()).containsExactly("a", "b");
    assertThat(history.back(EARLY).selected()).containsExactly("a");
  }

  @Test
  void forgetsWhatIsNoLongerThere() {
    History history = History.NONE;
    for (String id : List.of("a", "b", "c", "d")) {
      history = history.go(List.of(id, "z"), EARLY);
    }
    History kept = history.back(EARLY).keeping(id -> !List.of("b", "c", "z").contains(id));
    assertThat(kept.selected()).containsExactly("a");
    assertThat(kept.before()).isEmpty();
    assertThat(kept.forward(EARLY).selected()).containsExactly("d");
  }
}
