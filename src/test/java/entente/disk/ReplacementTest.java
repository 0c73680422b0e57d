package entente.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
  @TempDir private Path folder = Path.of("");

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("d.json"), "old");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void leavesTheFileAsItWasWhenWritingFails() throws IOException {
    Path file = file();
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Replacement.write(file, stream -> {
      stream.write('x');
      throw new IOException("disk full");
    })).withMessage("disk full");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("d.json");
  }

  @Test
  void leavesTheFileAsItWasUntilAllIsWritten() throws IOException {
    Path file = file();
    Replacement.write(file, stream -> {
      stream.write('x');
      stream.flush();
      assertThat(file).hasContent("old");
    });
    assertThat(file).hasContent("x");
  }

  @Test
  void followsASymbolicLinkEvenToAFileThatIsNotThereYet() throws IOException {
    Path target = Files.createDirectory(folder.resolve("deep")).resolve("target.json");
    Path inner = Files.createSymbolicLink(folder.resolve("deep/inner.json"), Path.of("target.json"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("deep/inner.json"));
    for (String text : List.of("new", "newer")) {
      Replacement.write(link, stream -> stream.write(text.getBytes(UTF_8)));
      assertThat(target).hasContent(text);
    }
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.isSymbolicLink(inner)).isTrue();
  }

  @Test
  void keepsThePermissions() throws IOException {
    Path file = file();
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
