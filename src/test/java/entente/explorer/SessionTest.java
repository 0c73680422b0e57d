package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Span;
import entente.explorer.Session.Sight;
import entente.explorer.Session.TableOrder;
import entente.feed.Grouping;
import entente.language.Language;
import entente.listing.Catalogue;
import entente.listing.CatalogueKind;
import entente.listing.EventRows.Column;
import entente.query.Query;
import entente.query.QueryField;
import entente.work.Background;
import entente.work.Progress;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Span EARLY = new Span(10, 20);
  private static final Span LATE = new Span(30, 40);

  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));
  private final Explorer.View bundled = explorer.prepare(new DossierFile.Bundled(), Progress.UNSEEN);
  private final Session first = Session.of(bundled);

  private Explorer.View events(String... kinds) {
    var entries = new StringBuilder();
    for (String kind : kinds) {
      entries.append(entries.isEmpty() ? "" : ",")
          .append("{\"id\": \"%1$s\", \"title\": \"%1$s\", \"kind\": \"%1$s\", \"date\": \"2001\"}".formatted(kind));
    }
    String json = "{\"format\": \"entente-dossier/1\", \"id\": \"d\", \"title\": \"D\", \"events\": [%s]}".formatted(entries);
    return explorer.prepare(new DossierFile.Pasted("d", json), Progress.UNSEEN);
  }

  @Test
  void beginsWithAllInSightAndNothingSelected() {
    assertThat(first.visible()).isEqualTo(bundled.chart().extent());
    assertThat(first.selected()).isEmpty();
    assertThat(first.canGoBack()).isFalse();
    assertThat(first.hidden()).hasSize(bundled.chart().scenery().plots().size() - 1);
    assertThat(first.lists().order(CatalogueKind.SOURCES)).isEqualTo(Catalogue.Order.LATEST);
  }

  @Test
  void backAndForwardBringBackWhatWasInSight() {
    Session there = first.withVisible(EARLY).withSelection(List.of("lukashenko-visit-2017")).withVisible(LATE);
    Session back = there.back();
    assertThat(back.visible()).isEqualTo(EARLY);
    assertThat(back.current()).isEqualTo(first.current());
    assertThat(back.canGoBack()).isFalse();
    assertThat(back.withVisible(new Span(11, 21)).forward()).satisfies(again -> {
      assertThat(again.visible()).isEqualTo(LATE);
      assertThat(again.selected()).isEqualTo(there.selected());
      assertThat(again.back().visible()).isEqualTo(new Span(11, 21));
    });
  }

  @Test
  void backAndForwardBringBackTheFilter() {
    Query visits = Query.Condition.of(QueryField.KIND, "visit");
    Query calls = Query.Condition.of(QueryField.KIND, "call");
    Session there = first.with(visits).withSelection(List.of("lukashenko-visit-2017")).with(calls);
    assertThat(there.back().filter()).isEqualTo(visits);
    assertThat(there.back().forward().filter()).isEqualTo(calls);
    assertThat(there.undone().filter()).isEqualTo(visits);
    assertThat(there.undone().redone()).isEqualTo(there);
  }

  @Test
  void atTheEndsOfTheWayNothingHappens() {
    assertThat(first.back()).isEqualTo(first);
    assertThat(first.forward()).isEqualTo(first);
  }

  @Test
  void eachGroupingKeepsItsArrangement() {
    Session folded = first.withGrouping(Grouping.KIND).folded("VISIT");
    assertThat(folded.withGrouping(Grouping.SIDE).arrangement()).isEqualTo(Arrangement.by(Grouping.SIDE));
    assertThat(folded.withGrouping(Grouping.SIDE).withGrouping(Grouping.KIND).arrangement().collapsed()).containsExactly("VISIT");
    assertThat(folded.folded("VISIT").arrangement()).isEqualTo(Arrangement.by(Grouping.KIND));
  }

  @Test
  void aNewerStateKeepsWhatStillIsThere() {
    Explorer.View before = events("visit", "meeting");
    Explorer.View after = events("meeting");
    var order = new TableOrder(Column.TITLE, false);
    Session session = Session.of(before).withSelection(List.of("meeting")).withSelection(List.of("visit")).withVisible(EARLY)
        .withAsOf(OptionalLong.of(7)).with(Query.Condition.of(QueryField.KIND, "visit", "meeting")).with(Query.not(new Query.Words("x")))
        .withGrouping(Grouping.KIND).folded("MEETING").toggled(Chronology.ERAS)
        .with(ShownLists.USUAL.with(CatalogueKind.PEOPLE, Catalogue.Order.NAME))
        .with(order).showing(true);
    Session kept = session.keptFor(before, after);
    assertThat(kept.selected()).containsExactly("meeting");
    assertThat(kept.filtering()).isEqualTo(session.filtering());
    assertThat(kept).isEqualTo(session.with(kept.history()));
  }

  @Test
  void whoSeesAllOfItSeesAllOfItsNewerState() {
    Explorer.View before = events("visit");
    assertThat(Session.of(before).keptFor(before, bundled).visible()).isEqualTo(bundled.chart().extent());
    assertThat(Session.of(before).withVisible(EARLY).keptFor(before, bundled).visible()).isEqualTo(EARLY);
  }

  @Test
  void aNewerStateKeepsTheStretchThatWasSeenFirst() {
    Explorer.View before = events("visit");
    Session opened = Session.of(before).opening(EARLY);
    assertThat(opened.sight()).isEqualTo(Sight.FIRST);
    assertThat(opened.opening(LATE)).as("it is found once").isEqualTo(opened);
    assertThat(opened.keptFor(before, bundled)).satisfies(kept -> {
      assertThat(kept.visible()).isEqualTo(EARLY);
      assertThat(kept.sight()).isEqualTo(Sight.FIRST);
    });
  }

  @Test
  void anotherDossierBeginsAnewInTheSameWindow() {
    Session session = first.withVisible(EARLY).withAsOf(OptionalLong.of(7)).with(Query.Condition.of(QueryField.KIND, "visit"))
        .withGrouping(Grouping.KIND).folded("VISIT").toggled(Chronology.ERAS)
        .with(ShownLists.USUAL.with(CatalogueKind.PEOPLE, Catalogue.Order.NAME))
        .with(new TableOrder(Column.TITLE, false)).showing(true);
    Explorer.View other = events("visit");
    assertThat(session.in(other)).isEqualTo(Session.of(other)
        .with(ShownLists.USUAL.with(CatalogueKind.PEOPLE, Catalogue.Order.NAME))
        .with(new TableOrder(Column.TITLE, false)).showing(true));
  }

  @Test
  void aNoticeIsNoNewsOnceReadUnlessTheProblemsAreOthers() {
    String wrong = "{\"format\": \"entente-dossier/1\", \"id\": \"d\", \"title\": \"D\", \"events\": [%s]}";
    String date = "{\"id\": \"e\", \"title\": \"E\", \"kind\": \"visit\", \"date\": \"20O1\"}";
    OpenDossier read = new DossierFile.Pasted("d", wrong.formatted(date)).read();
    OpenDossier again = new DossierFile.Pasted("d", wrong.formatted(date)).read();
    OpenDossier other = new DossierFile.Pasted("d", wrong.formatted("{\"id\": 3}")).read();
    Session dismissed = first.dismissing(read).dismissing(other);
    assertThat(first.isNews(read)).isTrue();
    assertThat(dismissed.isNews(again)).as("the same mistake in a date").isFalse();
    assertThat(dismissed.isNews(other)).isFalse();
    assertThat(first.dismissing(read).isNews(other)).isTrue();
  }
}
