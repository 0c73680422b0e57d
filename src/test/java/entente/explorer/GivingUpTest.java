package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.dossier.Dossier;
import entente.feed.Grouping;
import entente.feed.Lanes;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.CatalogueKind;
import entente.listing.Catalogues;
import entente.listing.EventRows;
import entente.listing.FilterChoices;
import entente.search.Filter;
import entente.search.Search;
import entente.work.Background;
import entente.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever is worked out away from the window is given up once nobody wants it any more.
class GivingUpTest {
  private static final DossierFile FILE = new DossierFile.Bundled();

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
    Filter visits = Filter.NONE.toggled(dossier.lists().events().getFirst().kind());
    return Map.<String, Work>of(
        "a dossier", progress -> explorer.prepare(FILE, progress),
        "a chart", progress -> Chronology.chart(dossier, Language.ENGLISH, 0, progress),
        "a grouping", progress -> Lanes.of(dossier, Grouping.PERSON, Language.ENGLISH, progress),
        "a filter", progress -> visits.passing(dossier, progress),
        "what can be filtered", progress -> FilterChoices.of(dossier, Language.ENGLISH, progress),
        "the index", progress -> Search.of(dossier, progress),
        "a sorted table", progress -> rows.order(view.chart(), EventRows.Column.TITLE, true, progress),
        "a list", progress -> new Catalogues(dossier, Language.ENGLISH).of(CatalogueKind.PEOPLE, progress),
        "a sorted list", progress -> new Catalogues(dossier, Language.ENGLISH).of(CatalogueKind.PLACES)
            .groups("", Catalogue.Order.NAME, view.asOf(), progress),
        "a text", progress -> FileText.of(FILE, progress)
    ).entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () -> isGivenUp(each.getValue())));
  }

  private static void isGivenUp(Work work) throws Exception {
    var asks = new AtomicInteger();
    work.doIt(() -> asks.incrementAndGet() > 0);
    assertThat(asks).hasPositiveValue();
    for (int wanted : List.of(0, asks.get() / 2)) {
      var asked = new AtomicInteger();
      assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> work.doIt(() -> asked.getAndIncrement() < wanted));
    }
  }
}
