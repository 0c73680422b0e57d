package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final TextTable TABLE = new TextTable(List.of("Date", "Title & more"),
      List.of(List.of("2025", "One\ttwo\nthree"), List.of("", "<b>لقاء</b>")));

  @Test
  void asTextTabsAndLinesPartCellsAndRowsAlone() {
    assertThat(TABLE.tabbed()).isEqualTo("2025\tOne two three\n\t<b>لقاء</b>");
    assertThat(new TextTable(List.of("A"), List.of()).tabbed()).isEmpty();
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
    assertThat(many.tabbed().lines()).hasSize(20_001);
  }
}
