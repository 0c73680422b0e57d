package entente.bench;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The frames of the window while its list of 100,000 people scrolls, against those while it stands still; and how long the list takes
/// to follow what is typed into its filter. In a process of its own, which has a real window.
final class PeopleBenchmark implements Benchmark {
  private static final int PEOPLE = 100_000;
  private static final int EVENTS = 2_000;
  private static final int PARTIES = 12;
  private static final int POSTS = 84;
  private static final int MINUTES = 5;
  private static final List<String> GIVEN = List.of("Alda", "Boris", "Chitra", "Dmitry", "Elena", "Farid", "Gita", "Hanna");
  private static final List<String> FAMILY = List.of("Adler", "Bhatt", "Carver", "Dutta", "Egorov", "Faris", "Gupta");
  private static final Pattern MEASURED = Pattern.compile("measured (\\S+) (\\S+) (\\S+)");

  @Override
  public List<Measure> run(Project project) throws IOException, InterruptedException {
    Path scratch = project.scratch("people");
    Path dossier = scratch.resolve("people.json");
    write(dossier);
    try (Display display = Display.open()) {
      var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Djavafx.animation.fullspeed=true", "-Dprism.order=sw", "-Duser.language=en", "-Duser.home=" + scratch,
          "--enable-native-access=ALL-UNNAMED", "-cp", absolute(System.getProperty("java.class.path")), PeopleFrames.class.getName(),
          dossier.toString()));
      builder.environment().put("DISPLAY", display.name());
      builder.environment().put("HOME", scratch.toString());
      builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
      builder.redirectError(scratch.resolve("frames.log").toFile()).directory(scratch.toFile());
      Process process = builder.start();
      try (var lines = process.inputReader()) {
        return lines.lines().map(MEASURED::matcher).filter(java.util.regex.Matcher::matches).map(MatchResult.class::cast)
            .map(m -> new Measure(m.group(1), Double.parseDouble(m.group(2)), "ms", Double.parseDouble(m.group(3)))).toList();
      } finally {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
        }
      }
    }
  }

  private static String absolute(String classPath) {
    return List.of(classPath.split(File.pathSeparator)).stream().map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(java.util.stream.Collectors.joining(File.pathSeparator));
  }

  /// A dossier of many people, each of whom has held a post, and few events.
  private static void write(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{\"format\": \"entente-dossier/1\", \"id\": \"people\", \"title\": \"People\", \"compiled\": \"2025-12-31\"");
      for (String list : List.of("parties", "people", "posts", "tenures", "events")) {
        out.write(",\n\"" + list + "\": [");
        int count = switch (list) {
          case "parties" -> PARTIES;
          case "posts" -> POSTS;
          case "events" -> EVENTS;
          default -> PEOPLE;
        };
        for (int i = 0; i < count; i++) {
          out.write((i == 0 ? "\n" : ",\n") + entry(list, i));
        }
        out.write("]");
      }
      out.write("}\n");
    }
  }

  private static String entry(String list, int i) {
    return switch (list) {
      case "parties" -> "{\"id\": \"p%d\", \"name\": \"State %d\"}".formatted(i, i);
      case "people" -> "{\"id\": \"h%d\", \"name\": \"%s %s %d\", \"party\": \"p%d\"}".formatted(i, GIVEN.get(i % GIVEN.size()),
          FAMILY.get(i % FAMILY.size()), i, i % PARTIES);
      case "posts" -> "{\"id\": \"o%d\", \"name\": \"Minister of State %d\", \"party\": \"p%d\", \"rank\": \"minister\"}"
          .formatted(i, i, i % PARTIES);
      case "tenures" -> "{\"id\": \"t%d\", \"person\": \"h%d\", \"post\": \"o%d\", \"date\": \"%d/%d\"}"
          .formatted(i, i, i % POSTS, 1950 + i % 70, 1953 + i % 70);
      default -> String.format(Locale.ROOT, "{\"id\": \"e%d\", \"title\": \"Meeting %d\", \"kind\": \"meeting\", "
          + "\"date\": \"%d-%02d-%02d\", \"participants\": [{\"person\": \"h%d\"}, {\"person\": \"h%d\"}]}",
          i, i, 1950 + i % 75, 1 + i % 12, 1 + i % 28, i, i * 37 % PEOPLE);
    };
  }
}
