package entente.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.feed.EventItems;
import entente.feed.Grouping;
import entente.feed.Lanes;
import entente.format.DossierReader;
import entente.language.Language;
import entente.listing.EventRows;
import entente.listing.EventRows.Column;
import entente.work.Progress;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What has a name that cannot be seen.
class NoTitleTest {
  private static Dossier dossier(String name) {
    return Objects.requireNonNull(DossierReader.read("d.json", """
        {"format": "entente-dossier/1", "id": "d", "title": "$",
        "parties": [{"id": "p", "kind": "state", "name": "$", "short": "Short"}, {"id": "q", "kind": "state", "name": "Long", "short": "$"},
          {"id": "r", "kind": "state", "name": "$"}],
        "places": [{"id": "place", "name": "$"}],
        "sources": [{"id": "s", "title": "$"}],
        "statements": [{"id": "said", "kind": "position", "by": ["p"], "text": "$", "date": "2000"}],
        "figures": [{"id": "f", "name": "$", "indicator": "i", "value": 1, "unit": "1", "date": "2000"}],
        "events": [{"id": "e", "kind": "visit", "title": "$", "date": "1997-09",
          "evidence": [{"source": "s"}]}]}""".replace("$", name).getBytes(UTF_8)).dossier());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3164", "\u2800\u2800", "\u200b\ufeff", "\udb40\udc41", "\u00ad", "\u202e", "\ufe0f", "\u1160\u00a0"})
  void isCalledByItsId(String name) {
    Dossier dossier = dossier(name);
    var words = new EntityWords(dossier, Language.ENGLISH);
    assertThat(words.title()).isEqualTo("(no title) d");
    for (String id : new String[] {"r", "place", "s", "said", "e"}) {
      assertThat(words.name(id)).isEqualTo("(no title) " + id);
    }
    assertThat(words.name("f")).isEqualTo("(no title) f, 2000");
    assertThat(dossier.lists().parties().stream().map(words::shortest)).containsExactly("Short", "Long", "(no title) r");
    assertThat(EventItems.of(dossier, Language.ENGLISH, Progress.UNSEEN).label(0)).isEqualTo("(no title) e");
    assertThat(new EventRows(dossier, Language.ENGLISH).text(0, Column.TITLE)).isEqualTo("(no title) e");
    assertThat(Lanes.of(dossier, Grouping.SOURCE, Language.ENGLISH, Progress.UNSEEN).stream().map(lane -> lane.name()))
        .contains("(no title) s");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isSaidInEveryLanguage(Language language) {
    Dossier dossier = dossier("\u200b");
    Map<Language, String> said = Map.of(Language.ENGLISH, "(no title) e", Language.RUSSIAN, "(без названия) e",
        Language.BELARUSIAN, "(без назвы) e", Language.HINDI, "(बिना शीर्षक) e");
    assertThat(new EntityWords(dossier, language).name(dossier.find("e").map(Entity::id).orElseThrow())).isEqualTo(said.get(language));
  }
}
