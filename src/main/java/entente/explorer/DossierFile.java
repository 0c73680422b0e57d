package entente.explorer;

import entente.format.DossierReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Where a dossier is read from.
public sealed interface DossierFile {

  /// The dossier that comes with the application: India and Belarus.
  record Bundled() implements DossierFile {
    private static final String NAME = "india-belarus.json";

    @Override
    public OpenDossier read() {
      try (InputStream in = DossierFile.class.getResourceAsStream("/entente/dossiers/" + NAME)) {
        if (in == null) {
          throw new IllegalStateException(NAME + " is not in the application");
        }
        return OpenDossier.of(NAME, DossierReader.read(NAME, in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// A file of the user's.
  record OnDisk(Path path) implements DossierFile {
    @Override
    public OpenDossier read() {
      Path name = path.getFileName();
      return OpenDossier.of(name == null ? path.toString() : name.toString(), DossierReader.read(path));
    }
  }

  /// Reads it. Mistakes in it, even that it is no dossier at all, are problems of the result.
  OpenDossier read();
}
