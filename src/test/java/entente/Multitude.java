package entente;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Dossiers that hold very many of one thing, as somebody may write them who means ill. The same number always gives the same text.
public enum Multitude {
  /// Sources of which each rests on the next, all cited for one event.
  CHAIN_OF_SOURCES(6_000, "e0"),
  /// Sources cited for one event, each passage resting on three neighbours, so that any two of them may or may not stand apart.
  WEAVE_OF_SOURCES(6_000, "e0"),
  /// Sources cited for one event, which rest on nothing.
  SOURCES_OF_AN_EVENT(6_000, "e0"),
  /// Dates of which one is that of an event.
  MEMBERS_OF_A_DATE(120_000, "e0"),
  /// Holders of a post whose terms mostly end nobody knows when.
  TENURES_OF_A_POST(20_000, "o0"),
  /// Times that one person held posts.
  TENURES_OF_A_PERSON(20_000, "h0"),
  /// Values of one indicator, each by another reporter.
  FIGURES_OF_AN_INDICATOR(20_000, "f0"),
  /// Other dates that somebody gives an event.
  RIVALS_OF_A_VALUE(10_000, "e0"),
  /// People who took part in one event.
  PARTICIPANTS_OF_AN_EVENT(50_000, "e0"),
  /// Addresses of one entry.
  LINKS_OF_AN_ENTRY(100_000, "e0"),
  /// Places of which each lies in the next.
  CHAIN_OF_PLACES(20_000, "l0"),
  /// Topics of which each belongs to the next.
  CHAIN_OF_TOPICS(20_000, "t0"),
  /// Posts of which each continues the next, each held once.
  CHAIN_OF_POSTS(20_000, "o0"),
  /// Statements of which each repeats the next.
  CHAIN_OF_STATEMENTS(20_000, "w0"),
  /// Events of which each is part of the next.
  CHAIN_OF_EVENTS(20_000, "e0"),
  /// A text of so many letters, with a blank here and there.
  LETTERS_IN_A_LINE(40_000_000, "e0");

  private static final String HEAD = "{\"format\":\"entente-dossier/1\",\"id\":\"many\",\"title\":\"Many\",\"compiled\":\"2025-11-30\","
      + "\"parties\":[{\"id\":\"A\",\"name\":\"Aland\",\"kind\":\"state\"},{\"id\":\"B\",\"name\":\"Bland\",\"kind\":\"state\"}]";
  private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
  private static final int DAYS = 80_000;

  private final int size;
  private final String id;

  Multitude(int size, String id) {
    this.size = size;
    this.id = id;
  }

  /// How many there are where nobody says otherwise.
  public int size() {
    return size;
  }

  /// Of the entry that has them.
  public String id() {
    return id;
  }

  /// A dossier with as many as [#size] says.
  public String json() {
    return json(size);
  }

  /// A dossier with so many.
  public String json(int many) {
    return HEAD + switch (this) {
      case CHAIN_OF_SOURCES -> list("sources", many, i -> source(i, "\"s" + (i + 1) + "\"", i + 1 < many))
          + event(evidence(many, i -> ""));
      case WEAVE_OF_SOURCES -> list("sources", many, i -> source(i, "", false)) + event(evidence(many, i ->
          ",\"rests-on\":[\"s" + i + "\",\"s" + (i + 1) % many + "\",\"s" + (i + 7) % many + "\"]"));
      case SOURCES_OF_AN_EVENT -> list("sources", many, i -> source(i, "", false)) + event(evidence(many, i -> ",\"at\":\"p. " + i + "\""));
      case MEMBERS_OF_A_DATE -> list("events", 1, i -> event(i, "[" + joined(many, Multitude::day) + "]", ""));
      case TENURES_OF_A_POST -> list("people", many, Multitude::person) + list("posts", 1, i -> post(i, ""))
          + list("tenures", many, i -> tenure(i, i, 0, many)) + event("");
      case TENURES_OF_A_PERSON -> list("people", 1, Multitude::person) + list("posts", many, i -> post(i, ""))
          + list("tenures", many, i -> tenure(i, 0, i, many)) + event(",\"participants\":[{\"person\":\"h0\"}]");
      case FIGURES_OF_AN_INDICATOR -> list("organisations", many, i -> "{\"id\":\"r" + i + "\",\"name\":\"Reporter " + i + "\"}")
          + list("figures", many, i -> "{\"id\":\"f" + i + "\",\"name\":\"Trade\",\"indicator\":\"trade\",\"value\":" + i % 977
              + ",\"unit\":\"USD\",\"reporter\":\"r" + i + "\",\"date\":\"" + day(spread(i, many)) + "\"}") + event("");
      case RIVALS_OF_A_VALUE -> list("sources", 1, i -> source(i, "", false)) + event(",\"disputed\":[" + joined(many, i ->
          "{\"key\":\"date\",\"value\":\"" + day(i) + "\",\"status\":\"open\",\"evidence\":[{\"source\":\"s0\"}]}") + "]");
      case PARTICIPANTS_OF_AN_EVENT -> list("people", many, Multitude::person)
          + event(",\"participants\":[" + joined(many, i -> "{\"person\":\"h" + i + "\"}") + "]");
      case LINKS_OF_AN_ENTRY -> event(",\"links\":[" + joined(many, i -> "{\"url\":\"https://example.org/" + i + "\"}") + "]");
      case CHAIN_OF_PLACES -> list("places", many, i -> named("l", i, many, "in")) + event(",\"place\":\"l0\"");
      case CHAIN_OF_TOPICS -> list("topics", many, i -> named("t", i, many, "in")) + event(",\"topics\":[\"t0\"]");
      case CHAIN_OF_POSTS -> list("people", 1, Multitude::person)
          + list("posts", many, i -> post(i, i + 1 < many ? ",\"succeeds\":\"o" + (i + 1) + "\"" : ""))
          + list("tenures", many, i -> tenure(i, 0, i, many)) + event("");
      case CHAIN_OF_STATEMENTS -> list("statements", many, i -> "{\"id\":\"w" + i + "\",\"kind\":\"commitment\",\"text\":\"Word " + i
          + "\",\"by\":[\"A\"],\"date\":\"2001\"" + (i + 1 < many ? ",\"repeats\":\"w" + (i + 1) + "\"" : "") + "}") + event("");
      case CHAIN_OF_EVENTS -> list("events", many, i -> event(i, day(spread(i, many)), i + 1 < many
          ? ",\"related\":[{\"kind\":\"part-of\",\"event\":\"e" + (i + 1) + "\"}]" : ""));
      case LETTERS_IN_A_LINE -> event(",\"summary\":\"" + "so many letters ".repeat(many / 16) + "\"");
    } + "}";
  }

  private static String list(String key, int many, IntFunction<String> entry) {
    return ",\"" + key + "\":[" + joined(many, entry) + "]";
  }

  private static String joined(int many, IntFunction<String> entry) {
    return IntStream.range(0, many).mapToObj(entry).collect(Collectors.joining(","));
  }

  private static String event(String more) {
    return list("events", 1, i -> event(i, "2001-02-03", more));
  }

  private static String event(int number, String date, String more) {
    return String.format(Locale.ROOT, "{\"id\":\"e%d\",\"kind\":\"visit\",\"title\":\"Event %1$d\",\"date\":\"%s\"%s}", number, date, more);
  }

  private static String evidence(int many, IntFunction<String> more) {
    return ",\"evidence\":[" + joined(many, i -> "{\"source\":\"s" + i + "\"" + more.apply(i) + "}") + "]";
  }

  private static String source(int number, String restsOn, boolean isResting) {
    return "{\"id\":\"s" + number + "\",\"title\":\"Source " + number + "\"" + (isResting ? ",\"rests-on\":[" + restsOn + "]" : "") + "}";
  }

  private static String person(int number) {
    return "{\"id\":\"h" + number + "\",\"name\":\"Person " + number + "\",\"party\":\"A\"}";
  }

  private static String post(int number, String more) {
    return "{\"id\":\"o" + number + "\",\"name\":\"Post " + number + "\",\"party\":\"A\",\"rank\":\"minister\"" + more + "}";
  }

  /// Two in three end nobody knows when; one in two was appointed before.
  private static String tenure(int number, int person, int post, int many) {
    int first = spread(number, many);
    String end = number % 3 == 0 ? day(first + 2) : "";
    return "{\"id\":\"n" + number + "\",\"person\":\"h" + person + "\",\"post\":\"o" + post + "\",\"date\":\"" + day(first) + "/" + end
        + "\"" + (number % 2 == 0 ? ",\"phases\":{\"appointed\":\"" + day(first - 2) + "\"}" : "") + "}";
  }

  private static String named(String letter, int number, int many, String key) {
    return "{\"id\":\"" + letter + number + "\",\"name\":\"Name " + number + "\""
        + (number + 1 < many ? ",\"" + key + "\":\"" + letter + (number + 1) + "\"" : "") + "}";
  }

  private static int spread(int number, int many) {
    return (int) ((long) number * DAYS / many);
  }

  private static String day(int number) {
    return FIRST.plusDays(number).toString();
  }
}
