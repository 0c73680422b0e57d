package entente.command;

import entente.dossier.Dossier;
import entente.dossier.EntityKind;
import entente.format.Loaded;
import entente.language.Visible;
import entente.search.Search;
import entente.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// Finds what is called so in a dossier, by any spelling: a line for each query, the query, a tab, and ids, the best first.
@Command(name = SearchCommand.NAME, mixinStandardHelpOptions = true, exitCodeOnExecutionException = Commands.FAILED)
final class SearchCommand implements Callable<Integer> {
  static final String NAME = "search";
  private static final int MOST = 5;

  private final Console console;
  private final InputStream in;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of(""); // required, so always set anew

  @Parameters(index = "1..*", paramLabel = "WORDS", arity = "0..*", descriptionKey = "search.words")
  private List<String> words = List.of();

  @Option(names = "--kind", paramLabel = "KIND", converter = Kind.class, descriptionKey = "search.kind")
  private @Nullable EntityKind kind;

  @Option(names = "--most", paramLabel = "N", descriptionKey = "search.most")
  private int most = MOST;

  private SearchCommand(Console console, InputStream in) {
    this.console = console;
    this.in = in;
  }

  /// The command. Words may begin with a hyphen.
  ///
  /// @param in what to read queries from, one a line in UTF-8, when none is given
  static CommandLine commandLine(Console console, InputStream in) {
    return new CommandLine(new SearchCommand(console, in)).setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() throws IOException {
    Optional<Loaded> read = console.read(file);
    Dossier dossier = read.map(Loaded::dossier).orElse(null);
    if (dossier == null) {
      read.ifPresent(console::tell);
      return read.isPresent() ? Commands.INPUT_HAS_ERRORS : Commands.FAILED;
    }
    Search search = Search.of(dossier, Progress.UNSEEN);
    if (words.isEmpty()) {
      InputLines.each(in, console, line -> say(search, line));
    } else {
      say(search, String.join(" ", words));
    }
    return read.get().isPartial() ? Commands.INPUT_HAS_ERRORS : Commands.FINE;
  }

  private void say(Search search, String query) {
    int asked = Math.max(0, most);
    console.say(Visible.escaped(query) + "\t" + search.find(query, asked, Progress.UNSEEN).stream()
        .filter(hit -> kind == null || hit.kind() == kind).limit(asked).map(hit -> hit.entity().id()).collect(Collectors.joining(",")));
  }

  /// Reads the word for a kind, such as `person`.
  static final class Kind implements ITypeConverter<EntityKind> {
    Kind() {
      super();
    }

    @Override
    public EntityKind convert(String word) {
      List<String> words = Arrays.stream(EntityKind.values()).map(EntityKind::word).toList();
      if (!words.contains(word)) {
        throw new TypeConversionException(String.join("|", words) + ": " + word);
      }
      return EntityKind.values()[words.indexOf(word)];
    }
  }
}
