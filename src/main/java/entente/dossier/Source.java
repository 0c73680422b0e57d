package entente.dossier;

import entente.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document.
///
/// @param restsOn ids of the sources it repeats
/// @param party id of the party whose official voice it is
/// @param reliability Admiralty letter, A to F
/// @param language BCP 47 tag
public record Source(
    String id,
    Text title,
    @Nullable Kind kind,
    @Nullable Text publisher,
    List<String> authors,
    @Nullable Edtf published,
    @Nullable Edtf retrieved,
    @Nullable String url,
    List<String> restsOn,
    @Nullable String party,
    @Nullable String reliability,
    @Nullable String language,
    Apparatus apparatus) implements Entity {
  /// What a document is.
  public enum Kind implements Keyed {
    ARTICLE,
    STATEMENT,
    TREATY,
    DATASET,
    BOOK,
    WEB,
    ARCHIVE
  }

  /// Keeps copies of the lists.
  public Source {
    authors = List.copyOf(authors);
    restsOn = List.copyOf(restsOn);
  }
}
