package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundsTest {
  @Test
  void soundsOfAKindDifferLessThanOthersAndVowelsLessThanConsonants() {
    assertThat(difference("lukaSenko", "lukasenko")).isLessThan(difference("lukaSenko", "lukamenko"));
    assertThat(difference("putin", "puten")).isLessThan(difference("putin", "pukin"));
    assertThat(difference("sinG", "sin")).isLessThan(difference("sink", "sin"));
  }

  @Test
  void aWeakVowelMayStandForAnyOrForNone() {
    assertThat(difference("n@r@ndr@", "narendra")).isLessThanOrEqualTo(30);
    assertThat(difference("minsk@", "minsk")).isLessThanOrEqualTo(5);
  }

  @Test
  void itDoesNotMatterWhichOfTwoComesFirst() {
    assertThat(difference("gomel", "homjel")).isEqualTo(difference("homjel", "gomel")).isPositive();
  }

  @Test
  void aSlipIsOneSoundMoreLessAnotherOrTwoExchanged() {
    assertThat(Sounds.isSlip("semaSo", "semaSko")).isTrue();
    assertThat(Sounds.isSlip("semaSko", "semaSo")).isTrue();
    assertThat(Sounds.isSlip("semaSko", "semalko")).isTrue();
    assertThat(Sounds.isSlip("semaSko", "sempSko")).isTrue();
    assertThat(Sounds.isSlip("semaSko", "semSako")).isTrue();
    assertThat(Sounds.isSlip("semaSko", "sempSka")).isFalse();
    assertThat(Sounds.isSlip("semaSko", "semaSk")).isTrue();
    assertThat(Sounds.isSlip("semaSko", "semaS")).isFalse();
  }

  @Test
  void whatIsWrittenOtherwiseButIsOneSoundIsNoSecondSlip() {
    assertThat(Sounds.isSlip("riankow", "riZankou")).isTrue();
    assertThat(Sounds.isSlip("riZnakow", "riZankou")).isTrue();
    assertThat(Sounds.isSlip("riankow", "riZankom")).isFalse();
  }

  @Test
  void aSkeletonHasTheKindsOfConsonantsAlone() {
    assertThat(Sounds.skeleton("lavrov")).isEqualTo(Sounds.skeleton("rablof")).isEqualTo("lplp");
    assertThat(Sounds.skeleton("aeI")).isEmpty();
  }

  private static int difference(String a, String b) {
    return Sounds.difference(a, b, 1_000);
  }
}
