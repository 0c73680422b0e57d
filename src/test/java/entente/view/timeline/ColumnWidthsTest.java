package entente.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.listing.EventRows.Column;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static final double WORDS = 100; // of each column

  private static double words(Column column) {
    return column == Column.TITLE ? 500 : column == Column.DATE ? 150 : WORDS;
  }

  private static double width(Column... columns) {
    return Arrays.stream(columns)
        .mapToDouble(column -> Math.min(words(column), ColumnWidths.of(column).wanted())).sum();
  }

  private static Map<Column, Double> shared(double room, Column sorted) {
    return ColumnWidths.shared(room, sorted, ColumnWidthsTest::words);
  }

  @Test
  void allColumnsStandWhereThereIsRoom() {
    assertThat(shared(width(Column.values()), Column.DATE)).containsOnlyKeys(Column.values());
    assertThat(shared(width(Column.values()) - 1, Column.DATE)).doesNotContainKey(Column.PARTICIPANTS).hasSize(7);
  }

  @Test
  void whatSaysMostStaysLongest() {
    assertThat(shared(width(Column.DATE, Column.TITLE, Column.STATUS) + ColumnWidths.MARK, Column.TITLE))
        .containsOnlyKeys(Column.DATE, Column.TITLE, Column.STATUS);
    assertThat(shared(10, Column.DATE)).containsOnlyKeys(Column.DATE, Column.TITLE);
  }

  @Test
  void whatTheRowsAreSortedByIsSeenAlways() {
    assertThat(shared(10, Column.PARTICIPANTS)).containsOnlyKeys(Column.DATE, Column.TITLE, Column.PARTICIPANTS);
  }

  @Test
  void theTitleIsCutBeforeTheWordsOfTheFormat() {
    for (Column column : List.of(Column.DATE, Column.KIND, Column.STATUS, Column.SIDE, Column.LEVEL)) {
      ToDoubleFunction<Column> words = each -> each == column ? 158 : words(each);
      Map<Column, Double> shared = ColumnWidths.shared(1000, column, words);
      assertThat(shared).containsEntry(column, 158.0);
      assertThat(shared.get(Column.TITLE)).isLessThan(words.applyAsDouble(Column.TITLE));
    }
  }

  @Test
  void noRoomIsKeptForMarksThatDoNotStand() {
    assertThat(shared(400, Column.DATE)).containsEntry(Column.DATE, 150 + ColumnWidths.STATE)
        .containsEntry(Column.TITLE, 250 - ColumnWidths.STATE);
    Map<Column, Double> some = shared(700, Column.DATE);
    assertThat(some).containsEntry(Column.DATE, 150.0).doesNotContainKey(Column.PARTICIPANTS);
    assertThat(some.get(Collections.max(some.keySet()))).isEqualTo(WORDS + ColumnWidths.MARK);
  }

  @Test
  void aColumnIsAsWideAsItsWordsAndTheTitleHasTheRest() {
    Map<Column, Double> shared = shared(1200, Column.DATE);
    assertThat(shared).containsEntry(Column.DATE, 150.0).containsEntry(Column.STATUS, WORDS).containsEntry(Column.LEVEL, WORDS);
    assertThat(shared.get(Column.TITLE)).isGreaterThanOrEqualTo(430);
    assertThat(shared.values().stream().mapToDouble(width -> width).sum()).isCloseTo(1200, within(0.001));
  }
}
