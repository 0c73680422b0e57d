package entente.language;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// A language that the interface speaks.
public enum Language {
  ENGLISH("en"),
  RUSSIAN("ru"),
  BELARUSIAN("be"),
  HINDI("hi");

  private static final int MOST_DIGITS = 400;
  /// Where a comma goes: before the last three digits of a whole number, and before each two before them.
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?<!\\.\\d{0,400})(?=(\\d\\d)*\\d{3}(?!\\d))");

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

  /// A number to its last digit, its digits in groups as the language makes them: of Hindi three, then always two (lakh, crore).
  public String grouped(Number number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(MOST_DIGITS);
    format.setGroupingUsed(this != HINDI); // the JDK knows groups of one size only
    String text = format.format(number);
    return this == HINDI ? THOUSANDS.matcher(text).replaceAll(",") : text;
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
