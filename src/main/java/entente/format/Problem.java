package entente.format;

import entente.dossier.Text;
import entente.language.Language;
import entente.language.Messages;
import entente.language.Visible;
import entente.time.DateWords;
import entente.time.Edtf;
import entente.time.EdtfException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Something wrong in a file, with its place.
///
/// @param file name of the file
/// @param line from 1
/// @param column from 1, in code points
/// @param pointer JSON pointer (RFC 6901) to the value, key or entry, empty for the whole file
/// @param key of the message in the bundle of this room
/// @param arguments what the message speaks of: a text of the file or of a number, a date, a name in several languages
/// @param date why a date is not EDTF, where the problem is one of a date
public record Problem(
    String file,
    int line,
    int column,
    String pointer,
    Severity severity,
    String key,
    List<?> arguments,
    @Nullable EdtfException date) {
  /// Keeps a copy of the arguments.
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /// One or two sentences: what is wrong and what would be right. What they quote from the file commands nothing and turns no words around.
  public String message(Language language) {
    return date == null
        ? Messages.of(Problem.class, language).text(key, arguments.stream().map(each -> Visible.quoted(said(each, language))).toArray())
        : date.message(language);
  }

  private static String said(Object argument, Language language) {
    return switch (argument) {
      case Edtf when -> DateWords.in(language).words(when);
      case Text name -> Input.shortened(name.in(language.tag()));
      default -> argument.toString();
    };
  }

  /// What kind of problem it is, in a word that stays the same: the key without a hint such as the nearest word.
  public String code() {
    return key.replaceFirst("\\.(near|left)$", "");
  }

  /// What it means for whoever reads the dossier.
  public Consequence consequence() {
    return Consequence.of(this);
  }

  /// The problem as one line of text: `FILE:LINE:COLUMN: error|warning: POINTER: message`.
  public String line(Language language) {
    return line(language, word -> word);
  }

  /// The same with the word of the severity in another guise, as in colour.
  public String line(Language language, UnaryOperator<String> guise) {
    return Visible.quoted(file) + ":" + line + ":" + column + ": " + guise.apply(severity.word()) + ": " + Visible.quoted(pointer) + ": "
        + message(language);
  }
}
