package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.FileText.Row;
import entente.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {
  private static final int LONGEST = 40;

  @TempDir private Path folder;

  private static FileText of(String text) throws IOException {
    return FileText.of(new DossierFile.Pasted("p", text), LONGEST, Progress.UNSEEN);
  }

  private static List<Row> rows(FileText text) {
    return IntStream.range(0, text.size()).mapToObj(text::row).toList();
  }

  @Test
  void endsLinesAsTheReaderDoes() throws IOException {
    assertThat(rows(of("a\nb\r\nc\rd"))).containsExactly(new Row(1, 1, "a"), new Row(2, 1, "b"), new Row(3, 1, "c"), new Row(4, 1, "d"));
    assertThat(rows(of("a\n"))).containsExactly(new Row(1, 1, "a"), new Row(2, 1, ""));
    assertThat(rows(of(""))).containsExactly(new Row(1, 1, ""));
  }

  @Test
  void cutsALongLineIntoRows() throws IOException {
    FileText text = of("é".repeat(LONGEST * 2 + 1) + "\nb");
    assertThat(text.size()).isEqualTo(4);
    assertThat(text.row(2)).isEqualTo(new Row(1, LONGEST * 2 + 1, "é"));
    assertThat(text.rowAt(1, LONGEST)).isZero();
    assertThat(text.rowAt(1, LONGEST + 1)).isEqualTo(1);
    assertThat(text.rowAt(2, 1)).isEqualTo(3);
    assertThat(text.rowAt(9, 9)).isEqualTo(3);
  }

  @Test
  void countsNoByteOrderMark() throws IOException {
    assertThat(rows(of("\uFEFFab"))).containsExactly(new Row(1, 1, "ab"));
  }

  @Test
  void aFileThatHasBecomeShorterShowsNothingInPlaceOfWhatIsGone() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "line\n".repeat(1000));
    FileText text = FileText.of(new DossierFile.OnDisk(file), LONGEST, Progress.UNSEEN);
    Files.writeString(file, "x");
    assertThat(text.row(900).text()).isEmpty();
    Files.delete(file);
    assertThat(text.row(500).text()).isEmpty();
  }

  /// Against splitting the whole text at once.
  @TestFactory
  Stream<DynamicTest> findsEveryPlaceOfAnyText() {
    return IntStream.range(0, 60).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      String text = random(new Random(seed));
      List<Row> expected = plain(text);
      FileText found = of(text);
      assertThat(rows(found)).isEqualTo(expected);
      for (int i = 0; i < expected.size(); i++) {
        Row row = expected.get(i);
        assertThat(found.rowAt(row.line(), row.column())).isEqualTo(i);
        int length = row.text().codePointCount(0, row.text().length());
        assertThat(found.rowAt(row.line(), row.column() + Math.max(0, length - 1))).isEqualTo(i);
      }
    }));
  }

  private static String random(Random random) {
    var text = new StringBuilder();
    int lines = random.nextInt(600);
    for (int i = 0; i < lines; i++) {
      int length = random.nextInt(8) == 0 ? random.nextInt(500) : random.nextInt(4);
      random.ints(length, 0, 4).forEach(c -> text.append(List.of("a", "é", "हि", "😀").get(c)));
      text.append(List.of("\n", "\r\n", "\r").get(random.nextInt(3)));
    }
    return text.toString();
  }

  private static List<Row> plain(String text) {
    List<Row> rows = new ArrayList<>();
    String[] lines = text.split("\r\n|\r|\n", -1);
    for (int line = 0; line < lines.length; line++) {
      int[] points = lines[line].codePoints().toArray();
      int from = 0;
      do {
        int to = Math.min(points.length, from + LONGEST);
        rows.add(new Row(line + 1, from + 1, new String(points, from, to - from)));
        from = to;
      } while (from < points.length);
    }
    return rows;
  }
}
