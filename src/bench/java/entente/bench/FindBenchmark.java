package entente.bench;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.query.Columns;
import entente.query.Facets;
import entente.query.Query;
import entente.query.QueryField;
import entente.search.Search;
import entente.work.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// How long it takes until anything can be found, to find something at each of the letters that somebody types, and to ask for events by
/// five conditions with the choices of their fields; and what the index holds of the heap, against the size of the file. The baselines are
/// the aims.
final class FindBenchmark implements Benchmark {
  private static final int ROUNDS = 5;
  private static final int MOST = 6;
  private static final List<String> TYPED = List.of("Ivanov 4711", "Iwanow", "Иванов", "इवानोव", "Orlov Olga", "Mehtta", "consultations",
      "visit 12", "Ardova and Belmar", "zzzz", "Nikhil Dutta 77", "Estmark trade", "Kiran", "Łarin", "Vladimir Putin");
  private static final String QUERY = "kind:meeting,visit party:p1,p2,p3 date:1950.. rank>=minister -topic:trade";
  private static final List<QueryField> FACETS =
      List.of(QueryField.KIND, QueryField.PARTY, QueryField.RANK, QueryField.TOPIC, QueryField.PLACE);

  @Override
  public List<Measure> run(Project project) throws IOException {
    var measures = new ArrayList<Measure>();
    for (int events : List.of(10_000, 20_000, 1_000_000)) {
      Path file = Synthetic.file(events, project.root().resolve("target/bench"));
      Dossier dossier = Objects.requireNonNull(DossierReader.read(file).dossier());
      measures.addAll(search(events, dossier, Files.size(file)));
      measures.addAll(query(events, dossier));
    }
    return measures;
  }

  private static List<Measure> search(int events, Dossier dossier, long size) {
    double[] index = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      Objects.requireNonNull(Search.of(dossier, Progress.UNSEEN));
      index[i] = millis(start);
    }
    long before = live();
    Search search = Search.of(dossier, Progress.UNSEEN);
    double held = live() - before;
    double[] keys = TYPED.stream().flatMapToDouble(text -> IntStream.rangeClosed(1, text.length())
        .mapToDouble(length -> key(search, text.substring(0, length)))).toArray();
    Arrays.sort(keys);
    return List.of(new Measure("search.index.ms." + events, median(index), "ms", 10_000),
        new Measure("search.p99.ms." + events, keys[keys.length * 99 / 100], "ms", 30),
        new Measure("search.heap.ratio." + events, held / size, "1", 0.25));
  }

  private static double key(Search search, String text) {
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      search.find(text, MOST, Progress.UNSEEN);
      rounds[i] = millis(start);
    }
    return median(rounds);
  }

  private static List<Measure> query(int events, Dossier dossier) {
    var columns = new Columns(dossier);
    long start = System.nanoTime();
    columns.prepared(Progress.UNSEEN);
    double prepared = millis(start);
    Query query = (Query) columns.reader().read(QUERY);
    double[] passing = new double[ROUNDS];
    double[] facets = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      start = System.nanoTime();
      columns.passing(query, 0, Progress.UNSEEN);
      passing[i] = millis(start);
      start = System.nanoTime();
      var counted = new Facets(columns, query, 0);
      FACETS.forEach(field -> counted.choices(field, Progress.UNSEEN));
      facets[i] = millis(start);
    }
    return List.of(new Measure("columns.ms." + events, prepared, "ms", 10_000),
        new Measure("query.ms." + events, median(passing), "ms", events > 100_000 ? 200 : 50),
        new Measure("facets.ms." + events, median(facets), "ms", 400));
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long live() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
