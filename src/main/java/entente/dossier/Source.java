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
  /// Its keys.
  public static final Field<Source, Text> TITLE = Field.required("title", new ValueKind.Prose(), Source::title).searched();
  public static final Field<Source, Kind> KIND = Field.optional("kind", ValueKind.word(Kind.class), Source::kind);
  public static final Field<Source, Text> PUBLISHER = Field.optional("publisher", new ValueKind.Prose(), Source::publisher).searched();
  public static final Field<Source, List<String>> AUTHORS = Field.list("authors", ValueKind.Line.ANY, Source::authors).searched();
  public static final Field<Source, Edtf> PUBLISHED = Field.optional("published", ValueKind.Date.WITHIN, Source::published);
  public static final Field<Source, Edtf> RETRIEVED = Field.optional("retrieved", ValueKind.Date.WITHIN, Source::retrieved);
  public static final Field<Source, String> URL = Field.optional("url", new ValueKind.Address(), Source::url);
  public static final Field<Source, List<String>> RESTS_ON =
      Field.list("rests-on", ValueKind.to(EntityKind.SOURCE).as(ValueKind.Tie.RESTS_ON), Source::restsOn);
  public static final Field<Source, String> PARTY = Field.optional("party", ValueKind.to(EntityKind.PARTY), Source::party);
  public static final Field<Source, String> RELIABILITY =
      Field.optional("reliability", new ValueKind.Line("reliability", "[A-F]"), Source::reliability);
  public static final Field<Source, String> LANGUAGE = Field.optional("language", new ValueKind.Tag(), Source::language);
  /// All its keys.
  public static final Fields<Source> FIELDS =
      Entity.fields(Fields.of(TITLE, KIND, PUBLISHER, AUTHORS, PUBLISHED, RETRIEVED, URL, RESTS_ON, PARTY, RELIABILITY, LANGUAGE));

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
