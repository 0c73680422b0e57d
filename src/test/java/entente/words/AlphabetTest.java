package entente.words;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each list is in the order in which the language's dictionaries have it.
class AlphabetTest {
  @TestFactory
  Stream<DynamicTest> namesStandAsInADictionary() {
    return Stream.of(
        sorted(Language.ENGLISH, "de Souza", "Des Moines", "Desai", "van Dyke", "Vanderbilt"),
        sorted(Language.ENGLISH, "Jean Paul", "Jean-Pierre", "Jeanne"),
        sorted(Language.ENGLISH, "Emile", "Émile", "Émile Zola", "Emilio"),
        sorted(Language.ENGLISH, "José Abel", "Jose Zola"),
        sorted(Language.ENGLISH, "Lukas", "Łukasz", "Lvov", "Minsk", "O'Brien", "Obrist", "Ødegaard", "Ott"),
        sorted(Language.RUSSIAN, "Ежов", "Ёлкин", "Елкина", "Жуков", "Щербаков", "Ыхсанов", "Эйдельман", "Юрьев", "Яковлев"),
        sorted(Language.BELARUSIAN, "Зянон", "Ігнатоўскі", "Йосіф", "Карповіч", "Ушаков", "Ўладзімір", "Фёдар", "Цітоў", "Чыж", "Эдуард"),
        sorted(Language.ENGLISH, "2020", "Ärlig", "Łukasz", "Lwow", "Zorn", "Ωμέγα",
            "Алесь", "Ёсіф", "Іван", "Ўладзімір", "Янка", "कमल", "দিল্লি"),
        sorted(Language.ENGLISH, "‘Abd", "ʿAli", "“Alpha”", "Abel", "Al\u200Bec", "O’Brien", "O'Casey", "Obrist"),
        sorted(Language.BELARUSIAN, "2020", "Алесь", "Евін", "Ежы", "Ёсіф", "Жук", "Іван",
            "Мар’яна", "Марына", "Усцін", "Ўладзімір", "Янка", "Ärlig", "Zorn"),
        sorted(Language.RUSSIAN, "Еж", "Ёж", "Ежа", "Яна", "Adam"),
        sorted(Language.HINDI, "2020", "कमल", "क़ासिम", "क्षितिज", "खान", "जगदीश", "ज़ाकिर", "ज्ञानेश", "Adam", "Янка"),
        sorted(Language.HINDI, "अंत", "अः", "अकबर", "आम", "कंठ", "कक्ष", "काम", "किला", "कौन", "क्या", "ग़ालिब", "गालिबा"),
        sorted(Language.ENGLISH, "أحمد", "اسد", "مَحمد", "محمـدي", "مُنى"),
        sorted(Language.HINDI, "अटल", "आनंद", "इंदिरा", "कमल", "खान", "नरेंद्र", "मनमोहन", "राजीव", "सुषमा", "हरि"))
        .flatMap(tests -> tests);
  }

  @Test
  void aNameStandsUnderTheLetterOfItsAlphabet() {
    assertThat(Stream.of("émile", "Łódź", "ångström", "de Gaulle", "(Robert) John", "3M", "").map(name ->
        Alphabet.initial(name, Language.ENGLISH))).containsExactly("E", "L", "A", "D", "#", "#", "#");
    assertThat(Stream.of("ёлкин", "Йорданов", "Їжак").map(name -> Alphabet.initial(name, Language.RUSSIAN))).containsExactly("Е", "Й", "Ї");
    assertThat(Stream.of("Ёлкін", "Ўладзімір").map(name -> Alphabet.initial(name, Language.BELARUSIAN))).containsExactly("Ё", "Ў");
    assertThat(Stream.of("मोदी", "क़ुरैशी", "習").map(name -> Alphabet.initial(name, Language.HINDI))).containsExactly("म", "क", "習");
  }

  private static Stream<DynamicTest> sorted(Language language, String... names) {
    return Stream.of(DynamicTest.dynamicTest(language + " " + String.join(", ", names), () -> {
      List<String> shuffled = Arrays.asList(names.clone());
      Collections.shuffle(shuffled, new Random(1));
      shuffled.sort(Comparator.comparing(name -> Alphabet.key(name, language), Arrays::compareUnsigned));
      assertThat(shuffled).containsExactly(names);
    }));
  }
}
