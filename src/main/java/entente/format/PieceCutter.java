package entente.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.work.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a file into pieces of about the same length that can be read at the same time.
///
/// It walks over the JSON without checking it, up to the last cut. Should the file not be JSON, then neither are all of its pieces.
final class PieceCutter {
  private final byte[] json;
  private final Set<String> lists;
  private final Progress progress;
  private final Set<String> keys = new HashSet<>();
  private int at;
  private int depth;
  /// The last text directly in the object of the file.
  private @Nullable String text;
  private boolean hasEscapes;
  /// The list that the walk is in, null if it must not be cut.
  private @Nullable String list;
  private int index;

  /// @param lists the keys of those lists that may be cut
  PieceCutter(byte[] json, Set<String> lists, Progress progress) {
    this.json = json;
    this.lists = lists;
    this.progress = progress;
  }

  /// At most so many pieces, fewer where there is nothing to cut.
  List<FilePiece> cut(int count) {
    List<FilePiece> pieces = new ArrayList<>();
    FilePiece piece = FilePiece.whole(json);
    for (int i = 1; i < count && walk((int) ((long) json.length * i / count)); i++) {
      pieces.add(piece.until(at - 1));
      piece = new FilePiece(json, at, json.length, list, index);
    }
    pieces.add(piece);
    return pieces;
  }

  /// Walks to behind the first comma between two entries that is not before a place.
  ///
  /// @return whether there is one
  private boolean walk(int place) {
    for (int step = 0; at < json.length; step++) {
      progress.check(step);
      byte b = json[at++];
      switch (b) {
        case '"' -> skipString();
        case '{' -> depth++;
        case '[' -> {
          index = depth++ == 1 ? 0 : index;
        }
        case '}', ']' -> list = --depth == 1 ? null : list;
        case ':' -> key();
        case ',' -> {
          index += depth == 2 ? 1 : 0;
          if (at > place && depth == 2 && list != null && isBetweenEntries()) {
            return true;
          }
        }
        default -> { }
      }
    }
    return false;
  }

  private void skipString() {
    int start = at;
    while (at < json.length && json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    if (depth == 1) {
      text = new String(json, start, Math.min(at, json.length) - start, UTF_8);
    }
    at++;
  }

  /// The second list of the same key is no place to cut, since it is left out. With escapes a key can be written in many ways.
  private void key() {
    if (depth == 1 && text != null) {
      hasEscapes |= text.indexOf('\\') >= 0;
      list = keys.add(text) && lists.contains(text) && !hasEscapes ? text : null;
    }
  }

  private boolean isBetweenEntries() {
    int before = at - 2;
    while (before > 0 && isSpace(json[before])) {
      before--;
    }
    int after = at;
    while (after < json.length && isSpace(json[after])) {
      after++;
    }
    return json[before] == '}' && after < json.length && json[after] == '{';
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
