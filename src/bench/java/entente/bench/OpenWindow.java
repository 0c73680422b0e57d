package entente.bench;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.KeptFilters;
import entente.explorer.RecentFiles;
import entente.explorer.RecentSearches;
import entente.feed.Grouping;
import entente.language.Language;
import entente.picture.Fonts;
import entente.query.Query;
import entente.view.Controllers;
import entente.view.WindowServices;
import entente.view.parts.SystemDialogs;
import entente.view.parts.Theme;
import entente.work.Background;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The whole window, going through a script by itself and printing what that took. Its arguments are `open` or `use`, and a dossier.
///
/// A step ends with the third pulse after what it is about is there: then that surely stands on the screen.
public final class OpenWindow extends Application {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final int SCANS = 8;
  private static final int OPENINGS = 3;
  private static final int ROUNDS = 5;
  private static final int FRAMES = 300;
  private static final int PULSES = 3;
  private static final int DAYS_A_FRAME = 30;
  private static final double NANOS_PER_MILLI = 1e6;
  /// Of five conditions each, and none.
  private static final List<String> FILTERS = List.of("kind:visit,meeting topic:trade date:1970..1979 -party:p3 sources>=1",
      "rank>=minister host:p1,p2 certainly:1980..1999 -status:cancelled has:place",
      "side:joint,p1 guest:p2,p4,p5 date:2000.. -kind:call (topic:trade OR person:h1)", "");
  private static final JsonFactory JSON = new JsonFactory();

  private final ExecutorService workers = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(workers, Platform::runLater));
  private final List<Step> script = new ArrayList<>();
  private final Map<String, List<Taken>> taken = new LinkedHashMap<>();
  private final List<Double> scans = new ArrayList<>(); // in milliseconds
  private double heap; // bytes

  /// Something to do and to wait for.
  ///
  /// @param name what it is measured as
  /// @param pulses how many more pulses there are once it is done
  private record Step(String name, Runnable begin, BooleanSupplier isDone, int pulses) {}

  /// What a step took.
  ///
  /// @param millis from its beginning to its end
  /// @param intervals between the pulses, ascending, in milliseconds
  private record Taken(double millis, List<Double> intervals) {
    double longest() {
      return intervals.getLast();
    }

    double p99() {
      return intervals.get(intervals.size() * 99 / 100);
    }
  }

  /// Made by the toolkit.
  public OpenWindow() {
    super();
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    var theme = new Theme();
    var services = new WindowServices(_ -> { }, new SystemDialogs(Language.ENGLISH), _ -> { }, new RecentFiles(List.of(), _ -> { }),
        new RecentSearches(List.of(), _ -> { }), new KeptFilters(Map.of(), _ -> { }));
    var scene = new Scene(new Controllers(explorer, theme, services).window(), WIDTH, HEIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    List<String> args = getParameters().getRaw();
    Path dossier = Path.of(args.getLast());
    open("small", new DossierFile.Bundled());
    if (args.getFirst().equals("open")) {
      writeOpening(dossier);
    } else {
      writeUse(dossier);
    }
    new Script().start();
  }

  private void writeOpening(Path dossier) {
    script.add(looking());
    work("warming", () -> scans(dossier, SCANS));
    for (int i = 0; i < OPENINGS; i++) {
      work("scan", () -> scans(dossier, 1));
      open("open", new DossierFile.OnDisk(dossier));
      if (i + 1 < OPENINGS) {
        open("small", new DossierFile.Bundled());
      }
    }
    settle();
    work("heap", () -> {
      System.gc();
      System.gc();
      heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) Files.size(dossier);
      return heap;
    });
  }

  private void writeUse(Path dossier) {
    open("open", new DossierFile.OnDisk(dossier));
    settle();
    script.add(looking());
    for (int i = 0; i < ROUNDS; i++) {
      script.add(dragging());
    }
    for (int i = 0; i < ROUNDS; i++) {
      for (Grouping grouping : Stream.concat(Stream.of(Grouping.values()).skip(1), Stream.of(Grouping.SIDE)).toList()) {
        change("regroup.ms." + grouping.name().toLowerCase(Locale.ROOT), () -> explorer.update(session -> session.withGrouping(grouping)));
      }
    }
    for (int i = 0; i < ROUNDS; i++) {
      for (String filter : FILTERS) {
        change("filter.ms", () -> explorer.filter((Query) explorer.view().columns().reader().read(filter)));
      }
    }
  }

  private void open(String name, DossierFile file) {
    script.add(new Step(name, () -> explorer.open(file),
        () -> explorer.opening().readingProperty().get().isEmpty() && explorer.view().open().file().equals(file), PULSES));
  }

  /// Waits for what follows the picture.
  private void settle() {
    script.add(new Step("settle", () -> { }, () -> !explorer.finder().isPreparing(), FRAMES));
  }

  private Step looking() {
    return new Step("look", () -> { }, () -> true, FRAMES);
  }

  private void work(String name, Callable<?> work) {
    List<Future<?>> running = new ArrayList<>();
    script.add(new Step(name, () -> running.add(workers.submit(work)), () -> running.getFirst().isDone(), 0));
  }

  private Step dragging() {
    return new Step("drag", () -> { }, new BooleanSupplier() {
      private int frame;

      @Override
      public boolean getAsBoolean() {
        frame++;
        explorer.readAsOf(explorer.view().asOf().day() - (long) DAYS_A_FRAME * frame);
        return frame == FRAMES;
      }
    }, 0);
  }

  /// Does something that another chart follows from.
  private void change(String name, Runnable action) {
    Object[] before = new Object[1];
    script.add(new Step(name, () -> {
      before[0] = explorer.chartProperty().get();
      action.run();
    }, () -> !before[0].equals(explorer.chartProperty().get()), PULSES));
  }

  private Object scans(Path file, int times) throws IOException {
    System.gc();
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
        for (var token = parser.nextToken(); token != null;) {
          token = parser.nextToken();
        }
      }
      scans.add((System.nanoTime() - begin) / NANOS_PER_MILLI);
    }
    return scans;
  }

  private void print() {
    Taken look = taken("look").getFirst();
    if (taken.containsKey("heap")) {
      List<Taken> opened = taken("open");
      List<Double> warm = scans.subList(SCANS, scans.size());
      double[] ratios = new double[OPENINGS];
      Arrays.setAll(ratios, i -> opened.get(i).millis() / warm.get(i));
      print("open.ratio.first", ratios[0], "1", 1);
      print("open.ratio", median(Arrays.stream(ratios).boxed().toList()), "1", 1);
      print("open.ms", median(opened.stream().map(Taken::millis).toList()), "ms", median(warm));
      print("open.gap.ms", opened.stream().mapToDouble(Taken::longest).max().orElseThrow(), "ms", look.longest());
      print("open.heap", heap, "1", 1);
      return;
    }
    print("asof.frame.p99", median(taken("drag").stream().map(Taken::p99).toList()), "ms", look.p99());
    double frames = PULSES * median(look.intervals());
    double slowest = 0;
    double slowestFirst = 0; // later the chart of a grouping may still be there
    for (var entry : taken.entrySet()) {
      double median = median(entry.getValue().stream().map(Taken::millis).toList());
      if (entry.getKey().contains(".ms")) {
        print(entry.getKey(), median, "ms", frames);
      }
      if (entry.getKey().startsWith("regroup.ms")) {
        slowest = Math.max(slowest, median);
        slowestFirst = Math.max(slowestFirst, entry.getValue().getFirst().millis());
      }
    }
    print("regroup.ms", slowest, "ms", frames);
    print("regroup.first.ms", slowestFirst, "ms", frames);
  }

  private List<Taken> taken(String name) {
    return taken.getOrDefault(name, List.of());
  }

  private static void print(String name, double value, String unit, double baseline) {
    System.out.printf(Locale.ROOT, "measured %s %.3f %s %.3f%n", name, value, unit, baseline);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /// Goes through the steps, pulse by pulse.
  private final class Script extends AnimationTimer {
    private final List<Double> intervals = new ArrayList<>();
    private int step;
    private int after = -1; // how many pulses there were since the step was done, -1 before
    private boolean isBegun;
    private long begun;
    private long last;

    @Override
    public void handle(long pulse) {
      long now = System.nanoTime();
      intervals.add((now - last) / NANOS_PER_MILLI);
      last = now;
      Step present = script.get(step);
      if (!isBegun) {
        isBegun = true;
        intervals.clear();
        begun = now;
        present.begin().run();
      } else if (after >= 0 || present.isDone().getAsBoolean()) {
        after++;
        if (after == present.pulses()) {
          end(present, now);
        }
      }
    }

    private void end(Step done, long now) {
      List<Double> ascending = intervals.stream().sorted().toList();
      taken.computeIfAbsent(done.name(), _ -> new ArrayList<>()).add(new Taken((now - begun) / NANOS_PER_MILLI, ascending));
      isBegun = false;
      after = -1;
      step++;
      if (step == script.size()) {
        stop();
        print();
        Platform.exit();
      }
    }
  }
}
