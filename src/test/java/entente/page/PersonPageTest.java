package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.insight.AsOf;
import entente.language.Language;
import entente.page.Detail.Dot;
import entente.page.Detail.Dots;
import entente.time.Days;
import entente.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the page of a person says of their offices and events.
class PersonPageTest {
  private static final Dossier DOSSIER = CaseFile.read("""
      {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2025",
       "people": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob"}, {"id": "cid", "name": "Cid"}, {"id": "dee", "name": "Dee"}],
       "posts": [{"id": "o", "name": "Office"}],
       "tenures": [{"id": "t1", "post": "o", "person": "ann", "date": "2000-01-01/2004-12-31"},
         {"id": "t2", "post": "o", "person": "bob", "date": "2005-01-01/2009-12-31"},
         {"id": "t3", "post": "o", "person": "cid", "date": "2012-01-01/.."},
         {"id": "t4", "post": "o", "person": "dee", "date": "2006-01-01/2006-02-01", "acting": true}],
       "events": [{"id": "e1", "kind": "call", "title": "A", "date": "2001-05-01", "participants": [{"person": "ann"}, {"person": "bob"}]},
         {"id": "e2", "kind": "call", "title": "Two", "date": "2003-05-01", "participants": [{"person": "ann"}]},
         {"id": "e3", "kind": "call", "title": "Soon after", "date": "2003-05-03", "participants": [{"person": "ann"}]},
         {"id": "e4", "kind": "call", "title": "Last", "date": "2014-05-01", "participants": [{"person": "ann"}]}]}""");
  private static final AsOf LATE = AsOf.of(DOSSIER, Days.of(2020, 1, 1));
  private static final Details DETAILS = new Details(DOSSIER, LATE, Language.ENGLISH, Progress.UNSEEN);

  private static List<String> posts(Detail detail) {
    return PageText.rows(detail, "Posts").stream().map(row -> PageText.of(row.below())).toList();
  }

  private static List<Dots> drawn(String id) {
    return DETAILS.of(id).sections().stream().filter(section -> section.heading().equals("Events"))
        .flatMap(section -> section.pictures().stream()).map(Dots.class::cast).toList();
  }

  @Test
  void aPostNamesWhoHeldItBeforeAndAfterWhereNothingIsUnknownBetween() {
    assertThat(posts(DETAILS.of("ann"))).containsExactly("1 January 2000 – 31 December 2004 · followed by Bob");
    assertThat(posts(DETAILS.of("bob"))).containsExactly("1 January 2005 – 31 December 2009 · after Ann");
    assertThat(posts(DETAILS.of("cid"))).containsExactly("since 1 January 2012");
    assertThat(posts(DETAILS.of("dee"))).singleElement().asString().doesNotContain("Ann", "Bob");
    assertThat(posts(DETAILS.of(List.of("ann"), LATE.on(Days.of(2003, 1, 1))))).as("not yet told").containsExactly("since 1 January 2000");
  }

  @Test
  void theEventsAreDrawnInTimeWhereThereAreSeveral() {
    assertThat(drawn("ann")).singleElement().satisfies(dots -> {
      assertThat(dots.dots()).extracting(Dot::id).as("one dot for what would hide each other").containsExactly("e1", "e2", "e4");
      assertThat(dots.dots()).extracting(Dot::at).isSorted();
      assertThat(dots.spoken()).isEqualTo("4 events in order of time");
    });
    assertThat(drawn("bob")).as("one is no line").isEmpty();
  }
}
