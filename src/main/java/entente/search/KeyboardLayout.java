package entente.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What somebody meant who typed with another keyboard than they thought: Latin letters (US English) where the keyboard was to be Russian
/// or Belarusian (the layouts of GOST 6431-90 and STB 955-94), and the reverse.
final class KeyboardLayout {
  private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
  private static final List<String> CYRILLIC = List.of("йцукенгшщзхъфывапролджэячсмитьбюё", "йцукенгшўзх'фывапролджэячсмітьбюё");

  private KeyboardLayout() {}

  /// A text as it would have been with each of the other keyboards; those that change nothing left out.
  static List<String> others(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return CYRILLIC.stream().flatMap(keys -> Stream.of(typed(small, LATIN, keys), typed(small, keys, LATIN)))
        .filter(other -> !other.equals(small)).distinct().toList();
  }

  private static String typed(String text, String from, String to) {
    var typed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int key = from.indexOf(text.charAt(i));
      typed.append(key < 0 ? text.charAt(i) : to.charAt(key));
    }
    return typed.toString();
  }
}
