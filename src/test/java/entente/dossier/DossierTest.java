package entente.dossier;

import static entente.dossier.Dossiers.evidence;
import static entente.dossier.Dossiers.inPost;
import static entente.dossier.Dossiers.passage;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Event.Kind;
import entente.dossier.Event.Status;
import entente.time.Bounds;
import entente.time.Days;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DossierTest {
  private final Dossier dossier = Dossiers.compiled("2025-11").party("BY", "").person("p", "BY", "")
      .post("minister", "BY", Rank.MINISTER, "").tenure("t", "p", "minister", "2020/..")
      .event("e", Kind.VISIT, "2024", Status.HELD, evidence(passage("s", "origin")), inPost("p", "minister"), inPost("p", "minister"))
      .source("s").source("origin").build();

  @Test
  void findsByIdAndKind() {
    assertThat(dossier.find("p")).containsInstanceOf(Person.class);
    assertThat(dossier.find(Person.class, "p")).map(Person::party).contains(OneOrMore.of(PartyAt.always("BY")));
    assertThat(dossier.find(Post.class, "p")).isEmpty();
    assertThat(dossier.find("nobody")).isEmpty();
    assertThat(dossier.find(null)).isEmpty();
  }

  @Test
  void knowsWhoNamesAnEntityOnceAndInOrderOfTheFile() {
    assertThat(dossier.referring("p")).extracting(Entity::id).containsExactly("t", "e");
    assertThat(dossier.referring("BY")).extracting(Entity::id).containsExactly("p", "minister");
    assertThat(dossier.referring(Event.class, "minister")).extracting(Event::id).containsExactly("e");
    assertThat(dossier.referring("s")).extracting(Entity::id).containsExactly("e");
    assertThat(dossier.referring("origin")).extracting(Entity::id).containsExactly("e");
    assertThat(dossier.referring("e")).isEmpty();
  }

  @Test
  void knowsWhereTheEventsStandThatNameAnEntity() {
    var many = Dossiers.compiled("2025").person("a", "", "").person("b", "", "")
        .event("e0", Kind.CALL, "2024", Dossiers.person("a")).event("e1", Kind.CALL, "2024", Dossiers.person("b"))
        .event("e2", Kind.CALL, "2024", Dossiers.person("a"), Dossiers.person("b")).source("s").build();
    assertThat(many.eventsReferring("a")).containsExactly(0, 2);
    assertThat(many.eventsReferring("b")).containsExactly(1, 2);
    assertThat(many.eventsReferring("s")).isEmpty();
    assertThat(many.eventsReferring("nobody")).isEmpty();
    assertThat(many.place(many.lists().events().get(1))).isEqualTo(1);
    assertThat(many.referring(Event.class, "b")).extracting(Event::id).containsExactly("e1", "e2");
    assertThat(many.referring(Source.class, "b")).isEmpty();
  }

  @Test
  void findsAmongManyWhoseIdsHaveOneHash() {
    var many = Dossiers.compiled("2025");
    List<String> ids = IntStream.range(0, 1 << 10).mapToObj(number -> IntStream.range(0, 10)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB").collect(Collectors.joining())).toList();
    assertThat(ids.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
    ids.forEach(many::source);
    Dossier built = many.build();
    assertThat(ids).allSatisfy(id -> assertThat(built.find(id)).map(Entity::id).contains(id));
    assertThat(built.find("AaAaAaAaAaAaAaAaAaAaAa")).isEmpty();
  }

  @Test
  void knowsUpToTheLastDayOfItsCompilation() {
    assertThat(dossier.knownUntil()).isEqualTo(Days.of(2025, 11, 30));
    assertThat(Dossiers.compiled("").build().knownUntil()).isEqualTo(Bounds.PAST);
  }
}
