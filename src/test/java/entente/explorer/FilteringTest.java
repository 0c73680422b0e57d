package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.query.Query;
import entente.query.QueryField;
import org.junit.jupiter.api.Test;

class FilteringTest {
  private static final Query VISITS = Query.Condition.of(QueryField.KIND, "visit");
  private static final Query CALLS = Query.Condition.of(QueryField.KIND, "call");

  private final Filtering both = Filtering.NONE.to(VISITS).to(CALLS);

  @Test
  void stepsAreUndoneAndRedone() {
    assertThat(both.undone().now()).isEqualTo(VISITS);
    assertThat(both.undone().undone().now().isAll()).isTrue();
    assertThat(both.undone().undone().undone()).isEqualTo(both.undone().undone());
    assertThat(both.undone().undone().redone().redone()).isEqualTo(both);
    assertThat(both.redone()).isEqualTo(both);
  }

  @Test
  void stayingIsNoStepAndANewStepForgetsWhatWasUndone() {
    assertThat(both.to(CALLS)).isEqualTo(both);
    Filtering other = both.undone().to(Query.not(VISITS));
    assertThat(other.redone()).isEqualTo(other);
    assertThat(other.undone().now()).isEqualTo(VISITS);
  }

  @Test
  void ofVeryManyStepsTheLastAreKept() {
    Filtering many = Filtering.NONE;
    for (int i = 0; i < 500; i++) {
      many = many.to(new Query.Words("w" + i));
    }
    assertThat(many.before()).hasSize(100).last().isEqualTo(new Query.Words("w498"));
  }

  @Test
  void aStepThatNoLongerChangesAnythingIsForgotten() {
    Filtering kept = both.to(VISITS).keeping(query -> query.equals(CALLS) ? VISITS : query);
    assertThat(kept.now()).isEqualTo(VISITS);
    assertThat(kept.undone().now().isAll()).isTrue();
  }
}
