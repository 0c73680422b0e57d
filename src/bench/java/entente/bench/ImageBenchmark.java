package entente.bench;

import java.io.IOException;
import java.util.List;

/// What the application image weighs, against its Java runtime alone.
final class ImageBenchmark implements Benchmark {
  private static final double MEBIBYTE = 1024 * 1024;

  @Override
  public List<Measure> run(Project project) throws IOException {
    return List.of(
        new Measure("image.mb", Project.size(project.image()) / MEBIBYTE, "MiB", Project.size(project.runtime()) / MEBIBYTE));
  }
}
