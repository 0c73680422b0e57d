package entente.listing;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Chart;
import entente.chart.Members;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.listing.EventRows.Column;
import entente.words.Alphabet;
import entente.work.Background;
import entente.work.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventRowsTest {
  private final Explorer explorer = new Explorer(Language.RUSSIAN, new Background(Runnable::run, Runnable::run));

  private EventRows open() {
    explorer.open(new DossierFile.Bundled());
    return new EventRows(explorer.view().dossier(), Language.RUSSIAN);
  }

  @TestFactory
  Stream<DynamicTest> everyColumnSortsBothWaysAsItsAlphabetDoes() {
    EventRows rows = open();
    Chart chart = explorer.view().chart();
    List<Integer> inTime = IntStream.range(0, chart.size()).map(chart::inTime).boxed().toList();
    return Arrays.stream(Column.values()).map(column -> DynamicTest.dynamicTest(column.name(), () -> {
      Comparator<Integer> order = Comparator.comparing(
          row -> Alphabet.key(rows.text(row, column), Language.RUSSIAN), Arrays::compareUnsigned);
      boolean isTime = column == Column.DATE;
      List<Integer> up = isTime ? inTime : inTime.stream().sorted(order).toList();
      List<Integer> down = isTime ? inTime.reversed() : inTime.stream().sorted(order.reversed()).toList();
      assertThat(rows.order(chart, column, true, Progress.UNSEEN)).isEqualTo(Members.of(up.stream().mapToInt(i -> i)));
      assertThat(rows.order(chart, column, false, Progress.UNSEEN)).isEqualTo(Members.of(down.stream().mapToInt(i -> i)));
    }));
  }

  @Test
  void onlyWhatPassesHasARow() {
    EventRows rows = open();
    Chart some = explorer.view().chart().filtered(item -> item % 3 == 0);
    assertThat(rows.order(some, Column.TITLE, true, Progress.UNSEEN).stream()).hasSize(some.size()).allMatch(row -> row % 3 == 0);
  }
}
