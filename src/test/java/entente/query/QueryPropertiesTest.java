package entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.time.Days;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Queries by chance over dossiers by chance, against a plain evaluator that asks each event by itself.
class QueryPropertiesTest {
  private static final int EVENTS = 2000;
  private static final int QUERIES = 60;
  private static final long AS_OF = Days.of(2005, 6, 15);

  private interface Property {
    void holds(Columns columns, Query query, Random random);
  }

  private static Stream<DynamicTest> seeds(int events, Property property) {
    return LongStream.rangeClosed(1, 3).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var made = new RandomEvents(seed);
      var columns = new Columns(made.dossier(events));
      var random = new Random(seed);
      for (int i = 0; i < QUERIES; i++) {
        property.holds(columns, made.query(i % 4), random);
      }
    }));
  }

  private static BitSet passing(Columns columns, Query query) {
    Passing passing = columns.passing(query, AS_OF, Progress.UNSEEN);
    BitSet set = new BitSet();
    IntStream.range(0, columns.dossier().lists().events().size()).filter(passing::passes).forEach(set::set);
    assertThat(set.cardinality()).isEqualTo(passing.count());
    return set;
  }

  @TestFactory
  Stream<DynamicTest> whatPassesIsWhatPassesWhenEachEventIsAsked() {
    return seeds(EVENTS, (columns, query, _) -> {
      Dossier dossier = columns.dossier();
      var plain = PlainEvaluator.of(dossier, AS_OF);
      BitSet passing = passing(columns, query);
      for (int i = 0; i < EVENTS; i++) {
        Event event = dossier.lists().events().get(i);
        assertThat(passing.get(i)).as("%s of %s", query, event).isEqualTo(plain.passes(query, event));
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> whatPassesForCertainPassesOnEveryDayItCanHaveBeen() {
    return seeds(12, (columns, query, _) -> {
      Dossier dossier = columns.dossier();
      var plain = PlainEvaluator.of(dossier, AS_OF);
      Passing passing = columns.passing(query, AS_OF, Progress.UNSEEN);
      for (int i = 0; i < dossier.lists().events().size(); i++) {
        Event event = dossier.lists().events().get(i);
        assertThat(passing.certainlyPasses(i)).as("%s of %s", query, event)
            .isEqualTo(passing.passes(i) && (isTimeless(query) || plain.isCertain(query, event)));
      }
    });
  }

  private static boolean isTimeless(Query query) {
    return query.leaves().stream().noneMatch(leaf -> leaf instanceof Query.Condition condition && switch (condition.field()) {
      case DATE, CERTAINLY, QUERY -> true;
      default -> condition.values().contains("later");
    });
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrittenIsReadAsAnEqualQuery() {
    return seeds(60, (columns, query, _) -> {
      assertThat(columns.reader().read(query.toString())).isEqualTo(query);
      assertThat(columns.reader().read(query.toString())).hasToString(query.toString());
    });
  }

  @TestFactory
  Stream<DynamicTest> theOrderOfPartsDoesNotCount() {
    return seeds(60, (columns, query, random) -> {
      List<Query> parts = new ArrayList<>(query.chips());
      Collections.shuffle(parts, random);
      assertThat(Query.all(parts)).isEqualTo(query);
      if (query instanceof Query.Any(List<Query> alternatives)) {
        List<Query> others = new ArrayList<>(alternatives);
        Collections.shuffle(others, random);
        assertThat(Query.any(others)).isEqualTo(query);
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> alternativesAreUnionsAndExclusionsComplements() {
    return seeds(EVENTS, (columns, query, random) -> {
      Query other = new RandomEvents(random.nextLong()).query(1);
      BitSet both = passing(columns, query);
      both.or(passing(columns, other));
      assertThat(passing(columns, Query.any(List.of(query, other)))).isEqualTo(both);
      BitSet rest = passing(columns, query);
      rest.flip(0, EVENTS);
      assertThat(passing(columns, Query.not(query))).isEqualTo(rest);
    });
  }

  @TestFactory
  Stream<DynamicTest> whatIsCertainlyInATimeIsPossiblyInIt() {
    return seeds(EVENTS, (columns, query, _) -> query.leaves().forEach(leaf -> {
      if (leaf instanceof Query.Condition condition && condition.field() == QueryField.CERTAINLY) {
        BitSet certainly = passing(columns, condition);
        certainly.andNot(passing(columns, new Query.Condition(QueryField.DATE, Comparison.IS, condition.values())));
        assertThat(certainly.isEmpty()).as("%s", condition).isTrue();
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> facetsCountWhatPassesAllOtherConditions() {
    return seeds(300, (columns, query, random) -> {
      QueryField field = QueryField.values()[random.nextInt(QueryField.values().length)];
      var plain = PlainEvaluator.of(columns.dossier(), AS_OF);
      List<Event> others = columns.dossier().lists().events().stream().filter(event -> plain.passes(query.without(field), event)).toList();
      for (Facets.Choice choice : new Facets(columns, query, AS_OF).choices(field, Progress.UNSEEN)) {
        Query.Condition one = Query.Condition.of(field, choice.value());
        assertThat((long) choice.count()).as("%s in %s", one, query)
            .isEqualTo(others.stream().filter(event -> plain.passes(one, event)).count());
      }
      if (field.isCompared()) {
        for (Facets.Choice choice : new Facets(columns, query, AS_OF).choices(field, Comparison.AT_LEAST, Progress.UNSEEN)) {
          var least = new Query.Condition(field, Comparison.AT_LEAST, List.of(choice.value()));
          assertThat((long) choice.count()).as("%s in %s", least, query)
              .isEqualTo(others.stream().filter(event -> plain.passes(least, event)).count());
        }
      }
    });
  }
}
