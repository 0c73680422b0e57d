package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.explorer.Finder.Found;
import entente.dossier.Dossier;
import entente.dossier.EntityKind;
import entente.language.Language;
import entente.search.Search;
import entente.work.Background;
import entente.work.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FinderTest {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(work::add, Runnable::run));
  private final List<List<Found>> answers = new ArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
    work();
  }

  /// Lets a newer state of the file arrive, before whatever else waits is done.
  private void reload() {
    explorer.open(new DossierFile.Bundled());
    work.removeLast().run();
  }

  private void work() {
    while (!work.isEmpty()) {
      work.removeFirst().run();
    }
  }

  @Test
  void findsThePersonByAnySpellingWithOthersOfTheName() {
    for (String spelling : List.of("lukashenka", "Лукашенко", "लुकाशेंको", "lukaschenko alexander")) {
      answers.clear();
      explorer.finder().find(spelling, 5, answers::add, failures::incrementAndGet);
      work();
      assertThat(answers).as(spelling).singleElement()
          .satisfies(found -> assertThat(found).first().satisfies(f -> assertThat(f.name()).isEqualTo("Aleksandr Lukashenko")));
    }
  }

  @Test
  void saysWhatElseThanTheNameOrTitleIsAsSought() {
    explorer.finder().find("Łukaszenko", 5, answers::add, failures::incrementAndGet);
    work();
    assertThat(answers.getLast().getFirst().below()).isEqualTo("another spelling · President of Belarus");
    explorer.finder().find("embassy", 50, answers::add, failures::incrementAndGet);
    work();
    assertThat(answers.getLast()).filteredOn(found -> found.kind() == EntityKind.SOURCE && !found.name().contains("mbass"))
        .isNotEmpty().allSatisfy(found -> assertThat(found.below()).containsIgnoringCase("embassy"));
  }

  @Test
  void saysWhereInItsNameWhatIsSoughtStands() {
    explorer.open(new DossierFile.Pasted("long", """
        {"format": "entente-dossier/1", "id": "long", "title": "Long", "parties": [{"id": "n", "kind": "state", "name": "Newland"}],
          "events": [{"id": "e", "title": "Talks of the two ministers on trade, transit and Éducation", "kind": "meeting",
            "date": "2020-01-01"}]}"""));
    work();
    Map.of("educ", "Éducation", "trade talks", "Talks", "nobody", "").forEach((sought, part) -> {
      answers.clear();
      explorer.finder().find(sought, 5, answers::add, failures::incrementAndGet);
      work();
      assertThat(answers.getFirst()).as(sought).allSatisfy(found ->
          assertThat(found.name().substring(found.sought().start(), found.sought().end())).isEqualTo(part));
      assertThat(answers.getFirst()).hasSize(part.isEmpty() ? 0 : 1);
    });
  }

  @Test
  void saysByWhichOtherNameSomethingWasFound() {
    explorer.open(new DossierFile.Pasted("names", """
        {"format": "entente-dossier/1", "id": "names", "title": "Names", "parties": [
          {"id": "n", "kind": "state", "name": "Newland", "variants": ["The Free Lands", "Republic of Newland"],
           "names": [{"name": "Oldia", "date": "/1991-08-25"}]}],
          "events": [{"id": "e", "title": "Talks", "kind": "meeting", "date": "2020-01-01"}]}"""));
    work();
    Map<String, String> why = Map.of("free lands", "also called The Free Lands", "oldia", "known until 25 August 1991 as Oldia",
        "newland", "", "republic", "also called Republic of Newland", "Ольдия", "known until 25 August 1991 as Oldia");
    why.forEach((sought, said) -> {
      answers.clear();
      explorer.finder().find(sought, 5, answers::add, failures::incrementAndGet);
      work();
      assertThat(answers.getFirst()).as(sought).singleElement().extracting(Found::below).isEqualTo(said);
    });
  }

  @Test
  void saysInWhichWordsOfAnotherLanguageAStatementWasFound() {
    explorer.open(new DossierFile.Pasted("said", """
        {"format": "entente-dossier/1", "id": "said", "title": "Said", "statements": [{"id": "s", "kind": "position", "date": "2020-01-01",
          "text": {"en": "Trade shall grow", "ru": "Торговля будет расти"}}]}"""));
    work();
    Map.of("торговля", "Торговля будет расти · 1 Jan 2020", "trade", "1 Jan 2020", "trade торг", "1 Jan 2020").forEach((sought, said) -> {
      answers.clear();
      explorer.finder().find(sought, 5, answers::add, failures::incrementAndGet);
      work();
      assertThat(answers.getFirst()).as(sought).singleElement().extracting(Found::below).isEqualTo(said);
    });
  }

  @Test
  void saysWhenAnEventWas() {
    explorer.finder().find("state visit of president lukashenko", 5, answers::add, failures::incrementAndGet);
    work();
    assertThat(answers.getFirst().getFirst()).satisfies(found -> {
      assertThat(found.id()).isEqualTo("lukashenko-visit-2017");
      assertThat(found.below()).contains("2017");
    });
  }

  @Test
  void theWordsOfADossierThatIsNoLongerOpenAreNotGoneThrough() {
    explorer.finder().find("minsk", 5, answers::add, failures::incrementAndGet);
    reload();
    work();
    assertThat(answers).isEmpty();
    assertThat(explorer.finder().isPreparing()).isTrue();
  }

  @Test
  void aQuestionWaitsForTheWordsAndOnlyTheLatestIsAnswered() {
    explorer.finder().find("minsk", 5, answers::add, failures::incrementAndGet);
    explorer.finder().find("delhi", 5, answers::add, failures::incrementAndGet);
    assertThat(explorer.finder().isPreparing()).isTrue();
    work();
    assertThat(answers).singleElement().satisfies(found -> assertThat(found).extracting(Found::name).contains("New Delhi"));
    assertThat(explorer.finder().isPreparing()).isFalse();
  }

  @Test
  void nothingOfTheLastDossierIsFound() {
    explorer.finder().prepare();
    work();
    explorer.finder().find("minsk", 5, answers::add, failures::incrementAndGet);
    reload();
    work();
    assertThat(answers).isEmpty();
  }

  @Test
  void whoeverIsToldOfADossierFindsNothingOfTheLastOne() {
    explorer.finder().prepare();
    work();
    explorer.viewProperty().subscribe((_, _) -> explorer.finder().find("only here", 5, answers::add, failures::incrementAndGet));
    explorer.open(new DossierFile.Pasted("one", """
        {"format": "entente-dossier/1", "id": "one", "title": "One", "events": [
          {"id": "e", "title": "Only here", "kind": "visit", "date": "2001-02-03"}]}"""));
    work();
    assertThat(answers).singleElement().satisfies(found -> assertThat(found).extracting(Found::id).containsExactly("e"));
  }

  @Test
  void saysThatItFailedAndWorksAgainAtTheNextTry() {
    var tries = new AtomicInteger();
    BiFunction<Dossier, Progress, Search> index = (dossier, progress) -> {
      if (tries.incrementAndGet() == 1) {
        throw new IllegalStateException("no room");
      }
      return Search.of(dossier, progress);
    };
    var finder = new Finder(explorer.viewProperty(), explorer.asOfProperty(), new Background(work::add, Runnable::run), Language.ENGLISH,
        index);
    finder.prepare();
    finder.find("minsk", 5, answers::add, failures::incrementAndGet);
    assertThatThrownBy(this::work).hasMessage("no room");
    assertThat(failures).hasValue(1);
    assertThat(answers).isEmpty();
    finder.find("minsk", 5, answers::add, failures::incrementAndGet);
    work();
    assertThat(failures).hasValue(1);
    assertThat(answers).singleElement().satisfies(found -> assertThat(found).extracting(Found::name).contains("Minsk"));
  }
}
