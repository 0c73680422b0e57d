package entente.format;

/// Keeps equal strings once, as far as it remembers them: a small table in which a new string displaces an old one.
final class Strings {
  private static final int SIZE = 1 << 12;

  private final String[] table = new String[SIZE];

  /// An equal string, the same as last time if there was one lately.
  String shared(String text) {
    int slot = (text.hashCode() ^ text.hashCode() >>> 16) & (SIZE - 1);
    if (!text.equals(table[slot])) {
      table[slot] = text;
    }
    return table[slot];
  }
}
