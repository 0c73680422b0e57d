package entente.format;

import entente.language.Language;
import entente.language.Messages;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/// Refuses to write a dossier over the file of which it lacks something, because a mistake kept that from being read.
public final class PartialDossierException extends IOException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final String file;

  PartialDossierException(Path file) {
    super(file + " holds more than was read of it");
    this.file = file.toString();
  }

  /// What is wrong and what to do.
  public String message(Language language) {
    return Messages.of(PartialDossierException.class, language).text("save.partial", file);
  }
}
