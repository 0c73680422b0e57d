package entente.format;

/// Turns rising byte offsets of a UTF-8 text into lines and columns, in one walk. Lines end in LF, CR LF or CR.
final class LineCounter {
  private final byte[] text;
  private int at;
  private int line = 1;
  private int column = 1;
  private int counted;

  LineCounter(byte[] text) {
    this.text = text;
    this.at = Encoding.startOf(text);
    this.counted = at;
  }

  /// Goes on to a byte offset, which is not before the last one.
  void advance(int offset) {
    int end = Math.min(offset, text.length);
    for (; at < end; at++) {
      byte b = text[at];
      if (b == '\n' || (b == '\r' && (at + 1 == text.length || text[at + 1] != '\n'))) {
        line++;
        column = 1;
        counted = at + 1;
      }
    }
  }

  /// The line reached, from 1.
  int line() {
    return line;
  }

  /// The column reached, from 1, in code points.
  int column() {
    for (; counted < at; counted++) {
      column += Encoding.isContinuation(text[counted]) ? 0 : 1;
    }
    return column;
  }
}
