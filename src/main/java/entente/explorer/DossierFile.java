package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Text;
import entente.format.DossierReader;
import entente.format.Loaded;
import entente.language.Visible;
import entente.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where a dossier is read from.
public sealed interface DossierFile {

  /// None at all: what is open until a dossier is.
  record Nothing() implements DossierFile {
    @Override
    public String name() {
      return "";
    }

    @Override
    public OpenDossier read(Progress progress) {
      return OpenDossier.of(this, new Loaded(null, Dossier.empty(new Text.Plain("")), List.of(), 0));
    }
  }

  /// The dossier that comes with the application: India and Belarus.
  record Bundled() implements DossierFile {
    @Override
    public String name() {
      return "india-belarus.json";
    }

    @Override
    public Optional<String> key() {
      return Optional.of(name());
    }

    /// The text of the file, in UTF-8.
    byte[] json() {
      try (InputStream in = DossierFile.class.getResourceAsStream("/entente/dossiers/" + name())) {
        if (in == null) {
          throw new IllegalStateException(name() + " is not in the application");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public OpenDossier read(Progress progress) {
      return OpenDossier.of(this, DossierReader.read(name(), json(), progress));
    }
  }

  /// A file of the user's.
  ///
  /// @param path absolute
  record OnDisk(Path path) implements DossierFile {
    /// Takes the path as seen from the current folder.
    public OnDisk {
      path = path.toAbsolutePath();
    }

    @Override
    public String name() {
      Path name = path.getFileName();
      return name == null ? path.toString() : name.toString();
    }

    @Override
    public Optional<String> key() {
      return Optional.of(path.toString());
    }

    @Override
    public OpenDossier read(Progress progress) {
      return OpenDossier.of(this, DossierReader.readLasting(path, progress));
    }
  }

  /// What cannot be opened at all, and why.
  ///
  /// @param name what to call it
  record Unusable(String name, Loaded why) implements DossierFile {
    @Override
    public OpenDossier read(Progress progress) {
      return OpenDossier.of(this, why);
    }
  }

  /// A text that was pasted.
  ///
  /// @param name what to call it
  record Pasted(String name, String json) implements DossierFile {
    @Override
    public OpenDossier read(Progress progress) {
      return OpenDossier.of(this, DossierReader.read(name, json.getBytes(StandardCharsets.UTF_8), progress));
    }
  }

  /// A file by its path, which may be none.
  static DossierFile at(String path) {
    try {
      return new OnDisk(Path.of(path));
    } catch (InvalidPathException _) {
      return new Unusable(Visible.escaped(path), DossierReader.unnamable(path));
    }
  }

  /// What to call it, without its folder; empty for [Nothing].
  String name();

  /// What it is known by; empty for one that cannot be opened again.
  default Optional<String> key() {
    return Optional.empty();
  }

  /// Reads it. Mistakes in it, even that it is no dossier at all, are problems of the result.
  ///
  /// @throws java.util.concurrent.CancellationException when the progress ends it
  OpenDossier read(Progress progress);

  /// The same while nobody follows it.
  default OpenDossier read() {
    return read(Progress.UNSEEN);
  }
}
