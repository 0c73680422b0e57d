package entente.words;

import entente.language.Language;
import entente.language.Messages;
import java.util.List;

/// What Admiralty grades mean (NATO STANAG 2511): a letter how reliable a source is, a digit how credible what it says.
public final class GradeWords {
  /// How reliable a source is, the most first.
  public static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
  /// How credible what it says is, the most first.
  public static final List<String> DIGITS = List.of("1", "2", "3", "4", "5", "6");

  private final Messages messages;

  /// In a language.
  public GradeWords(Language language) {
    messages = Messages.of(GradeWords.class, language);
  }

  /// How reliable a source is.
  ///
  /// @param letter one of [#LETTERS]
  public String reliability(String letter) {
    return messages.text("reliability." + letter);
  }

  /// How credible something is.
  ///
  /// @param digit one of [#DIGITS]
  public String credibility(String digit) {
    return messages.text("credibility." + digit);
  }

  /// What a grade such as `B2` says, of which either part may be missing.
  public String of(String grade) {
    String letter = LETTERS.stream().filter(grade::contains).findFirst().map(this::reliability)
        .map(words -> messages.text("grade.source", words)).orElse("");
    String digit = DIGITS.stream().filter(grade::contains).findFirst().map(this::credibility).orElse("");
    return letter.isEmpty() || digit.isEmpty() ? letter + digit : letter + "; " + digit;
  }
}
