package entente.view.query;

import entente.dossier.Dossier;
import entente.language.Language;
import entente.language.Messages;
import entente.picture.Fonts;
import entente.query.Columns;
import entente.query.Facets;
import entente.query.Query;
import entente.search.Json;
import entente.time.Days;
import entente.view.parts.Theme;
import entente.words.QueryWords;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A control of the filter by itself in a window, over a few events.
final class Filters {
  static final Dossier DOSSIER = Json.dossier("""
      'parties': [{'id': 'IN', 'name': 'India'}, {'id': 'BY', 'name': 'Belarus'}],
      'topics': [{'id': 'trade', 'name': 'Trade'}, {'id': 'potash', 'name': 'Potash', 'in': 'trade'}, {'id': 'culture', 'name': 'Culture'}],
      'events': [
        {'id': 'a', 'title': 'A', 'kind': 'visit', 'date': '2015-03-10', 'host': 'IN', 'topics': ['trade']},
        {'id': 'b', 'title': 'B', 'kind': 'visit', 'date': '2016-05-10', 'host': 'BY', 'topics': ['potash']},
        {'id': 'c', 'title': 'C', 'kind': 'visit', 'date': '2019', 'host': 'BY', 'topics': ['potash']},
        {'id': 'd', 'title': 'D', 'kind': 'meeting', 'date': '2020-05-10', 'host': 'IN', 'topics': ['culture']},
        {'id': 'e', 'title': 'E', 'kind': 'session', 'date': '2021-01-01', 'session': 4}
      ]""");
  static final QueryWords WORDS = new QueryWords(DOSSIER, Language.ENGLISH);
  static final Messages MESSAGES = Messages.of(Filters.class, Language.ENGLISH);
  private static final int MOMENTS = 20;
  private static final int MOMENT_MS = 250;

  private Filters() {}

  /// Counts at once, or when the test wants.
  static final class Counter implements Counting {
    private final Columns columns;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isWaiting;

    Counter(Dossier dossier) {
      this.columns = new Columns(dossier);
    }

    @Override
    public <T> void ask(Query query, BiFunction<Facets, Progress, T> work, Consumer<T> then) {
      T answer = work.apply(new Facets(columns, query, Days.of(2025, 1, 1)), Progress.UNSEEN);
      waiting.clear();
      waiting.add(() -> then.accept(answer));
      if (!isWaiting) {
        answer();
      }
    }

    void pause() {
      isWaiting = true;
    }

    void answer() {
      List<Runnable> all = List.copyOf(waiting);
      waiting.clear();
      all.forEach(Runnable::run);
    }
  }

  /// A dossier of as many people, each at an event.
  static Dossier people(int number) {
    String people = IntStream.range(0, number).mapToObj(i -> "{'id': 'p%d', 'name': 'Person %d'}".formatted(i, i))
        .collect(Collectors.joining(","));
    return Json.dossier("'people': [" + people
        + "], 'events': [{'id': 'e', 'title': 'E', 'kind': 'visit', 'date': '2020', 'participants': ["
        + IntStream.range(0, number).mapToObj(i -> "{'person': 'p%d'}".formatted(i)).collect(Collectors.joining(",")) + "]}]");
  }

  /// Shows a control in a window of the application's look.
  static void show(Stage stage, Region control) {
    Fonts.load();
    control.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var scene = new Scene(new Pane(new VBox(control)), 700, 500);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /// Whether no picture is asked for any more once nothing happens.
  static boolean comesToRest(Scene scene) {
    var pulses = new AtomicInteger();
    WaitForAsyncUtils.waitForAsyncFx(MOMENT_MS * MOMENTS, () -> scene.addPostLayoutPulseListener(pulses::incrementAndGet));
    for (int moment = 0; moment < MOMENTS; moment++) {
      int before = pulses.get();
      WaitForAsyncUtils.sleep(MOMENT_MS, TimeUnit.MILLISECONDS);
      if (pulses.get() == before) {
        return true;
      }
    }
    return false;
  }
}
