package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleGroupTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  @BeforeEach
  void open() {
    explorer.open(new DossierFile.Bundled());
  }

  private List<PeopleGroup> groups() {
    return explorer.view().people();
  }

  @Test
  void groupsEverybodyByParty() {
    assertThat(groups()).extracting(PeopleGroup::name).startsWith("India", "Belarus");
    assertThat(groups().stream().mapToInt(g -> g.people().size()).sum()).isEqualTo(explorer.view().dossier().lists().people().size());
  }

  @Test
  void showsThePostOfTheAsOfDayTheHighestFirst() {
    PeopleGroup.Row first = groups().get(1).people().getFirst();
    assertThat(first.name()).isEqualTo("Aleksandr Lukashenko");
    assertThat(first.post()).isEqualTo("President of Belarus");
    assertThat(groups().get(1).people()).filteredOn(r -> r.name().equals("Sergei Aleinik")).singleElement()
        .satisfies(r -> assertThat(r.post()).isNotEqualTo("Minister of Foreign Affairs of Belarus"));
  }

  @Test
  void anOfficeSomebodyOnlyMayStillHoldIsNotShownAsHeld() {
    assertThat(groups().getFirst().people()).filteredOn(r -> r.name().equals("M. Venkaiah Naidu")).singleElement()
        .satisfies(r -> assertThat(r.post()).isEqualTo("last known as Vice President of India"));
    assertThat(groups().getFirst().people()).extracting(PeopleGroup.Row::post).startsWith("President of India", "Prime Minister of India");
  }

  @Test
  void filtersByAnySpellingOfTheNameAndByPost() {
    assertThat(groups().get(1).filtered("алейник").people()).extracting(PeopleGroup.Row::name).containsExactly("Sergei Aleinik");
    assertThat(groups().get(1).filtered("PRESIDENT of").people()).extracting(PeopleGroup.Row::name).contains("Aleksandr Lukashenko");
    assertThat(groups().get(0).filtered("nobody at all").people()).isEmpty();
  }

  @Test
  void countsActivityInPartsOfTheTime() {
    assertThat(groups()).allSatisfy(group -> assertThat(group.people()).allSatisfy(row -> {
      assertThat(row.activity()).hasSize(PeopleGroup.PARTS);
      assertThat(row.activity().stream().mapToInt(n -> n).sum()).isEqualTo(row.events());
    }));
  }
}
