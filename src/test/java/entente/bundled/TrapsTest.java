package entente.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The mistakes that a reader of the sources could make, and the dossier does not.
class TrapsTest {
  private static final List<Trap> ALL = Stream.of(TrapsOfTime.all(), TrapsOfPeople.all(), TrapsOfBodies.all(), TrapsOfMatters.all())
      .flatMap(List::stream).toList();

  @TestFactory
  Stream<DynamicTest> isRespectedAndItsMistakeNoticed() {
    return ALL.stream().map(Trap::test);
  }

  @Test
  void noneIsLeftOut() {
    assertThat(ALL).extracting(Trap::number).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 37).boxed().toList());
  }
}
