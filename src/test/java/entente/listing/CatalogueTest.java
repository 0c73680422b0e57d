package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Place;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.insight.Activities;
import entente.insight.Activities.Tally;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.Catalogue.Entry;
import entente.listing.Catalogue.Group;
import entente.listing.Catalogue.Line;
import entente.listing.Catalogue.Order;
import entente.query.Query;
import entente.time.Days;
import entente.words.Alphabet;
import entente.work.Background;
import entente.work.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CatalogueTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
  }

  private Catalogue catalogue(CatalogueKind kind) {
    return explorer.view().catalogues().of(kind);
  }

  private AsOf asOf() {
    return explorer.asOfProperty().get();
  }

  private List<Group> people(String text) {
    return catalogue(CatalogueKind.PEOPLE).groups(text, Order.RANK, asOf(), Progress.UNSEEN);
  }

  private String name(Entry entry) {
    return catalogue(entry.entity() instanceof Place ? CatalogueKind.PLACES : CatalogueKind.PEOPLE).line(entry, asOf()).name();
  }

  private String post(String name) {
    Entry entry = people("").stream().flatMap(group -> group.entries().stream())
        .filter(e -> name(e).equals(name)).findFirst().orElseThrow();
    return catalogue(CatalogueKind.PEOPLE).line(entry, asOf()).below();
  }

  private List<String> names(List<Group> groups) {
    return groups.stream().flatMap(group -> group.entries().stream()).map(this::name).toList();
  }

  @Test
  void entriesAreRowsOfATable() {
    Entry modi = people("modi").getFirst().entries().getFirst();
    assertThat(catalogue(CatalogueKind.PEOPLE).table(List.of(modi), asOf()))
        .isEqualTo(new TextTable(List.of("Name", "Post", "Last seen", "Events"),
            List.of(List.of("Narendra Modi", "Prime Minister of India", "Aug 2025", "6"))));
    assertThat(catalogue(CatalogueKind.SOURCES).table(List.of(), asOf()).heading())
        .containsExactly("Title", "Published", "Reliability", "Cited by");
    for (CatalogueKind kind : CatalogueKind.values()) {
      List<Entry> all = catalogue(kind).groups("", kind.orders().getFirst(), asOf(), Progress.UNSEEN).getFirst().entries();
      TextTable table = catalogue(kind).table(all, asOf());
      assertThat(table.rows()).hasSameSizeAs(all).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.heading()));
    }
  }

  @Test
  void groupsEverybodyByParty() {
    assertThat(people("")).extracting(Group::name).startsWith("India", "Belarus");
  }

  @TestFactory
  Stream<DynamicTest> everyListHoldsAllOfItsKindOnceInAnyOrder() {
    return Arrays.stream(CatalogueKind.values()).flatMap(kind -> kind.orders().stream()
        .map(order -> DynamicTest.dynamicTest(kind + " " + order, () -> holdsAllOfItsKindOnce(kind, order))));
  }

  private void holdsAllOfItsKindOnce(CatalogueKind kind, Order order) {
    List<String> ids = catalogue(kind).groups("", order, asOf(), Progress.UNSEEN).stream().flatMap(group -> group.entries().stream())
        .map(entry -> entry.entity().id()).toList();
    assertThat(ids).doesNotHaveDuplicates().hasSize(explorer.view().catalogues().size(kind)).isNotEmpty();
  }

  @Test
  void onlyWhoCameOrLeftAboutTheDayPerhapsHeldAPost() {
    explorer.open(new DossierFile.Pasted("d", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "parties": [{"id": "p", "name": "P"}],
        "people": [{"id": "early", "name": "Early", "party": "p"}, {"id": "late", "name": "Late", "party": "p"},
          {"id": "about", "name": "About", "party": "p"}, {"id": "leaving", "name": "Leaving", "party": "p"}],
        "posts": [{"id": "o", "name": "Envoy", "party": "p"}, {"id": "q", "name": "Judge", "party": "p"},
          {"id": "r", "name": "Clerk", "party": "p"}, {"id": "s", "name": "Usher", "party": "p"}],
        "tenures": [{"id": "t", "post": "o", "person": "early", "date": "1990/"},
        {"id": "u", "post": "q", "person": "late", "date": "2010-05-01"},
        {"id": "v", "post": "r", "person": "about", "date": "2003/2010"},
        {"id": "w", "post": "s", "person": "leaving", "date": "1990/2003"}]}"""));
    explorer.readAsOf(Days.of(2003, 6, 1));
    assertThat(post("Early")).isEqualTo("last known as Envoy");
    assertThat(post("Late")).isEqualTo("first known later as Judge, seen in office 1 May 2010");
    assertThat(post("About")).isEqualTo("perhaps Clerk");
    assertThat(post("Leaving")).isEqualTo("perhaps Usher");
  }

  @Test
  void showsThePostOfTheAsOfDayTheHighestFirst() {
    assertThat(names(people("")).getFirst()).isEqualTo("Droupadi Murmu");
    assertThat(name(people("").get(1).entries().getFirst())).isEqualTo("Aleksandr Lukashenko");
    assertThat(post("Aleksandr Lukashenko")).isEqualTo("President of Belarus");
    assertThat(post("Sergei Aleinik")).isNotEqualTo("Minister of Foreign Affairs of Belarus");
    explorer.readAsOf(Days.of(2024, 3, 12));
    assertThat(post("Sergei Aleinik")).isEqualTo("Minister of Foreign Affairs of Belarus");
  }

  @Test
  void anOfficeSomebodyOnlyMayStillHoldIsNotShownAsHeld() {
    assertThat(post("M. Venkaiah Naidu")).isEqualTo("last known as Vice President of India, seen in office 11 or 12 September 2017");
    assertThat(people("").getFirst().entries().subList(0, 2).stream().map(e -> catalogue(CatalogueKind.PEOPLE).line(e, asOf()).below()))
        .containsExactly("President of India", "Prime Minister of India");
  }

  @Test
  void filtersByAnySpellingOfTheNameAndByAnyPostEverHeld() {
    assertThat(names(people("алейник"))).containsExactly("Sergei Aleinik");
    assertThat(names(people("aleynik serg"))).containsExactly("Sergei Aleinik");
    assertThat(names(people("PRESIDENT of bel"))).contains("Aleksandr Lukashenko");
    assertThat(names(people("minister foreign belarus"))).contains("Sergei Aleinik");
    assertThat(people("nobody at all")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> equalsStandInTheOrderOfTheAlphabet() {
    explorer.open(new DossierFile.Pasted("pasted", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2025-01-01", "parties": [{"id": "A", "name": "A"}],
         "people": [%s]}""".formatted(Stream.of("Іван Т", "Ўладзімір Т", "Ёсіф Т", "Алесь Т", "Янка Т", "Ärlig", "Zorn", "Łukasz", "Lwow")
        .map(name -> "{\"id\": \"p-%d\", \"name\": \"%s\", \"party\": \"A\"}".formatted(name.codePointAt(0), name))
        .collect(Collectors.joining(", ")).replace("p-76", "p-lwow"))));
    return CatalogueKind.PEOPLE.orders().stream().map(order -> DynamicTest.dynamicTest(order.name(), () ->
        assertThat(names(catalogue(CatalogueKind.PEOPLE).groups("", order, asOf(), Progress.UNSEEN)))
            .containsExactly("Ärlig", "Łukasz", "Lwow", "Zorn", "Алесь Т", "Ёсіф Т", "Іван Т", "Ўладзімір Т", "Янка Т")));
  }

  @Test
  void theFilterPassesOverTheSameMarksAsTheSearch() {
    explorer.open(new DossierFile.Pasted("pasted", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2025-01-01", "parties": [{"id": "A", "name": "A"}],
         "people": [{"id": "p", "name": "Марʼяна أحمد", "party": "A"}]}"""));
    for (String typed : List.of("мар'я", "маря", "احمد", "أحمد марʼяна")) {
      assertThat(names(people(typed))).as(typed).containsExactly("Марʼяна أحمد");
    }
  }

  @Test
  void countsActivityInPartsOfTheTime() {
    assertThat(people("")).flatExtracting(Group::entries).allSatisfy(entry -> {
      Line line = line(CatalogueKind.PEOPLE, entry);
      assertThat(line.parts()).hasSize(10);
      assertThat(line.parts().stream().mapToInt(n -> n).sum()).isEqualTo(line.count());
    });
  }

  private Line line(CatalogueKind kind, Entry entry) {
    return catalogue(kind).line(entry, asOf());
  }

  private Line person(String id) {
    return people("").stream().flatMap(group -> group.entries().stream()).filter(entry -> entry.entity().id().equals(id))
        .map(entry -> line(CatalogueKind.PEOPLE, entry)).findFirst().orElseThrow();
  }

  @Test
  void countsWhatPassesTheFilter() {
    Line all = person("modi");
    explorer.filter((Query) explorer.view().columns().reader().read("kind:visit"));
    Catalogue visits = catalogue(CatalogueKind.PEOPLE).among(explorer.passingProperty().get());
    List<Group> busiest = visits.groups("", Order.ACTIVITY, asOf(), Progress.UNSEEN);
    Line narrowed = visits.line(busiest.stream().flatMap(group -> group.entries().stream())
        .filter(entry -> entry.entity().id().equals("modi")).findFirst().orElseThrow(), asOf());
    Dossier dossier = explorer.view().dossier();
    long expected = dossier.eventsReferring("modi").mapToObj(dossier.lists().events()::get)
        .filter(event -> event.kind() == Event.Kind.VISIT && dossier.bounds(event).earliestStart() <= asOf().day()).count();
    assertThat(narrowed.count()).isEqualTo((int) expected).isBetween(1, all.count() - 1);
    assertThat(narrowed.below()).isEqualTo(all.below());
    assertThat(busiest).allSatisfy(group -> assertThat(group.entries()).extracting(entry -> visits.line(entry, asOf()).count())
        .isSortedAccordingTo(Comparator.reverseOrder()));
  }

  @Test
  void sortsByNameByActivityAndByTheLatest() {
    Catalogue catalogue = catalogue(CatalogueKind.PEOPLE);
    var activities = new Activities(explorer.view().dossier(), Progress.UNSEEN);
    for (long day : new long[] {asOf().day(), Days.of(2015, 1, 1)}) {
      explorer.readAsOf(day);
      Function<Entity, Tally> tallies = activities.tallies(day, Progress.UNSEEN);
      assertThat(catalogue.groups("", Order.NAME, asOf(), Progress.UNSEEN)).allSatisfy(group ->
          assertThat(group.entries()).isSortedAccordingTo(Comparator.comparing(
              (Entry entry) -> Alphabet.key(name(entry), Language.ENGLISH), Arrays::compareUnsigned)));
      assertThat(catalogue.groups("", Order.ACTIVITY, asOf(), Progress.UNSEEN)).allSatisfy(group ->
          assertThat(group.entries()).extracting(entry -> tallies.apply(entry.entity()).count())
              .isSortedAccordingTo(Comparator.reverseOrder()));
      assertThat(catalogue.groups("", Order.LATEST, asOf(), Progress.UNSEEN)).allSatisfy(group ->
          assertThat(group.entries()).extracting(entry -> tallies.apply(entry.entity()).seen())
              .isSortedAccordingTo(Comparator.reverseOrder()));
    }
  }

  @Test
  void saysWhenSomebodyWasSeenLastAsPreciselyAsIsKnown() {
    explorer.open(new DossierFile.Pasted("pasted", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2025-01-01",
         "people": [{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}, {"id": "r", "name": "R"}],
         "events": [{"id": "e1", "kind": "call", "title": "E", "date": "2001-03-04", "participants": [{"person": "p"}]},
                    {"id": "e2", "kind": "call", "title": "E", "date": "2002", "participants": [{"person": "p"}, {"person": "q"}]},
                    {"id": "e3", "kind": "call", "title": "E", "date": "2002-12~", "participants": [{"person": "q"}]},
                    {"id": "e4", "kind": "call", "title": "E", "date": "2005-01-01", "status": "planned",
                     "participants": [{"person": "q"}]}]}
        """));
    assertThat(person("p").seen()).isEqualTo("2002");
    assertThat(person("q").seen()).isEqualTo("c. Dec 2002");
    assertThat(person("r").seen()).isEmpty();
    explorer.readAsOf(Days.of(2001, 12, 31));
    assertThat(person("p")).satisfies(line -> assertThat(line.seen() + " " + line.count()).isEqualTo("Mar 2001 1"));
    assertThat(person("q")).satisfies(line -> assertThat(line.seen() + line.count()).isEqualTo("0"));
  }

  @Test
  void onTheDayOfAHandoverTheNewcomerHasThePost() {
    explorer.open(new DossierFile.Pasted("pasted", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2025-01-01",
         "people": [{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}], "posts": [{"id": "m", "name": "Minister", "rank": "minister"}],
         "tenures": [{"id": "t", "post": "m", "person": "p", "date": "2001-01-01/2003-05-04"},
                     {"id": "u", "post": "m", "person": "q", "date": "2003-05-04/2004-01-01"}]}"""));
    explorer.readAsOf(Days.of(2003, 5, 4));
    assertThat(person("p").below() + "|" + person("q").below()).isEqualTo("until 2003: Minister|Minister");
    explorer.readAsOf(Days.of(2003, 5, 3));
    assertThat(person("p").below() + "|" + person("q").below()).isEqualTo("Minister|first known later as Minister");
    explorer.readAsOf(Days.of(2004, 1, 1));
    assertThat(person("q").below()).isEqualTo("Minister");
  }

  @Test
  void aBodyThatIsNotThereOnTheDaySaysWhenItWas() {
    explorer.open(new DossierFile.Pasted("pasted", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "compiled": "2025-01-01", "organisations": [
          {"id": "o", "name": "O", "kind": "ministry", "date": "1960/1979"}, {"id": "p", "name": "P", "date": "1990/.."}]}"""));
    assertThat(bodies(1970)).containsExactly("ministry", "1990–");
    assertThat(bodies(2000)).containsExactly("1960–1979 · ministry", "");
  }

  private List<String> bodies(int year) {
    explorer.readAsOf(Days.of(year, 1, 1));
    Catalogue catalogue = catalogue(CatalogueKind.BODIES);
    return catalogue.groups("", Order.NAME, asOf(), Progress.UNSEEN).stream().flatMap(group -> group.entries().stream())
        .map(entry -> line(CatalogueKind.BODIES, entry).below()).toList();
  }

  @Test
  void placesStandBelowThoseTheyLieIn() {
    List<Entry> india = catalogue(CatalogueKind.PLACES).groups("", Order.NAME, asOf(), Progress.UNSEEN).getFirst().entries();
    assertThat(india).extracting(this::name).containsSubsequence("Delhi", "New Delhi", "Rashtrapati Bhavan");
    assertThat(india).filteredOn(e -> name(e).equals("New Delhi")).singleElement().satisfies(e -> assertThat(e.depth()).isEqualTo(1));
  }

  @Test
  void aSourceCountsWhatRestsOnItByTheDayAndStandsBelowThoseThatWerePublishedByThen() {
    explorer.open(new DossierFile.Pasted("d", """
        {"format": "entente-dossier/1", "id": "d", "title": "D",
        "events": [{"id": "e", "title": "E", "kind": "other", "date": "2000-01-01", "evidence": [{"source": "new"}, {"source": "old"}]},
          {"id": "f", "title": "F", "kind": "other", "date": "2020-01-01", "evidence": [{"source": "new"}, {"source": "old"}]}],
        "statements": [{"id": "s", "text": "S", "kind": "position", "date": "2020-01-01", "evidence": [{"source": "new"}]}],
        "sources": [{"id": "new", "title": "New", "published": "2021"}, {"id": "old", "title": "Old", "published": "2001"}]}"""));
    assertThat(sources(Order.LATEST)).containsExactly("New 3", "Old 2");
    assertThat(sources(Order.ACTIVITY)).containsExactly("New 3", "Old 2");
    explorer.readAsOf(Days.of(2010, 1, 1));
    assertThat(sources(Order.LATEST)).containsExactly("Old 1", "New 1");
    assertThat(sources(Order.ACTIVITY)).containsExactly("Old 1", "New 1");
    assertThat(sources(Order.NAME)).containsExactly("New 1", "Old 1");
  }

  private List<String> sources(Order order) {
    return catalogue(CatalogueKind.SOURCES).groups("", order, asOf(), Progress.UNSEEN).getFirst().entries().stream()
        .map(entry -> line(CatalogueKind.SOURCES, entry)).map(line -> line.name() + " " + line.count()).toList();
  }

  @Test
  void sourcesAreGroupedByKindWithTheirGradeAndDate() {
    List<Group> sources = catalogue(CatalogueKind.SOURCES).groups("", Order.LATEST, asOf(), Progress.UNSEEN);
    assertThat(sources).extracting(Group::name).containsExactly("Articles", "Statements", "Treaties", "Web pages");
    Entry ani = sources.getFirst().entries().stream().filter(e -> e.entity().id().equals("ani-2025-11")).findFirst().orElseThrow();
    assertThat(catalogue(CatalogueKind.SOURCES).line(ani, asOf())).satisfies(line -> {
      assertThat(line.below()).startsWith("ANI · ").contains("2025");
      assertThat(line.grade()).isEqualTo("B");
    });
  }

  @Test
  void mechanismsStandAfterTheOrganisationsOfTheParties() {
    assertThat(catalogue(CatalogueKind.BODIES).groups("", Order.ACTIVITY, asOf(), Progress.UNSEEN)).extracting(Group::name)
        .startsWith("India", "Belarus")
        .endsWith("Mechanisms");
  }
}
