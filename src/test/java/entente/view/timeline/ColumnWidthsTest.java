package entente.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.explorer.Session.TableOrder;
import entente.explorer.ShownTable;
import entente.listing.EventRows.Column;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static final double WORDS = 100; // of each column
  private static final Column[] USUAL = ShownTable.USUAL_COLUMNS.toArray(Column[]::new);

  private static double words(Column column) {
    return column == Column.TITLE ? 500 : column == Column.DATE ? 150 : WORDS;
  }

  private static double width(Column... columns) {
    return Arrays.stream(columns)
        .mapToDouble(column -> Math.min(words(column), ColumnWidths.of(column).wanted())).sum();
  }

  private static Map<Column, Double> shared(double room, Column sorted) {
    return shared(room, ShownTable.USUAL.with(new TableOrder(sorted, true)));
  }

  private static Map<Column, Double> shared(double room, ShownTable table) {
    return ColumnWidths.shared(room, table, ColumnWidthsTest::words);
  }

  @Test
  void allColumnsStandWhereThereIsRoom() {
    assertThat(shared(width(USUAL), Column.DATE)).containsOnlyKeys(USUAL);
    assertThat(shared(width(USUAL) - 1, Column.DATE)).doesNotContainKey(Column.PARTICIPANTS).hasSize(7);
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
      Map<Column, Double> shared = ColumnWidths.shared(1000, ShownTable.USUAL.with(new TableOrder(column, true)), words);
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

  @Test
  void onlyWhatIsWantedStandsAndTheTitleTakesTheRoomOfTheRest() {
    Map<Column, Double> shared = shared(900, ShownTable.USUAL.withColumns(List.of(Column.GRADE, Column.TITLE)));
    assertThat(shared).isEqualTo(Map.of(Column.GRADE, WORDS, Column.TITLE, 900 - WORDS));
  }

  @Test
  void whatIsThereOnlySinceItIsWantedStaysLongest() {
    ShownTable table = ShownTable.USUAL.toggled(Column.GRADE).toggled(Column.TOPICS);
    assertThat(shared(width(Column.DATE, Column.TITLE, Column.GRADE, Column.TOPICS) + ColumnWidths.MARK, table))
        .containsOnlyKeys(Column.DATE, Column.TITLE, Column.GRADE, Column.TOPICS);
  }

  @Test
  void theMarkStandsInWhateverColumnIsLast() {
    ShownTable table = ShownTable.USUAL.withColumns(List.of(Column.DATE, Column.PARTICIPANTS, Column.TITLE, Column.KIND, Column.SIDE));
    Map<Column, Double> shared = shared(width(Column.DATE, Column.TITLE, Column.SIDE, Column.KIND) + ColumnWidths.MARK, table);
    assertThat(shared).doesNotContainKey(Column.PARTICIPANTS).containsEntry(Column.SIDE, WORDS + ColumnWidths.MARK);
  }

  @Test
  void aDraggedColumnKeepsItsWidthAsLongAsThereIsRoom() {
    ShownTable table = ShownTable.USUAL.dragged(Column.KIND, 300).dragged(Column.PLACE, 60);
    assertThat(shared(2000, table)).containsEntry(Column.KIND, 300.0).containsEntry(Column.PLACE, 60.0).containsOnlyKeys(USUAL);
    Map<Column, Double> narrow = shared(width(USUAL), table);
    assertThat(narrow).containsOnlyKeys(USUAL).containsEntry(Column.PLACE, 60.0);
    assertThat(narrow.get(Column.KIND)).as("rather than that others are left out").isBetween(WORDS, 250.0);
  }

  @Test
  void whatADraggedTitleLeavesIsTheLastColumns() {
    Map<Column, Double> shared = shared(2000, ShownTable.USUAL.dragged(Column.TITLE, 250));
    assertThat(shared).containsEntry(Column.TITLE, 250.0);
    assertThat(shared.values().stream().mapToDouble(width -> width).sum()).isCloseTo(2000, within(0.001));
    assertThat(shared.get(Column.PARTICIPANTS)).isGreaterThan(400);
  }
}
