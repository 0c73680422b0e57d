package entente.format;

import entente.work.Progress;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Tells whether bytes are UTF-8. The JSON parser does not check every byte, and reads UTF-16 without a word.
final class Encoding {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final int MARK_LENGTH = 3;
  private static final int LONGEST_CHARACTER = 4; // bytes
  private static final int AT_ONCE = 1 << 20;

  private Encoding() {}

  /// Whether it begins with the byte order mark of UTF-8.
  static boolean hasMark(byte[] bytes) {
    return bytes.length >= MARK_LENGTH && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
  }

  /// Where the text starts: after the byte order mark, if there is one.
  static int startOf(byte[] bytes) {
    return hasMark(bytes) ? MARK_LENGTH : 0;
  }

  /// Whether it is UTF-16 or UTF-32: it begins with their byte order mark, or a zero byte stands in its first character.
  static boolean isWide(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0 || second == 0;
  }

  /// Whether bytes cannot be the beginning of a text in UTF-8.
  ///
  /// @throws java.util.concurrent.CancellationException when the progress ends it
  static boolean isNoText(byte[] beginning, Progress progress) {
    int malformed = malformedAt(beginning, progress);
    return isWide(beginning) || (malformed >= 0 && malformed < beginning.length - LONGEST_CHARACTER);
  }

  /// Whether a byte goes on with a character that an earlier byte began.
  static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  /// The offset of the first character that is not UTF-8 (RFC 3629), -1 if all are.
  ///
  /// @throws java.util.concurrent.CancellationException when the progress ends it
  static int malformedAt(byte[] bytes, Progress progress) {
    int at = 0;
    while (at < bytes.length) {
      progress.check();
      int end = at + Math.min(AT_ONCE, bytes.length - at);
      while (at < end) {
        if (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
          at += Long.BYTES;
        } else {
          int length = lengthAt(bytes, at);
          if (length == 0) {
            return at;
          }
          at += length;
        }
      }
    }
    return -1;
  }

  /// The length in bytes of the character at an offset, 0 if it is malformed.
  private static int lengthAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (!isContinuation(bytes[at + i])) {
        return 0;
      }
    }
    return isShortestForm(lead, bytes[at + 1] & 0xFF) ? length : 0;
  }

  /// Refuses longer forms than needed, surrogates, and what lies beyond U+10FFFF.
  private static boolean isShortestForm(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
