package entente.format;

/// Counts the lines and columns of a UTF-8 text, byte by byte. Lines end in LF, CR LF or CR; columns count code points.
public final class LineCounter {
  private int line;
  private int column;
  private int next; // column
  private byte last;
  private int taken;

  /// Begins with a text.
  public LineCounter() {
    this(1, 1);
  }

  /// Begins inside a text.
  ///
  /// @param line of the next byte
  /// @param column of the next byte
  public LineCounter(int line, int column) {
    this.line = line;
    this.column = column;
    this.next = column;
  }

  /// Takes the next byte.
  ///
  /// @return whether a line begins with it
  public boolean take(byte b) {
    boolean isLine = last == '\n' || (last == '\r' && b != '\n');
    if (isLine) {
      line++;
      next = 1;
    }
    column = next;
    next += Encoding.isContinuation(b) ? 0 : 1;
    last = b;
    return isLine;
  }

  /// Takes the bytes of a whole text, one after the other, up to the one at an offset, which is not before the last one; after the end what
  /// would come next.
  void advance(byte[] text, int offset) {
    taken = Math.max(taken, Encoding.startOf(text));
    for (; taken <= Math.min(offset, text.length); taken++) {
      take(taken < text.length ? text[taken] : (byte) ' ');
    }
  }

  /// The line of the byte taken last, from 1.
  public int line() {
    return line;
  }

  /// Its column, from 1.
  public int column() {
    return column;
  }

  /// Whether that byte ends a line.
  public boolean isLineEnded() {
    return last == '\n' || last == '\r';
  }
}
