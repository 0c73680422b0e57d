package entente.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.chart.Chart;
import entente.dossier.Dossier;
import entente.dossier.Mentions;
import entente.dossier.Weight;
import entente.feed.EventItems;
import entente.feed.Grouping;
import entente.feed.Lanes;
import entente.feed.ScenerySource;
import entente.format.DossierReader;
import entente.insight.Activities;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.CatalogueKind;
import entente.listing.Catalogues;
import entente.listing.EventRows;
import entente.page.Details;
import entente.query.Columns;
import entente.query.Facets;
import entente.query.Query;
import entente.query.QueryField;
import entente.search.Search;
import entente.work.Background;
import entente.work.Progress;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever is worked out away from the window is given up once nobody wants it any more.
class GivingUpTest {
  private static final DossierFile FILE = new DossierFile.Bundled();
  private static final int EVENTS = 5 * Progress.STEPS;
  private static final int DIGITS = 600_000;

  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  private interface Work {
    void doIt(Progress progress) throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> allWorkIsGivenUpAtTheBeginningAndInTheMiddle() {
    explorer.open(FILE);
    Explorer.View view = explorer.view();
    Dossier dossier = view.dossier();
    var rows = new EventRows(dossier, Language.ENGLISH);
    Query visits = Query.Condition.of(QueryField.KIND, dossier.lists().events().getFirst().kind().key());
    Search search = Search.of(dossier, Progress.UNSEEN);
    return Stream.of(
        entry("a dossier", 1, progress -> explorer.prepare(FILE, progress)),
        entry("what cuts a file", DIGITS / Progress.STEPS * 2,
            progress -> DossierReader.read("f", ("[" + "0,".repeat(DIGITS) + "0]").getBytes(UTF_8), progress)),
        entry("a chart", 1, progress -> Chronology.chart(dossier, Language.ENGLISH, 0, progress)),
        entry("what stands around it", 100, progress -> ScenerySource.of(dossier, Language.ENGLISH, 0, progress)),
        entry("a grouping", 1, progress -> Lanes.of(dossier, Grouping.PERSON, Language.ENGLISH, progress)),
        entry("a filter", 1, progress -> new Columns(dossier).passing(visits, 0, progress)),
        entry("what can be filtered", 1, progress -> new Facets(new Columns(dossier), visits, 0).choices(QueryField.KIND, progress)),
        entry("what filters ask", 1, progress -> new Columns(dossier).prepared(progress)),
        entry("the index", 1, progress -> Search.of(dossier, progress)),
        entry("what is found", 1, progress -> search.find("visit", 5, progress)),
        entry("a sorted table", 1, progress -> rows.order(view.chart(), EventRows.Column.TITLE, true, progress)),
        entry("a list", 1, progress -> new Catalogues(dossier, Language.ENGLISH).of(CatalogueKind.PEOPLE, progress)),
        entry("a sorted list", 1, progress -> new Catalogues(dossier, Language.ENGLISH).of(CatalogueKind.PLACES)
            .groups("", Catalogue.Order.NAME, view.asOf(), progress)),
        entry("the first page", 1, progress -> new Details(dossier, view.asOf(), Language.ENGLISH, progress)),
        entry("a text", 1, progress -> FileText.of(FILE, FileText.LONGEST_ROW, progress)));
  }

  /// Whatever goes through all events asks on its way.
  @TestFactory
  Stream<DynamicTest> amongManyEventsItIsAskedAgainAndAgain() {
    Dossier many = many();
    int events = EVENTS / Progress.STEPS;
    int entries = 3 * events;
    Chart chart = Chronology.chart(many, Language.ENGLISH, 0, Progress.UNSEEN);
    return Stream.of(
        entry("what names what", 4 * entries, progress -> new Dossier(many.head(), many.lists(), null, progress)),
        entry("what is told of that", 3 * entries, progress -> new Dossier(many.head(), many.lists(),
            () -> new Mentions(new int[3 * EVENTS], new int[0]), progress)),
        entry("the order in time", events, progress -> anew(many).inTime(progress)),
        entry("what sources rest on", events, progress -> Weight.prepare(anew(many), progress)),
        entry("what was held last", events, progress -> AsOf.lastHeld(many, progress)),
        entry("how busy places were", events, progress -> assertThat(new Activities(many, Progress.UNSEEN)
            .tallies(0, progress).apply(many.lists().places().getFirst()).count()).isZero()),
        entry("items", events, progress -> EventItems.of(many, Language.ENGLISH, progress)),
        entry("the index", 4 * entries, progress -> Search.of(many, progress)),
        entry("a table", events, progress -> new EventRows(many, Language.ENGLISH).order(chart, EventRows.Column.DATE, true, progress)));
  }

  private static Dossier anew(Dossier dossier) {
    return new Dossier(dossier.head(), dossier.lists());
  }

  /// None of its events was held. There are as many places and sources, too.
  private static Dossier many() {
    String json = """
        {"format": "entente-dossier/1", "id": "many", "title": "Many", "places": [%s], "events": [%s], "sources": [%s]}""".formatted(
        each("{\"id\": \"p%1$d\", \"name\": \"P\"}"),
        each("{\"id\": \"e%1$d\", \"title\": \"E %1$d\", \"kind\": \"visit\", \"date\": \"2001\", "
            + "\"status\": \"cancelled\"}"),
        each("{\"id\": \"s%1$d\", \"title\": \"S\", \"kind\": \"press\"}"));
    return new DossierFile.Pasted("many", json).read().dossier();
  }

  private static String each(String entry) {
    return IntStream.range(0, EVENTS).mapToObj(entry::formatted).collect(Collectors.joining(","));
  }

  /// @param least how often it has to ask
  private static DynamicTest entry(String name, int least, Work work) {
    return DynamicTest.dynamicTest(name, () -> isGivenUp(work, least));
  }

  private static void isGivenUp(Work work, int least) throws Exception {
    var asks = new AtomicInteger();
    work.doIt(() -> asks.incrementAndGet() > 0);
    assertThat(asks).hasValueGreaterThanOrEqualTo(least);
    for (int wanted : List.of(0, asks.get() / 2)) {
      var asked = new AtomicInteger();
      assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> work.doIt(() -> asked.getAndIncrement() < wanted));
    }
  }
}
