package entente.search;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.format.Loaded;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Dossiers for tests, written as in a file.
public final class Json {
  private Json() {}

  /// A dossier of some lists, as `"people": [...], "events": [...]` with `'` for `"`.
  public static Dossier dossier(String lists) {
    String json = "{'format': 'entente-dossier/1', 'id': 'test', 'title': 'Test', 'compiled': '2025-12-31', " + lists + "}";
    Loaded loaded = DossierReader.read("test.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    if (!loaded.problems().isEmpty()) {
      throw new IllegalArgumentException(loaded.problems().toString());
    }
    return Objects.requireNonNull(loaded.dossier());
  }
}
