package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History history = new History();

  private String at() {
    return history.currentProperty().get().orElse("nowhere");
  }

  @Test
  void goesBackAndForwardTheWayOneCame() {
    history.go("a");
    history.go("b");
    history.go("c");
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
    history.go("a");
    history.go("b");
    history.back();
    history.go("c");
    assertThat(history.canGoForwardProperty().get()).isFalse();
    history.back();
    assertThat(at()).isEqualTo("a");
  }

  @Test
  void stayingIsNoStep() {
    history.go("a");
    history.go("a");
    assertThat(history.canGoBackProperty().get()).isFalse();
  }

  @Test
  void nothingHappensAtItsEnds() {
    history.back();
    history.forward();
    assertThat(at()).isEqualTo("nowhere");
  }
}
