package entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Spellings that are printed somewhere, and who is meant: `spellings.tsv` for the bundled dossier, a hundred of them frozen before the
/// search was written, `world.tsv` for people of all continents. Those that do not put the right one first stand in `missed.tsv`; whoever
/// mends one takes it out there.
class SpellingsTest {
  private static final int MOST = 5;
  private static final Map<String, Search> SEARCHES = new HashMap<>();

  /// @param isFrozen whether it was there before the search
  private record Row(String dossier, String id, String spelling, String kind, boolean isFrozen) {
    String label() {
      return dossier + "\t" + spelling;
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SpellingsTest.class.getResourceAsStream(name), name);
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }
  }

  private static Dossier dossier(String name) throws IOException {
    String file = name.equals("world") ? "world.json" : "/entente/dossiers/india-belarus.json";
    try (InputStream in = resource(file)) {
      return Objects.requireNonNull(DossierReader.read(name, in.readAllBytes()).dossier());
    }
  }

  private static Search search(String name) throws IOException {
    Search search = SEARCHES.get(name);
    if (search == null) {
      search = Search.of(dossier(name), Progress.UNSEEN);
      SEARCHES.put(name, search);
    }
    return search;
  }

  private static List<Row> rows(String file, String dossier) throws IOException {
    List<String> head = Arrays.asList(lines(file).getFirst().split("\t", -1));
    return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).map(cells -> new Row(dossier, cells[head.indexOf("id")],
        cells[head.indexOf("spelling")], cells[head.indexOf("class")], cells[head.indexOf("frozen")].equals("yes"))).toList();
  }

  private static List<Row> rows() throws IOException {
    return Stream.concat(rows("spellings.tsv", "bundled").stream(), rows("world.tsv", "world").stream()).toList();
  }

  private static List<String> found(Row row) throws IOException {
    return search(row.dossier()).find(row.spelling(), MOST, Progress.UNSEEN).stream().map(hit -> hit.entity().id()).limit(MOST).toList();
  }

  private static boolean isFirst(Row row) throws IOException {
    return found(row).stream().findFirst().filter(row.id()::equals).isPresent();
  }

  @TestFactory
  List<DynamicTest> noSpellingThatFoundTheRightOneFirstIsLost() throws IOException {
    Set<String> missed = new HashSet<>(lines("missed.tsv"));
    Map<String, List<Row>> classes = rows().stream()
        .collect(Collectors.groupingBy(row -> row.dossier() + ", " + row.kind(), LinkedHashMap::new, Collectors.toList()));
    return classes.entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () -> {
      for (Row row : entry.getValue()) {
        List<String> found = found(row);
        boolean isFirst = !found.isEmpty() && found.getFirst().equals(row.id());
        assertThat(isFirst).as("%s, %s finds %s", row.spelling(), row.id(), found).isNotEqualTo(missed.contains(row.label()));
      }
    })).toList();
  }

  @Test
  void theFrozenOnesFindTheRightOneAsOftenAsTheOthers() throws IOException {
    List<Row> frozen = rows().stream().filter(Row::isFrozen).toList();
    assertThat(frozen).hasSize(100);
    int first = 0;
    for (Row row : frozen) {
      first += isFirst(row) ? 1 : 0;
    }
    assertThat(first).isGreaterThanOrEqualTo(95);
  }

  @Test
  void whoIsNotThereIsNotFound() throws IOException {
    List<String> nobody = lines("nobody.txt");
    for (String name : List.of("bundled", "world")) {
      Search search = search(name);
      assertThat(nobody.stream().filter(query -> !search.find(query, MOST, Progress.UNSEEN).isEmpty()).toList()).as(name)
          .hasSizeLessThanOrEqualTo(nobody.size() / 20);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "entente.shared", matches = ".+", disabledReason = "no shared test data given: -Dentente.shared=…")
  void strangersAreNotFound() throws IOException {
    Path file = Path.of(System.getProperty("entente.shared"), "data", "us-diplomacy.json");
    Dossier other = Objects.requireNonNull(DossierReader.read(file).dossier());
    Search search = search("bundled");
    Set<String> own = dossier("bundled").lists().people().stream().flatMap(person -> person.naming().all()).map(Folding::of)
        .collect(Collectors.toSet());
    List<String> strangers = other.lists().people().stream().map(person -> person.naming().name().in("en"))
        .filter(name -> !own.contains(Folding.of(name))).toList();
    assertThat(strangers).hasSizeGreaterThan(5_000);
    assertThat(strangers.stream().filter(name -> !search.find(name, 1, Progress.UNSEEN).isEmpty()).count())
        .isLessThanOrEqualTo(strangers.size() / 20);
  }
}
