package entente.bench;

import entente.chart.Chart;
import entente.chart.Palette;
import entente.chart.Span;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.view.timeline.TimelineView;
import entente.work.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A window with a timeline and nothing else, which pans and zooms by itself and prints how long its frames took: a line for each run, with
/// the 50th and the 99th percentile and the longest, in milliseconds. Its arguments are the name of a shape and a number of events, or a
/// dossier: a file, or nothing for the one that comes with the application.
public final class FrameWindow extends Application {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 700;
  private static final int RUNS = 5;
  private static final int WARMING = 60;
  private static final int STEPS = 100; // of each script
  private static final double CLOSE_DAYS = 2;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final Palette PALETTE =
      new Palette(0xFFFFFFFF, 0xFFE3E7EE, 0xFF1D2430, 0xFF667085, 0xFF5B5FC7, 0xFF7A8699, false);

  private final TimelineView view = new TimelineView();
  private final List<Long> times = new ArrayList<>();
  private int frame;
  private int run;

  /// Made by the toolkit.
  public FrameWindow() {
    super();
  }

  @Override
  public void start(Stage stage) {
    view.paletteProperty().set(PALETTE);
    view.chartProperty().set(chart(getParameters().getRaw()));
    view.fitAll();
    stage.setScene(new Scene(view, WIDTH, HEIGHT));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        frame();
      }
    }.start();
  }

  private static Chart chart(List<String> what) {
    if (what.size() == 2) {
      return Shape.valueOf(what.getFirst().toUpperCase(Locale.ROOT)).chart(Integer.parseInt(what.getLast()));
    }
    var explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));
    explorer.open(what.isEmpty() ? new DossierFile.Bundled() : new DossierFile.OnDisk(Path.of(what.getFirst())));
    return explorer.view().chart();
  }

  /// The windows of one run, one after the other.
  private static List<Span> windows(Span all) {
    double days = all.days() / 20;
    Span part = new Span(all.middle() - days / 2, all.middle() + days / 2);
    List<IntFunction<Span>> scripts = List.of(
        i -> part.movedBy(part.days() * i * 2 / WIDTH),
        i -> part.movedBy(all.days() * 0.45 * (i - STEPS / 2.0) / STEPS),
        i -> zoomed(all, (double) i / (STEPS - 1)),
        i -> zoomed(all, 1 - (double) i / (STEPS - 1)));
    List<Span> windows = new ArrayList<>();
    scripts.forEach(script -> {
      for (int i = 0; i < STEPS; i++) {
        windows.add(script.apply(i));
      }
    });
    return windows;
  }

  /// From all to a few days around the middle, by the same factor with each step.
  private static Span zoomed(Span all, double share) {
    double factor = Math.pow(CLOSE_DAYS / all.days(), share);
    return all.zoomed(factor, all.middle());
  }

  private void frame() {
    List<Span> windows = windows(view.chartProperty().get().extent());
    times.add(System.nanoTime());
    view.visibleRangeProperty().set(windows.get(frame % windows.size()));
    frame++;
    if (run == 0 && frame == WARMING + 1) {
      begin();
    } else if (run > 0 && frame == windows.size() + 1) {
      print();
      begin();
    }
  }

  private void begin() {
    run++;
    frame = 0;
    times.clear();
    if (run > RUNS) {
      Platform.exit();
    }
  }

  private void print() {
    long[] frames = new long[times.size() - 1];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = times.get(i + 1) - times.get(i);
    }
    Arrays.sort(frames);
    System.out.printf(Locale.ROOT, "frames %.3f %.3f %.3f%n", frames[frames.length / 2] / NANOS_PER_MILLI,
        frames[frames.length * 99 / 100] / NANOS_PER_MILLI, frames[frames.length - 1] / NANOS_PER_MILLI);
  }
}
