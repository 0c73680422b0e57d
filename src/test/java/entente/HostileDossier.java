package entente;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A dossier that holds whatever is awkward to show. Always the same text.
final class HostileDossier {
  private static final int LONG = 10_000; // letters
  private static final int MANY = 3_000;

  private static final List<String> TITLES = List.of("x".repeat(LONG), "many words ".repeat(LONG / 10), "", " \u200b\u2060 ",
      "\u202Eright to left\u202C", "\u2066\u2067isolated",
      "\u05E9\u05DC\u05D5\u05DD abc \u0645\u0631\u062D\u0628\u0627", "\u001b[31mred\u0007",
      "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family",
      "a\u0301\u0302\u0303".repeat(50),
      "line\nbreak\ttab", "<b>%s {0} ${x}</b>");
  private static final List<String> DATES = List.of("2001-02-03", "Y1000000000000000", "Y-1000000000000000", "Y999999999E9", "../2001",
      "2001/..", "/2001", "2001/", "1992~", "19XX", "XXXX-12-31", "[2001-01-01..2009-12-31]", "{1999,2001}", "2001-21",
      "2020-01-01/1999-01-01", "0000", "-9999", "when it rained", "2001-02-30", "..", "2001-02-03T23:59:59Z");
  private static final List<String> KINDS = List.of("visit", "agreement", "unheard-of", "", "VISIT", "call");
  private static final List<String> LINKS = List.of("https://example.org/a'$(touch${IFS}pwned);&|b",
      "https://user:secret@evil.example/paypal.com", "https://evil.example/\u202egpj.exe", "https://xn--pypal-4ve.com/",
      "HTTPS://EVIL.example/%0d%0aX", "javascript:alert(1)", "file:///etc/passwd", "", "https://" + "a".repeat(LONG));

  private HostileDossier() {}

  /// The text of its file.
  static String json() {
    return "{\"format\":\"entente-dossier/1\",\"id\":\"hostile\",\"title\":" + quoted("\u202E" + TITLES.getFirst())
        + ",\"compiled\":\"2025-11-30\""
        + ",\"parties\":[{\"id\":\"A\",\"name\":" + quoted(TITLES.get(1))
        + ",\"kind\":\"state\"},{\"id\":\"B\",\"name\":\"\",\"kind\":\"state\"}]"
        + list("people", MANY, i -> "{\"id\":\"h" + i + "\",\"name\":" + title(i) + ",\"party\":\"" + (i % 2 == 0 ? "A" : "B") + "\"}")
        + list("posts", 20, i -> "{\"id\":\"o" + i + "\",\"name\":" + title(i) + ",\"party\":\"A\",\"rank\":\"minister\""
            + ",\"succeeds\":\"o" + i + "\"}")
        + list("tenures", 400, i -> "{\"id\":\"n" + i + "\",\"person\":\"h" + i % 7 + "\",\"post\":\"o" + i % 20 + "\",\"date\":"
            + date(i) + "}")
        + list("places", 12, i -> "{\"id\":\"l" + i + "\",\"name\":" + title(i) + ",\"in\":\"l" + (i + 1) % 12 + "\"}")
        + list("topics", 12, i -> "{\"id\":\"t" + i + "\",\"name\":" + title(i) + ",\"in\":\"t" + i + "\"}")
        + list("sources", 60, i -> "{\"id\":\"s" + i + "\",\"title\":" + title(i) + ",\"rests-on\":[\"s" + (i + 1) % 60 + "\"]}")
        + list("statements", 40, i -> "{\"id\":\"w" + i + "\",\"kind\":\"commitment\",\"text\":" + title(i) + ",\"by\":[\"A\"],\"date\":"
            + date(i) + ",\"repeats\":\"w" + i + "\"}")
        + list("events", 300, HostileDossier::event) + "}";
  }

  private static String event(int i) {
    return "{\"id\":\"e" + i + "\",\"kind\":" + quoted(KINDS.get(i % KINDS.size())) + ",\"title\":" + title(i) + ",\"date\":" + date(i)
        + ",\"summary\":" + title(i + 1) + ",\"place\":\"l" + i % 12 + "\",\"topics\":[\"t" + i % 12 + "\"]"
        + ",\"related\":[{\"kind\":\"part-of\",\"event\":\"e" + i + "\"},{\"kind\":\"follows\",\"event\":\"nowhere\"}]"
        + list("participants", i % 100 == 0 ? MANY : i % 5, j -> "{\"person\":\"h" + j + "\"}")
        + list("links", LINKS.size(), j -> "{\"title\":" + title(i + j) + ",\"url\":" + quoted(LINKS.get(j)) + "}")
        + list("evidence", i % 60, j -> "{\"source\":\"s" + j + "\",\"at\":" + title(j) + "}")
        + list("disputed", i % 100 == 1 ? MANY : i % 3, j -> "{\"key\":\"date\",\"value\":" + date(j)
            + ",\"status\":\"open\",\"evidence\":[{\"source\":\"s" + j % 60 + "\"}]}") + "}";
  }

  private static String list(String key, int many, IntFunction<String> entry) {
    return ",\"" + key + "\":[" + IntStream.range(0, many).mapToObj(entry).collect(Collectors.joining(",")) + "]";
  }

  /// Most are short: a file of nothing but long names is only slow to read.
  private static String title(int i) {
    return quoted(i % 4 == 0 ? TITLES.get(i / 4 % TITLES.size()) : "Name " + i);
  }

  private static String date(int i) {
    return quoted(i % 2 == 0 ? DATES.get(i / 2 % DATES.size()) : (1900 + i % 120) + "-05-" + (10 + i % 20));
  }

  private static String quoted(String text) {
    return text.chars().mapToObj(letter -> letter < ' ' || letter == '"' || letter == '\\' || letter > '~'
        ? String.format(Locale.ROOT, "\\u%04x", letter) : Character.toString(letter)).collect(Collectors.joining("", "\"", "\""));
  }
}
