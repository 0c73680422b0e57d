package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.chart.Span;
import entente.disk.Stamp;
import entente.explorer.Opening.Reading;
import entente.feed.Grouping;
import entente.language.Language;
import entente.query.Query;
import entente.query.QueryField;
import entente.work.Background;
import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  @TempDir private Path folder;
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Map<Path, Runnable> watched = new HashMap<>();
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(work::add, Runnable::run), (file, _, changed) -> {
    watched.put(file, changed);
    return () -> watched.remove(file);
  }, PlaceMemory.NONE, Clock.systemUTC());
  private final Opening opening = explorer.opening();
  private DossierFile.OnDisk file = new DossierFile.OnDisk(Path.of(""));

  @BeforeEach
  void open() throws IOException {
    file = file("open.json", dossier("Open", "e1", "e2", "e3"));
    opening.open(file);
    work();
  }

  private static String dossier(String title, String... events) {
    List<String> entries = new ArrayList<>();
    for (String event : events) {
      entries.add("{\"id\": \"%1$s\", \"title\": \"%1$s\", \"kind\": \"other\", \"date\": \"2020-01-0%2$s\"}"
          .formatted(event, event.substring(1)));
    }
    return "{\"format\": \"entente-dossier/1\", \"id\": \"d\", \"title\": \"%s\", \"events\": [%s]}"
        .formatted(title, String.join(",", entries));
  }

  private DossierFile.OnDisk file(String name, String content) throws IOException {
    return new DossierFile.OnDisk(Files.writeString(folder.resolve(name), content));
  }

  private void change(String content) throws IOException {
    Files.writeString(file.path(), content);
    tell();
  }

  /// Lets the watch tell of a change.
  private void tell() {
    Objects.requireNonNull(watched.get(file.path())).run();
    work();
  }

  /// Lets the worker do all there is.
  private void work() {
    while (!work.isEmpty()) {
      work.pop().run();
    }
  }

  private String title() {
    return explorer.view().dossier().head().title().in("en");
  }

  @Test
  void theDossierThatIsThereStaysUntilTheNextOneIs() throws IOException {
    List<Optional<Reading>> seen = new ArrayList<>();
    DossierFile next = file("next.json", dossier("Next", "e1"));
    opening.readingProperty().subscribe(reading -> {
      seen.add(reading);
    });
    opening.open(next);
    assertThat(title()).isEqualTo("Open");
    assertThat(opening.readingProperty().get()).contains(new Reading(next, 0));
    work();
    assertThat(title()).isEqualTo("Next");
    assertThat(seen).startsWith(Optional.empty(), Optional.of(new Reading(next, 0)))
        .endsWith(Optional.of(new Reading(next, 1)), Optional.empty());
    assertThat(watched).containsOnlyKeys(folder.resolve("next.json"));
  }

  @Test
  void aFilterKeepsWhatTheChangedFileStillHas() throws IOException {
    String entry = "{\"id\": \"%s\", \"title\": \"T\", \"kind\": \"%s\", \"date\": \"2020\", \"topics\": [\"%s\"]}";
    String whole = "{\"format\": \"entente-dossier/1\", \"id\": \"d\", \"title\": \"Open\", \"topics\": [%s], \"events\": [%s]}";
    String trade = "{\"id\": \"trade\", \"name\": \"Trade\"}";
    String culture = "{\"id\": \"culture\", \"name\": \"Culture\", \"names\": [{\"name\": \"Arts\", \"date\": \"1990/2021\"}]}";
    change(whole.formatted(trade + "," + culture, entry.formatted("e1", "visit", "trade") + ","
        + entry.formatted("e2", "meeting", "culture")));
    explorer.filter(query("kind:visit,meeting topic:culture,trade date:1980.. -topic:culture words"));
    work();
    change(whole.formatted(trade, entry.formatted("e1", "visit", "trade")));
    assertThat(explorer.filterProperty().get()).isEqualTo(query("kind:visit,meeting topic:trade date:1980.. words"));
    assertThat(explorer.unfiltered().namesProperty().get()).as("as it was called on the as-of day").containsExactly("Arts");
    explorer.filter(Query.All.EVERYTHING);
    assertThat(explorer.unfiltered().namesProperty().get()).isEmpty();
  }

  private Query query(String text) {
    return (Query) explorer.view().columns().reader().read(text);
  }

  @Test
  void aCancelledOneIsNotShown() throws IOException {
    opening.open(file("next.json", dossier("Next")));
    opening.cancel();
    assertThat(opening.readingProperty().get()).isEmpty();
    work();
    assertThat(title()).isEqualTo("Open");
    assertThat(opening.refusedProperty().get()).isEmpty();
  }

  @Test
  void ofSeveralTheLatestIsShown() throws IOException {
    opening.open(file("a.json", dossier("A")));
    opening.open(file("b.json", dossier("B")));
    work.removeLast().run();
    assertThat(title()).isEqualTo("B");
    work();
    assertThat(title()).isEqualTo("B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"format\": ", "nonsense", "\0\1\2", "[]", "{}"})
  void whatIsNoDossierIsRefusedAndNothingIsLost(String content) throws IOException {
    explorer.select("e1");
    DossierFile bad = file("bad.json", content);
    opening.open(bad);
    work();
    assertThat(title()).isEqualTo("Open");
    assertThat(explorer.selection()).contains("e1");
    OpenDossier refused = opening.refusedProperty().get().orElseThrow();
    assertThat(refused.file()).isEqualTo(bad);
    assertThat(refused.problems()).isNotEmpty();
    assertThat(opening.inQuestion().getValue()).isEqualTo(refused);
    assertThat(watched).containsOnlyKeys(file.path());
  }

  @Test
  void aFolderAndAFileThatIsNotThereAreRefused() {
    for (Path path : List.of(folder, folder.resolve("none.json"))) {
      opening.open(new DossierFile.OnDisk(path));
      work();
      assertThat(opening.refusedProperty().get().orElseThrow().problems()).singleElement()
          .satisfies(problem -> assertThat(problem.key()).startsWith("file."));
      assertThat(title()).isEqualTo("Open");
    }
  }

  @Test
  void aRefusalIsForgottenWhenDismissedOrWhenSomethingElseOpens() throws IOException {
    DossierFile bad = file("bad.json", "x");
    opening.open(bad);
    work();
    opening.dismiss();
    assertThat(opening.refusedProperty().get()).isEmpty();
    assertThat(opening.inQuestion().getValue()).isEqualTo(explorer.view().open());
    opening.open(bad);
    opening.open(file("next.json", dossier("Next")));
    work();
    assertThat(opening.refusedProperty().get()).isEmpty();
  }

  @Test
  void anErrorWhileReadingLeavesNothingHanging() throws IOException {
    try (FileSystem closed = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
      opening.open(new DossierFile.OnDisk(closed.getPath("/d.json")));
    }
    assertThat(opening.readingProperty().get()).isPresent();
    assertThatThrownBy(this::work).isInstanceOf(ClosedFileSystemException.class);
    assertThat(opening.readingProperty().get()).isEmpty();
    assertThat(title()).isEqualTo("Open");
  }

  @Test
  void aChangedFileIsReadAnewWhileSelectionViewAndWayStay() throws IOException {
    explorer.select("e1");
    explorer.select("e2");
    var inSight = new Span(18_262, 18_263);
    explorer.see(inSight);
    change(dossier("Changed", "e1", "e2", "e3", "e4"));
    assertThat(title()).isEqualTo("Changed");
    assertThat(explorer.view().chart().size()).isEqualTo(4);
    assertThat(explorer.selection()).contains("e2");
    assertThat(explorer.visibleProperty().get()).isEqualTo(inSight);
    explorer.update(Session::back);
    assertThat(explorer.selection()).contains("e1");
  }

  @Test
  void whatIsGoneFromTheFileIsGoneFromTheWay() throws IOException {
    explorer.select("e1");
    explorer.select("e2");
    explorer.select("e3");
    explorer.update(Session::back);
    change(dossier("Changed", "e1"));
    assertThat(explorer.selection()).contains("e1");
    assertThat(explorer.session().canGoForward()).isFalse();
    assertThat(explorer.session().back().selected()).as("the dossier itself").isEmpty();
    assertThat(explorer.session().back().canGoBack()).isFalse();
    change(dossier("Changed", "e4"));
    assertThat(explorer.selection()).isEmpty();
  }

  @Test
  void theAsOfDayFollowsTheFileUntilItIsMovedByHand() throws IOException {
    long third = explorer.asOfProperty().get().day();
    change(dossier("Changed", "e1", "e2", "e3", "e5"));
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(third + 2);
    explorer.readAsOf(third);
    change(dossier("Changed", "e1", "e2", "e3", "e7"));
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(third);
    explorer.readAsOf(third + 4);
    change(dossier("Changed", "e1", "e2", "e3", "e8"));
    assertThat(explorer.asOfProperty().get().day()).as("moved to the latest day by hand").isEqualTo(third + 4);
    explorer.readAsOfLatest();
    change(dossier("Changed", "e1", "e2", "e3", "e9"));
    assertThat(explorer.asOfProperty().get().day()).isEqualTo(third + 6);
  }

  @Test
  void nobodySeesADossierWithTheChartOfAnother() throws IOException {
    List<String> seen = new ArrayList<>();
    List<ObservableValue<?>> parts = List.of(explorer.viewProperty(), explorer.chartProperty(), explorer.passingProperty(),
        explorer.asOfProperty(), explorer.filterProperty(), explorer.arrangementProperty(), explorer.visibleProperty(),
        explorer.selectedProperty(), explorer.unfiltered().namesProperty(), explorer.part(Session::hidden));
    parts.forEach(part -> part.subscribe(() -> {
      Explorer.View view = explorer.view();
      assertThat(explorer.chartProperty().get().items()).isSameAs(view.chart().items());
      assertThat(explorer.chartProperty().get().size()).isEqualTo(explorer.passingProperty().get().count());
      assertThat(explorer.selected()).allMatch(id -> view.dossier().find(id).isPresent());
      seen.add(title());
    }));
    change(dossier("By side", "e1", "e2", "e3", "e4"));
    explorer.update(session -> session.withGrouping(Grouping.KIND));
    work();
    change(dossier("By kind", "e1", "e2", "e4", "e5"));
    explorer.filter(Query.Condition.of(QueryField.KIND, "other"));
    work();
    change(dossier("Filtered", "e1", "e4", "e6"));
    opening.open(file("next.json", dossier("Next", "e7")));
    work();
    assertThat(seen).contains("By side", "By kind", "Filtered", "Next");
    assertThat(explorer.chartProperty().get().size()).isEqualTo(1);
  }

  @Test
  void whatTheUserDoesWhileANewerStateIsWorkedOutIsNotLost() throws IOException {
    explorer.update(session -> session.withGrouping(Grouping.KIND));
    work();
    Files.writeString(file.path(), dossier("Changed", "e1", "e2"));
    Objects.requireNonNull(watched.get(file.path())).run();
    work.pop().run();
    assertThat(title()).isEqualTo("Open");
    explorer.update(session -> session.withGrouping(Grouping.NONE));
    explorer.select("e1");
    work();
    assertThat(title()).isEqualTo("Changed");
    assertThat(explorer.selection()).contains("e1");
    assertThat(explorer.arrangementProperty().get().grouping()).isEqualTo(Grouping.NONE);
    assertThat(explorer.chartProperty().get().lanes()).hasSize(1);
    assertThat(explorer.chartProperty().get().size()).isEqualTo(2);
  }

  @Test
  void whoSawEverythingSeesEverything() throws IOException {
    change(dossier("Changed", "e1", "e9"));
    assertThat(explorer.visibleProperty().get()).isEqualTo(explorer.view().chart().extent());
  }

  @Test
  void whileTheFileIsBrokenTheLastGoodStateStays() throws IOException {
    change("{\"format\": \"entente-dossier/1\",\n\"id\": }");
    assertThat(title()).isEqualTo("Open");
    OpenDossier broken = opening.brokenProperty().get().orElseThrow();
    assertThat(broken.problems()).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    assertThat(opening.refusedProperty().get()).isEmpty();
    change(dossier("Mended", "e1"));
    assertThat(opening.brokenProperty().get()).isEmpty();
    assertThat(title()).isEqualTo("Mended");
  }

  @Test
  void aFileThatIsGoneIsBrokenUntilItIsBack() throws IOException {
    Files.delete(file.path());
    tell();
    assertThat(opening.brokenProperty().get()).isPresent();
    change(dossier("Back", "e1"));
    assertThat(opening.brokenProperty().get()).isEmpty();
  }

  @Test
  void aChangeWhileAnotherFileIsReadIsNotMissedIfThatIsNotShown() throws IOException {
    opening.open(file("bad.json", "x"));
    change(dossier("Changed", "e1"));
    assertThat(title()).isEqualTo("Changed");
    assertThat(opening.refusedProperty().get()).isPresent();
  }

  @Test
  void anotherFileOpenedWhileAChangeIsReadIsShown() throws IOException {
    Files.writeString(file.path(), dossier("Changed", "e1"));
    Objects.requireNonNull(watched.get(file.path())).run();
    opening.open(file("next.json", dossier("Next")));
    work();
    assertThat(title()).isEqualTo("Next");
  }

  @Test
  void aFileThatIsWrittenAgainWhileItIsReadIsShownAndReadOnceMore() throws IOException {
    Runnable changed = Objects.requireNonNull(watched.get(file.path()));
    Files.writeString(file.path(), dossier("First", "e1"));
    changed.run();
    for (String title : List.of("Second", "Third")) {
      Runnable reading = work.pop();
      changed.run(); // again and again, while it is read
      changed.run();
      reading.run();
      assertThat(title()).isEqualTo(title.equals("Second") ? "First" : "Second");
      Files.writeString(file.path(), dossier(title, "e1"));
    }
    work();
    assertThat(title()).isEqualTo("Third");
    assertThat(opening.readingProperty().get()).isEmpty();
  }

  @Test
  void whoEndsReadingAFileThatIsWrittenAgainEndsIt() throws IOException {
    Files.writeString(file.path(), dossier("Changed", "e1"));
    Runnable changed = Objects.requireNonNull(watched.get(file.path()));
    changed.run();
    changed.run();
    opening.cancel();
    assertThat(opening.readingProperty().get()).isEmpty();
    work();
    assertThat(title()).isEqualTo("Open");
  }

  @Test
  void aSecondWindowShowsTheSameAndFollowsItsFileItself() throws IOException {
    var second = new Explorer(Language.ENGLISH, new Background(work::add, Runnable::run), (path, since, changed) -> {
      assertThat(since).isEqualTo(Stamp.of(path));
      return () -> {};
    }, PlaceMemory.NONE, Clock.systemUTC());
    explorer.update(session -> session.withGrouping(Grouping.KIND).withVisible(new Span(1, 2)));
    explorer.select("e2");
    second.opening().open(file("next.json", dossier("Next", "e1"))); // which is overtaken
    second.opening().open(opening);
    work();
    assertThat(second.session()).isEqualTo(explorer.session());
    assertThat(second.opening().readingProperty().get()).isEmpty();
    assertThat(second.view()).isSameAs(explorer.view());
    second.select("e1");
    assertThat(explorer.selection()).contains("e2");
  }

  @Test
  void aClosedWindowFollowsNothing() {
    opening.close();
    assertThat(watched).isEmpty();
  }

  @Test
  void eventsThatAreLeftOutAreToldFromEventsThatAreNotThere() throws IOException {
    String none = "{\"format\": \"entente-dossier/1\", \"id\": \"d\", \"title\": \"D\", %s}";
    assertThat(file("a.json", none.formatted("\"events\": []")).read().lostEvents()).isFalse();
    OpenDossier other = file("b.json", none.formatted("\"people\": [{\"id\": 3}]")).read();
    assertThat(other.isPartial()).isTrue();
    assertThat(other.lostEvents()).isFalse();
    assertThat(file("c.json", none.formatted("\"events\": [{\"id\": \"e\"}]")).read().lostEvents()).isTrue();
  }
}
