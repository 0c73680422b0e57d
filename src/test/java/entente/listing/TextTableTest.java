package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final TextTable TABLE = new TextTable(List.of("Date", "Title & more"),
      List.of(List.of("2025", "One\ttwo\nthree"), List.of("", "<b>لقاء</b>")));

  @Test
  void asTextTabsAndLinesPartCellsAndRowsBelowTheHeadings() {
    assertThat(TABLE.tabbed()).isEqualTo("Date\tTitle & more\n2025\tOne two three\n\t<b>لقاء</b>");
  }

  @Test
  void asHtmlThereAreHeadingsAndNoMarkupOfOthers() {
    assertThat(TABLE.html()).contains("<thead><tr><th dir=\"auto\">Date</th><th dir=\"auto\">Title &amp; more</th></tr></thead>")
        .contains("<td dir=\"auto\">&lt;b&gt;لقاء&lt;/b&gt;</td>");
  }

  @Test
  void veryManyRowsAreTextOnly() {
    var many = new TextTable(List.of("A"), Collections.nCopies(20_001, List.of("a")));
    assertThat(many.html()).isEmpty();
    assertThat(many.tabbed().lines()).hasSize(1 + 20_001);
  }
}
