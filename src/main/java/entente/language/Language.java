package entente.language;

import java.util.Locale;

/// A language that the interface speaks.
public enum Language {
  ENGLISH("en"),
  RUSSIAN("ru"),
  BELARUSIAN("be"),
  HINDI("hi");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /// The locale of this language, without a country.
  public Locale locale() {
    return locale;
  }

  /// The BCP 47 tag: `en`, `ru`, `be` or `hi`.
  public String tag() {
    return locale.getLanguage();
  }

  /// The language of a locale; English where the interface does not speak it.
  public static Language of(Locale locale) {
    for (Language language : values()) {
      if (language.tag().equals(locale.getLanguage())) {
        return language;
      }
    }
    return ENGLISH;
  }
}
