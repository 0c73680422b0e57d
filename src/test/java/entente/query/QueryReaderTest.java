package entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.language.Language;
import entente.search.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {
  private static final Dossier DOSSIER = Json.dossier("""
      'queries': [{'id': 'round', 'name': 'Round', 'query': 'query:about'}, {'id': 'about', 'name': 'About', 'query': 'query:round'}],
      'parties': [{'id': 'BY', 'name': 'Belarus'}, {'id': 'IN', 'name': 'India'}],
      'people': [{'id': 'a', 'name': 'Anna Berg'}, {'id': 'b', 'name': 'Anna Berg'}, {'id': 'c', 'name': 'Cäsar Dahl'}]""");
  private final QueryReader reader = new QueryReader(DOSSIER);

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\1', value = {
      "minsk  kind:visit,meeting,visit -is:online | kind:meeting,visit -is:online minsk",
      "-(-kind:visit) | kind:visit",
      "(kind:visit (host:IN (guest:Belarus))) | kind:visit host:IN guest:BY",
      "kind:call OR (kind:visit OR kind:call) | kind:call OR kind:visit",
      "x (b OR a) | (a OR b) x",
      "person:\"casar dahl\" | person:c",
      "date:\"March 2015\" | date:2015-03",
      "date:2015/.. | date:2015/..",
      "date:2020..2015 | date:2015..2020",
      "date:\"March 2015\"..\"May 2016\" | date:2015-03..2016-05",
      "date:[2015,2017..2018] | date:[2015,2017..2018]",
      "session>=007 | session>=7",
      "\"OR\" \"-x\" \"one\" \"a:b\" 10:30 | \"-x\" 10:30 \"OR\" \"a:b\" one"})
  void writesTheSameInOneWay(String typed, String canonical) {
    assertThat(reader.read(typed)).hasToString(canonical);
    assertThat(reader.read(canonical)).isEqualTo(reader.read(typed));
  }

  @Test
  void nothingTypedLetsEverythingPass() {
    assertThat(reader.read(" ")).isEqualTo(Query.All.EVERYTHING);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\1', value = {
      "persn:x|UNKNOWN_FIELD|0|5", "x http:y|UNKNOWN_FIELD|2|4", "kind:vist|UNKNOWN_WORD|5|4", "is:overdue|UNKNOWN_WORD|3|7",
      "person:\"anna berg\"|AMBIGUOUS|7|11", "person:nobody|UNKNOWN_NAME|7|6", "kind:|VALUE|5|0", "kind: visit|VALUE|5|0",
      "kind>visit|NOT_COMPARED|4|1", "rank>=minister,official|ONE_VALUE|14|1", "-|LONE_MINUS|0|1", "a - b|LONE_MINUS|2|1",
      "--a|LONE_MINUS|0|1", "(a|UNCLOSED_GROUP|0|1", "a)|UNOPENED_GROUP|1|1", "()|TERM|1|1", "a OR|TERM|4|0", "\"a|UNCLOSED_TEXT|0|1",
      "date:5.6.2020|UNSURE_DATE|5|8", "date:soon|NO_DATE|5|4", "kind:\"a\"..\"b\"|NO_SPAN|5|8", "sources:many|NO_NUMBER|8|4",
      "query:round|CIRCLE|6|5", "😀 …|NO_WORD|2|1"})
  void saysWhatIsWrongAndWhere(String typed, QueryProblem.Kind kind, int position, int length) {
    assertThat(reader.read(typed)).isInstanceOfSatisfying(QueryProblem.class, problem -> {
      assertThat(problem.kind()).isEqualTo(kind);
      assertThat(problem.position()).isEqualTo(position);
      assertThat(problem.length()).isEqualTo(length);
    });
  }

  @Test
  void namesTheNearestWordAndPutsACaretUnderTheFault() {
    QueryProblem problem = (QueryProblem) reader.read("x persn:y");
    assertThat(problem.message(Language.ENGLISH)).isEqualTo("Character 3: unknown field `persn`: `person`?");
    assertThat(problem.caret()).isEqualTo("x persn:y\n  ^^^^^");
    assertThat(((QueryProblem) reader.read("person:\"anna berg\"")).known()).containsExactly("a", "b");
  }

  @Test
  void refusesWhatNobodyTyped() {
    assertThat(reader.read("(".repeat(5000) + "a" + ")".repeat(5000))).isInstanceOf(QueryProblem.class);
    assertThat(reader.read("a ".repeat(50_000))).isInstanceOf(QueryProblem.class);
    assertThat(reader.read("a \ud800")).isInstanceOfSatisfying(QueryProblem.class,
        problem -> assertThat(problem.kind()).isEqualTo(QueryProblem.Kind.HALF));
  }

  @Test
  void completesFieldsAndValuesWhereTheyAreBegun() {
    assertThat(reader.complete("kind:visit -ho", 14)).isEqualTo(new Completion(12, 14, "ho", null, Comparison.IS, true));
    assertThat(reader.complete("(host:IN,b", 10)).isEqualTo(new Completion(9, 10, "b", QueryField.HOST, Comparison.IS, false));
    assertThat(reader.complete("person:\"anna b", 14)).isEqualTo(new Completion(7, 14, "anna b", QueryField.PERSON, Comparison.IS, false));
    assertThat(reader.complete("rank>=min", 9)).isEqualTo(new Completion(6, 9, "min", QueryField.RANK, Comparison.AT_LEAST, false));
  }

  @Test
  void aValueIsIncludedOrExcludedOrNeither() {
    Query visits = Query.Condition.of(QueryField.KIND, "visit");
    Query both = visits.including(QueryField.KIND, "call");
    assertThat(both).hasToString("kind:call,visit");
    assertThat(both.excluding(QueryField.KIND, "call")).hasToString("kind:visit -kind:call");
    assertThat(both.excluding(QueryField.KIND, "call").taking(QueryField.KIND, "call")).isEqualTo(visits);
    assertThat(both.without(QueryField.KIND)).isEqualTo(Query.All.EVERYTHING);
  }
}
