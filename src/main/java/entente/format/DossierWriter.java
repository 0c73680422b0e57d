package entente.format;

import entente.disk.Replacement;
import entente.dossier.Dossier;
import entente.format.Entries.Content;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a dossier as JSON in UTF-8, its keys in the order of the format. What is read again is equal to what was written.
///
/// What stands for nothing is left out: empty lists, `false`, and the values that an absent key has (`held`, `stated`, `open`).
public final class DossierWriter {
  private DossierWriter() {}

  /// Writes to a stream piece by piece; flushes it and leaves it open.
  ///
  /// @throws IOException when the stream fails
  public static void write(Dossier dossier, Layout layout, OutputStream stream) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    Entries.DOSSIER.write(new Content(dossier.head(), dossier.lists()), new Output(writer, layout));
    writer.write('\n');
    writer.flush();
  }

  /// Saves what was read from a file, or what has since become of it: [Loaded#with].
  ///
  /// @throws PartialDossierException when it is partial and the file is the one it was read from
  /// @throws IllegalArgumentException when no dossier was read
  /// @throws IOException when the file cannot be written; it then is as it was
  public static void save(Loaded loaded, Layout layout, Path file) throws IOException {
    Dossier dossier = loaded.dossier();
    if (dossier == null) {
      throw new IllegalArgumentException("no dossier was read");
    }
    Path origin = loaded.file();
    if (loaded.isPartial() && origin != null && Files.exists(file) && Files.exists(origin) && Files.isSameFile(file, origin)) {
      throw new PartialDossierException(file);
    }
    save(dossier, layout, file);
  }

  /// Saves a dossier that comes from no file. Whoever reads the file meanwhile finds it as it was before or as it is afterwards.
  ///
  /// @throws IOException when the file cannot be written; it then is as it was
  public static void save(Dossier dossier, Layout layout, Path file) throws IOException {
    Replacement.write(file, stream -> write(dossier, layout, stream));
  }
}
