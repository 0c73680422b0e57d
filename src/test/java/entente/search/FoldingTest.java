package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Lukašenka, A.          | lukasenka a
      ŁÓDŹ                   | lodz
      Straße                 | strasse
      Лукашэнка (Ёлка, Йод)  | лукашэнка елка иод
      O’Brien's              | obriens
      аб'ект                 | абект
      ﬁne № 5                | fine no 5
      जयशंकर                 | जयशंकर
      क़लम                    | कलम
      Đà Nẵng                | da nang
      2024-03-11             | 2024 03 11
      ⸺                      | ''
      A﻿B                    | ab
      """)
  void keepsTheWordsAndNothingThatDistinguishesSpellings(String text, String folded) {
    assertThat(Folding.of(text)).isEqualTo(folded);
  }
}
