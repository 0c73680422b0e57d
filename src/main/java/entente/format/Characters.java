package entente.format;

import java.util.concurrent.ThreadLocalRandom;

/// A text that need not become a string, since an equal string is often at hand already. It may change with the next token.
final class Characters {
  /// Differs from run to run, so that nobody can write texts that all have one hash.
  private static final long SEED = ThreadLocalRandom.current().nextLong();
  private static final long MIXER = 0x9E3779B97F4A7C15L;
  private static final int NEIGHBOURS = 15;
  /// So many characters of ASCII and their number fit in one `long`.
  private static final int SHORT = 7;

  private char[] array = {};
  private int from;
  private int length;
  private long word;

  /// Takes on a text.
  Characters set(char[] newArray, int newFrom, int newLength) {
    array = newArray;
    from = newFrom;
    length = newLength;
    word = newLength <= SHORT ? packed() : 0;
    if (word == 0) {
      word = hashed() | Long.MIN_VALUE;
    }
    return this;
  }

  /// A short text as one number, 0 if it cannot be one.
  private long packed() {
    long packed = length + 1L;
    int all = 0;
    for (int i = from; i < from + length; i++) {
      packed = packed << Byte.SIZE | array[i];
      all |= array[i];
    }
    return all < 0x80 ? packed : 0;
  }

  /// Two characters at a time. The last bits of the last character stay what they are, as [#hash] wants it.
  private long hashed() {
    long hash = SEED + length;
    int end = from + length;
    for (int i = from; i < end; i += 2) {
      int second = i + 1 < end ? array[i + 1] : 0;
      int pair = array[i] | second << Character.SIZE;
      hash = (hash ^ (i + 2 < end ? pair : pair & ~(i + 1 < end ? NEIGHBOURS << Character.SIZE : NEIGHBOURS))) * MIXER;
      hash ^= hash >>> 29;
    }
    return (hash & ~NEIGHBOURS) | (length == 0 ? 0 : array[end - 1] & NEIGHBOURS);
  }

  /// Takes on the text of a string.
  Characters set(String text) {
    return set(text.toCharArray(), 0, text.length());
  }

  /// How many UTF-16 units it has.
  int length() {
    return length;
  }

  /// A number that equal texts share: of a short text a number of its own, else a hash that is hard to foresee.
  long word() {
    return word;
  }

  /// The hash of a word for a table. Texts that differ in the last digit only, as ids that are counted do, are neighbours: looking up one
  /// brings the others into the cache.
  static int hash(long word) {
    long mixed = (word >>> 4 ^ SEED) * MIXER;
    return (int) (mixed >>> Integer.SIZE) + (int) (word & NEIGHBOURS);
  }

  /// Whether a string with the same word has the same text.
  boolean are(String text) {
    if (word >= 0) {
      return true;
    }
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != array[from + i]) {
        return false;
      }
    }
    return true;
  }

  /// Whether it is an id of the format: `[A-Za-z0-9][A-Za-z0-9._-]*`.
  boolean areId() {
    for (int i = 0; i < length; i++) {
      char c = array[from + i];
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!isLetter && (i == 0 || (c != '-' && c != '.' && c != '_'))) {
        return false;
      }
    }
    return length > 0;
  }

  @Override
  public String toString() {
    return new String(array, from, length);
  }
}
