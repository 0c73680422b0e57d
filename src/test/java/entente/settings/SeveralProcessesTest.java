package entente.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;

/// Several instances of the application, each a process of its own, that write settings at the same time.
class SeveralProcessesTest {
  private static final int WRITTEN = 20;
  private static final String BEGIN = "begin";
  private static final DossierPlace PLACE = new DossierPlace(Optional.empty(), List.of(), OptionalLong.of(1), Optional.empty(),
      List.of(), Optional.empty(), Map.of(), Optional.empty(), Map.of(), DossierPlace.TableShape.USUAL, List.of());

  @TempDir private Path folder;

  /// Waits until told to begin, then writes again and again.
  ///
  /// @param args the folder and the name of the process
  public static void main(String[] args) throws InterruptedException {
    Path home = Path.of(args[0]);
    var kept = new SettingsFile(home);
    while (!Files.exists(home.resolve(BEGIN))) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    for (int i = 0; i < WRITTEN; i++) {
      String key = args[1] + i;
      kept.change(settings -> settings.with(key, PLACE));
      kept.write();
    }
  }

  @Test
  @Timeout(60)
  void nothingOfWhatTwoProcessesWriteAtTheSameTimeIsLost() throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      processes.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
          "-cp", classPath(), SeveralProcessesTest.class.getName(), folder.toString(), name).inheritIO().start());
    }
    TimeUnit.SECONDS.sleep(1); // until both are there, as a rule; the test is right without it, too
    Files.createFile(folder.resolve(BEGIN));
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(new SettingsFile(folder).settings().dossiers()).containsOnlyKeys(Stream.of("a", "b")
        .flatMap(name -> IntStream.range(0, WRITTEN).mapToObj(i -> name + i)).toArray(String[]::new));
  }

  private static String classPath() {
    return Stream.of(SettingsFile.class, SeveralProcessesTest.class, JacksonException.class, Test.class, TempDir.class)
        .map(SeveralProcessesTest::home).distinct().collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
