package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.language.Messages;
import entente.work.Background;
import org.junit.jupiter.api.Test;

class DossierTitleTest {
  private final Explorer explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));

  private String title(String title) {
    explorer.open(new DossierFile.Pasted("d", """
        {"format": "entente-dossier/1", "id": "d", "title": "TITLE"}""".replace("TITLE", title)));
    return DossierTitle.of(explorer, Messages.of(DossierTitle.class, Language.ENGLISH)).getValue();
  }

  /// A window manager and a task bar show it beside what others say.
  @Test
  void nothingInItTurnsWhatStandsAroundIt() {
    assertThat(title("Plain")).isEqualTo("Plain");
    assertThat(title("a\\u202eb\\u001b[31m")).isEqualTo("a\\u202eb\\u001b[31m");
    assertThat(title("\u0627\u0628")).isEqualTo("\u2068\u0627\u0628\u2069");
  }

  @Test
  void aVeryLongOneIsShort() {
    assertThat(title("word ".repeat(1_000))).hasSizeLessThan(400).endsWith("…");
  }
}
