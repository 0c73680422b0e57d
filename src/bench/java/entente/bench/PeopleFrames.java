package entente.bench;

import entente.EntenteApplication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Opens the window on a dossier of many people and scrolls through them; prints what it measured and ends.
public final class PeopleFrames extends AnimationTimer {
  private static final int MANY = 50_000;
  private static final int WARMING = 60;
  private static final int FRAMES = 600;
  private static final int RUNS = 5;
  private static final int TYPED = 20;
  private static final double STEP = 156; // pixels, three lines
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Double> scrolling = new ArrayList<>();
  private final List<Double> standing = new ArrayList<>();
  private final List<Double> typing = new ArrayList<>();
  private double[] intervals = new double[FRAMES];
  private int frame;
  private long last;
  private long typedAt;
  private @Nullable ListView<?> list;
  private @Nullable VirtualFlow<?> flow;
  private @Nullable Object shown;

  private PeopleFrames() {
    super();
  }

  /// Starts the application and, as soon as its toolkit runs, the script.
  ///
  /// @param args the dossier
  public static void main(String[] args) {
    Thread.ofPlatform().daemon().start(PeopleFrames::whenStarted);
    Application.launch(EntenteApplication.class, args);
  }

  private static void whenStarted() {
    for (boolean isStarted = false; !isStarted;) {
      try {
        Platform.runLater(() -> new PeopleFrames().start());
        isStarted = true;
      } catch (IllegalStateException _) {
        Thread.onSpinWait();
      }
    }
  }

  @Override
  public void handle(long now) {
    ListView<?> people = list;
    VirtualFlow<?> lines = flow;
    if (people == null || lines == null) {
      find();
    } else if (standing.size() < RUNS) {
      measure(now, standing, _ -> { });
    } else if (scrolling.size() < RUNS) {
      measure(now, scrolling, i -> scroll(lines, i));
    } else if (typing.size() < TYPED) {
      type(people, now);
    } else {
      print("people.frame.p99", scrolling, standing);
      print("people.filter", typing, standing);
      System.exit(0);
    }
  }

  private void find() {
    Node found = Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene().lookup("#peopleList");
    if (found instanceof ListView<?> people && people.getItems().size() > MANY) {
      list = people;
      flow = (VirtualFlow<?>) people.lookup(".virtual-flow");
    }
  }

  /// Three lines a frame, and now and then to somewhere else.
  private static void scroll(VirtualFlow<?> lines, int frame) {
    if (frame % 50 == 0) {
      lines.setPosition(frame * 7 % FRAMES / (double) FRAMES);
    } else {
      lines.scrollPixels(STEP);
    }
  }

  private void measure(long now, List<Double> into, IntConsumer script) {
    if (frame >= WARMING) {
      intervals[frame - WARMING] = (now - last) / NANOS_PER_MILLI;
    }
    last = now;
    frame++;
    if (frame == WARMING + FRAMES) {
      Arrays.sort(intervals);
      into.add(intervals[FRAMES * 99 / 100]);
      intervals = new double[FRAMES];
      frame = 0;
    }
    script.accept(frame);
  }

  /// Types a letter and waits for the list to change.
  @SuppressWarnings("ReferenceEquality") // another list is shown, whatever is in it
  private void type(ListView<?> people, long now) {
    if (shown == null) {
      shown = people.getItems();
      typedAt = now;
      var filter = (TextField) people.getScene().lookup("#peopleFilter");
      String text = "elena dutta 1";
      filter.setText(text.substring(0, 1 + typing.size() % text.length()));
    } else if (shown != people.getItems()) {
      typing.add((now - typedAt) / NANOS_PER_MILLI);
      shown = null;
    }
  }

  private static void print(String name, List<Double> values, List<Double> baseline) {
    System.out.printf(Locale.ROOT, "measured %s %.3f %.3f%n", name, median(values), median(baseline));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
