package entente.explorer;

import entente.format.LineCounter;
import entente.work.Progress;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The text of a file in rows, each read when it is asked for, so that files of any size and with lines of any length can be shown.
/// Lines end as they do for the places of problems: in LF, CR LF or CR. Text that is not UTF-8 shows replacement characters.
public final class FileText {
  /// The most code points that rows are read well with.
  public static final int LONGEST_ROW = 96;

  private static final System.Logger LOG = System.getLogger(FileText.class.getName());
  private static final int ROWS_IN_BLOCK = 128;
  private static final int BUFFER = 1 << 20;
  private static final int MOST_BLOCKS = 16;

  private final Bytes bytes;
  private final int longest;
  private final List<Mark> marks = new ArrayList<>();
  private int size;
  private long end;
  private final Map<Integer, List<Row>> blocks = new LinkedHashMap<>();

  /// A line, or a part of it.
  ///
  /// @param line from 1
  /// @param column of the first code point, from 1
  /// @param text without the end of the line
  public record Row(int line, int column, String text) {
    /// Whether it begins its line.
    public boolean isFirst() {
      return column == 1;
    }
  }

  /// Reads some bytes.
  @FunctionalInterface
  private interface Bytes {
    /// @return how many were read, -1 at the end
    int read(ByteBuffer into, long from) throws IOException;
  }

  private FileText(Bytes bytes, int longest, Progress progress) throws IOException {
    this.bytes = bytes;
    this.longest = longest;
    scan(progress);
  }

  /// Goes through a file once. Takes its time; on any thread.
  ///
  /// @param longest the most code points in a row; a longer line goes on in the next one
  /// @throws IOException if it cannot be read
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  public static FileText of(DossierFile file, int longest, Progress progress) throws IOException {
    return switch (file) {
      case DossierFile.OnDisk(Path path) when Files.exists(path) && !Files.isRegularFile(path) -> throw new IOException("no text: " + path);
      case DossierFile.OnDisk(Path path) -> new FileText((into, from) -> read(path, into, from), longest, progress);
      case DossierFile.Bundled bundled -> of(bundled.json(), longest, progress);
      case DossierFile.Pasted pasted -> of(pasted.json().getBytes(StandardCharsets.UTF_8), longest, progress);
      case DossierFile.Nothing _, DossierFile.Unusable _ -> of(new byte[0], longest, progress);
    };
  }

  private static FileText of(byte[] text, int longest, Progress progress) throws IOException {
    return new FileText((into, from) -> {
      int length = (int) Math.min(into.remaining(), text.length - from);
      if (length > 0) {
        into.put(text, (int) from, length);
      }
      return length > 0 ? length : -1;
    }, longest, progress);
  }

  /// Holds no file open, so that whoever wants to write to it can.
  private static int read(Path path, ByteBuffer into, long from) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      return channel.read(into, from);
    }
  }

  /// How many rows there are, at least one.
  public int size() {
    return size;
  }

  /// A row by its number, from 0. Empty if the file has become shorter or can no longer be read.
  public Row row(int number) {
    List<Row> block = blocks.computeIfAbsent(number / ROWS_IN_BLOCK, this::block);
    if (blocks.size() > MOST_BLOCKS) {
      blocks.remove(blocks.keySet().iterator().next());
    }
    int within = number % ROWS_IN_BLOCK;
    return within < block.size() ? block.get(within) : new Row(1, 1, "");
  }

  /// The number of the row in which a place lies; the last one where there is no such place.
  public int rowAt(int line, int column) {
    int block = blockAt(line, column);
    int row = block * ROWS_IN_BLOCK;
    for (Row each : block(block)) {
      if (each.line > line || (each.line == line && each.column > column)) {
        break;
      }
      row++;
    }
    return Math.max(0, row - 1);
  }

  private void scan(Progress progress) throws IOException {
    var buffer = ByteBuffer.allocate(BUFFER);
    end = bytes.read(buffer, 0) >= 3 && hasMark(buffer.array()) ? 3 : 0;
    var cursor = new Cursor(1, 1, longest);
    add(end, cursor);
    for (int read = bytes.read(buffer.clear(), end); read > 0; read = bytes.read(buffer.clear(), end)) {
      progress.check();
      for (int i = 0; i < read; i++) {
        if (cursor.step(buffer.get(i))) {
          add(end + i, cursor);
        }
      }
      end += read;
    }
    if (cursor.isLineEnded()) {
      cursor.step((byte) ' '); // the empty line after the last end of a line
      add(end, cursor);
    }
  }

  private void add(long offset, Cursor cursor) {
    if (size % ROWS_IN_BLOCK == 0) {
      marks.add(new Mark(offset, cursor.line(), cursor.rowColumn));
    }
    size++;
  }

  /// The last block that begins at a place or before it.
  private int blockAt(int line, int column) {
    int low = 0;
    int high = marks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      Mark mark = marks.get(middle);
      if (mark.line < line || (mark.line == line && mark.column <= column)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static boolean hasMark(byte[] text) {
    return text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
  }

  private List<Row> block(int number) {
    Mark mark = marks.get(number);
    long from = mark.offset;
    long to = number + 1 < marks.size() ? marks.get(number + 1).offset : end;
    var buffer = ByteBuffer.allocate((int) (to - from));
    try {
      int read = 0;
      while (buffer.hasRemaining() && read >= 0) {
        read = bytes.read(buffer, from + buffer.position());
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "cannot show the text", e);
    }
    return rows(buffer.flip(), new Cursor(mark.line, mark.column, longest));
  }

  private static List<Row> rows(ByteBuffer text, Cursor cursor) {
    List<Row> rows = new ArrayList<>(ROWS_IN_BLOCK);
    int from = 0;
    int line = cursor.line();
    int column = cursor.rowColumn;
    for (int i = 0; i < text.limit(); i++) {
      if (cursor.step(text.get(i))) {
        rows.add(new Row(line, column, decoded(text, from, i)));
        from = i;
        line = cursor.line();
        column = cursor.rowColumn;
      }
    }
    rows.add(new Row(line, column, decoded(text, from, text.limit())));
    if (cursor.isLineEnded() && rows.size() < ROWS_IN_BLOCK) {
      rows.add(new Row(cursor.line() + 1, 1, ""));
    }
    return rows;
  }

  private static String decoded(ByteBuffer text, int from, int to) {
    int end = to;
    while (end > from && (text.get(end - 1) == '\n' || text.get(end - 1) == '\r')) {
      end--;
    }
    return StandardCharsets.UTF_8.decode(text.slice(from, end - from)).toString();
  }

  /// Where a row begins, of every so many one.
  private record Mark(long offset, int line, int column) {}

  /// Goes through text and tells where rows begin.
  private static final class Cursor {
    private final LineCounter counter;
    private final int longest;
    private int rowColumn;

    Cursor(int line, int column, int longest) {
      this.counter = new LineCounter(line, column);
      this.longest = longest;
      this.rowColumn = column;
    }

    /// Takes the next byte.
    ///
    /// @return whether a row begins with it
    boolean step(byte next) {
      boolean isLine = counter.take(next);
      boolean isInside = (next & 0xC0) == 0x80;
      boolean isRow = isLine || (counter.column() - rowColumn >= longest && !isInside && next != '\n' && next != '\r');
      if (isRow) {
        rowColumn = counter.column();
      }
      return isRow;
    }

    int line() {
      return counter.line();
    }

    boolean isLineEnded() {
      return counter.isLineEnded();
    }
  }
}
