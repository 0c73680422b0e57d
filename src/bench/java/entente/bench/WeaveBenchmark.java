package entente.bench;

import entente.Multitude;
import entente.chart.Chart;
import entente.chart.ChartLayout;
import entente.chart.Viewport;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.time.DateWords;
import entente.work.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What it takes to open a dossier with very many of one thing, up to its first picture and the page of what has them, against the bundled
/// dossier in the same run. Without a window.
final class WeaveBenchmark implements Benchmark {
  private static final int ROUNDS = 5;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double LETTER = 6; // pixels

  @Override
  public List<Measure> run(Project project) {
    double plain = median(new DossierFile.Bundled(), "");
    List<Measure> measures = new ArrayList<>();
    for (Multitude many : Multitude.values()) {
      String name = many == Multitude.WEAVE_OF_SOURCES ? "weave.ms" : "weave.ms." + many.name().toLowerCase(Locale.ROOT);
      measures.add(new Measure(name, median(new DossierFile.Pasted(many.name(), many.json()), many.id()), "ms", plain));
    }
    return measures;
  }

  /// @param id of the entity whose page is written, empty for none
  private static double median(DossierFile file, String id) {
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      var explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));
      explorer.open(file);
      Chart chart = explorer.chartProperty().get();
      ChartLayout layout = ChartLayout.of(chart, new Viewport(chart.extent(), 1600, 1000, 0, Set.of()),
          (text, _) -> LETTER * text.length(), DateWords.in(Language.ENGLISH));
      if (layout.lanes().isEmpty() || (!id.isEmpty() && explorer.view().details().of(id).title().isEmpty())) {
        throw new IllegalStateException(file.name() + " did not open");
      }
      taken.add((System.nanoTime() - begin) / NANOS_PER_MILLI);
    }
    return taken.stream().sorted().toList().get(ROUNDS / 2);
  }
}
