package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Statement.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static Statement statement(Kind kind) {
    return new Statement("s", kind, new Text.Plain("S"), List.of(), List.of(), null, null, List.of(), null, Quantity.NONE, null, null,
        Apparatus.NONE);
  }

  @Test
  void commitmentsAndTargetsArePromises() {
    assertThat(Arrays.stream(Kind.values()).filter(kind -> statement(kind).isPromise()))
        .containsExactly(Kind.COMMITMENT, Kind.TARGET);
  }
}
