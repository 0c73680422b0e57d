package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.insight.AsOf;
import entente.language.Language;
import entente.words.Piece;
import entente.work.Progress;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who is proposed on the page of a person as perhaps the same.
class AlikeTest {
  private static List<String> similar(String id) {
    Dossier dossier = CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", "people": [
          {"id": "a", "name": "Ashok Kumar", "resembles": [{"id": "c", "verdict": "different"}]},
          {"id": "b", "name": "ASHOK KUMĀR"}, {"id": "c", "name": "Ashok Kumar"}, {"id": "d", "name": "Rajesh Kumar"}]}""");
    var asOf = AsOf.of(dossier, dossier.knownUntil());
    return new Details(dossier, asOf, Language.ENGLISH, Progress.UNSEEN).of(List.of(id), asOf).sections().stream()
        .filter(section -> section.heading().equals("Similar entries")).flatMap(section -> section.rows().stream())
        .map(row -> text(row.head()) + ": " + text(row.below())).toList();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void whoIsCalledTheSameIsProposedUnlessItIsKnownWhetherTheyAre() {
    assertThat(similar("a")).containsExactly("Ashok Kumar: known to be different", "ASHOK KUMĀR: called the same, perhaps one person");
    assertThat(similar("b")).containsExactly("Ashok Kumar: called the same, perhaps one person",
        "Ashok Kumar: called the same, perhaps one person");
    assertThat(similar("c")).containsExactly("ASHOK KUMĀR: called the same, perhaps one person");
    assertThat(similar("d")).isEmpty();
  }
}
