package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import entente.chart.Span;
import entente.explorer.History.Place;
import entente.query.Query;
import entente.query.QueryField;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Span EARLY = new Span(10, 20);
  private static final Span LATE = new Span(30, 40);
  private static final Query ALL = Query.All.EVERYTHING;
  private static final Query VISITS = Query.Condition.of(QueryField.KIND, "visit");

  private static History through(String... ids) {
    History history = History.NONE;
    for (String id : ids) {
      history = history.go(List.of(id), EARLY, ALL);
    }
    return history;
  }

  @Test
  void goesBackAndForwardTheWayOneCame() {
    History history = through("a", "b", "c").back(EARLY, ALL).back(EARLY, ALL);
    assertThat(history.selected()).containsExactly("a");
    assertThat(history.back(EARLY, ALL).selected()).as("the dossier itself").isEmpty();
    assertThat(history.back(EARLY, ALL).before()).isEmpty();
    assertThat(history.forward(EARLY, ALL).selected()).containsExactly("b");
    assertThat(history.forward(EARLY, ALL).forward(EARLY, ALL)).isEqualTo(through("a", "b", "c"));
  }

  @Test
  void forgetsWhatWasAheadWhenOneTurnsElsewhere() {
    History history = through("a", "b").back(EARLY, ALL).go(List.of("c"), EARLY, ALL);
    assertThat(history).isEqualTo(through("a", "c"));
  }

  @Test
  void stayingIsNoStep() {
    assertThat(through("a", "a")).isEqualTo(through("a"));
    History before = through("a", "b").back(EARLY, ALL);
    assertThat(before.go(List.of("a"), LATE, ALL)).isSameAs(before);
  }

  @Test
  void whatIsLeftRemembersWhatWasInSight() {
    History history = through("a").go(List.of("b"), LATE, VISITS);
    assertThat(history.before()).containsExactly(new Place(List.of(), EARLY, ALL), new Place(List.of("a"), LATE, VISITS));
    assertThat(history.back(EARLY, ALL).after()).containsExactly(new Place(List.of("b"), EARLY, ALL));
  }

  @Test
  void severalCanBeSelected() {
    History history = through("a").go(List.of("a", "b"), EARLY, ALL);
    assertThat(history.selected()).containsExactly("a", "b");
    assertThat(history.back(EARLY, ALL).selected()).containsExactly("a");
  }

  @Test
  void forgetsWhatIsNoLongerThere() {
    History history = History.NONE;
    for (String id : List.of("a", "b", "c", "d")) {
      history = history.go(List.of(id, "z"), EARLY, ALL);
    }
    History kept = history.back(EARLY, ALL).keeping(id -> !List.of("b", "c", "z").contains(id), filter -> filter);
    assertThat(kept.selected()).containsExactly("a");
    assertThat(kept.before()).singleElement().extracting(Place::selected).asInstanceOf(LIST).isEmpty();
    assertThat(kept.forward(EARLY, ALL).selected()).containsExactly("d");
  }
}
