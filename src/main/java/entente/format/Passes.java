package entente.format;

import entente.format.Entries.Content;
import entente.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads a file in pieces, all at the same time, as often as its references need. What comes of it is the same as if there were one piece.
final class Passes {
  private static final Shape<Content> DOSSIER = Entries.DOSSIER;
  private static final Set<String> LISTS = DOSSIER.keys().values().stream().filter(key -> key.form() instanceof Form.ListOf<?>)
      .map(Key::name).collect(Collectors.toUnmodifiableSet());

  /// What came of one piece.
  ///
  /// @param values null where the file is not an object or not JSON
  /// @param isJson whether it is JSON, and within the limits of the parser
  private record Read(Input input, Shape.@Nullable Values values, boolean isJson) {}

  /// What came of a file.
  ///
  /// @param content null if it lacks what every dossier must say of itself
  /// @param input with the problems of the last pass
  /// @param isJson whether it is JSON, and within the limits of the parser; if not, the input stands where it is not
  record Result(@Nullable Content content, Input input, boolean isJson) {}

  private Passes() {}

  /// Reads a file.
  ///
  /// @param pieces in how many pieces at most
  /// @throws java.util.concurrent.CancellationException when the progress ends it
  static Result read(byte[] json, int pieces, Progress whole) {
    var progress = new ReadProgress(whole, json.length);
    Result read = passes(cut(json, pieces, whole), progress)
        .orElseGet(() -> passes(List.of(FilePiece.whole(json)), progress).orElseThrow());
    progress.end();
    return read;
  }

  /// Cuts a file in its lists.
  static List<FilePiece> cut(byte[] json, int pieces, Progress progress) {
    return new PieceCutter(json, LISTS, progress).cut(pieces);
  }

  /// Empty if one piece cannot be read without what another one holds.
  private static Optional<Result> passes(List<FilePiece> pieces, ReadProgress progress) {
    var references = new References();
    while (true) {
      References known = references;
      progress.again();
      List<Read> read = pieces.parallelStream().map(piece -> read(piece, progress, known.another())).toList();
      Optional<Read> fault = read.stream().filter(r -> !r.isJson()).findFirst();
      if (fault.isPresent()) {
        return Optional.of(new Result(null, fault.get().input(), false));
      }
      Input input = read.getFirst().input();
      Shape.Values values = read.getFirst().values();
      for (int i = 1; i < read.size(); i++) {
        progress.check();
        Shape.Values next = read.get(i).values();
        boolean isJoined = values != null && next != null && input.join(read.get(i).input())
            && DOSSIER.join(values, next, pieces.get(i).begins());
        if (!isJoined) {
          return Optional.empty();
        }
      }
      progress.check();
      Content content = values == null ? null : DOSSIER.build(values);
      progress.check();
      Optional<References> again = input.references().again();
      if (again.isEmpty()) {
        return Optional.of(new Result(content, input, true));
      }
      references = again.get();
    }
  }

  private static Read read(FilePiece piece, ReadProgress progress, References references) {
    var input = new Input(piece, progress, references);
    try {
      return new Read(input, input.whole(DOSSIER), true);
    } catch (JacksonException notJson) {
      return new Read(input, null, false);
    }
  }
}
