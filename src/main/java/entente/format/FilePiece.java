package entente.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A part of a file, cut between two entries of a list, that can be read by itself: what opens the list is put before it, what closes it
/// behind it. The pieces of a file are JSON, all of them, if and only if the file is.
final class FilePiece {
  private final byte[] json;
  private final int from;
  private final int to;
  private final @Nullable String begins;
  private final int index;

  /// @param json the file
  /// @param from where the piece begins, in bytes
  /// @param to where it ends
  /// @param begins the list it begins in, null if it begins with the file
  /// @param index the number in that list of its first entry
  FilePiece(byte[] json, int from, int to, @Nullable String begins, int index) {
    this.json = json;
    this.from = from;
    this.to = to;
    this.begins = begins;
    this.index = index;
  }

  /// The whole file.
  static FilePiece whole(byte[] json) {
    return new FilePiece(json, 0, json.length, null, 0);
  }

  /// The first part of it.
  FilePiece until(int end) {
    return new FilePiece(json, from, end, begins, index);
  }

  /// The file.
  byte[] json() {
    return json;
  }

  /// The list it begins in, null if it begins with the file.
  @Nullable String begins() {
    return begins;
  }

  /// Its length in bytes.
  int length() {
    return to - from;
  }

  private String opening() {
    return begins == null ? "" : "{\"" + begins + "\":[";
  }

  /// A parser of it, of which somebody follows how far it has come.
  JsonParser parser(JsonFactory factory, ReadProgress progress) {
    String closing = to == json.length ? "" : "]}";
    List<InputStream> parts = List.of(new ByteArrayInputStream(opening().getBytes(UTF_8)),
        new ByteArrayInputStream(json, from, to - from), new ByteArrayInputStream(closing.getBytes(UTF_8)));
    var stream = new SequenceInputStream(Collections.enumeration(parts));
    return factory.createParser(ObjectReadContext.empty(), new Counted(stream, progress));
  }

  /// Counts what the parser takes, a buffer at a time.
  private static final class Counted extends FilterInputStream {
    private final ReadProgress progress;

    Counted(InputStream stream, ReadProgress progress) {
      super(stream);
      this.progress = progress;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int taken = super.read(into, offset, length);
      progress.advance(Math.max(0, taken));
      return taken;
    }
  }

  /// The place in the file, in bytes, of a place in what the parser reads.
  int offset(long parsed) {
    return Math.clamp(from + parsed - opening().length(), from, to);
  }

  /// Where a character of a string stands in the file: each may be written as one to four bytes or as an escape.
  ///
  /// @param start of the string, at its quotation mark, in bytes
  int offsetInString(int start, int characters) {
    int at = start + 1;
    int left = characters;
    while (left > 0) {
      boolean isEscape = json[at] == '\\';
      int length = isEscape ? json[at + 1] == 'u' ? 6 : 2 : 1;
      while (!isEscape && Encoding.isContinuation(json[at + length])) {
        length++;
      }
      left -= length == 4 ? 2 : 1;
      at += length;
    }
    return at;
  }

  /// The pointer in the file of a pointer in what the parser reads.
  String pointer(String parsed) {
    String list = "/" + begins + "/";
    if (begins == null || !parsed.startsWith(list)) {
      return parsed;
    }
    int end = parsed.indexOf('/', list.length());
    String number = parsed.substring(list.length(), end < 0 ? parsed.length() : end);
    return list + (index + Integer.parseInt(number)) + (end < 0 ? "" : parsed.substring(end));
  }
}
