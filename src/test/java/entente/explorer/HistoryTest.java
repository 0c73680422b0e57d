package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Span;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final ObjectProperty<Span> visible = new SimpleObjectProperty<>(new Span(0, 1));
  private final History history = new History(visible);

  private String at() {
    return history.currentProperty().get().orElse("nowhere");
  }

  @Test
  void goesBackAndForwardTheWayOneCame() {
    history.go(List.of("a"));
    history.go(List.of("b"));
    history.go(List.of("c"));
    history.back();
    history.back();
    assertThat(at()).isEqualTo("a");
    assertThat(history.canGoBackProperty().get()).isFalse();
    history.forward();
    assertThat(at()).isEqualTo("b");
    assertThat(history.canGoForwardProperty().get()).isTrue();
  }

  @Test
  void forgetsWhatWasAheadWhenOneTurnsElsewhere() {
    history.go(List.of("a"));
    history.go(List.of("b"));
    history.back();
    history.go(List.of("c"));
    assertThat(history.canGoForwardProperty().get()).isFalse();
    history.back();
    assertThat(at()).isEqualTo("a");
  }

  @Test
  void stayingIsNoStep() {
    history.go(List.of("a"));
    history.go(List.of("a"));
    assertThat(history.canGoBackProperty().get()).isFalse();
  }

  @Test
  void nothingHappensAtItsEnds() {
    history.back();
    history.forward();
    assertThat(at()).isEqualTo("nowhere");
  }

  @Test
  void bringsBackWhatWasInSight() {
    history.go(List.of("a"));
    visible.set(new Span(10, 20)); // no step of its own
    history.go(List.of("b"));
    visible.set(new Span(30, 40));
    history.back();
    assertThat(at()).isEqualTo("a");
    assertThat(visible.get()).isEqualTo(new Span(10, 20));
    visible.set(new Span(11, 21));
    history.forward();
    assertThat(visible.get()).isEqualTo(new Span(30, 40));
    history.back();
    assertThat(visible.get()).isEqualTo(new Span(11, 21));
    assertThat(history.canGoBackProperty().get()).isFalse();
  }

  @Test
  void bringsBackWhatWasInSightAlthoughASelectionMovesIt() {
    history.go(List.of("a"));
    visible.set(new Span(10, 20));
    history.currentProperty().subscribe(() -> visible.set(new Span(0, 1))); // as a timeline that shows what is selected
    history.go(List.of("b"));
    history.back();
    assertThat(visible.get()).isEqualTo(new Span(10, 20));
  }

  @Test
  void severalCanBeSelected() {
    history.go(List.of("a"));
    history.go(List.of("a", "b"));
    assertThat(at()).isEqualTo("b");
    history.back();
    assertThat(history.selectedProperty().get()).containsExactly("a");
  }

  @Test
  void forgetsWhatIsNoLongerThere() {
    for (String id : List.of("a", "b", "c", "d")) {
      history.go(List.of(id, "z"));
    }
    history.back();
    history.keep(id -> !List.of("b", "c").contains(id) && !id.equals("z"));
    assertThat(at()).isEqualTo("a");
    history.forward();
    assertThat(at()).isEqualTo("d");
    history.back();
    assertThat(history.canGoBackProperty().get()).isFalse();
  }
}
