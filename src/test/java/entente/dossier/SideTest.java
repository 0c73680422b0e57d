package entente.dossier;

import static entente.dossier.Dossiers.inPost;
import static entente.dossier.Dossiers.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Event.Kind;
import entente.dossier.Event.Participant;
import org.junit.jupiter.api.Test;

class SideTest {
  private static Dossiers dossier() {
    return Dossiers.compiled("2025").party("IN", "").party("BY", "").party("EU", "")
        .organisation("mea", "IN").organisation("forum", "")
        .person("singh", "IN", "").person("stranger", "", "")
        .post("by-minister", "BY", Rank.MINISTER, "").post("chair", "", null, "");
  }

  @Test
  void aVisitIsTheGuestsWhoeverTookPart() {
    assertThat(sideOf(dossier().visit("e", "2024", "IN", "BY", person("singh")))).isEqualTo(new Side.Of("BY"));
  }

  @Test
  void theHostAloneGivesNoSide() {
    assertThat(sideOf(dossier().visit("e", "2024", "IN", ""))).isEqualTo(new Side.None());
  }

  @Test
  void withoutAGuestTheOneSideOfTheParticipantsCounts() {
    assertThat(sideOf(dossier().visit("e", "2024", "IN", "", inPost("", "by-minister"), inPost("stranger", "by-minister"))))
        .isEqualTo(new Side.Of("BY"));
  }

  @Test
  void participantsOfSeveralSidesMakeItJoint() {
    assertThat(sideOf(dossier().event("e", Kind.MEETING, "2024", person("singh"), inPost("", "by-minister"))))
        .isEqualTo(new Side.Joint());
  }

  @Test
  void participantsWithoutASideDoNotMakeItJoint() {
    assertThat(sideOf(dossier().event("e", Kind.MEETING, "2024", person("singh"), person("stranger")))).isEqualTo(new Side.Of("IN"));
    assertThat(sideOf(dossier().event("e", Kind.MEETING, "2024", person("stranger")))).isEqualTo(new Side.None());
  }

  @Test
  void aParticipantsOwnPartyGoesBeforePostOrganisationAndPerson() {
    assertThat(Side.of(dossier().build(), new Participant("singh", "mea", "EU", "by-minister", null, Foreign.NONE))).contains("EU");
    assertThat(Side.of(dossier().build(), new Participant("singh", "mea", null, "by-minister", null, Foreign.NONE))).contains("BY");
    assertThat(Side.of(dossier().build(), new Participant("stranger", "mea", null, "chair", null, Foreign.NONE))).contains("IN");
    assertThat(Side.of(dossier().build(), new Participant("singh", "forum", null, "chair", null, Foreign.NONE))).contains("IN");
    assertThat(Side.of(dossier().build(), new Participant("stranger", "forum", null, "chair", null, Foreign.NONE))).isEmpty();
  }

  @Test
  void peoplePostsBodiesAndPartiesBelongToAPartyAndNothingElseDoes() {
    Dossier dossier = dossier().place("town", "BY").source("s").build();
    assertThat(dossier.lists().all().filter(entity -> Side.of(entity).isPresent()).map(Entity::id))
        .containsExactly("IN", "BY", "EU", "mea", "singh", "by-minister");
    assertThat(dossier.find("by-minister").flatMap(Side::of)).contains("BY");
    assertThat(dossier.find("singh").flatMap(Side::of)).contains("IN");
    assertThat(dossier.find("EU").flatMap(Side::of)).contains("EU");
  }

  @Test
  void aParticipantIsAPersonElseAPostElseABodyElseAParty() {
    assertThat(new Participant("singh", "mea", "EU", "chair", null, Foreign.NONE).who()).contains("singh");
    assertThat(new Participant(null, "mea", "EU", "chair", null, Foreign.NONE).who()).contains("chair");
    assertThat(new Participant(null, "mea", "EU", null, null, Foreign.NONE).who()).contains("mea");
    assertThat(new Participant(null, null, "EU", null, null, Foreign.NONE).who()).contains("EU");
    assertThat(new Participant(null, null, null, null, null, Foreign.NONE).who()).isEmpty();
    assertThat(new Participant(null, null, null, null, null, Foreign.NONE).isNobody()).isTrue();
  }

  private static Side sideOf(Dossiers dossiers) {
    Dossier dossier = dossiers.build();
    return Side.of(dossier, dossier.lists().events().getFirst());
  }
}
