package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionTest {
  private static final Dossier DOSSIER = Dossiers.compiled("2025").party("A", "")
      .place("country", "A").place("town", "country").place("hall", "town").place("port", "country").place("elsewhere", "").build();

  @Test
  void aRegionIsAPlaceWithAllWithinAtAnyDepth() {
    assertThat(new Region(DOSSIER, "country").ids()).containsExactly("country", "town", "port", "hall");
    assertThat(new Region(DOSSIER, "country").parts()).extracting(Place::id).containsExactly("town", "port");
    assertThat(new Region(DOSSIER, "A").parts()).extracting(Place::id).containsExactly("country");
    assertThat(new Region(DOSSIER, "hall").ids()).containsExactly("hall");
  }
}
