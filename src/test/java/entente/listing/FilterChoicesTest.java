package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.language.Language;
import entente.listing.FilterChoices.Choice;
import entente.time.Days;
import entente.words.EntityWords;
import entente.work.Progress;
import org.junit.jupiter.api.Test;

/// What events can be filtered by.
class FilterChoicesTest {
  @Test
  void topicsAreCalledAsOnTheDay() {
    Dossier dossier = CaseFile.read("""
        {"format": "entente-dossier/1", "id": "t", "title": "T",
         "topics": [{"id": "climate", "name": "Climate", "names": [{"name": "Weather", "date": "1950/1989"}]}, {"id": "b", "name": "B"}],
         "events": [{"id": "e", "title": "E", "kind": "visit", "date": "1970", "topics": ["climate"]},
           {"id": "f", "title": "F", "kind": "visit", "date": "1971", "topics": ["climate", "b"]}]}""");
    var wording = new EntityWords(dossier, Language.ENGLISH);
    FilterChoices choices = FilterChoices.of(dossier, Language.ENGLISH, Progress.UNSEEN);
    assertThat(choices.topics()).extracting(Choice::name).containsExactly("Climate", "B");
    FilterChoices then = choices.called(wording.on(Days.of(1970, 1, 1)));
    assertThat(then.topics()).containsExactly(new Choice<>("climate", "Weather", 2), new Choice<>("b", "B", 1));
    assertThat(then.kinds()).isEqualTo(choices.kinds());
  }
}
