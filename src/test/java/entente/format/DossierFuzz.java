package entente.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.dossier.Dossier;
import entente.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;

/// Spoilt and random files, and what must hold of whatever comes of them: a dossier or an error with its place.
public final class DossierFuzz {
  private static final List<byte[]> FILES = List.of(Dossiers.WHOLE.getBytes(UTF_8),
      Dossiers.with("\"parties\": [{\"id\": \"IN\", \"name\": {\"en\": \"India\", \"hi\": \"भारत\"}}], \"eras\": []").getBytes(UTF_8));
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SELDOM = 16;

  private DossierFuzz() {}

  /// Reads a number of files.
  ///
  /// @return the longest time one of them has taken of a processor, in nanoseconds
  /// @throws IllegalStateException that names the seed of a file, when something does not hold of it
  public static long run(long seed, int count) {
    var seeds = new Random(seed);
    long longest = 0;
    for (int i = 0; i < count; i++) {
      long ofFile = seeds.nextLong();
      byte[] json = Mutations.file(new Random(ofFile), FILES);
      long begin = THREADS.getCurrentThreadCpuTime();
      Loaded loaded = DossierReader.read("f", json);
      longest = Math.max(longest, THREADS.getCurrentThreadCpuTime() - begin);
      check(loaded, json, ofFile);
      if (i % SELDOM == 0) {
        checkWriting(loaded.dossier(), ofFile);
      }
    }
    return longest;
  }

  private static void check(Loaded loaded, byte[] json, long seed) {
    require(loaded.dossier() != null || loaded.isPartial(), seed);
    require(loaded.problems().size() <= Loaded.MOST_PROBLEMS, seed);
    long lines = new String(json, UTF_8).lines().count();
    for (Problem problem : loaded.problems()) {
      require(problem.line() >= 1 && problem.line() <= lines + 1 && problem.column() >= 1 && problem.column() <= json.length + 1, seed);
      require(problem.pointer().isEmpty() || problem.pointer().startsWith("/"), seed);
      require(!problem.message(Language.ENGLISH).isBlank(), seed);
    }
  }

  /// What could be read of a file can be written and read without an error.
  private static void checkWriting(@org.jspecify.annotations.Nullable Dossier dossier, long seed) {
    if (dossier != null) {
      var written = new ByteArrayOutputStream();
      try {
        DossierWriter.write(dossier, Layout.LINES, written);
      } catch (IOException e) {
        throw new IllegalStateException("seed " + seed, e);
      }
      Loaded again = DossierReader.read("again", written.toByteArray());
      require(!again.isPartial() && Dossiers.dossier(again).lists().equals(dossier.lists()), seed);
    }
  }

  private static void require(boolean condition, long seed) {
    if (!condition) {
      throw new IllegalStateException("does not hold of the file of seed " + seed);
    }
  }
}
