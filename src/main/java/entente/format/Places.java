package entente.format;

/// Turns rising byte offsets of a UTF-8 text into lines and columns, in one walk. Lines end in LF, CR LF or CR.
final class Places {
  private final byte[] text;
  private int at;
  private int line = 1;
  private int column = 1;

  Places(byte[] text) {
    this.text = text;
    this.at = Encoding.startOf(text);
  }

  /// Goes on to a byte offset, which is not before the last one.
  void advance(int offset) {
    while (at < Math.min(offset, text.length)) {
      byte b = text[at++];
      if (b == '\n' || (b == '\r' && (at == text.length || text[at] != '\n'))) {
        line++;
        column = 1;
      } else if (!Encoding.isContinuation(b)) {
        column++;
      }
    }
  }

  /// The line reached, from 1.
  int line() {
    return line;
  }

  /// The column reached, from 1, in code points.
  int column() {
    return column;
  }
}
