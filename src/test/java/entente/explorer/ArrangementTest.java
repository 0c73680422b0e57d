package entente.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Ink;
import entente.chart.Lane;
import entente.chart.Members;
import entente.feed.Grouping;
import entente.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArrangementTest {
  private static List<Lane> lanes(List<String> ids) {
    return ids.stream().map(id -> new Lane(id, id, Ink.NONE, Members.of(0))).toList();
  }

  private static List<String> ids(List<Lane> lanes) {
    return lanes.stream().map(Lane::id).toList();
  }

  /// Against a list in which lanes are taken out and put in.
  @TestFactory
  Stream<DynamicTest> lanesStandWhereTheyWereMoved() {
    return IntStream.range(0, 100).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      List<String> natural = IntStream.range(0, 2 + random.nextInt(8)).mapToObj(i -> "l" + i).toList();
      List<String> expected = new ArrayList<>(natural);
      Arrangement arrangement = Arrangement.by(Grouping.KIND);
      for (int step = 0; step < 10; step++) {
        int from = random.nextInt(natural.size());
        int to = random.nextInt(natural.size());
        String lane = expected.get(from);
        arrangement = arrangement.moved(expected, lane, to);
        expected.remove(from);
        expected.add(to, lane);
        assertThat(ids(arrangement.ordered(lanes(natural), Language.ENGLISH))).isEqualTo(expected);
      }
    }));
  }

  @Test
  void lanesThatComeLaterFollowThoseThatWereMoved() {
    Arrangement arrangement = Arrangement.by(Grouping.KIND).moved(List.of("a", "b", "c"), "c", 0);
    assertThat(arrangement.first()).containsExactly("c", "a", "b");
    assertThat(ids(arrangement.ordered(lanes(List.of("a", "b", "new")), Language.ENGLISH))).containsExactly("a", "b", "new");
  }

  @Test
  void onlyAsManyAreRememberedAsStandOtherwiseThanByThemselves() {
    List<String> natural = IntStream.range(0, 1000).mapToObj(i -> "l" + i).toList();
    assertThat(Arrangement.by(Grouping.PERSON).moved(natural, "l3", 1).first()).containsExactly("l0", "l3", "l1", "l2");
  }

  @Test
  void foldingTwiceOpensAgain() {
    Arrangement folded = Arrangement.by(Grouping.SIDE).folded("a");
    assertThat(folded.collapsed()).containsExactly("a");
    assertThat(folded.folded("a").collapsed()).isEmpty();
  }
}
