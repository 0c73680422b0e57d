package entente.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads words of any script as they are spoken: Latin letters as the languages of the press that prints them would, since nobody says in
/// which one a word is typed.
final class Sounding {
  private static final int USUAL = 2; // tables, English and Indian
  private static final int MOST_READINGS = 24;
  private static final int FIRST_INDIC = 0x980; // the scripts after Devanagari, which has the same letters at the same places
  private static final int LAST_INDIC = 0xD7F;
  private static final int PLACE = 0x7F;
  private static final int DEVANAGARI = 0x900;
  private static final char FIRST_HIRAGANA = 'ぁ';
  private static final char LAST_HIRAGANA = 'ゖ';
  private static final int TO_KATAKANA = 0x60;
  private static final Map<String, String> TABLES = Map.ofEntries(Map.entry("fr", "french"), Map.entry("de", "german"),
      Map.entry("pl", "polish"), Map.entry("cs", "hacek"), Map.entry("sk", "hacek"), Map.entry("sl", "hacek"), Map.entry("hr", "hacek"),
      Map.entry("lt", "baltic"), Map.entry("lv", "baltic"), Map.entry("es", "spanish"), Map.entry("it", "italian"),
      Map.entry("pt", "portuguese"), Map.entry("tr", "turkish"), Map.entry("az", "turkish"), Map.entry("hu", "hungarian"),
      Map.entry("ro", "romanian"), Map.entry("nl", "northern"), Map.entry("sv", "northern"), Map.entry("da", "northern"),
      Map.entry("nb", "northern"), Map.entry("no", "northern"), Map.entry("fi", "northern"), Map.entry("et", "northern"));

  private final Orthography english = new Orthography("latin", null);
  private final Map<String, Orthography> press = new HashMap<>();
  private final List<Orthography> latin;
  private final Map<UnicodeScript, Orthography> others = new EnumMap<>(UnicodeScript.class);

  Sounding() {
    Set.copyOf(TABLES.values()).forEach(name -> press.put(name, new Orthography(name, english)));
    this.latin = new ArrayList<>(List.of(english, new Orthography("indian", english), new Orthography("pinyin", english),
        new Orthography("southeast", english)));
    latin.addAll(new TreeMap<>(press).values());
    var devanagari = new Orthography("devanagari", null);
    for (UnicodeScript script : List.of(UnicodeScript.DEVANAGARI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI, UnicodeScript.ORIYA,
        UnicodeScript.TELUGU, UnicodeScript.KANNADA)) {
      others.put(script, devanagari);
    }
    for (UnicodeScript script : List.of(UnicodeScript.BENGALI, UnicodeScript.TAMIL, UnicodeScript.MALAYALAM)) {
      others.put(script, new Orthography(script.name().toLowerCase(Locale.ROOT), devanagari));
    }
    for (UnicodeScript script : List.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.GEORGIAN, UnicodeScript.ARMENIAN,
        UnicodeScript.HEBREW, UnicodeScript.ARABIC, UnicodeScript.MYANMAR, UnicodeScript.HANGUL, UnicodeScript.KATAKANA,
        UnicodeScript.HAN, UnicodeScript.THAI)) {
      others.put(script, new Orthography(script.name().toLowerCase(Locale.ROOT), null));
    }
  }

  /// The form in which words are read: small letters, composed, Hangul taken apart, hiragana as katakana, the scripts of India as
  /// Devanagari.
  static String form(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder form = null;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c >= FIRST_INDIC && form == null) {
        form = new StringBuilder(composed.length() + 8).append(composed, 0, i);
      }
      if (form != null) {
        form.append(formed(c));
      }
    }
    return form == null ? composed : form.toString();
  }

  private static String formed(char c) {
    if (c >= FIRST_INDIC && c <= LAST_INDIC) {
      return String.valueOf((char) (DEVANAGARI + (c & PLACE)));
    }
    if (c >= FIRST_HIRAGANA && c <= LAST_HIRAGANA) {
      return String.valueOf((char) (c + TO_KATAKANA));
    }
    return UnicodeScript.of(c) == UnicodeScript.HANGUL ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : String.valueOf(c);
  }

  /// The ways in which somebody may speak a word who types it.
  List<String> typed(String word) {
    return read(word, latin);
  }

  /// The ways in which a word of the dossier is spoken, as in English or in an Indian language where nobody says in which one it is.
  ///
  /// @param language of the text it stands in, null where nobody says
  List<String> recorded(String word, @Nullable String language) {
    String table = language == null ? null : TABLES.get(language);
    return read(word, table == null ? latin.subList(0, USUAL) : List.of(press.getOrDefault(table, latin.getFirst())));
  }

  /// Reads a word script by script.
  private List<String> read(String word, Collection<Orthography> latin) {
    List<String> readings = List.of("");
    for (int start = 0; start < word.length();) {
      UnicodeScript script = UnicodeScript.of(word.charAt(start));
      int end = start + 1;
      while (end < word.length() && goesOn(script, word.charAt(end))) {
        end++;
      }
      readings = joined(readings, read(word.substring(start, end), script, latin));
      start = end;
    }
    return readings.stream().filter(sounds -> !sounds.isEmpty()).toList();
  }

  private static boolean goesOn(UnicodeScript script, char next) {
    UnicodeScript other = UnicodeScript.of(next);
    return other == script || other == UnicodeScript.COMMON || other == UnicodeScript.INHERITED;
  }

  private Set<String> read(String run, UnicodeScript script, Collection<Orthography> latin) {
    Set<String> readings = new LinkedHashSet<>();
    String form = form(run);
    if (script == UnicodeScript.LATIN) {
      latin.forEach(orthography -> readings.addAll(orthography.read(form)));
    } else {
      Orthography orthography = others.get(script == UnicodeScript.HIRAGANA ? UnicodeScript.KATAKANA : script);
      if (orthography != null) {
        readings.addAll(orthography.read(form));
      }
    }
    return readings;
  }

  private static List<String> joined(List<String> before, Set<String> after) {
    if (after.isEmpty()) {
      return before;
    }
    return before.stream().flatMap(first -> after.stream().map(next -> Sounds.plain(first + next))).distinct().limit(MOST_READINGS)
        .toList();
  }
}
