package entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.search.Search.Hit;
import entente.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SearchTest {
  private static final Search SEARCH = Search.of(Json.dossier("""
      'parties': [{'id': 'BY', 'name': 'Belarus'}],
      'people': [
        {'id': 'lukashenko', 'name': {'en': 'Aleksandr Lukashenko', 'ru': 'Александр Лукашенко'}, 'variants': ['Lukašenka', 'Lukashenka']},
        {'id': 'minskaya', 'name': 'Anna Minskaya', 'sort': {'ru': 'Минская-Ванберг'}}],
      'posts': [{'id': 'president', 'name': 'President of Belarus', 'party': 'BY'}],
      'places': [{'id': 'minsk', 'name': {'en': 'Minsk', 'be': 'Мінск'}}, {'id': 'minsk-region', 'name': 'Minsk region'}],
      'events': [
        {'id': 'old', 'title': 'Talks in Minsk', 'kind': 'meeting', 'date': '2001-01-01'},
        {'id': 'new', 'title': 'Talks in Minsk', 'kind': 'meeting', 'date': '2011-01-01'},
        {'id': 'grave', 'title': 'Talks in Minsk', 'kind': 'meeting', 'date': '1999-01-01',
          'participants': [{'person': 'minskaya'}], 'evidence': [{'source': 's'}]},
        {'id': 'word', 'title': 'The word Minskaya', 'kind': 'meeting', 'date': '2020-01-01'}],
      'statements': [{'id': 'said', 'kind': 'position', 'text': 'Trade shall grow'}],
      'sources': [{'id': 's', 'title': 'A report', 'publisher': 'Belta', 'authors': ['Ivan Ivanou']}]"""), () -> true);

  private static List<String> found(String query) {
    return SEARCH.find(query, 10, Progress.UNSEEN).stream().map(hit -> hit.entity().id()).toList();
  }

  @Test
  void anySpellingFindsThePerson() {
    for (String spelling : List.of("Lukashenko", "lukasenka", "LUKASHENKA", "Лукашенко", "лукаш алекс", "aleks luk")) {
      assertThat(found(spelling)).as(spelling).startsWith("lukashenko");
    }
    assertThat(found("Lukašenko")).as("a spelling that nobody has recorded").containsExactly("lukashenko");
  }

  @Test
  void partsMayStandInAnotherOrderBeInitialsOrBeLeftOutAndTitlesMayStandBeside() {
    for (String spelling : List.of("Loukachenko Alexandre", "А. Лукашэнка", "President Łukaszenko", "Dr. A. G. Lukashenko",
        "Александр Григорьевич Лукашенко", "Lukashneko", "Kerfityrj")) {
      assertThat(found(spelling)).as(spelling).startsWith("lukashenko");
    }
    assertThat(found("Boris Lukashenko")).isEmpty();
    assertThat(found("B. Lukashenko")).isEmpty();
  }

  @Test
  void oneLetterAgainAndAgainIsNobodysName() {
    Search search = Search.of(Json.dossier("'people': [{'id': 'p', 'name': 'A. P. J. Abdul Kalam'}, {'id': 'q', 'name': 'Ooo'}]"),
        Progress.UNSEEN);
    for (String nonsense : List.of("xxxxxxxx", "Hhhh", "qqqq", "ззз")) {
      assertThat(search.find(nonsense, 10, Progress.UNSEEN)).as(nonsense).isEmpty();
    }
    assertThat(search.find("ooo", 10, Progress.UNSEEN)).extracting(hit -> hit.entity().id()).containsExactly("q");
  }

  @Test
  void anotherSpellingSaysWhichNameItIsOne() {
    assertThat(SEARCH.find("Łukaszenko", 10, Progress.UNSEEN)).extracting(Hit::match).containsExactly(Search.Match.SPELLING);
    assertThat(SEARCH.find("Лукашэнка", 10, Progress.UNSEEN)).extracting(Hit::match, Hit::name)
        .containsExactly(tuple(Search.Match.SPELLING, "Lukašenka"));
    assertThat(SEARCH.find("Лукашенко", 10, Progress.UNSEEN)).extracting(Hit::match, Hit::name)
        .containsExactly(tuple(Search.Match.WORDS, "Александр Лукашенко"));
  }

  @Test
  void oneLetterLeftOutOfCyrillicFindsWhoIsRecordedInLatin() {
    Search search = Search.of(Json.dossier("""
        'people': [{'id': 'p', 'name': 'Maxim Ryzhenkov', 'variants': ['Maksim Ryzhankou']}]"""), Progress.UNSEEN);
    for (String spelling : List.of("Рыжанкоў", "Рыанкоў", "Рыжакоў", "Ржанкоў", "Рыжнкоў", "Рыжанкў")) {
      assertThat(search.find(spelling, 10, Progress.UNSEEN)).as(spelling).extracting(hit -> hit.entity().id()).containsExactly("p");
    }
  }

  @Test
  void whatSomebodyIsAlphabetisedByFindsThem() {
    assertThat(found("ванб")).containsExactly("minskaya");
  }

  @Test
  void whatStandsInsideARunOfChineseIsFound() {
    Search search = Search.of(Json.dossier("""
        'places': [{'id': 'p', 'name': '北京市人民大会堂'}, {'id': 'q', 'name': '南京東市'}]"""), () -> true);
    for (String typed : List.of("北京", "京市", "大会", "堂", "北京市人民大会堂", "人民 北京")) {
      assertThat(search.find(typed, 10, Progress.UNSEEN)).as(typed).extracting(hit -> hit.entity().id()).containsExactly("p");
    }
    assertThat(search.find("京", 10, Progress.UNSEEN)).hasSize(2);
    assertThat(search.find("会北", 10, Progress.UNSEEN)).isEmpty();
  }

  @Test
  void theVeryNameComesFirstThenWhatIsKnownByAWordThatBeginsSoThenTheWordElsewhere() {
    assertThat(found("minsk")).containsExactly("minsk", "minsk-region", "minskaya", "grave", "new", "old", "word");
  }

  @Test
  void whoIsCalledSoComesBeforeTitlesThatBeginSo() {
    Search search = Search.of(Json.dossier("""
        'people': [{'id': 'person', 'name': {'en': 'Maxim Ryzhenkov', 'ru': 'Максим Рыженков'}},
          {'id': 'younger', 'name': 'Ivan Ryzhenkovsky'}],
        'places': [{'id': 'place', 'name': 'New Delhi'}],
        'events': [{'id': 'named', 'title': {'en': 'Ryzhenkov appointed', 'ru': 'Рыженков назначен'}, 'kind': 'other', 'date': '2024'},
          {'id': 'met', 'title': {'en': 'Talks', 'ru': 'Министр Рыженков на переговорах'}, 'kind': 'meeting', 'date': '2024'},
          {'id': 'held', 'title': 'Delhi talks', 'kind': 'meeting', 'date': '2024'}]"""), Progress.UNSEEN);
    Map.of("Рыженков", List.of("person", "named", "met"), "Министр Рыженков", List.of("person", "younger", "met"),
        "ryzhenkov", List.of("person", "younger", "named"), "ryzh", List.of("person", "younger", "named"),
        "delhi", List.of("place", "held"), "delhi talks", List.of("held")).forEach((query, ids) ->
            assertThat(search.find(query, 10, Progress.UNSEEN)).as(query).extracting(hit -> hit.entity().id())
                .containsExactlyElementsOf(ids));
  }

  @Test
  void signsOfEveryScriptThatAreNoLettersNeedNotBeTyped() {
    Search search = Search.of(Json.dossier("""
        'people': [{'id': 'p1', 'name': 'Марʼяна Тест'}, {'id': 'p2', 'name': 'Ilʹin Test'}, {'id': 'p3', 'name': 'Oʻtkir Test'},
          {'id': 'p4', 'name': 'O‘tkir Probe'}, {'id': 'p5', 'name': 'ʿAbd Test'}, {'id': 'p6', 'name': 'Elʹt︠s︡yn Test'},
          {'id': 'p7', 'name': 'أحمد مُحَمَّد'}, {'id': 'p8', 'name': 'هشام الـدوري'},
          {'id': 'p9', 'name': 'דָּוִד'}]"""), Progress.UNSEEN);
    Map.ofEntries(Map.entry("мар'яна", "p1"), Map.entry("марʼяна", "p1"), Map.entry("ilin", "p2"), Map.entry("il'in", "p2"),
        Map.entry("abd", "p5"), Map.entry("eltsyn", "p6"), Map.entry("محمد", "p7"), Map.entry("احمد", "p7"), Map.entry("هشام", "p8"),
        Map.entry("الدوري", "p8"), Map.entry("דוד", "p9")).forEach((query, person) ->
            assertThat(search.find(query, 10, Progress.UNSEEN)).as(query).extracting(hit -> hit.entity().id()).containsExactly(person));
    for (String query : List.of("otkir", "o'tkir", "oʻtkir")) {
      assertThat(search.find(query, 10, Progress.UNSEEN)).as(query).extracting(hit -> hit.entity().id())
          .containsExactlyInAnyOrder("p3", "p4");
    }
  }

  @Test
  void whatIsWrittenAsTypedComesFirst() {
    Search search = Search.of(Json.dossier("""
        'people': [{'id': 'plain', 'name': 'Елка'}, {'id': 'marked', 'name': 'Ёлка'}, {'id': 'longer', 'name': 'Ёлкава'}]"""),
        Progress.UNSEEN);
    assertThat(search.find("ёлка", 10, Progress.UNSEEN)).extracting(hit -> hit.entity().id()).containsExactly("marked", "plain", "longer");
    assertThat(search.find("елка", 10, Progress.UNSEEN)).extracting(hit -> hit.entity().id()).containsExactly("plain", "marked", "longer");
  }

  @Test
  void everyWordMustBeThere() {
    assertThat(found("talks region")).isEmpty();
    assertThat(found("talks min")).containsExactly("grave", "new", "old");
    assertThat(found(" ,- ")).isEmpty();
    assertThat(found("nsk")).isEmpty();
  }

  @Test
  void findsAllKindsByWhatTheySayAndWhoMadeThem() {
    assertThat(found("trade")).containsExactly("said");
    assertThat(found("belta")).containsExactly("s");
    assertThat(found("ivanou")).containsExactly("s");
    assertThat(SEARCH.find("belarus", 10, Progress.UNSEEN)).extracting(Hit::kind).containsExactly(EntityKind.PARTY, EntityKind.POST);
  }

  @Test
  void noMoreOfAKindThanAskedFor() {
    assertThat(SEARCH.find("minsk", 1, Progress.UNSEEN)).extracting(Hit::kind)
        .containsExactly(EntityKind.PLACE, EntityKind.PERSON, EntityKind.EVENT);
  }

  @Test
  void endsOnceNobodyWaitsForIt() {
    Dossier dossier = Json.dossier("'events': [{'id': 'e', 'title': 'T', 'kind': 'visit', 'date': '2020'}]");
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Search.of(dossier, () -> false));
  }

  @TestFactory
  Stream<DynamicTest> findsWhatAPlainLookAtEachTitleFinds() {
    return LongStream.range(0, 50).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      List<String> titles = IntStream.range(0, random.nextInt(200)).mapToObj(_ -> words(random, 1 + random.nextInt(5))).toList();
      Dossier dossier = Json.dossier("'events': [" + IntStream.range(0, titles.size())
          .mapToObj(i -> "{'id': 'e%d', 'title': '%s', 'kind': 'visit', 'date': '2020'}".formatted(i, titles.get(i)))
          .collect(Collectors.joining(", ")) + "]");
      Search search = Search.of(dossier, Progress.UNSEEN);
      for (int i = 0; i < 50; i++) {
        String query = words(random, 1 + random.nextInt(3));
        assertThat(search.find(query, 1000, Progress.UNSEEN).stream().map(Hit::entity).map(Entity::id)).as(query)
            .containsExactlyInAnyOrderElementsOf(
            dossier.lists().events().stream().filter(e -> matches(e, query)).map(Event::id).toList());
      }
    }));
  }

  private static boolean matches(Event event, String query) {
    List<String> words = Arrays.asList(event.title().in("en").split(" "));
    return Arrays.stream(query.split(" ")).allMatch(sought -> words.stream().anyMatch(word -> word.startsWith(sought)));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count).mapToObj(_ -> random.ints(1 + random.nextInt(4), 0, 3).mapToObj(c -> List.of("a", "b", "я").get(c))
        .collect(Collectors.joining())).collect(Collectors.joining(" "));
  }
}
