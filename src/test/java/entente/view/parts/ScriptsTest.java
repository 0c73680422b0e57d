package entente.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import entente.picture.Fonts;
import entente.view.parts.Scripts.Part;
import java.text.BreakIterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// How texts of every script are laid out in lines.
@ExtendWith(ApplicationExtension.class)
class ScriptsTest {
  private static final String HINDI = "अंतरराष्ट्रीयसहयोगसंगठनसम्मेलन".repeat(6);
  private static final List<String> UNBROKEN = List.of(HINDI, "ประเทศไทยและสาธารณรัฐเบลารุส".repeat(6), "ព្រះរាជាណាចក្រកម្ពុជា".repeat(6),
      "ສາທາລະນະລັດປະຊາທິປະໄຕ".repeat(6), "ပြည်ထောင်စုသမ္မတမြန်မာနိုင်ငံတော်".repeat(6), "ירושלים".repeat(20), "👩‍👧‍👦".repeat(30));

  @BeforeAll
  static void font() {
    Fonts.load();
  }

  private static WordFlow flow(String text) {
    var flow = new WordFlow();
    flow.getChildren().setAll(Flows.words(text));
    flow.getChildren().forEach(part -> ((Text) part).setFont(Font.font(Fonts.FAMILY, 14)));
    return flow;
  }

  @Test
  void aWordBreaksBehindItsHyphenRatherThanBetweenLetters() {
    WordFlow flow = flow("Визит премьер-министра Индии");
    assertThat(Scripts.parts("Визит премьер-министра Индии")).extracting(Part::said)
        .containsExactly("Визит ", "премьер-", "министра Индии");
    double line = flow.prefHeight(-1);
    flow.resize(120, flow.prefHeight(120));
    flow.layout();
    assertThat(flow.getChildren().get(2).getBoundsInParent()).satisfies(rest -> {
      assertThat(rest.getMinY()).isGreaterThan(0.9 * line);
      assertThat(rest.getHeight()).as("in one line").isLessThan(1.9 * line);
    });
    flow.resize(400, flow.prefHeight(400));
    flow.layout();
    assertThat(flow.prefHeight(400)).as("where there is room").isEqualTo(line);
  }

  @TestFactory
  Stream<DynamicTest> aTextWithoutBlanksBreaksInsideThePaneBetweenLetters() {
    return UNBROKEN.stream().map(text -> DynamicTest.dynamicTest(text.substring(0, 6), () -> {
      WordFlow flow = flow(text);
      double line = flow.prefHeight(-1);
      flow.resize(300, flow.prefHeight(300));
      flow.layout();
      assertThat(flow.getWidth()).isEqualTo(300);
      assertThat(flow.getChildren()).allSatisfy(part -> {
        assertThat(part.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(302);
        assertThat(part.getBoundsInParent().getHeight()).as("in one line").isLessThan(1.9 * line);
      });
      assertThat(flow.prefHeight(300)).isGreaterThan(1.9 * line);
      var letters = BreakIterator.getCharacterInstance();
      letters.setText(text);
      int at = 0;
      for (Part part : Scripts.parts(text)) {
        at += part.said().length();
        assertThat(letters.isBoundary(at)).isTrue();
      }
      assertThat(at).isEqualTo(text.length());
    }));
  }

  @Test
  void whatJoinsHandsStaysTogether() {
    assertThat(Scripts.parts("وَالْمَسْؤُولِيَّات كتاب")).extracting(Part::said).containsExactly("وَالْمَسْؤُولِيَّات ", "كتاب");
  }

  @Test
  void partsTogetherAreTheTextAndOnlySignsAreAdded() {
    Stream<String> others = Stream.of("", "a b", "שלום (OK)\n2020 – ועידה\n", "a\u2067b\u2069c", "\u200Bक\u200Bख", "x\n\nक");
    for (String text : Stream.concat(UNBROKEN.stream(), others).toList()) {
      assertThat(Scripts.parts(text)).extracting(Part::said).as(text).satisfies(said -> assertThat(String.join("", said)).isEqualTo(text));
      assertThat(flow(text).said(0, Integer.MAX_VALUE)).isEqualTo(text);
      String shown = Scripts.parts(text).stream().map(Part::shown).collect(Collectors.joining());
      assertThat(shown.replaceAll("[\u2068\u2069\u00AD\u034F]", "")).isEqualTo(text.replaceAll("[\u2068\u2069\u00AD\u034F]", ""));
    }
  }

  @Test
  void whatAnotherFontWouldDrawAsABoxIsNotShownButCopied() {
    String text = "র\u200d্যাব ไทย\u200bภาษา";
    List<Part> parts = Scripts.parts(text);
    assertThat(parts).extracting(Part::shown).containsExactly("র্যাব ", "ไทย", "\u034F\u00AD", "ภาษา");
    assertThat(flow(text).said(0, Integer.MAX_VALUE)).isEqualTo(text);
    assertThat(Scripts.parts("বাংলা שלום বাংলা")).extracting(Part::shown).containsExactly("\u2068", "বাংলা ", "שלום ", "বাংলা", "\u2069");
  }

  @Test
  void whatIsCopiedOfAStretchHasNoSignsOfTheLayout() {
    WordFlow flow = flow("שלום (OK)");
    assertThat(flow.said(0, 5)).isEqualTo("שלום"); // the first is the sign of the isolate
    assertThat(flow.said(6, 11)).isEqualTo("(OK)");
  }

  @Test
  void aTextBeginsAtTheSideOfItsFirstStrongLetter() {
    var heading = new FlowLabel("2020 – ועידה OK");
    assertThat(((WordFlow) heading.getGraphic()).getTextAlignment()).isEqualTo(TextAlignment.RIGHT);
    heading.setText("OK ועידה");
    assertThat(((WordFlow) heading.getGraphic()).getTextAlignment()).isEqualTo(TextAlignment.LEFT);
  }

  @Test
  void aLineThatIsCutKeepsItsBeginning() {
    var label = new LineLabel();
    label.setFont(Font.font(Fonts.FAMILY, 14));
    for (String text : List.of("זיارة הרئيس של נשיא הרפובליקה (Minsk) بن عبد", "A talk about trade and other things of weight", HINDI)) {
      label.setText(text);
      double whole = label.prefWidth(-1);
      label.resize(whole + 1, 20);
      label.layout();
      assertThat(LineOf.text(label).getText()).contains(text);
      assertThat(label.isCutProperty().get()).isFalse();
      label.resize(whole / 2, 20);
      label.layout();
      String shown = LineOf.text(label).getText().replaceAll("[\u2068\u2069]", "");
      assertThat(shown).endsWith("…");
      assertThat(text).startsWith(shown.substring(0, shown.length() - 1));
      assertThat(shown.length()).as("most of half of it").isGreaterThan(text.length() / 4);
      assertThat(label.isCutProperty().get()).isTrue();
      assertThat(label.getGraphic().getLayoutBounds().getWidth()).isLessThanOrEqualTo(whole / 2);
    }
  }
}
