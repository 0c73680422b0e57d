package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
      जयशंकर                 | जयशङ्कर
      क़लम                    | कलम
      Đà Nẵng Ħal            | da nang hal
      2024-03-11             | 2024 03 11
      ⸺                      | ''
      A﻿B                    | ab
      ΟΔΥΣΣΕΥΣ Οδυσσεύς      | οδυσσευσ οδυσσευσ
      İstanbul Diyarbakır    | istanbul diyarbakir
      Elʹt︠s︡yn               | eltsyn
      Ｏ＇Ｎeil                | oneil
      أحمد مُحَمَّد             | احمد محمد
      هشام الـدوري            | هشام الدوري
      آل إبراهيم ٱلشيخ مؤمن علاء | ال ابراهيم الشيخ مومن علا
      علی کریم               | علي كريم
      דָּוִד בֶּן־גּוּרִיּוֹן         | דוד בנ גוריונ
      ז׳בוטינסקי             | זבוטינסקי
      स्‍थान می‌خواهم Regierungs­chef a⁠b | स्थान ميخواهم regierungschef ab
      ज़ाकिर ज़ाकिर           | जाकिर जाकिर
      হাসিনা ড়               | হাসিনা ড
      १२ ٣٤                  | 12 34
      น้ำ                     | นํา
      ガ ｶﾞ                   | カ カ
      北京市                  | 北京 京市 市
      習近平, G7首脳a         | 習近 近平 平 g7 首脳 脳 a
      モディー首相            | モテ ティ ィー ー首 首相 相
      𠀀𠀁𠀂                 | 𠀀𠀁 𠀁𠀂 𠀂
      """)
  void keepsTheWordsAndNothingThatDistinguishesSpellings(String text, String folded) {
    assertThat(Folding.of(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2B9, 0x2BA, 0x2BB, 0x2BC, 0x2BE, 0x2BF, 0x2032, 0x2033, 0xFF07, 0x55A,
      0x5F3, 0x5F4, 0xFE20, 0xFE21, 0xFE2F, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x61C, 0xAD, 0x2060, 0xFE0F, 0x34F, 0x180B})
  void nothingIsBetweenTheLettersWhere(int sign) {
    assertThat(Folding.of("O" + Character.toString(sign) + "tkir")).isEqualTo("otkir");
  }

  @ParameterizedTest
  @CsvSource({"हिंदी, हिन्दी", "संगठन, सङ्गठन", "पंचायत, पञ्चायत", "मुंबई, मुम्बई", "ठंडा, ठण्डा", "गाँधी, गांधी", "গাংগুলি, গাঙ্গুলি"})
  void anusvaraIsTheNasalOfTheNextConsonant(String shorter, String longer) {
    assertThat(Folding.of(shorter)).isEqualTo(Folding.of(longer));
  }

  @Test
  void vowelSignsAndViramasMakeWords() {
    assertThat(Folding.of("कि")).isNotEqualTo(Folding.of("की"));
    assertThat(Folding.of("क्ष")).isNotEqualTo(Folding.of("कष"));
    assertThat(Folding.of("संयम")).isNotEqualTo(Folding.of("सयम"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"हिंदी", "हिन्दी", "संयुक्त", "माँग", "مُحَمَّد", "דָּוִד", "Elʹt︠s︡yn", "Мар’яна", "Łódź", "ज़ाकिर"})
  void whatIsTypedOfAWordFindsItAtEveryLetter(String word) {
    for (int end = 1; end <= word.length(); end++) {
      assertThat(Folding.of(word)).startsWith(Folding.of(word.substring(0, end)));
    }
  }
}
