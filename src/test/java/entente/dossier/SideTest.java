package entente.dossier;

import static entente.dossier.Dossiers.inPost;
import static entente.dossier.Dossiers.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Event.Kind;
import entente.dossier.Event.Participant;
import entente.time.Days;
import java.util.Optional;
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
    assertThat(sideOf(new Participant("singh", "mea", "EU", "by-minister", null, Foreign.NONE))).contains("EU");
    assertThat(sideOf(new Participant("singh", "mea", null, "by-minister", null, Foreign.NONE))).contains("BY");
    assertThat(sideOf(new Participant("stranger", "mea", null, "chair", null, Foreign.NONE))).contains("IN");
    assertThat(sideOf(new Participant("singh", "forum", null, "chair", null, Foreign.NONE))).contains("IN");
    assertThat(sideOf(new Participant("stranger", "forum", null, "chair", null, Foreign.NONE))).isEmpty();
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

  private static Dossiers inTurn() {
    return Dossiers.compiled("2025-11-30").party("F", "1922/1991-12-26").party("G", "").party("B", "")
        .personOf("p", "F 1950/1991-12-26", "G 1991-12-26/..").person("q", "F", "")
        .post("minister", "F", Rank.MINISTER, "").post("president", "G", Rank.HEAD_OF_STATE, "").post("deputy", "B", Rank.OTHER, "")
        .tenure("t1", "q", "minister", "1985/1990").tenure("t2", "q", "president", "1995/2003").tenure("t3", "q", "deputy", "1995/..");
  }

  @Test
  void thePartyOfAPersonIsThatOfTheDayOfTheEvent() {
    assertThat(sideOf(inTurn().event("e", Kind.MEETING, "1980", person("p")))).isEqualTo(new Side.Of("F"));
    assertThat(sideOf(inTurn().event("e", Kind.MEETING, "2000", person("p")))).isEqualTo(new Side.Of("G"));
    assertThat(sideOf(inTurn().event("e", Kind.MEETING, "1940", person("p")))).isEqualTo(new Side.None());
    assertThat(sideOf(inTurn().event("e", Kind.MEETING, "../1985", person("p")))).isEqualTo(new Side.Of("F"));
  }

  @Test
  void onASharedDayTheNewerPartyHolds() {
    assertThat(sideOf(inTurn().event("e", Kind.MEETING, "1991-12-25", person("p")))).isEqualTo(new Side.Of("F"));
    assertThat(sideOf(inTurn().event("e", Kind.MEETING, "1991-12-26", person("p")))).isEqualTo(new Side.Of("G"));
  }

  @Test
  void aPartyWithoutATimeHoldsWhereNoOtherDoes() {
    Dossiers dossier = Dossiers.compiled("2025-11-30").party("F", "").party("G", "").personOf("p", "G 1980/1989", "F");
    assertThat(on(dossier, "p", 1985)).contains("G");
    assertThat(on(dossier, "p", 1995)).contains("F");
  }

  @Test
  void insteadOfAPartyThatIsNoMoreThatOfTheHighestPostOfTheDayCounts() {
    assertThat(on(inTurn(), "q", 1987)).contains("F");
    assertThat(on(inTurn(), "q", 2000)).contains("G");
    assertThat(on(inTurn(), "q", 2010)).contains("B");
    assertThat(on(inTurn(), "q", 1993)).contains("F");
    assertThat(sideOf(inTurn().event("e", Kind.MEETING, "2000", person("q")))).isEqualTo(new Side.Of("G"));
  }

  @Test
  void withoutADayTheNewestPartyCounts() {
    Dossier dossier = inTurn().build();
    assertThat(dossier.find("p").flatMap(Side::of)).contains("G");
    assertThat(Side.isFixed(dossier, dossier.find("p").orElseThrow())).isFalse();
    assertThat(Side.isFixed(dossier, dossier.find("q").orElseThrow())).isFalse();
    assertThat(Side.isFixed(dossier, dossier.find("G").orElseThrow())).isTrue();
  }

  private static Optional<String> on(Dossiers dossiers, String person, int year) {
    Dossier dossier = dossiers.build();
    return Side.on(dossier, dossier.find(person).orElseThrow(), Days.of(year, 7, 1));
  }

  private static Optional<String> sideOf(Participant participant) {
    Dossier dossier = dossier().event("e", Kind.MEETING, "2024", participant).build();
    return Side.of(dossier, dossier.lists().events().getFirst(), participant);
  }

  private static Side sideOf(Dossiers dossiers) {
    Dossier dossier = dossiers.build();
    return Side.of(dossier, dossier.lists().events().getFirst());
  }
}
