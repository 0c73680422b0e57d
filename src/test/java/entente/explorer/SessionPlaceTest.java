package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Span;
import entente.disk.Watch;
import entente.explorer.Session.Sight;
import entente.explorer.Session.TableOrder;
import entente.feed.Grouping;
import entente.feed.LaneOrder;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.CatalogueKind;
import entente.listing.EventRows.Column;
import entente.query.Query;
import entente.query.QueryField;
import entente.settings.DossierPlace;
import entente.settings.DossierPlace.Lanes;
import entente.settings.DossierPlace.TableShape;
import entente.work.Background;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionPlaceTest {
  private static final String VISIT = "lukashenko-visit-2017";
  private static final String KEY = new DossierFile.Bundled().name();

  private final Map<String, Supplier<DossierPlace>> kept = new HashMap<>();

  private Explorer explorer(Language language) {
    return new Explorer(language, new Background(Runnable::run, Runnable::run), Watch.NONE, new PlaceMemory() {
      @Override
      public DossierPlace of(String dossier) {
        return kept.getOrDefault(dossier, () -> DossierPlace.NONE).get();
      }

      @Override
      public void keep(String dossier, Supplier<DossierPlace> place) {
        kept.put(dossier, place);
      }
    }, Clock.systemUTC());
  }

  private Explorer opened() {
    Explorer explorer = explorer(Language.ENGLISH);
    explorer.open(new DossierFile.Bundled());
    return explorer;
  }

  private Supplier<DossierPlace> kept() {
    return Objects.requireNonNull(kept.get(KEY));
  }

  private static DossierPlace selecting(String id) {
    return new DossierPlace(Optional.empty(), List.of(id), OptionalLong.empty(), Optional.empty(), List.of(), Optional.empty(), Map.of(),
        Optional.empty(), Map.of(), TableShape.USUAL, List.of());
  }

  /// Everything that a user can set.
  private static Session changed(Session session) {
    return session.withSelection(List.of(VISIT)).withVisible(new Span(14_000, 16_000)).withAsOf(OptionalLong.of(15_000))
        .with(Query.Condition.of(QueryField.KIND, "visit"))
        .with(new Arrangement(Grouping.SIDE, LaneOrder.NAME, List.of("BY"), Set.of("IN")))
        .withGrouping(Grouping.KIND).folded("VISIT").toggled(Chronology.OFFICES)
        .with(ShownLists.USUAL.with(CatalogueKind.PEOPLE, Catalogue.Order.NAME))
        .with(ShownTable.USUAL.withColumns(List.of(Column.GRADE, Column.TITLE, Column.DATE)).dragged(Column.GRADE, 77))
        .with(new TableOrder(Column.TITLE, false)).showing(true).withPair(List.of("BY", "IN"));
  }

  @Test
  void theUserComesBackToWhereTheyWere() {
    Explorer before = opened();
    before.update(SessionPlaceTest::changed);
    Explorer after = opened();
    assertThat(after.session()).isEqualTo(before.session().with(new History(List.of(VISIT), List.of(), List.of()))
        .showing(false));
    assertThat(after.asOfProperty().get().day()).isEqualTo(15_000);
    assertThat(after.chartProperty().get().scenery().offices()).isEmpty();
  }

  @Test
  void whatPassedBeforeIsUndoneInTheNextRun() {
    Explorer before = opened();
    for (String text : List.of("kind:visit", "kind:meeting is:disputed", "rank>=minister", "")) {
      before.filter((Query) before.view().columns().reader().read(text));
    }
    before.update(Session::undone);
    Explorer after = opened();
    assertThat(after.session().filter()).hasToString("rank>=minister");
    after.update(Session::undone);
    after.update(Session::undone);
    assertThat(after.session().filter()).hasToString("kind:visit");
    after.update(Session::undone);
    assertThat(after.session().filter().isAll()).isTrue();
  }

  @Test
  void ofManyFiltersTheLastAreRememberedAndNoneThatCannotBeRead() {
    Explorer before = opened();
    IntStream.range(0, 50).forEach(i -> before.filter(new Query.Words("word" + i)));
    DossierPlace place = kept().get();
    assertThat(place.filtersBefore()).hasSize(DossierPlace.MOST_FILTERS).endsWith("word47", "word48");
    kept.put(KEY, () -> new DossierPlace(Optional.empty(), List.of(), OptionalLong.empty(), Optional.of("kind:visit"),
        List.of("one", "river:volga", "one", "kind:visit"), Optional.empty(), Map.of(), Optional.empty(), Map.of(),
        TableShape.USUAL, List.of()));
    assertThat(opened().session().filtering().before()).hasToString("[one]");
  }

  @Test
  void whatWasNeverMovedFollowsTheDossier() {
    opened().select(VISIT);
    assertThat(kept().get()).isEqualTo(selecting(VISIT));
  }

  @Test
  void aSelectionThatIsGoneIsForgotten() {
    kept.put(KEY, () -> selecting("gone"));
    assertThat(opened().selected()).isEmpty();
  }

  @Test
  void whatThisVersionDoesNotKnowIsLeftOut() {
    kept.put(KEY, () -> new DossierPlace(Optional.empty(), List.of(VISIT), OptionalLong.empty(), Optional.of("river:volga"),
        List.of("river:don"), Optional.of("CONTINENT"),
        Map.of("CONTINENT", new Lanes(List.of("a"), List.of(), Optional.empty()),
            "KIND", new Lanes(List.of(), List.of("VISIT"), Optional.of("LENGTH"))), Optional.empty(),
        Map.of("PEOPLE", "AGE", "RIVERS", "NAME", "PLACES", "RANK", "SOURCES", "NAME"),
        new TableShape(Optional.of(new DossierPlace.TableOrder("LENGTH", true)),
            Optional.of(List.of("PLACE", "LENGTH", "DATE", "PLACE")), Map.of("LENGTH", 40.0, "PLACE", 1e300, "DATE", -3.0)), List.of()));
    Explorer explorer = opened();
    assertThat(explorer.session()).isEqualTo(Session.of(explorer.view()).with(new History(List.of(VISIT), List.of(), List.of()))
        .withGrouping(Grouping.KIND).folded("VISIT").withGrouping(Grouping.SIDE)
        .with(ShownLists.USUAL.with(CatalogueKind.SOURCES, Catalogue.Order.NAME))
        .with(new ShownTable(TableOrder.USUAL, List.of(Column.PLACE, Column.DATE, Column.TITLE),
            Map.of(Column.PLACE, ShownTable.MOST_WIDTH, Column.DATE, ShownTable.LEAST_WIDTH))));
  }

  @Test
  void inAnotherLanguageEverythingStays() {
    Explorer english = opened();
    english.update(SessionPlaceTest::changed);
    Explorer russian = explorer(Language.RUSSIAN);
    var done = new boolean[1];
    english.translate(russian, () -> done[0] = true);
    assertThat(done[0]).isTrue();
    assertThat(russian.session()).isEqualTo(english.session());
    assertThat(russian.view().open()).isSameAs(english.view().open());
    assertThat(russian.asOfProperty().get().day()).isEqualTo(15_000);
    assertThat(russian.passingProperty().get().count()).isEqualTo(english.passingProperty().get().count())
        .isLessThan(english.view().chart().size());
    assertThat(russian.chartProperty().get().size()).isEqualTo(english.chartProperty().get().size());
    russian.update(Session::back);
    assertThat(russian.selected()).isEmpty();
  }

  @Test
  void whatIsBeingReadIsReadOnInAnotherLanguage() {
    Deque<Runnable> work = new ArrayDeque<>();
    var english = new Explorer(Language.ENGLISH, new Background(work::add, Runnable::run));
    var russian = new Explorer(Language.RUSSIAN, new Background(work::add, Runnable::run));
    english.opening().open(new DossierFile.Bundled());
    Runnable reading = work.pop();
    english.translate(russian, () -> { });
    while (!work.isEmpty()) {
      work.pop().run();
    }
    reading.run();
    assertThat(russian.view().open().file()).isEqualTo(new DossierFile.Bundled());
  }

  @Test
  void theStretchThatIsSeenFirstIsNotRememberedButAllOfTheTimeIsWhereItWasWanted() {
    Explorer explorer = opened();
    Span all = explorer.view().chart().extent();
    Span last = explorer.view().chart().lastYears(5);
    explorer.update(session -> session.opening(last));
    explorer.toggle(VISIT);
    assertThat(kept().get().visible()).isEmpty();
    assertThat(opened().session().sight()).isEqualTo(Sight.OPENING);
    explorer.see(all);
    explorer.update(session -> session.opening(last));
    assertThat(kept().get().visible()).contains(new DossierPlace.Stretch(all.from(), all.to()));
    assertThat(opened().session().sight()).isEqualTo(Sight.CHOSEN);
  }

  @Test
  void whatIsKeptIsWorkedOutWhenItIsNeeded() {
    Explorer explorer = opened();
    explorer.see(new Span(1, 2));
    Supplier<DossierPlace> then = kept();
    explorer.see(new Span(3, 4));
    assertThat(then.get().visible()).contains(new DossierPlace.Stretch(1, 2));
    assertThat(kept().get().visible()).contains(new DossierPlace.Stretch(3, 4));
  }
}
