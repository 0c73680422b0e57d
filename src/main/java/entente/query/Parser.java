package entente.query;

import entente.query.QueryProblem.Kind;
import entente.search.Folding;
import java.util.ArrayList;
import java.util.List;

/// Reads the text of a query by one descent, without going back.
final class Parser {
  /// What is longer is no query that anybody typed.
  static final int LONGEST = 50_000; // characters
  /// So many parentheses within each other.
  static final int DEEPEST = 100;

  private final String text;
  private final Values values;
  private int at;

  Parser(String text, Values values) {
    this.text = text;
    this.values = values;
  }

  /// Ends the reading at the first problem; without a stack trace, since wrong queries are everyday input.
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient QueryProblem problem;

    Fault(QueryProblem problem) {
      super(null, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
      this.problem = problem;
    }
  }

  Read read() {
    try {
      checkCharacters();
      skipBlanks();
      if (isAtEnd()) {
        return Query.All.EVERYTHING;
      }
      Query query = query(0);
      if (!isAtEnd()) {
        throw fault(Kind.UNOPENED_GROUP, at, at + 1);
      }
      return query;
    } catch (Fault fault) {
      return fault.problem;
    }
  }

  private void checkCharacters() {
    if (text.length() > LONGEST) {
      throw fault(Kind.TOO_LONG, LONGEST, LONGEST, List.of(Integer.toString(LONGEST)));
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        throw fault(Kind.HALF, i, i + 1);
      }
    }
  }

  private Query query(int depth) {
    List<Query> any = new ArrayList<>();
    any.add(and(depth));
    while (isAtOr()) {
      at += Quoting.OR.length();
      any.add(and(depth));
    }
    return Query.any(any);
  }

  private Query and(int depth) {
    List<Query> all = new ArrayList<>();
    do {
      skipBlanks();
      all.add(item(depth));
      skipBlanks();
    } while (!isAtEnd() && peek() != ')' && !isAtOr());
    return Query.all(all);
  }

  private Query item(int depth) {
    int start = at;
    if (peek() != '-') {
      return term(depth);
    }
    at++;
    if (isAtEnd() || Quoting.isBlank(peek()) || peek() == ')' || peek() == '-') {
      throw fault(Kind.LONE_MINUS, start, start + 1);
    }
    return Query.not(term(depth));
  }

  private Query term(int depth) {
    if (peek() == ')' && depth == 0) {
      throw fault(Kind.UNOPENED_GROUP, at, at + 1);
    }
    if (isAtEnd() || peek() == ')' || isAtOr()) {
      throw fault(Kind.TERM, at, isAtEnd() ? at : isAtOr() ? at + Quoting.OR.length() : at + 1);
    }
    int operator = Quoting.operator(text, at);
    return switch (peek()) {
      case '(' -> group(depth + 1);
      case '"' -> words(at, text());
      default -> operator < 0 ? word() : condition(operator);
    };
  }

  private Query group(int depth) {
    int start = at++;
    if (depth > DEEPEST) {
      throw fault(Kind.TOO_DEEP, start, start + 1, List.of(Integer.toString(DEEPEST)));
    }
    Query query = query(depth);
    if (isAtEnd()) {
      throw fault(Kind.UNCLOSED_GROUP, start, start + 1);
    }
    at++;
    return query;
  }

  private Query word() {
    int start = at;
    while (!isAtEnd() && !Quoting.isEnd(peek())) {
      at++;
    }
    return words(start, text.substring(start, at));
  }

  private Query words(int start, String typed) {
    if (Folding.of(typed).isEmpty()) {
      throw fault(Kind.NO_WORD, start, at);
    }
    return new Query.Words(typed);
  }

  /// Reads a text in quotation marks.
  private String text() {
    int start = at++;
    var read = new StringBuilder();
    while (!isAtEnd() && peek() != '"') {
      boolean isEscape = peek() == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
      at += isEscape ? 1 : 0;
      read.append(peek());
      at++;
    }
    if (isAtEnd()) {
      throw fault(Kind.UNCLOSED_TEXT, start, start + 1);
    }
    at++;
    return read.toString();
  }

  private Query condition(int operator) {
    String word = text.substring(at, operator);
    QueryField field = QueryField.of(word).orElse(null);
    if (field == null) {
      throw new Fault(problem(Kind.UNKNOWN_FIELD, at, operator, Values.nearestField(word), List.of()));
    }
    at = operator;
    Comparison comparison = comparison(field);
    List<String> all = new ArrayList<>();
    do {
      int start = at;
      if (!all.isEmpty()) {
        at++; // the comma
      }
      if (!all.isEmpty() && comparison != Comparison.IS) {
        throw fault(Kind.ONE_VALUE, start, start + 1);
      }
      all.add(value(field));
    } while (!isAtEnd() && peek() == ',');
    return new Query.Condition(field, comparison, all);
  }

  private Comparison comparison(QueryField field) {
    int start = at;
    boolean isEqual = text.startsWith("=", at + 1);
    Comparison comparison = switch (peek()) {
      case '>' -> isEqual ? Comparison.AT_LEAST : Comparison.ABOVE;
      case '<' -> isEqual ? Comparison.AT_MOST : Comparison.BELOW;
      default -> Comparison.IS;
    };
    at += comparison.sign().length();
    if (comparison != Comparison.IS && !field.isCompared()) {
      throw fault(Kind.NOT_COMPARED, start, at, Values.compared());
    }
    return comparison;
  }

  /// Reads a value: what is typed, and of a time from one date to another what is typed at its ends.
  private String value(QueryField field) {
    int start = at;
    String first = part();
    String last = null;
    boolean isSpan = text.startsWith("..", at) && at > start && text.charAt(at - 1) == '"';
    if (isSpan) {
      at += 2;
      last = peek() == ',' || (Quoting.isEnd(peek()) && peek() != '"') ? "" : part();
    } else if (first.endsWith("..") && !isAtEnd() && peek() == '"') {
      first = first.substring(0, first.length() - 2);
      last = text();
    }
    if (at == start) {
      throw fault(Kind.VALUE, start, start);
    }
    Values.Resolved resolved = last == null ? values.resolve(field, first) : values.span(field, first, last);
    if (resolved.wrong() != null) {
      throw new Fault(problem(resolved.wrong(), start, at, resolved.nearest(), resolved.known()));
    }
    return resolved.value();
  }

  private String part() {
    if (!isAtEnd() && peek() == '"') {
      return text();
    }
    int start = at;
    at = Quoting.valueEnd(text, at);
    return text.substring(start, at);
  }

  private boolean isAtOr() {
    int end = at + Quoting.OR.length();
    return text.startsWith(Quoting.OR, at) && (end == text.length() || Quoting.isEnd(text.charAt(end)));
  }

  private void skipBlanks() {
    while (!isAtEnd() && Quoting.isBlank(peek())) {
      at++;
    }
  }

  private boolean isAtEnd() {
    return at >= text.length();
  }

  private char peek() {
    return isAtEnd() ? '\0' : text.charAt(at); // a query may hold NUL itself, so the end is asked for, too
  }

  private Fault fault(Kind kind, int from, int to) {
    return fault(kind, from, to, List.of());
  }

  private Fault fault(Kind kind, int from, int to, List<String> known) {
    return new Fault(problem(kind, from, to, "", known));
  }

  /// @param from in `char`s
  private QueryProblem problem(Kind kind, int from, int to, String nearest, List<String> known) {
    return new QueryProblem(kind, text, text.codePointCount(0, from), text.codePointCount(from, to), nearest, known);
  }
}
