package entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import entente.search.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of a filter still can be asked of a newer state of a dossier.
class RemainingTest {
  private final QueryReader before = new QueryReader(Json.dossier(
      "'people': [{'id': 'ann', 'name': 'Ann'}, {'id': 'bob', 'name': 'Bob'}], 'topics': [{'id': 'trade', 'name': 'Trade'}]"));
  private final QueryReader after = new QueryReader(Json.dossier("'people': [{'id': 'ann', 'name': 'bob'}]"));

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "kind:visit -status:planned date:2015.. words | kind:visit date:2015.. -status:planned words",
      "person:ann,bob kind:visit | kind:visit person:ann",
      "person:bob kind:visit | kind:visit",
      "-topic:trade kind:visit | kind:visit",
      "topic:trade OR person:bob OR is:joint | is:joint",
      "-(topic:trade person:ann) | -person:ann",
      "topic:trade | ``"})
  void valuesThatAreGoneAreLeftOut(String whole, String rest) {
    Query query = (Query) before.read(whole);
    assertThat(after.remaining(query)).hasToString(rest);
    assertThat(before.remaining(query)).isEqualTo(query);
  }
}
