package entente.format;

import java.util.concurrent.ThreadLocalRandom;

/// A text that need not become a string, since an equal string is often at hand already. It may change with the next token.
final class Characters {
  /// Differs from run to run, so that nobody can write texts that all have one hash.
  private static final int SEED = ThreadLocalRandom.current().nextInt();

  private char[] array = {};
  private int from;
  private int length;
  private int hash;

  /// Takes on a text.
  Characters set(char[] newArray, int newFrom, int newLength) {
    array = newArray;
    from = newFrom;
    length = newLength;
    int h = SEED;
    for (int i = newFrom; i < newFrom + newLength; i++) {
      h = (h ^ newArray[i]) * 0x9E3779B1;
      h ^= h >>> 15;
    }
    hash = h;
    return this;
  }

  /// Takes on the text of a string.
  Characters set(String text) {
    return set(text.toCharArray(), 0, text.length());
  }

  /// How many UTF-16 units it has.
  int length() {
    return length;
  }

  /// A hash that is hard to foresee.
  int hash() {
    return hash;
  }

  /// Whether a string has the same text.
  boolean are(String text) {
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
