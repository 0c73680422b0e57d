package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentSearchesTest {
  private final List<List<String>> kept = new ArrayList<>();
  private final RecentSearches recent = new RecentSearches(List.of("modi", "potash"), kept::add);

  @Test
  void theLatestStandsFirstAndEachOnce() {
    recent.note(" potash ");
    recent.note("minsk");
    recent.note("minsk");
    assertThat(recent.texts()).containsExactly("minsk", "potash", "modi");
    assertThat(kept).containsExactly(List.of("potash", "modi"), List.of("minsk", "potash", "modi"));
  }

  @Test
  void onlyTheLastFewAreKept() {
    for (int i = 0; i < 20; i++) {
      recent.note("s" + i);
    }
    assertThat(recent.texts()).hasSize(8).startsWith("s19").endsWith("s12");
  }

  @Test
  void whatIsBlankOrAsLongAsAPageIsNotKept() {
    recent.note("  ");
    recent.note("x".repeat(201));
    assertThat(kept).isEmpty();
  }
}
