package entente.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.work.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
  @TestFactory
  Stream<DynamicTest> otherThanUtf8IsAnErrorAtTheStart() {
    return Stream.of(UTF_16, UTF_16BE, UTF_16LE, Charset.forName("UTF-32"), Charset.forName("UTF-32LE")).map(charset ->
        DynamicTest.dynamicTest(charset.name(), () -> {
          Loaded loaded = DossierReader.read("f", Dossiers.WHOLE.getBytes(charset));
          assertThat(loaded.problems()).singleElement().satisfies(p -> {
            assertThat(p.key()).isEqualTo("encoding.wide");
            assertThat(p.line() + ":" + p.column() + p.pointer()).isEqualTo("1:1");
          });
          assertThat(loaded.dossier()).isNull();
        }));
  }

  @Test
  void latin1IsAnErrorAtTheFirstAccent() {
    Loaded loaded = DossierReader.read("f", Dossiers.with("\"description\": \"Café\"").getBytes(ISO_8859_1));
    assertThat(loaded.problems()).singleElement().satisfies(p -> {
      assertThat(p.key()).isEqualTo("encoding.malformed");
      assertThat(p.arguments()).hasToString("[E9]");
      assertThat(p.line() + ":" + p.column()).isEqualTo("2:20");
    });
  }

  @TestFactory
  Stream<DynamicTest> malformedBytesAreFound() {
    return Stream.of("80", "BF", "C0 AF", "C1 BF", "E0 80 80", "ED A0 80", "ED BF BF", "F0 80 80 80", "F4 90 80 80", "F5 80 80 80", "FF",
        "E2 82", "F0 9F 98", "C3 28").map(hex -> DynamicTest.dynamicTest(hex, () -> {
          byte[] bad = HexFormat.ofDelimiter(" ").parseHex(hex);
          byte[] all = new byte[bad.length + 20];
          Arrays.fill(all, (byte) 'a');
          System.arraycopy(bad, 0, all, 11, bad.length);
          assertThat(Encoding.malformedAt(all, Progress.UNSEEN)).isEqualTo(11);
          assertThat(Encoding.malformedAt(Arrays.copyOf(all, 11 + bad.length), Progress.UNSEEN)).isEqualTo(11);
        }));
  }

  @Test
  void everyCharacterIsRight() {
    String all = IntStream.rangeClosed(1, 0x10FFFF).filter(c -> c < 0xD800 || c > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    assertThat(Encoding.malformedAt(all.getBytes(UTF_8), Progress.UNSEEN)).isEqualTo(-1);
  }

  @Test
  void byteOrderMarkIsAWarningAndCountsInNoColumn() {
    Loaded loaded = Dossiers.read("\uFEFF{\"a\": 1, " + Dossiers.with("\"eras\": []").substring(1));
    assertThat(Dossiers.problems(loaded)).containsExactly(" encoding.mark!", "/a key.unknown");
    assertThat(loaded.problems().get(1).column()).isEqualTo(2);
    assertThat(loaded.dossier()).isNotNull();
  }

  @Test
  void fileThatCannotBeReadIsOneProblem(@TempDir Path folder) throws IOException {
    assertThat(Dossiers.problems(DossierReader.read(folder.resolve("none")))).containsExactly(" file.missing");
    assertThat(Dossiers.problems(DossierReader.read(folder))).containsExactly(" file.directory");
    Path file = Files.writeString(folder.resolve("a.json"), Dossiers.WHOLE);
    assertThat(Dossiers.problems(DossierReader.read(folder.resolve("n".repeat(1000))))).containsExactly(" file.unreadable");
    assertThat(DossierReader.read(file).problems()).isEmpty();
    assertThat(Dossiers.message(DossierReader.read(folder.resolve("n".repeat(1000)))))
        .isEqualTo("The file cannot be read: File name too long.");
    Path circle = Files.createSymbolicLink(folder.resolve("circle.json"), folder.resolve("circle.json"));
    assertThat(Dossiers.problems(DossierReader.read(circle))).containsExactly(" file.unreadable");
  }

  @Test
  void whyAFileCannotBeReadIsSaid() {
    assertThat(Dossiers.problems(DossierReader.failed("f", new AccessDeniedException("f")))).containsExactly(" file.denied");
    assertThat(Dossiers.message(DossierReader.failed("f", new FileSystemException("f", null, "a reason"))))
        .isEqualTo("The file cannot be read: a reason.");
    assertThat(Dossiers.message(DossierReader.failed("f", new IOException("a fault of the disk"))))
        .isEqualTo("The file cannot be read: a fault of the disk.");
  }

  @Test
  void aFileWithNothingInItIsSaidToBeEmpty() {
    assertThat(Dossiers.problems(Dossiers.read(""))).containsExactly(" json.end.EMPTY");
    assertThat(Dossiers.problems(Dossiers.read(" \r\n\t"))).containsExactly(" json.end.EMPTY");
    assertThat(Dossiers.problems(Dossiers.read("\uFEFF"))).containsExactly(" json.end.EMPTY");
  }

  @Test
  void asksAtEveryMegabyteWhetherItIsStillWanted() {
    var asked = new AtomicInteger();
    Encoding.malformedAt(new byte[(2 << 20) + 1], () -> asked.incrementAndGet() > 0);
    assertThat(asked).hasValue(3);
  }
}
