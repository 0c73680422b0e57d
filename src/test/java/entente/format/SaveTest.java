package entente.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.dossier.Dossier;
import entente.dossier.Text;
import entente.language.Language;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

  @Test
  void leavesTheFileAsItWasWhenWritingFails() throws IOException {
    Path file = file(FINE);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Replacement.write(file, stream -> {
      stream.write('x');
      throw new IOException("disk full");
    })).withMessage("disk full");
    assertThat(file).hasContent(FINE);
    assertThat(names()).containsExactly("d.json");
  }

  @Test
  void leavesTheFileAsItWasUntilAllIsWritten() throws IOException {
    Path file = file(FINE);
    Replacement.write(file, stream -> {
      stream.write('x');
      stream.flush();
      assertThat(file).hasContent(FINE);
    });
    assertThat(file).hasContent("x");
  }

  @Test
  void followsASymbolicLinkEvenToAFileThatIsNotThereYet() throws IOException {
    Path target = Files.createDirectory(folder.resolve("deep")).resolve("target.json");
    Path inner = Files.createSymbolicLink(folder.resolve("deep/inner.json"), Path.of("target.json"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("deep/inner.json"));
    for (String text : List.of("new", "newer")) {
      Replacement.write(link, stream -> stream.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      assertThat(target).hasContent(text);
    }
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.isSymbolicLink(inner)).isTrue();
  }

  @Test
  void keepsThePermissions() throws IOException {
    Path file = file(FINE);
    for (String permissions : List.of("rw-------", "rw-rw-r--")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      Replacement.write(file, stream -> stream.write('x'));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(permissions);
    }
  }

  @Test
  void refusesWhatCannotBeReplaced() throws IOException {
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    for (Path target : List.of(folder, loop)) {
      assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> Replacement.write(target, stream -> stream.write('x')));
    }
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Replacement.write(folder.resolve("none/d.json"), stream -> stream.write('x')));
    assertThat(names()).containsExactly("loop");
  }
}
