package entente.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// Dossiers of any size that nobody has to type: events of 1900 to 2025 between twelve states, most of a day, some of years, a tenth with
/// an uncertain date. The same number of events always gives the same bytes.
final class Synthetic {
  private static final List<String> STATES = List.of("Ardova", "Belmar", "Corvenia", "Drava", "Estmark", "Farania", "Galdora", "Hestia",
      "Ilvania", "Jorland", "Kestria", "Lumeria");
  private static final List<String> KINDS = List.of("visit", "meeting", "call", "consultations", "session", "conference", "agreement",
      "statement", "culture", "business", "other");
  private static final List<String> TOPICS = List.of("trade", "defence", "science", "education", "culture", "tourism", "consular", "energy",
      "health", "security");
  private static final List<String> RANKS = List.of("head-of-state", "head-of-government", "minister", "deputy-minister", "ambassador",
      "senior-official", "official");
  private static final List<String> GIVEN = List.of("Alda", "Boris", "Chitra", "Dmitry", "Elena", "Farid", "Gita", "Hanna", "Ivan", "Jaya",
      "Kiran", "Lena", "Mira", "Nikhil", "Olga", "Pavel");
  private static final List<String> FAMILY = List.of("Adler", "Bhatt", "Carver", "Dutta", "Egorov", "Faris", "Gupta", "Horvat", "Ivanov",
      "Joshi", "Kovacs", "Larin", "Mehta", "Novak", "Orlov", "Petrov");
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int DAYS = 46_020;
  private static final int POSTS = 84;
  private static final int MECHANISMS = 24;
  private static final int SOURCES = 50;
  private static final double RANGE = 4_294_967_296.0;

  private final int events;
  private final int people;
  private final int places;
  private int state = 1;

  private Synthetic(int events) {
    this.events = events;
    this.people = Math.clamp(events / 20, 20, 100_000);
    this.places = Math.clamp(events / 200, 5, 5000);
  }

  /// Writes a dossier of so many events, unless the file is there already.
  ///
  /// @throws IOException when it cannot be written
  static Path file(int events, Path folder) throws IOException {
    Path file = Files.createDirectories(folder).resolve("synthetic-" + events + ".json");
    if (!Files.exists(file)) {
      Path part = folder.resolve("synthetic.part");
      try (Writer writer = Files.newBufferedWriter(part)) {
        new Synthetic(events).write(writer);
      }
      Files.move(part, file);
    }
    return file;
  }

  private void write(Writer out) throws IOException {
    out.write(String.format(Locale.ROOT, "{\"format\": \"entente-dossier/1\", \"id\": \"synthetic-even-%d-1\", "
        + "\"title\": \"Synthetic %1$d (even)\", \"language\": \"en\",%n", events));
    list(out, "parties", STATES.size(), i -> "{\"id\":\"p" + i + "\",\"name\":\"" + STATES.get(i) + "\",\"kind\":\"state\"}");
    list(out, "places", places, i -> "{\"id\":\"l" + i + "\",\"name\":\"Town " + i + "\",\"in\":\"p" + i % 12 + "\",\"at\":["
        + degrees(140, 70) + "," + degrees(360, 180) + "]}");
    list(out, "mechanisms", MECHANISMS, i -> "{\"id\":\"m" + i + "\",\"name\":\"Consultations " + i + "\",\"kind\":\"consultations\","
        + "\"parties\":[\"p" + i % 12 + "\",\"p" + (i + 1) % 12 + "\"],\"cadence\":\"P1Y\"}");
    list(out, "people", people, i -> "{\"id\":\"h" + i + "\",\"name\":\"" + pick(GIVEN) + " " + pick(FAMILY) + " " + i
        + "\",\"party\":\"p" + i % 12 + "\"}");
    list(out, "posts", POSTS, i -> "{\"id\":\"o" + i + "\",\"name\":\"" + RANKS.get(i % 7) + " of " + STATES.get(i % 12)
        + "\",\"party\":\"p" + i % 12 + "\",\"rank\":\"" + RANKS.get(i % 7) + "\"}");
    list(out, "tenures", people, this::tenure);
    list(out, "topics", TOPICS.size(), i -> "{\"id\":\"" + TOPICS.get(i) + "\",\"name\":\"" + TOPICS.get(i) + "\"}");
    list(out, "events", events, this::event);
    list(out, "sources", SOURCES, i -> "{\"id\":\"s" + i + "\",\"title\":\"Report " + i
        + "\",\"kind\":\"article\",\"published\":\"2020-01-01\"}");
    out.write("}\n");
  }

  private static void list(Writer out, String name, int count, IntFunction<String> entry) throws IOException {
    out.write("\"" + name + "\": [\n");
    for (int i = 0; i < count; i++) {
      out.write(entry.apply(i));
      out.write(i + 1 < count ? ",\n" : "\n");
    }
    out.write(name.equals("sources") ? "]\n" : "],\n");
  }

  private String tenure(int i) {
    LocalDate start = LocalDate.of(1900 + random(120), 1, 1).plusMonths(random(12));
    return "{\"id\":\"t" + i + "\",\"person\":\"h" + i + "\",\"post\":\"o" + i % POSTS + "\",\"date\":\"" + start + "/"
        + start.plusDays(200 + random(2000)) + "\"}";
  }

  private String event(int i) {
    double length = random();
    LocalDate start = FIRST.plusDays(random(DAYS));
    int days = length < 0.7 ? 0 : length < 0.95 ? 1 + random(9) : 365 + random(3650);
    String date = days == 0 ? uncertain(start) : start + "/" + start.plusDays(days);
    int host = random(12);
    int guest = (host + 1 + random(11)) % 12;
    String kind = pick(KINDS);
    int one = random(people);
    int other = random(people);
    String title = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + i + ": " + STATES.get(guest) + " and "
        + STATES.get(host) + " on " + pick(TOPICS);
    return "{\"id\":\"e" + i + "\",\"kind\":\"" + kind + "\",\"title\":\"" + title + "\",\"date\":\"" + date + "\",\"place\":\"l"
        + random(places) + "\",\"host\":\"p" + host + "\",\"guest\":\"p" + guest + "\",\"participants\":[{\"person\":\"h" + one
        + "\",\"post\":\"o" + one % POSTS + "\"},{\"person\":\"h" + other + "\",\"post\":\"o" + other % POSTS + "\"}],\"topics\":[\""
        + pick(TOPICS) + "\"],\"evidence\":[{\"source\":\"s" + i % SOURCES + "\",\"at\":\"¶" + (1 + i % 9) + "\"}]"
        + (kind.equals("consultations") || kind.equals("session")
            ? ",\"mechanism\":\"m" + i % MECHANISMS + "\",\"session\":" + (1 + i % 90) : "") + "}";
  }

  private String uncertain(LocalDate day) {
    String date = day.toString();
    return switch ((int) Math.max(0, (random() - 0.88) / 0.02)) {
      case 0 -> date;
      case 1 -> date.substring(0, 7);
      case 2 -> date.substring(0, 4);
      case 3 -> date + "~";
      case 4 -> date.substring(0, 8) + "XX";
      default -> "[" + date + "," + day.plusDays(7) + "]";
    };
  }

  private long degrees(int span, int most) {
    return Math.round(random() * span - most);
  }

  private <V> V pick(List<V> of) {
    return of.get(random(of.size()));
  }

  private int random(int below) {
    return (int) (random() * below);
  }

  /// A linear congruential generator, so that other programs can write the same file.
  private double random() {
    state = state * 1_664_525 + 1_013_904_223;
    return Integer.toUnsignedLong(state) / RANGE;
  }
}
