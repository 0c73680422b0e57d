package entente.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadProgressTest {
  private static final String ENTRIES = IntStream.range(0, 40_000).mapToObj("{\"id\": \"p%1$d\", \"name\": \"P %1$d\"}"::formatted)
      .collect(Collectors.joining(",\n"));

  private static byte[] json(String more) {
    return Dossiers.with("\"parties\": [" + ENTRIES + "]" + more).getBytes(UTF_8);
  }

  private static List<Double> told(byte[] json, int pieces) {
    List<Double> told = new ArrayList<>();
    DossierReader.read("f", json, pieces, following(told::add, () -> true));
    return told;
  }

  private static Progress following(DoubleConsumer told, BooleanSupplier isWanted) {
    return new Progress() {
      @Override
      public boolean isWanted() {
        return isWanted.getAsBoolean();
      }

      @Override
      public void reached(double fraction) {
        told.accept(fraction);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void risesToOneInSmallSteps(int pieces) {
    List<Double> told = told(json(""), pieces);
    assertThat(told).isSorted().hasSizeBetween(50, 1000).endsWith(1.0);
    for (int i = 1; i < told.size(); i++) {
      assertThat(told.get(i) - told.get(i - 1)).isLessThan(0.02);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void neverFallsWhereTheFileIsReadMoreThanOnce(int pieces) {
    assertThat(told(json(", \"people\": [{\"id\": \"h\", \"name\": \"H\", \"party\": \"none\"}]"), pieces)).isSorted().endsWith(1.0);
    assertThat(told(json(", \"title\": \"again\""), pieces)).isSorted().endsWith(1.0);
  }

  @Test
  void endsWithOneForAnySmallFile() {
    assertThat(told(Dossiers.WHOLE.getBytes(UTF_8), 1)).endsWith(1.0);
    assertThat(told(new byte[0], 1)).endsWith(1.0);
  }

  @Test
  void asksForEachMillionBytesThatComeFromADisk(@TempDir Path folder) throws IOException {
    byte[] json = (Dossiers.WHOLE + " ".repeat(8 << 20)).getBytes(UTF_8);
    Path file = Files.write(folder.resolve("f.json"), json);
    var inMemory = new AtomicInteger();
    DossierReader.read("f", json, () -> inMemory.incrementAndGet() > 0);
    var onDisk = new AtomicInteger();
    assertThat(DossierReader.read(file, () -> onDisk.incrementAndGet() > 0).dossier()).isNotNull();
    assertThat(onDisk.get() - inMemory.get()).isGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void endsReading(int pieces) {
    var asked = new AtomicInteger();
    assertThatThrownBy(() -> DossierReader.read("f", json(""), pieces, () -> asked.incrementAndGet() < 5))
        .isInstanceOf(CancellationException.class);
    assertThat(asked.get()).isBetween(5, 5 + pieces);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void endsReadingInTheMiddleOfAnEndlessText(int pieces) {
    byte[] json = Dossiers.with("\"y\": \"" + "a".repeat(1_000_000) + "\"").getBytes(UTF_8);
    var told = new AtomicReference<>(0.0);
    assertThatThrownBy(() -> DossierReader.read("f", json, pieces, following(told::set, () -> told.get() < 0.5)))
        .isInstanceOf(CancellationException.class);
  }
}
