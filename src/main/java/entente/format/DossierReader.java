package entente.format;

import entente.dossier.Dossier;
import entente.format.Entries.Content;
import entente.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// Reads a dossier from JSON. Whatever stands in the file, reading ends with a [Loaded], never with an exception, unless a [Progress]
/// ends it before.
public final class DossierReader {
  private static final int LARGEST_FILE = 2_000_000_000;
  private static final int PART = 1 << 20;
  /// Shorter pieces are read faster than they are cut.
  private static final int SHORTEST_PIECE = 500_000;

  private DossierReader() {}

  /// Reads a file. One that cannot be opened and read is one problem of the whole file.
  public static Loaded read(Path file) {
    return read(file, Progress.UNSEEN);
  }

  /// The same while somebody follows it.
  ///
  /// @throws java.util.concurrent.CancellationException when the progress ends it
  public static Loaded read(Path file, Progress progress) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return failed(name, "file.directory");
      }
      if (Files.size(file) <= LARGEST_FILE) {
        byte[] json = load(file, progress);
        if (json.length <= LARGEST_FILE) {
          return read(name, json, progress).from(file);
        }
      }
      return failed(name, "file.large", Integer.toString(LARGEST_FILE / 1_000_000));
    } catch (OutOfMemoryError tooLarge) {
      return failed(name, "file.memory");
    } catch (IOException unreadable) {
      return failed(name, unreadable);
    }
  }

  /// The same of a file to be shown: no device, which may have no end, and no pipe, which may never begin.
  ///
  /// @throws java.util.concurrent.CancellationException when the progress ends it
  public static Loaded readLasting(Path file, Progress progress) {
    boolean isPassing = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    return isPassing ? failed(file.toString(), "file.passing") : read(file, progress);
  }

  /// What comes of a name that no file can have.
  public static Loaded unnamable(String name) {
    return failed(name, "file.name");
  }

  /// What comes of more files than can be opened at once.
  ///
  /// @param name of one of them
  public static Loaded tooMany(String name, int files, int most) {
    return failed(name, "file.many", Integer.toString(files), Integer.toString(most));
  }

  /// What came of a file that could not be opened and read.
  static Loaded failed(String name, IOException unreadable) {
    return switch (unreadable) {
      case NoSuchFileException _ -> failed(name, "file.missing");
      case AccessDeniedException _ -> failed(name, "file.denied");
      case FileSystemException system when system.getReason() != null -> failed(name, "file.unreadable", system.getReason());
      default -> failed(name, "file.unreadable", Objects.requireNonNullElse(unreadable.getMessage(), unreadable.toString()));
    };
  }

  /// The bytes of a file, part by part, since a disk may be slow. A pipe or device has no size and may have no end: of that one byte more
  /// than the most that is read, and no more than its beginning if that is no text, as of `/dev/zero` and `/dev/urandom`.
  private static byte[] load(Path file, Progress progress) throws IOException {
    boolean isPassing = !Files.isRegularFile(file);
    var bytes = new byte[isPassing ? 0 : (int) Math.min(LARGEST_FILE, Files.size(file))];
    int filled = 0;
    try (InputStream in = Files.newInputStream(file)) {
      while (true) {
        progress.check();
        if (filled == bytes.length) {
          int next = filled > LARGEST_FILE ? -1 : in.read();
          if (next < 0) {
            return bytes;
          }
          bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST_FILE + 1L, 2L * filled + PART));
          bytes[filled++] = (byte) next;
        }
        int read = in.read(bytes, filled, Math.min(PART, bytes.length - filled));
        if (read < 0) {
          return Arrays.copyOf(bytes, filled);
        }
        filled += read;
        if (isPassing && filled <= PART && Encoding.isNoText(Arrays.copyOf(bytes, filled), progress)) {
          return Arrays.copyOf(bytes, filled);
        }
      }
    }
  }

  /// Reads what is in memory: the bytes of a file, or a text that was pasted, as UTF-8.
  ///
  /// @param name to name it by in problems
  public static Loaded read(String name, byte[] json) {
    return read(name, json, Progress.UNSEEN);
  }

  /// The same while somebody follows it.
  ///
  /// @throws java.util.concurrent.CancellationException when the progress ends it
  public static Loaded read(String name, byte[] json, Progress progress) {
    return read(name, json, Math.min(Runtime.getRuntime().availableProcessors(), json.length / SHORTEST_PIECE), progress);
  }

  /// Reads in so many pieces at most, at the same time.
  static Loaded read(String name, byte[] json, int pieces, Progress progress) {
    if (Encoding.isWide(json)) {
      return failed(name, "encoding.wide");
    }
    int malformed = Encoding.malformedAt(json, progress);
    if (malformed >= 0) {
      return failed(name, json, malformed, "encoding.malformed", String.format(Locale.ROOT, "%02X", json[malformed]));
    }
    Passes.Result read = Passes.read(json, pieces, progress);
    if (!read.isJson()) {
      return notJson(name, json, read.input().reached());
    }
    Problems problems = read.input().problems();
    if (Encoding.hasMark(json)) {
      problems.add(0, () -> "", Severity.WARNING, "encoding.mark", List::of);
    }
    progress.check();
    Content content = read.content();
    Dossier dossier = content == null ? null : new Dossier(content.head(), content.lists(), () -> {
      progress.check();
      return read.input().references().mentions();
    }, progress);
    progress.check();
    if (dossier != null) {
      Afterwards.check(dossier, json, problems, progress);
    }
    return new Loaded(null, dossier, problems.list(name, json), problems.more());
  }

  private static Loaded notJson(String name, byte[] json, int reached) {
    JsonFault fault = JsonFault.find(json);
    if (fault == null) {
      return failed(name, json, reached, "json.limit");
    }
    String found = fault.found();
    return found == null
        ? failed(name, json, fault.offset(), isBlank(json) ? "json.end.EMPTY" : "json.end." + fault.expected())
        : failed(name, json, fault.offset(), "json." + fault.expected(), found);
  }

  private static boolean isBlank(byte[] json) {
    return IntStream.range(Encoding.hasMark(json) ? 3 : 0, json.length).allMatch(i -> json[i] >= 0 && json[i] <= ' ');
  }

  private static Loaded failed(String name, String key, String... arguments) {
    return failed(name, new byte[0], 0, key, arguments);
  }

  private static Loaded failed(String name, byte[] json, int offset, String key, String... arguments) {
    var problems = new Problems();
    problems.add(offset, () -> "", Severity.ERROR, key, () -> List.of(arguments));
    return new Loaded(null, null, problems.list(name, json), 0);
  }
}
