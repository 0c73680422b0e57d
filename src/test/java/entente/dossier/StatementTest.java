package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Statement.Kind;
import entente.dossier.Statement.Outcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static Statement statement(Kind kind, @Nullable Outcome outcome) {
    return new Statement("s", kind, new Text.Plain("S"), List.of(), List.of(), null, null, List.of(), null, Quantity.NONE, outcome, null,
        Apparatus.NONE);
  }

  @Test
  void commitmentsAndTargetsArePromises() {
    assertThat(Arrays.stream(Kind.values()).filter(kind -> statement(kind, null).isPromise()))
        .containsExactly(Kind.COMMITMENT, Kind.TARGET);
  }

  @Test
  void itIsOpenUntilSomethingElseHasBecomeOfIt() {
    assertThat(statement(Kind.TARGET, null).isOpen()).isTrue();
    assertThat(Arrays.stream(Outcome.Status.values())
        .filter(status -> statement(Kind.TARGET, new Outcome(status, null, List.of(), null, Foreign.NONE)).isOpen()))
        .containsExactly(Outcome.Status.OPEN);
  }
}
