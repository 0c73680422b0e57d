package entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A phrase with gaps: `{0}` takes the first filling as it stands alone, `{0:genitive}` in the genitive, which prepositions ask
/// for in Russian and Belarusian. Read once and shared between threads, which a `MessageFormat` cannot be.
///
/// @param literals what stands before each gap, and after the last
record Template(List<String> literals, List<Gap> gaps) {
  private static final Pattern GAP = Pattern.compile("\\{(\\d)(:genitive)?}");

  /// Where a filling goes.
  record Gap(int filling, boolean genitive) {}

  /// A filling in both cases.
  record Inflected(String nominative, String genitive) {
    /// What is the same in both cases.
    static Inflected same(String text) {
      return new Inflected(text, text);
    }
  }

  static Template of(String pattern) {
    List<String> literals = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    for (MatchResult gap : GAP.matcher(pattern).results().toList()) {
      literals.add(pattern.substring(at, gap.start()));
      gaps.add(new Gap(Integer.parseInt(gap.group(1)), gap.group(2) != null));
      at = gap.end();
    }
    literals.add(pattern.substring(at));
    return new Template(literals, gaps);
  }

  String fill(Inflected... fillings) {
    var text = new StringBuilder();
    for (int i = 0; i < gaps.size(); i++) {
      Inflected filling = fillings[gaps.get(i).filling()];
      text.append(literals.get(i)).append(gaps.get(i).genitive() ? filling.genitive() : filling.nominative());
    }
    return text.append(literals.getLast()).toString();
  }
}
