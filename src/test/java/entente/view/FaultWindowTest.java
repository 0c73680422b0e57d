package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import entente.view.parts.Theme;
import entente.view.sheets.Fault;
import entente.view.sheets.FaultWindow;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FaultWindowTest {
  private static final List<Fault> FAULTS = IntStream.of(1, 2).mapToObj(FaultWindowTest::fault).toList();
  private static final Fault OTHER = Fault.of(Thread.currentThread(), new UnsupportedOperationException());

  private final FakeDialogs dialogs = new FakeDialogs();
  private FaultWindow window;

  @Start
  void start(Stage stage) {
    window = new FaultWindow(new Theme(), dialogs);
  }

  private static Fault fault(int index) {
    try {
      throw new IndexOutOfBoundsException("none of number " + index); // one that the JVM throws itself may come without a trace
    } catch (IndexOutOfBoundsException e) {
      return Fault.of(Thread.currentThread(), new IllegalStateException("message " + index, e));
    }
  }

  @Test
  void theCodeTellsPlaceAndKindNotMessage() {
    String code = FAULTS.getFirst().code();
    assertThat(code).matches("E-[0-9A-Z]{6,7}").isEqualTo(FAULTS.getLast().code());
    assertThat(OTHER.code()).isNotEqualTo(code);
    assertThat(FAULTS.getLast().details()).contains(code, "message 2", "IndexOutOfBounds", "FaultWindowTest");
  }

  @Test
  void oneAtATimeAndEachOnce(FxRobot robot) {
    robot.interact(() -> {
      window.show(FAULTS.getFirst(), Language.ENGLISH);
      window.show(OTHER, Language.ENGLISH);
    });
    assertThat(shown()).containsExactly("Entente " + FAULTS.getFirst().code());
    robot.type(KeyCode.ESCAPE);
    assertThat(shown()).isEmpty();
    robot.interact(() -> window.show(FAULTS.getLast(), Language.ENGLISH));
    assertThat(shown()).as("it was told before").isEmpty();
    robot.interact(() -> window.show(OTHER, Language.ENGLISH));
    assertThat(shown()).hasSize(1);
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void theDetailsCanBeCopied(FxRobot robot) {
    robot.interact(() -> window.show(FAULTS.getFirst(), Language.ENGLISH));
    String details = robot.lookup(".fault-details").queryAs(TextArea.class).getText();
    robot.clickOn("Copy the details");
    assertThat(dialogs.clipboard).isEqualTo(details);
    robot.type(KeyCode.ESCAPE);
  }

  private static List<String> shown() {
    return Window.getWindows().stream().filter(Stage.class::isInstance).map(window -> ((Stage) window).getTitle())
        .filter(title -> title != null && title.startsWith("Entente E-")).toList();
  }
}
