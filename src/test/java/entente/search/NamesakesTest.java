package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.dossier.Dossier;
import entente.dossier.Person;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesakesTest {
  private static Dossier people(String people) {
    return CaseFile.read("{\"format\": \"entente-dossier/1\", \"id\": \"x\", \"title\": \"X\", \"people\": [" + people + "]}");
  }

  private static List<String> of(Dossier dossier, String id) {
    return new Namesakes(dossier).of(dossier.find(Person.class, id).orElseThrow()).stream().map(Person::id).toList();
  }

  @Test
  void whoIsCalledTheSameInAnyFormHoweverItIsSpeltMayBeOne() {
    Dossier dossier = people("""
        {"id": "a", "name": {"en": "Andrés O’Neill", "ru": "Андрес О’Нил"}, "short": "O’Neill"},
        {"id": "b", "name": "ANDRES ONEILL"}, {"id": "c", "name": "Someone", "variants": ["Андрес Онил"]},
        {"id": "d", "name": "Andrew O’Neill", "short": "O’Neill"}, {"id": "e", "name": "Another", "variants": ["Oneill", "Someone"]},
        {"id": "f", "name": "Third", "names": [{"name": "Andrew Oneill", "date": "1990"}]}""");
    assertThat(of(dossier, "a")).containsExactly("b", "c");
    assertThat(of(dossier, "b")).containsExactly("a");
    assertThat(of(dossier, "d")).containsExactly("f");
    assertThat(of(dossier, "e")).isEmpty();
  }

  @Test
  void amongVeryManyItFindsThoseFew() {
    Dossier dossier = people(IntStream.range(0, 50_000)
        .mapToObj(i -> "{\"id\": \"p%d\", \"name\": \"Person Número %d\"}".formatted(i, i % 49_999)).collect(Collectors.joining(",")));
    assertThat(of(dossier, "p0")).containsExactly("p49999");
    assertThat(of(dossier, "p7")).isEmpty();
  }
}
