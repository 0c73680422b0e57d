package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Era;
import entente.dossier.Figure;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Region;
import entente.dossier.Statement;
import entente.dossier.Topic;
import entente.time.Bounds;
import entente.words.EntityWords;
import java.util.List;

/// What there is to say of the kinds of entity whose detail is mostly what refers to them: parties, organisations, places, topics, eras.
final class NamedPage {
  private final Page page;
  private final Dossier dossier;
  private final EntityWords wording;

  NamedPage(Page page) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
  }

  void write(Entity.Named entity) {
    page.chipOfKind();
    var names = page.names(entity);
    page.muted(EntityWords.words(names.others().toArray(String[]::new)));
    switch (entity) {
      case Party party -> write(party);
      case Place place -> write(place);
      case Organisation organisation -> write(organisation);
      case Topic topic -> write(topic);
      case Era era -> write(era);
      default -> { }
    }
    page.section("section.names", "", List.of(), names.rows());
  }

  private void write(Party party) {
    String id = party.id();
    page.chip(party.kind());
    page.life(party.date());
    page.posts("section.highestPosts", dossier.referring(Post.class, id).stream().filter(p -> id.equals(p.party())).toList());
    List<Organisation> organisations = dossier.referring(Organisation.class, id).stream().filter(o -> id.equals(o.party())).toList();
    page.entities("section.missions", organisations.stream().filter(NamedPage::isMission).toList());
    page.entities("section.organisations", organisations.stream().filter(o -> !isMission(o)).toList());
    page.entities("section.mechanisms", dossier.referring(Mechanism.class, id));
    page.posts("section.accreditedHere", dossier.referring(Post.class, id).stream().filter(p -> id.equals(p.to())).toList());
    page.names("section.succeeds", party.succeeds().all());
    page.entities("section.succeededBy", dossier.referring(Party.class, id).stream().filter(p -> p.succeeds().all().contains(id)).toList());
    page.events("section.events", dossier.inTime().naming(id));
    statements(id);
    page.entities("section.figures", dossier.referring(Figure.class, id));
    page.entities("section.people", dossier.referring(Person.class, id));
    page.entities("section.places", new Region(dossier, id).parts().toList());
  }

  private static boolean isMission(Organisation organisation) {
    return organisation.kind() == Organisation.Kind.MISSION || organisation.kind() == Organisation.Kind.CONSULATE;
  }

  private void statements(String id) {
    List<Statement> statements = dossier.referring(Statement.class, id);
    page.statements("section.saidBy", statements.stream().filter(s -> s.by().contains(id)).toList());
    page.statements("section.saidTo", statements.stream().filter(s -> s.to().contains(id)).toList());
  }

  private void write(Organisation organisation) {
    String id = organisation.id();
    page.chip(organisation.kind());
    page.fact("fact.party", wording.link(organisation.party()).map(List::of).orElse(List.of()));
    page.fact("fact.where", wording.link(organisation.place()).map(List::of).orElse(List.of()));
    page.life(organisation.date());
    page.posts("section.posts", dossier.referring(Post.class, id).stream().filter(p -> id.equals(p.organisation())).toList());
    page.posts("section.accreditedHere", dossier.referring(Post.class, id).stream().filter(p -> id.equals(p.to())).toList());
    page.names("section.succeeds", organisation.succeeds().all());
    page.entities("section.succeededBy",
        dossier.referring(Organisation.class, id).stream().filter(o -> o.succeeds().all().contains(id)).toList());
    page.events("section.events", dossier.inTime().naming(id));
    statements(id);
    page.entities("section.figures", dossier.referring(Figure.class, id));
  }

  private void write(Place place) {
    String id = place.id();
    page.fact("fact.where", wording.link(place.in()).map(List::of).orElse(List.of()));
    page.fact("fact.coordinates", place.at() == null ? List.of() : EntityWords.words(wording.coordinates(place.at())));
    var region = new Region(dossier, id);
    page.entities("section.placesIn", region.parts().toList());
    page.entities("section.organisations", dossier.referring(Organisation.class, id).stream().filter(o -> id.equals(o.place())).toList());
    page.posts("section.posts", dossier.referring(Post.class, id).stream().filter(p -> id.equals(p.place())).toList());
    page.events("section.happenedHere", dossier.inTime().naming(region.ids()));
  }

  private void write(Topic topic) {
    String id = topic.id();
    page.factName("section.in", topic.in());
    page.chips("section.narrower", dossier.referring(Topic.class, id).stream()
        .filter(t -> id.equals(t.in())).map(Topic::id).toList());
    page.events("section.events", dossier.inTime().naming(id));
    page.statements("section.statements", dossier.referring(Statement.class, id));
  }

  private void write(Era era) {
    page.date("fact.when", era.date(), "");
    Bounds bounds = dossier.bounds(Era.DATE, era.date());
    page.events("section.eventsWithin", dossier.inTime().between(bounds.earliestStart(), bounds.latestEnd()));
  }
}
