package entente.dossier;

import org.jspecify.annotations.Nullable;

/// A web address, `http` or `https` only.
///
/// @param foreign what other tools keep here
public record Link(@Nullable Text title, String url, Foreign foreign) {
  /// Its keys.
  public static final Field<Link, Text> TITLE = Field.optional("title", new ValueKind.Prose(), Link::title);
  public static final Field<Link, String> URL = Field.required("url", new ValueKind.Address(), Link::url);
  /// All its keys.
  public static final Fields<Link> FIELDS = Fields.of(TITLE, URL);
}
