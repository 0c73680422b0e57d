package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.Catalogue.Entry;
import entente.listing.Catalogue.Group;
import entente.listing.Catalogue.Order;
import entente.time.Days;
import entente.words.Alphabet;
import entente.work.Background;
import entente.work.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

  private String post(String name) {
    Entry entry = people("").stream().flatMap(group -> group.entries().stream())
        .filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    return catalogue(CatalogueKind.PEOPLE).line(entry, asOf()).below();
  }

  private static List<String> names(List<Group> groups) {
    return groups.stream().flatMap(group -> group.entries().stream()).map(Entry::name).toList();
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
  void whoOnlyMayHaveHeldAPostPerhapsHeldIt() {
    explorer.open(new DossierFile.Pasted("d", """
        {"format": "entente-dossier/1", "id": "d", "title": "D", "parties": [{"id": "p", "name": "P"}],
        "people": [{"id": "early", "name": "Early", "party": "p"}, {"id": "late", "name": "Late", "party": "p"}],
        "posts": [{"id": "o", "name": "Envoy", "party": "p"}, {"id": "q", "name": "Judge", "party": "p"}],
        "tenures": [{"id": "t", "post": "o", "person": "early", "date": "1990/"},
        {"id": "u", "post": "q", "person": "late", "date": "/2010"}]}"""));
    explorer.readAsOf(Days.of(2003, 1, 1));
    assertThat(post("Early")).isEqualTo("last known as Envoy");
    assertThat(post("Late")).isEqualTo("perhaps Judge");
  }

  @Test
  void showsThePostOfTheAsOfDayTheHighestFirst() {
    assertThat(names(people("")).getFirst()).isEqualTo("Droupadi Murmu");
    assertThat(people("").get(1).entries().getFirst().name()).isEqualTo("Aleksandr Lukashenko");
    assertThat(post("Aleksandr Lukashenko")).isEqualTo("President of Belarus");
    assertThat(post("Sergei Aleinik")).isNotEqualTo("Minister of Foreign Affairs of Belarus");
    explorer.readAsOf(Days.of(2024, 3, 12));
    assertThat(post("Sergei Aleinik")).isEqualTo("Minister of Foreign Affairs of Belarus");
  }

  @Test
  void anOfficeSomebodyOnlyMayStillHoldIsNotShownAsHeld() {
    assertThat(post("M. Venkaiah Naidu")).isEqualTo("last known as Vice President of India");
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
      assertThat(entry.activity()).hasSize(10);
      assertThat(entry.activity().stream().mapToInt(n -> n).sum()).isEqualTo(entry.count());
    });
  }

  @Test
  void sortsByNameByActivityAndByTheLatest() {
    Catalogue catalogue = catalogue(CatalogueKind.PEOPLE);
    assertThat(catalogue.groups("", Order.NAME, asOf(), Progress.UNSEEN)).allSatisfy(group ->
        assertThat(group.entries()).isSortedAccordingTo(Comparator.comparing(
            (Entry entry) -> Alphabet.key(entry.name(), Language.ENGLISH), Arrays::compareUnsigned)));
    assertThat(catalogue.groups("", Order.ACTIVITY, asOf(), Progress.UNSEEN)).allSatisfy(group ->
        assertThat(group.entries()).isSortedAccordingTo(Comparator.comparingInt(Entry::count).reversed()));
    assertThat(catalogue.groups("", Order.LATEST, asOf(), Progress.UNSEEN)).allSatisfy(group ->
        assertThat(group.entries()).isSortedAccordingTo(Comparator.comparingLong(Entry::latest).reversed()));
  }

  @Test
  void placesStandBelowThoseTheyLieIn() {
    List<Entry> india = catalogue(CatalogueKind.PLACES).groups("", Order.NAME, asOf(), Progress.UNSEEN).getFirst().entries();
    assertThat(india).extracting(Entry::name).containsSubsequence("Delhi", "New Delhi", "Rashtrapati Bhavan");
    assertThat(india).filteredOn(e -> e.name().equals("New Delhi")).singleElement().satisfies(e -> assertThat(e.depth()).isEqualTo(1));
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
