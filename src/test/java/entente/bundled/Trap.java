package entente.bundled;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;

/// A mistake that the sources invite.
///
/// @param number of the trap in the list of the fact base
/// @param right fails where the mistake was made
/// @param wrong makes the mistake
record Trap(int number, String name, Consumer<Bundled> right, Consumer<Bundled> wrong) {

  /// Tries that the dossier does not make the mistake, and that it would be noticed.
  DynamicTest test() {
    return DynamicTest.dynamicTest(number + " " + name, () -> {
      right.accept(Bundled.copy());
      Bundled broken = Bundled.copy();
      wrong.accept(broken);
      assertThatThrownBy(() -> right.accept(broken)).isInstanceOf(AssertionError.class);
    });
  }
}
