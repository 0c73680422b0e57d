package entente.format;

import entente.language.Nearest;
import entente.time.EdtfException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers the problems of one file by byte offset; their lines and columns are worked out at the end, in one go.
final class Problems {
  /// What a message says.
  record Said(String key, List<?> arguments, @Nullable EdtfException date) {}

  /// Says it in the end, once it is known which problems are kept: looking for the nearest word takes time.
  interface Message {
    Said in(Nearest nearest);
  }

  /// @param first the offset of the place that the message also names, [#NONE] for none
  private record Found(int offset, String pointer, Severity severity, Message message, int first) {}

  private static final int NONE = -1;

  private final List<Found> kept = new ArrayList<>();
  private int more;
  private boolean hasError;

  /// Adds a problem. The pointer and the message are only asked for if it is kept.
  void add(int offset, Supplier<String> pointer, Severity severity, Supplier<Message> message) {
    if (isKept(severity)) {
      kept.add(new Found(offset, pointer.get(), severity, message.get(), NONE));
    }
  }

  /// Adds the error that something stands there for the second time. The line of the first time becomes the last argument.
  void addSecond(int offset, int first, Supplier<String> pointer, String key, Supplier<List<String>> arguments) {
    if (isKept(Severity.ERROR)) {
      var said = new Said(key, arguments.get(), null);
      kept.add(new Found(offset, pointer.get(), Severity.ERROR, _ -> said, first));
    }
  }

  /// Adds a problem whose message is known. The pointer and the arguments are only asked for if it is kept.
  void add(int offset, Supplier<String> pointer, Severity severity, String key, Supplier<? extends List<?>> arguments) {
    add(offset, pointer, severity, () -> {
      var said = new Said(key, arguments.get(), null);
      return _ -> said;
    });
  }

  /// Of too many the first are kept; but among them one error, if there is any, since an error makes a dossier partial.
  private boolean isKept(Severity severity) {
    boolean firstError = severity == Severity.ERROR && !hasError;
    hasError |= firstError;
    if (kept.size() < Loaded.MOST_PROBLEMS) {
      return true;
    }
    more++;
    if (firstError) {
      kept.removeLast();
    }
    return firstError;
  }

  /// Adds those of the next piece of the file.
  void join(Problems next) {
    more += next.more;
    for (Found found : next.kept) {
      if (isKept(found.severity())) {
        kept.add(found);
      }
    }
  }

  /// How many were added beyond those kept.
  int more() {
    return more;
  }

  /// Those kept, in the order of the file.
  List<Problem> list(String file, byte[] json) {
    var counter = new LineCounter();
    Map<Integer, String> lines = firstLines(json);
    var nearest = new Nearest();
    kept.sort(Comparator.comparingInt(Found::offset));
    List<Problem> problems = new ArrayList<>(kept.size());
    for (Found found : kept) {
      counter.advance(json, found.offset());
      Said said = found.message().in(nearest);
      problems.add(new Problem(file, counter.line(), counter.column(), found.pointer(), found.severity(), said.key(),
          found.first() == NONE ? said.arguments() : with(said.arguments(), lines.getOrDefault(found.first(), "")), said.date()));
    }
    return problems;
  }

  /// The lines of the places that are named beside those of the problems, in one walk too.
  private Map<Integer, String> firstLines(byte[] json) {
    var counter = new LineCounter();
    Map<Integer, String> lines = new HashMap<>();
    kept.stream().mapToInt(Found::first).filter(first -> first != NONE).sorted().forEach(first -> {
      counter.advance(json, first);
      lines.put(first, Integer.toString(counter.line()));
    });
    return lines;
  }

  private static List<?> with(List<?> arguments, String last) {
    return Stream.<Object>concat(arguments.stream(), Stream.of(last)).toList();
  }
}
