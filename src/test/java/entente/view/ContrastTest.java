package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.view.parts.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The colours of the two themes against each other, as the style sheets give them.
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("-entente-([a-z-]+):\\s*(#[0-9a-f]{6});");
  private static final String GROUNDS = "surface page hover accent-soft";

  /// What stands on what, and how well it must be made out by WCAG 2.2: text (1.4.3) or a sign (1.4.11).
  private static final List<Pair> PAIRS = List.of(
      new Pair("text", GROUNDS, Contrast.TEXT),
      new Pair("muted", GROUNDS, Contrast.TEXT),
      new Pair("accent", GROUNDS, Contrast.TEXT), // also the ring of the focus, of the selection, the cursor, and a link's line
      new Pair("rival", GROUNDS, Contrast.TEXT),
      new Pair("on-accent", "accent", Contrast.TEXT),
      new Pair("grade-a", "grade-a-soft", Contrast.TEXT),
      new Pair("grade-b", "grade-b-soft", Contrast.TEXT),
      new Pair("grade-c", "grade-c-soft", Contrast.TEXT),
      new Pair("grade-d", "grade-d-soft", Contrast.TEXT),
      new Pair("grade-e", "grade-e-soft", Contrast.TEXT),
      new Pair("grade-f", "grade-f-soft", Contrast.TEXT),
      new Pair("joint", GROUNDS, Contrast.SIGN),
      new Pair("none", GROUNDS, Contrast.SIGN),
      new Pair("edge", "surface page hover", Contrast.SIGN));

  private record Pair(String colour, String grounds, double least) {}

  @TestFactory
  Stream<DynamicTest> everyColourCanBeMadeOutWhereItStands() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String theme : List.of("light", "dark")) {
      Map<String, Color> colours = colours(theme);
      for (Pair pair : PAIRS) {
        Arrays.stream(pair.grounds().split(" ")).forEach(ground -> tests.add(DynamicTest.dynamicTest(
            theme + ": " + pair.colour() + " on " + ground,
            () -> assertThat(Contrast.of(found(colours, pair.colour()), found(colours, ground))).isGreaterThanOrEqualTo(pair.least()))));
      }
    }
    return tests.stream();
  }

  @Test
  void contrastIsThatOfWcag() {
    assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.of(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.48);
  }

  private static Color found(Map<String, Color> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static Map<String, Color> colours(String theme) throws IOException {
    Map<String, Color> colours = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(theme + ".css"))) {
      COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
          .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
    }
    return colours;
  }
}
