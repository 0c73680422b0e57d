package entente.command;

import entente.dossier.Dossier;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Source;
import entente.format.Loaded;
import entente.language.Visible;
import entente.time.Bounds;
import entente.time.Days;
import entente.words.EntityWords;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says what a dossier holds, in figures.
@Command(name = InfoCommand.NAME, mixinStandardHelpOptions = true, exitCodeOnExecutionException = Commands.FAILED)
final class InfoCommand implements Callable<Integer> {
  static final String NAME = "info";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of(""); // required, so always set anew

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Loaded> read = console.read(file);
    if (read.isEmpty()) {
      return Commands.FAILED;
    }
    Loaded loaded = read.get();
    Dossier dossier = loaded.dossier();
    if (dossier == null) {
      console.tell(loaded);
    } else {
      print(facts(dossier, loaded));
    }
    return loaded.isPartial() ? Commands.INPUT_HAS_ERRORS : Commands.FINE;
  }

  private Map<String, String> facts(Dossier dossier, Loaded loaded) {
    Map<String, String> facts = new LinkedHashMap<>();
    Dossier.Head head = dossier.head();
    facts.put("info.id", head.id());
    facts.put("info.title", new EntityWords(dossier, console.language()).title().strip().replaceAll("\\s+", " "));
    facts.put("info.language", head.language());
    put(facts, "info.compiled", head.compiled());
    put(facts, "info.licence", head.licence());
    Dossier.Lists lists = dossier.lists();
    for (EntityKind kind : EntityKind.values()) {
      count(facts, "info." + kind.key(), kind.in(lists));
      if (kind == EntityKind.EVENT) {
        put(facts, "info.range", range(dossier));
      }
    }
    count(facts, "info.queries", head.queries());
    count(facts, "info.accepted", head.accepted());
    count(facts, "info.originals", lists.sources().stream().filter(s -> s.restsOn().isEmpty()).toList());
    count(facts, "info.disputed", lists.all().filter(e -> !e.apparatus().disputed().isEmpty()).toList());
    count(facts, "info.inferred", lists.all().filter(e -> e.apparatus().isInferred()).toList());
    count(facts, "info.unsourced", lists.all().filter(e -> !(e instanceof Source) && e.apparatus().evidence().isEmpty()).toList());
    facts.put("info.problems", loaded.problems().isEmpty() ? "0" : console.counts(loaded));
    return facts;
  }

  private static void put(Map<String, String> facts, String key, @Nullable Object value) {
    if (value != null) {
      facts.put(key, value.toString());
    }
  }

  private static void count(Map<String, String> facts, String key, List<?> list) {
    facts.put(key, Integer.toString(list.size()));
  }

  /// From the first to the last day that events can have been on, as an interval; null where no day is known.
  private static @Nullable String range(Dossier dossier) {
    long first = Bounds.FUTURE;
    long last = Bounds.PAST;
    for (Event event : dossier.lists().events()) {
      Bounds bounds = dossier.bounds(event);
      for (long day : new long[] {bounds.earliestStart(), bounds.latestEnd()}) {
        if (day != Bounds.PAST && day != Bounds.FUTURE) {
          first = Math.min(first, day);
          last = Math.max(last, day);
        }
      }
    }
    return first > last ? null : Days.date(first) + "/" + Days.date(last);
  }

  /// Prints the facts in two columns.
  private void print(Map<String, String> facts) {
    int width = facts.keySet().stream().mapToInt(key -> width(console.text(key))).max().orElse(0);
    facts.forEach((key, value) -> {
      String label = console.text(key);
      console.say(label + " ".repeat(width - width(label) + 2) + Visible.quoted(value));
    });
  }

  /// How many columns a text takes: marks above and below letters take none.
  private static int width(String text) {
    return (int) text.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
        .count();
  }
}
