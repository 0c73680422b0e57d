package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.page.Detail;
import entente.page.Detail.Picture;
import entente.page.Detail.Row;
import entente.work.Background;
import entente.words.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/// However many there are of one thing, the dossier opens, and a page says and draws no more at once than somebody can take in.
class MultitudeTest {
  private static final int MOST_LETTERS = 3_000;
  private static final int MOST_MARKS = 4_000;
  private static final int FIRST_ROWS = 12;

  @TestFactory
  @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // what explodes would never end
  Stream<DynamicTest> aPageOfVeryManyIsShortAtFirst() {
    return Arrays.stream(Multitude.values()).filter(many -> many != Multitude.LETTERS_IN_A_LINE)
        .map(many -> DynamicTest.dynamicTest(many.name(), () -> {
          var explorer = new Explorer(Language.ENGLISH, new Background(Runnable::run, Runnable::run));
          explorer.open(new DossierFile.Pasted(many.name(), many.json()));
          assertThat(explorer.view().open().problems()).isEmpty();
          Detail detail = explorer.view().details().of(many.id());
          assertThat(detail.lines().stream().mapToInt(line -> letters(line.pieces())).sum()).isLessThan(MOST_LETTERS);
          assertThat(detail.facts()).allSatisfy(fact ->
              assertThat(fact.rows().stream().limit(FIRST_ROWS).mapToInt(MultitudeTest::letters).sum()).isLessThan(MOST_LETTERS));
          for (Detail.Section section : detail.sections()) {
            assertThat(section.rows().stream().limit(FIRST_ROWS).mapToInt(MultitudeTest::letters).sum()).isLessThan(MOST_LETTERS);
            assertThat(section.pictures().stream().mapToInt(MultitudeTest::marks).sum()).isLessThan(MOST_MARKS);
            assertThat(section.pictures()).allMatch(picture -> picture.spoken().length() < MOST_LETTERS);
          }
        }));
  }

  private static int letters(Row row) {
    return letters(row.head()) + letters(row.below()) + letters(row.aside());
  }

  private static int letters(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  private static int marks(Picture picture) {
    return switch (picture) {
      case Detail.Chips chips -> chips.names().size();
      case Detail.Dots dots -> dots.dots().size();
      case Detail.Bars bars -> bars.tracks().stream().mapToInt(track -> track.bars().size()).sum();
      case Detail.Plot plot -> plot.series().stream().mapToInt(series -> 1 + series.points().size()).sum();
      case Detail.Rivals rivals -> rivals.views().size();
    };
  }
}
