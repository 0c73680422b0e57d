package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Era;
import entente.dossier.Event;
import entente.dossier.Figure;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Statement;
import entente.dossier.Topic;
import entente.explorer.Detail.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of the kinds of entity whose detail is mostly what refers to them.
final class OtherPage {
  private final Page page;
  private final Dossier dossier;
  private final Wording wording;

  OtherPage(Page page) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
  }

  void write(Entity entity) {
    page.chip("kind." + entity.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    if (entity instanceof Entity.Named named) {
      String usual = wording.in(named.naming().name());
      page.muted(Wording.words(named.naming().all().filter(name -> !name.equals(usual)).collect(Collectors.joining(" · "))));
    }
    switch (entity) {
      case Party party -> write(party);
      case Place place -> write(place);
      case Organisation organisation -> write(organisation);
      case Mechanism mechanism -> write(mechanism);
      case Topic topic -> {
        page.date(null);
        page.name("section.in", topic.in());
      }
      case Figure figure -> write(figure);
      case Era era -> page.date(era.date());
      default -> { }
    }
    List<Entity> referring = dossier.referring(entity.id());
    names("section.places", referring, Place.class);
    names("section.organisations", referring, Organisation.class);
    names("section.mechanisms", referring, Mechanism.class);
    names("section.posts", referring, Post.class);
    names("section.people", referring, Person.class);
    page.events(entity instanceof Mechanism ? "section.sessions" : "section.events", of(referring, Event.class).toList());
    page.section("section.said", of(referring, Statement.class).map(wording::row).toList());
    names("section.figures", referring, Figure.class);
  }

  private static <E extends Entity> Stream<E> of(List<Entity> entities, Class<E> kind) {
    return entities.stream().filter(kind::isInstance).map(kind::cast);
  }

  private <E extends Entity> void names(String headingKey, List<Entity> referring, Class<E> kind) {
    page.names(headingKey, of(referring, kind).map(Entity::id).toList());
  }

  private void write(Party party) {
    page.chip(party.kind());
    page.date(party.date());
    page.name("section.succeeds", party.succeeds());
  }

  private void write(Place place) {
    page.line(wording.link(place.in()).map(List::of).orElse(List.of()));
    page.date(null);
    Place.Coordinates at = place.at();
    if (at != null) {
      page.muted(Wording.words(String.format(Locale.ROOT, "%.4f, %.4f", at.latitude().value(), at.longitude().value())));
    }
  }

  private void write(Organisation organisation) {
    page.chip(organisation.kind());
    page.line(wording.links(Stream.of(organisation.party(), organisation.place()).flatMap(Stream::ofNullable).toList()));
    page.date(organisation.date());
    page.name("section.succeeds", organisation.succeeds());
  }

  private void write(Mechanism mechanism) {
    page.chip(mechanism.kind());
    page.line(wording.links(mechanism.parties()));
    page.date(mechanism.date());
    if (mechanism.rank() != null) {
      page.section("section.meetsAt", "", List.of(new Row(Optional.empty(), Wording.words(wording.word(mechanism.rank())), List.of())));
    }
    page.name("section.succeeds", mechanism.succeeds());
  }

  private void write(Figure figure) {
    page.date(figure.date());
    wording.quantity(figure.quantity()).ifPresent(page::line);
    page.name("section.reporter", figure.reporter());
    page.name("section.from", figure.from());
    page.name("section.flowTo", figure.to());
  }
}
