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

  /// Which form of a noun goes with a number, by the plural rules of Unicode CLDR for whole numbers: 0 for one, 1 for others (of
  /// Russian and Belarusian: for few), 2 for many.
  public int form(long number) {
    long last = Math.abs(number % 10);
    long lastTwo = Math.abs(number % 100);
    return switch (this) {
      case ENGLISH -> number == 1 ? 0 : 1;
      case HINDI -> number == 0 || number == 1 ? 0 : 1;
      case RUSSIAN, BELARUSIAN -> last == 1 && lastTwo != 11 ? 0 : last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 1 : 2;
    };
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
