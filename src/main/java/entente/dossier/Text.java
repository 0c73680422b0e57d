package entente.dossier;

import java.util.List;
import java.util.Map;

/// A text in one language or in several. Markup in it means nothing.
public sealed interface Text {

  /// A text in the language of the dossier.
  record Plain(String value) implements Text {}

  /// A text in several languages, by BCP 47 tag, in the order of the file; at least one.
  ///
  /// @param foreign what other tools keep here
  record Tagged(Map<String, String> byLanguage, Foreign foreign) implements Text {
    /// Keeps the map, which must not change any more.
    public Tagged {
      byLanguage = java.util.Collections.unmodifiableMap(byLanguage);
    }
  }

  /// The text in a language, else in English, else in the first language there is.
  ///
  /// @param language a BCP 47 tag
  default String in(String language) {
    return switch (this) {
      case Plain(String value) -> value;
      case Tagged(Map<String, String> map, _) ->
          map.getOrDefault(language, map.getOrDefault("en", map.values().iterator().next()));
    };
  }

  /// The text in every language it has.
  default List<String> all() {
    return switch (this) {
      case Plain(String value) -> List.of(value);
      case Tagged(Map<String, String> map, _) -> List.copyOf(map.values());
    };
  }
}
