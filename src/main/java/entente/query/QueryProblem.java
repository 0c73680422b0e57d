package entente.query;

import entente.language.Language;
import entente.language.Messages;
import entente.language.Visible;
import java.util.List;

/// What is wrong with the text of a query, and where. A query is read up to its first problem.
///
/// @param kind what is wrong
/// @param text the whole text
/// @param position where it begins, in code points from 0
/// @param length how far it reaches, in code points; 0 where something is missing
/// @param nearest the known word that is nearest to what stands there, may be empty
/// @param known what would have been right: the ids or dates that can have been meant, the words that may stand there
public record QueryProblem(Kind kind, String text, int position, int length, String nearest, List<String> known) implements Read {
  private static final int SHOWN = 60; // code points to either side of the fault
  private static final int LISTED = 24;

  /// What can be wrong.
  public enum Kind {
    /// More than so many characters.
    TOO_LONG,
    /// Too many parentheses within each other.
    TOO_DEEP,
    /// Half of a character.
    HALF,
    /// A condition, a word or a group was expected.
    TERM,
    /// There is no word in it.
    NO_WORD,
    /// `-` stands alone, or apart from what it excludes.
    LONE_MINUS,
    UNCLOSED_GROUP,
    UNOPENED_GROUP,
    UNCLOSED_TEXT,
    UNKNOWN_FIELD,
    /// A value was expected.
    VALUE,
    /// The values of the field do not compare.
    NOT_COMPARED,
    /// A value may be compared with one value only.
    ONE_VALUE,
    /// Only dates reach from one to another.
    NO_SPAN,
    UNKNOWN_WORD,
    /// Nothing of the kinds is called so.
    UNKNOWN_NAME,
    /// Several are called so.
    AMBIGUOUS,
    NO_NUMBER,
    NO_DATE,
    /// It can be read as several dates.
    UNSURE_DATE,
    /// A kept query that refers to itself.
    CIRCLE,
    /// A kept query that cannot be read.
    KEPT
  }

  /// Keeps a copy of the list.
  public QueryProblem {
    known = List.copyOf(known);
  }

  /// One sentence for people: the place, counted from 1, what is wrong there and what would be right.
  public String message(Language language) {
    Messages messages = Messages.of(QueryProblem.class, language);
    String what = messages.text("problem." + kind, Visible.quoted(found()), listed(messages));
    String meant = nearest.isEmpty() ? what : messages.text("problem.nearest", what, Visible.quoted(nearest));
    boolean isListed = kind == Kind.UNKNOWN_WORD && !known.isEmpty();
    String allowed = !isListed ? meant : messages.text(nearest.isEmpty() ? "problem.only" : "problem.known", meant, listed(messages));
    return messages.text("problem.at", Integer.toString(position + 1), allowed);
  }

  /// What stands at the place, of something very long the beginning.
  public String found() {
    int from = text.offsetByCodePoints(0, position);
    return text.substring(from, text.offsetByCodePoints(from, Math.min(length, SHOWN)));
  }

  private String listed(Messages messages) {
    String all = String.join(", ", known.stream().limit(LISTED).map(Visible::quoted).toList());
    return known.size() <= LISTED ? all : messages.text("problem.more", all, Integer.toString(known.size() - LISTED));
  }

  /// The text, or of a long one what is near the fault, and below it carets under the fault. Characters that would not show as one column
  /// are replaced.
  public String caret() {
    int[] all = text.codePoints().toArray();
    int from = Math.max(0, position - SHOWN);
    int to = Math.min(all.length, position + SHOWN);
    String before = (from > 0 ? "…" : "") + visible(all, from, position);
    String shown = before + visible(all, position, to) + (to < all.length ? "…" : "");
    int marked = Math.max(1, width(visible(all, position, Math.min(to, position + length))));
    return shown + "\n" + " ".repeat(width(before)) + "^".repeat(marked);
  }

  private static String visible(int[] text, int from, int to) {
    var shown = new StringBuilder();
    for (int i = from; i < to; i++) {
      shown.appendCodePoint(switch (Character.getType(text[i])) {
        case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
        case Character.SURROGATE -> '\uFFFD';
        default -> text[i];
      });
    }
    return shown.toString();
  }

  private static int width(String text) {
    return (int) text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
