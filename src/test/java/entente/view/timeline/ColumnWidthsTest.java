package entente.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.listing.EventRows.Column;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static double width(Column... columns) {
    return Arrays.stream(columns).mapToDouble(column -> ColumnWidths.of(column).wanted()).sum();
  }

  @Test
  void allColumnsStandWhereThereIsRoom() {
    assertThat(ColumnWidths.fitting(width(Column.values()), Column.DATE)).containsExactly(Column.values());
    assertThat(ColumnWidths.fitting(width(Column.values()) - 1, Column.DATE)).doesNotContain(Column.PARTICIPANTS).hasSize(7);
  }

  @Test
  void whatSaysMostStaysLongest() {
    assertThat(ColumnWidths.fitting(width(Column.DATE, Column.TITLE, Column.STATUS) + ColumnWidths.MARK, Column.TITLE))
        .containsExactly(Column.DATE, Column.TITLE, Column.STATUS);
    assertThat(ColumnWidths.fitting(10, Column.DATE)).containsExactly(Column.DATE, Column.TITLE);
  }

  @Test
  void whatTheRowsAreSortedByIsSeenAlways() {
    assertThat(ColumnWidths.fitting(10, Column.PARTICIPANTS)).containsExactly(Column.DATE, Column.TITLE, Column.PARTICIPANTS);
  }
}
