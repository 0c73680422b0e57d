package entente.command;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.format.Loaded;
import entente.insight.AsOf;
import entente.language.Language;
import entente.language.Visible;
import entente.query.Columns;
import entente.query.Facets;
import entente.query.Passing;
import entente.query.Query;
import entente.query.QueryProblem;
import entente.time.Edtf;
import entente.time.EdtfDate;
import entente.time.EdtfException;
import entente.work.Progress;
import entente.words.EntityWords;
import entente.words.QueryWords;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// Finds the events of a dossier that pass a query. It has long options only, since a query may begin with `-`.
@Command(name = FindCommand.NAME, exitCodeOnExecutionException = Commands.FAILED)
final class FindCommand implements Callable<Integer> {
  static final String NAME = "find";

  /// How events are written.
  enum Format {
    TSV,
    JSON,
    IDS
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of(""); // required, so always set anew

  @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "find.query")
  private String query = ""; // required, so always set anew

  @Option(names = "--as-of", paramLabel = "DAY", converter = Day.class, descriptionKey = "find.asOf")
  private @Nullable Long asOf;

  @Option(names = "--format", paramLabel = "tsv|json|ids", descriptionKey = "find.format")
  private Format format = Format.TSV;

  @Option(names = "--explain", descriptionKey = "find.explain")
  private boolean isExplained;

  @Option(names = "--lang", paramLabel = "en|ru|be|hi", converter = DateCommand.Tag.class, descriptionKey = "find.lang")
  private @Nullable Language language;

  private FindCommand(Console console) {
    this.console = console;
  }

  /// The command. What looks like an option and is none is the query.
  static CommandLine commandLine(Console console) {
    return new CommandLine(CommandSpec.forAnnotatedObject(new FindCommand(console)).addOption(OptionSpec.builder("--help").usageHelp(true)
        .type(boolean.class).descriptionKey("mixinStandardHelpOptions.help").build())).setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() {
    Optional<Loaded> read = console.read(file);
    Dossier dossier = read.map(Loaded::dossier).orElse(null);
    if (dossier == null) {
      read.ifPresent(console::tell);
      return read.isPresent() ? Commands.INPUT_HAS_ERRORS : Commands.FAILED;
    }
    Language spoken = language == null ? console.language() : language;
    var columns = new Columns(dossier);
    return switch (columns.reader().read(query)) {
      case QueryProblem problem -> {
        console.tell(problem.message(spoken));
        console.tell(problem.caret());
        yield Commands.WRONG_USAGE;
      }
      case Query asked -> {
        find(columns, asked, spoken);
        yield read.get().isPartial() ? Commands.INPUT_HAS_ERRORS : Commands.FINE;
      }
    };
  }

  private void find(Columns columns, Query asked, Language spoken) {
    Dossier dossier = columns.dossier();
    long day = asOf != null ? asOf
        : AsOf.lastHeld(dossier).map(event -> AsOf.latestDay(dossier, event)).orElseGet(dossier::knownUntil);
    Passing passing = columns.passing(asked, day, Progress.UNSEEN);
    if (isExplained) {
      explain(columns, asked, day, spoken, passing);
    }
    var words = new EntityWords(dossier, spoken);
    int[] found = IntStream.range(0, passing.count() == 0 ? 0 : dossier.inTime().size()).map(dossier.inTime()::place)
        .filter(passing::passes).toArray();
    if (format == Format.JSON) {
      sayJson(dossier, found, passing, words);
      return;
    }
    for (int place : found) {
      Event event = event(dossier, place);
      console.say(format == Format.IDS ? event.id() : tsv(event, certainty(passing, place), words));
    }
  }

  private static Event event(Dossier dossier, int place) {
    return dossier.lists().events().get(place);
  }

  /// Programs read it, so it is the same in every language.
  private static String certainty(Passing passing, int place) {
    return passing.certainlyPasses(place) ? "certainly" : "possibly";
  }

  private static String tsv(Event event, String certainty, EntityWords words) {
    return String.join("\t", event.id(), event.date().toString(), certainty,
        Visible.escaped(words.in(event.title()).strip().replaceAll("\\s+", " ")));
  }

  private void sayJson(Dossier dossier, int[] found, Passing passing, EntityWords words) {
    console.sayData("[");
    for (int i = 0; i < found.length; i++) {
      Event event = event(dossier, found[i]);
      String id = Console.json(event.id());
      String date = Console.json(event.date().toString());
      String title = Console.json(words.in(event.title()));
      console.sayData((i == 0 ? "\n" : ",\n") + "{\"id\": " + id + ", \"date\": " + date + ", \"certainty\": \""
          + certainty(passing, found[i]) + "\", \"title\": " + title + "}");
    }
    console.sayData("\n]\n");
  }

  /// Says what was understood, and how many events pass each part of it by itself; apart from the results.
  private void explain(Columns columns, Query asked, long day, Language spoken, Passing passing) {
    var words = new QueryWords(columns.dossier(), spoken);
    var facets = new Facets(columns, asked, day);
    console.tell(Visible.quoted(asked.toString()));
    console.tell(Visible.quoted(words.sentence(asked)));
    asked.chips().forEach(part -> console.tell(facets.count(part, Progress.UNSEEN) + "\t" + Visible.quoted(part.toString())));
    console.tell(Integer.toString(passing.count()));
  }

  /// Reads a day.
  static final class Day implements ITypeConverter<Long> {
    Day() {
      super();
    }

    @Override
    public Long convert(String text) {
      try {
        if (Edtf.parse(text) instanceof EdtfDate date && date.day() > 0) {
          return date.firstDay();
        }
      } catch (EdtfException _) {
        // said below
      }
      throw new TypeConversionException(text);
    }
  }
}
