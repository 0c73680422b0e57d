package entente.command;

import entente.language.Language;
import entente.language.Visible;
import entente.time.DateWords;
import entente.time.Edtf;
import entente.time.EdtfException;
import entente.time.Extremes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// Says of each string whether it is a date in EDTF, and what it means: one line each, in columns divided by tabs.
@Command(name = DateCommand.NAME, mixinStandardHelpOptions = true, exitCodeOnExecutionException = Commands.FAILED)
final class DateCommand implements Callable<Integer> {
  static final String NAME = "date";

  private final Console console;
  private final InputStream in;

  @Parameters(paramLabel = "STRING", arity = "0..*", descriptionKey = "date.string")
  private List<String> strings = List.of();

  @Option(names = "--lang", paramLabel = "en|ru|be|hi", converter = Tag.class, descriptionKey = "date.lang")
  private @Nullable Language language;

  private DateCommand(Console console, InputStream in) {
    this.console = console;
    this.in = in;
  }

  /// The command. A string may begin with a hyphen, as a year before the year zero does.
  ///
  /// @param in what to read strings from, one a line in UTF-8, when none are given
  static CommandLine commandLine(Console console, InputStream in) {
    return new CommandLine(new DateCommand(console, in)).setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() throws IOException {
    Language spoken = language == null ? console.language() : language;
    boolean isFine = strings.isEmpty() ? sayLines(spoken) : sayAll(strings, spoken);
    return isFine ? Commands.FINE : Commands.INPUT_HAS_ERRORS;
  }

  private boolean sayAll(List<String> texts, Language spoken) {
    boolean isFine = true;
    for (String text : texts) {
      isFine &= say(text, spoken);
    }
    return isFine;
  }

  private boolean sayLines(Language spoken) throws IOException {
    var isFine = new boolean[] {true};
    InputLines.each(in, console, line -> isFine[0] &= say(line, spoken));
    return isFine[0];
  }

  /// Says one string.
  ///
  /// @return whether it is a date and not written backwards
  private boolean say(String text, Language spoken) {
    String shown = Visible.quoted(text);
    try {
      Edtf date = Edtf.parse(text);
      Extremes extremes = Extremes.of(date);
      boolean isReversed = date.isReversed();
      console.say(String.join("\t", shown, isReversed ? "reversed" : "ok", Integer.toString(date.level()), extremes.earliest(),
          extremes.latest(), DateWords.in(spoken).words(date)));
      if (isReversed) {
        console.tell(console.text("date.reversed", text));
      }
      return !isReversed;
    } catch (EdtfException fault) {
      console.say(shown + "\tinvalid\t\t\t\t");
      console.tell(fault.message(spoken));
      console.tell(fault.caret());
      return false;
    }
  }

  /// Reads the tag of a language.
  static final class Tag implements ITypeConverter<Language> {
    Tag() {
      super();
    }

    @Override
    public Language convert(String tag) {
      return Arrays.stream(Language.values()).filter(l -> l.tag().equals(tag)).findFirst().orElseThrow(() ->
          new TypeConversionException(Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining("|")) + ": " + tag));
    }
  }
}
