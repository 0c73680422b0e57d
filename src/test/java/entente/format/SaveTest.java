package entente.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.dossier.Dossier;
import entente.dossier.Text;
import entente.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {
  private static final String FINE = Dossiers.with("\"eras\": [{\"id\": \"e\", \"name\": \"E\", \"date\": \"2024\"}]");
  private static final String PARTIAL = FINE.replace("\"eras\"", "\"era\": 1, \"eras\"");

  @TempDir
  private Path folder = Path.of("");

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("d.json"), json);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesTheFileItWasReadFrom() throws IOException {
    Path file = file(FINE);
    Loaded loaded = DossierReader.read(file);
    DossierWriter.save(loaded, Layout.LINES, file);
    assertThat(file).content().startsWith("{\n  \"format\": \"entente-dossier/1\",\n").endsWith("}\n");
    assertThat(Dossiers.dossier(DossierReader.read(file)).lists()).isEqualTo(Dossiers.dossier(loaded).lists());
    assertThat(names()).containsExactly("d.json");
  }

  @Test
  void writesANewFile() throws IOException {
    DossierWriter.save(Dossier.empty(new Text.Plain("New")), Layout.PRETTY, folder.resolve("new.json"));
    assertThat(folder.resolve("new.json")).content().contains("\"New\"");
    assertThat(names()).containsExactly("new.json");
  }

  @Test
  void refusesToReplaceTheFileOfAPartialDossier() throws IOException {
    Path file = file(PARTIAL);
    Loaded loaded = DossierReader.read(file);
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    Loaded changed = loaded.with(Dossier.empty(new Text.Plain("Changed")));
    for (Path target : List.of(file, link, folder.resolve("./d.json"))) {
      for (Loaded each : List.of(loaded, changed, DossierReader.read(link))) {
        assertThatExceptionOfType(PartialDossierException.class).isThrownBy(() -> DossierWriter.save(each, Layout.LINES, target))
            .satisfies(e -> assertThat(e.message(Language.ENGLISH)).startsWith("Something in " + target + " could not be read"));
      }
    }
    assertThat(file).hasContent(PARTIAL);
    assertThat(names()).containsExactly("d.json", "link.json");
  }

  @Test
  void savesAPartialDossierElsewhere() throws IOException {
    Loaded loaded = DossierReader.read(file(PARTIAL));
    Path other = Files.writeString(folder.resolve("other.json"), "old");
    DossierWriter.save(loaded, Layout.LINES, other);
    assertThat(DossierReader.read(other).problems()).isEmpty();
  }

  @Test
  void refusesWhatIsNoDossier() throws IOException {
    Loaded loaded = DossierReader.read(file("{"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> DossierWriter.save(loaded, Layout.LINES, folder.resolve("other.json")));
    assertThat(names()).containsExactly("d.json");
  }
}
