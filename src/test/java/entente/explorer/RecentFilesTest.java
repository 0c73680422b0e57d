package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
  private final List<List<Path>> kept = new ArrayList<>();
  private final RecentFiles recent = new RecentFiles(List.of(), kept::add);

  private static Path path(String name) {
    return Path.of(name).toAbsolutePath();
  }

  private void open(String name) {
    recent.note(new DossierFile.OnDisk(Path.of(name)));
  }

  @Test
  void theLatestComesFirstAndNoneTwice() {
    open("a");
    open("b");
    open("a");
    assertThat(recent.files()).containsExactly(path("a"), path("b"));
    assertThat(kept.getLast()).isEqualTo(recent.files());
  }

  @Test
  void readingTheLatestAnewIsNoNews() {
    open("a");
    open("a");
    assertThat(kept).hasSize(1);
  }

  @Test
  void remembersTenAtMost() {
    for (int i = 0; i < 15; i++) {
      open("f" + i);
    }
    assertThat(recent.files()).hasSize(10).startsWith(path("f14")).endsWith(path("f5"));
  }

  @Test
  void whatIsNoFileIsNotRemembered() {
    recent.note(new DossierFile.Bundled());
    recent.note(new DossierFile.Pasted("p", "{}"));
    recent.note(new DossierFile.Nothing());
    assertThat(recent.files()).isEmpty();
    assertThat(kept).isEmpty();
  }

  @Test
  void forgetsThemAll() {
    open("a");
    recent.clear();
    assertThat(recent.files()).isEmpty();
    assertThat(kept.getLast()).isEmpty();
  }
}
