package entente.format;

import entente.dossier.Coverage;
import entente.dossier.Decimal;
import entente.dossier.Dossier;
import entente.dossier.Dossier.Head;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Era;
import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Event.Relation;
import entente.dossier.Field;
import entente.dossier.Figure;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Quantity;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Topic;
import entente.dossier.ValueKind.Tie;
import java.util.List;

/// The dossier format: the keys of each list, in the order of the format's tables.
final class Entries {
  private static final String FORMAT = "entente-dossier/1";

  /// The whole file.
  static final Shape<Content> DOSSIER = dossier();

  /// What a dossier holds, before it is indexed.
  record Content(Head head, Dossier.Lists lists) {}

  private Entries() {}

  private static Shape<Content> dossier() {
    var keys = new Keys<Content>();
    var schema = keys.of(Head.SCHEMA.in(Content::head));
    keys.constant("format", FORMAT);
    var id = keys.of(Head.ID.in(Content::head));
    var title = keys.of(Head.TITLE.in(Content::head));
    var language = keys.of(Head.LANGUAGE.in(Content::head));
    var compiled = keys.of(Head.COMPILED.in(Content::head));
    var description = keys.of(Head.DESCRIPTION.in(Content::head));
    var licence = keys.of(Head.LICENCE.in(Content::head));
    var queries = keys.list(Head.QUERIES.in(Content::head), Parts.query());
    var accepted = keys.list(Head.ACCEPTED.in(Content::head), Parts.acceptance());
    var parties = list(keys, party());
    var places = list(keys, place());
    var organisations = list(keys, organisation());
    var mechanisms = list(keys, mechanism());
    var people = list(keys, person());
    var posts = list(keys, post());
    var tenures = list(keys, tenure());
    var topics = list(keys, topic());
    var events = list(keys, event());
    var statements = list(keys, statement());
    var figures = list(keys, figure());
    var eras = list(keys, era());
    var coverage = list(keys, coverage());
    var sources = list(keys, source());
    return keys.shape(v -> new Content(
        new Head(v.need(id), v.need(title), v.get(language, "en"), v.get(compiled), v.get(description), v.get(licence),
            v.get(schema), v.need(queries), v.need(accepted), v.foreign()),
        new Dossier.Lists(v.need(parties), v.need(places), v.need(organisations), v.need(mechanisms), v.need(people), v.need(posts),
            v.need(tenures), v.need(topics), v.need(events), v.need(statements), v.need(figures), v.need(eras), v.need(coverage),
            v.need(sources))), c -> c.head().foreign());
  }

  @SuppressWarnings("unchecked") // the list of a kind holds nothing else
  private static <E extends Entity> Key<List<E>> list(Keys<Content> keys, Form.Entry<E> entry) {
    EntityKind kind = entry.kind();
    return keys.list(entry, c -> (List<E>) kind.in(c.lists()));
  }

  private static Form.Entry<Party> party() {
    var keys = new Keys<Party>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var kind = keys.of(Party.KIND);
    var date = keys.of(Party.DATE);
    var succeeds = keys.of(Party.SUCCEEDS);
    var colour = keys.of(Party.COLOUR);
    var common = Parts.Common.in(keys, EntityKind.PARTY);
    return Parts.entry(EntityKind.PARTY, keys, v -> new Party(v.need(id), names.of(v), v.get(kind), v.get(date), v.need(succeeds),
        v.get(colour), common.of(v)));
  }

  private static Form.Entry<Place> place() {
    var keys = new Keys<Place>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var in = keys.of(Place.IN);
    var at = keys.of(Place.AT);
    var common = Parts.Common.in(keys, EntityKind.PLACE);
    return Parts.entry(EntityKind.PLACE, keys, v -> new Place(v.need(id), names.of(v), v.get(in), v.get(at), common.of(v)));
  }

  private static Form.Entry<Organisation> organisation() {
    var keys = new Keys<Organisation>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var kind = keys.of(Organisation.KIND);
    var party = keys.of(Organisation.PARTY);
    var place = keys.of(Organisation.PLACE);
    var date = keys.of(Organisation.DATE);
    var succeeds = keys.of(Organisation.SUCCEEDS);
    var common = Parts.Common.in(keys, EntityKind.ORGANISATION);
    return Parts.entry(EntityKind.ORGANISATION, keys, v -> new Organisation(v.need(id), names.of(v), v.get(kind), v.get(party),
        v.get(place), v.get(date), v.need(succeeds), common.of(v)));
  }

  private static Form.Entry<Mechanism> mechanism() {
    var keys = new Keys<Mechanism>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var kind = keys.of(Mechanism.KIND);
    var parties = keys.of(Mechanism.PARTIES);
    var date = keys.of(Mechanism.DATE);
    var cadence = keys.of(Mechanism.CADENCE);
    var rank = keys.of(Mechanism.RANK);
    var succeeds = keys.of(Mechanism.SUCCEEDS);
    var common = Parts.Common.in(keys, EntityKind.MECHANISM);
    return Parts.entry(EntityKind.MECHANISM, keys, v -> new Mechanism(v.need(id), names.of(v), v.get(kind), v.need(parties),
        v.get(date), v.get(cadence), v.get(rank), v.get(succeeds), common.of(v)));
  }

  private static Form.Entry<Person> person() {
    var keys = new Keys<Person>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var party = keys.oneOrList(Person.PARTY, Parts.partyAt());
    var date = keys.of(Person.DATE);
    var summary = keys.of(Person.SUMMARY);
    var common = Parts.Common.in(keys, EntityKind.PERSON);
    return Parts.entry(EntityKind.PERSON, keys, v -> new Person(v.need(id), names.of(v), v.need(party), v.get(date), v.get(summary),
        common.of(v)));
  }

  private static Form.Entry<Post> post() {
    var keys = new Keys<Post>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var party = keys.of(Post.PARTY);
    var organisation = keys.of(Post.ORGANISATION);
    var rank = keys.of(Post.RANK);
    var to = keys.of(Post.TO);
    var place = keys.of(Post.PLACE);
    var date = keys.of(Post.DATE);
    var succeeds = keys.of(Post.SUCCEEDS);
    var seats = keys.of(Post.SEATS);
    var common = Parts.Common.in(keys, EntityKind.POST);
    return Parts.entry(EntityKind.POST, keys, v -> new Post(v.need(id), names.of(v), v.get(party), v.get(organisation),
        v.get(rank), v.get(to), v.get(place), v.get(date), v.need(succeeds), v.need(seats), common.of(v)));
  }

  private static Form.Entry<Tenure> tenure() {
    var keys = new Keys<Tenure>();
    var id = keys.of(Entity.ID);
    var post = keys.of(Tenure.POST);
    var person = keys.of(Tenure.PERSON);
    var date = keys.of(Tenure.DATE);
    var phases = keys.of(Tenure.PHASES, Phases.shape());
    var acting = keys.of(Tenure.ACTING);
    var place = keys.of(Tenure.PLACE);
    var common = Parts.Common.in(keys, EntityKind.TENURE);
    return Parts.entry(EntityKind.TENURE, keys, v -> Phases.hasTime(v, date, phases)
        ? new Tenure(v.need(id), v.need(post), v.get(person), v.get(date), v.need(phases), v.need(acting),
            v.get(place), common.of(v))
        : null);
  }

  private static Form.Entry<Topic> topic() {
    var keys = new Keys<Topic>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var in = keys.of(Topic.IN);
    var common = Parts.Common.in(keys, EntityKind.TOPIC);
    return Parts.entry(EntityKind.TOPIC, keys, v -> new Topic(v.need(id), names.of(v), v.get(in), common.of(v)));
  }

  private static Form.Entry<Event> event() {
    var keys = new Keys<Event>();
    var id = keys.of(Entity.ID);
    var title = keys.of(Event.TITLE);
    var date = keys.of(Event.DATE);
    var kind = keys.of(Event.KIND);
    var status = keys.of(Event.STATUS);
    var style = keys.of(Event.STYLE);
    var online = keys.of(Event.ONLINE);
    var summary = keys.of(Event.SUMMARY);
    var place = keys.of(Event.PLACE);
    var host = keys.of(Event.HOST);
    var guest = keys.of(Event.GUEST);
    var participants = keys.list(Event.PARTICIPANTS, participant());
    var mechanism = keys.of(Event.MECHANISM);
    var session = keys.of(Event.SESSION);
    var topics = keys.of(Event.TOPICS);
    var related = keys.list(Event.RELATED, relation());
    var documents = keys.list(Event.DOCUMENTS, document());
    var common = Parts.Common.in(keys, EntityKind.EVENT);
    return Parts.entry(EntityKind.EVENT, keys, v -> new Event(v.need(id), v.need(kind), v.need(title), v.need(date),
        v.need(status), v.get(style), v.need(online), v.get(summary), v.get(place), v.get(host), v.get(guest),
        v.need(participants), v.get(mechanism), v.get(session), v.need(topics), v.need(related), v.need(documents), common.of(v)));
  }

  private static Shape<Participant> participant() {
    var keys = new Keys<Participant>();
    var person = keys.of(Participant.PERSON);
    var organisation = keys.of(Participant.ORGANISATION);
    var party = keys.of(Participant.PARTY);
    var post = keys.of(Participant.POST);
    var role = keys.of(Participant.ROLE);
    return keys.shape(v -> {
      if (v.areAbsent(person, organisation, party, post)) {
        v.error("participant.nobody");
      }
      var participant = new Participant(v.get(person), v.get(organisation), v.get(party), v.get(post), v.get(role), v.foreign());
      return participant.isNobody() ? null : v.shared(participant);
    }, Participant::foreign);
  }

  private static Shape<Relation> relation() {
    var keys = new Keys<Relation>();
    var kind = keys.of(Relation.KIND);
    var event = keys.of(Relation.EVENT);
    return keys.shape(v -> {
      if (v.need(kind) == Relation.Tie.PART_OF && v.in().closesCircle(Tie.PART_OF, v.need(event), v.start())) {
        v.error("circle", Input.shown(v.need(event)));
        return null;
      }
      return new Relation(v.need(kind), v.need(event), v.foreign());
    }, Relation::foreign);
  }

  private static Shape<Event.Document> document() {
    var keys = new Keys<Event.Document>();
    var title = keys.of(Event.Document.TITLE);
    var source = keys.of(Event.Document.SOURCE);
    return keys.shape(v -> {
      if (v.areAbsent(title, source)) {
        v.error("document.nothing");
      }
      var document = new Event.Document(v.get(title), v.get(source), v.foreign());
      return document.title() == null && document.source() == null ? null : document;
    }, Event.Document::foreign);
  }

  private static Form.Entry<Statement> statement() {
    var keys = new Keys<Statement>();
    var id = keys.of(Entity.ID);
    var text = keys.of(Statement.TEXT);
    var kind = keys.of(Statement.KIND);
    var by = keys.of(Statement.BY);
    var to = keys.of(Statement.TO);
    var date = keys.of(Statement.DATE);
    var event = keys.of(Statement.EVENT);
    var topics = keys.of(Statement.TOPICS);
    var due = keys.of(Statement.DUE);
    var quantity = Amounts.in(keys, Statement.INDICATOR, Statement.VALUE, Statement.UNIT, Statement.QUALIFIER);
    var outcome = keys.of(Statement.OUTCOME, outcome());
    var repeats = keys.of(Statement.REPEATS);
    var common = Parts.Common.in(keys, EntityKind.STATEMENT);
    return Parts.entry(EntityKind.STATEMENT, keys, v -> new Statement(v.need(id), v.need(kind), v.need(text), v.need(by), v.need(to),
        v.get(date), v.get(event), v.need(topics), v.get(due), quantity.of(v), v.get(outcome), v.get(repeats), common.of(v)));
  }

  private static Shape<Statement.Outcome> outcome() {
    var keys = new Keys<Statement.Outcome>();
    var status = keys.of(Statement.Outcome.STATUS);
    var date = keys.of(Statement.Outcome.DATE);
    var see = keys.of(Statement.Outcome.SEE);
    var note = keys.of(Statement.Outcome.NOTE);
    return keys.shape(v -> new Statement.Outcome(v.need(status), v.get(date), v.need(see), v.get(note), v.foreign()),
        Statement.Outcome::foreign);
  }

  private static Form.Entry<Figure> figure() {
    var keys = new Keys<Figure>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var date = keys.of(Figure.DATE);
    var quantity = Amounts.in(keys, Figure.INDICATOR, Figure.VALUE, Figure.UNIT, Figure.QUALIFIER);
    var from = keys.of(Figure.FROM);
    var to = keys.of(Figure.TO);
    var reporter = keys.of(Figure.REPORTER);
    var common = Parts.Common.in(keys, EntityKind.FIGURE);
    return Parts.entry(EntityKind.FIGURE, keys, v -> new Figure(v.need(id), names.of(v), v.need(date), quantity.of(v), v.get(from),
        v.get(to), v.get(reporter), common.of(v)));
  }

  private static Form.Entry<Era> era() {
    var keys = new Keys<Era>();
    var id = keys.of(Entity.ID);
    var names = Parts.Names.in(keys);
    var date = keys.of(Era.DATE);
    var common = Parts.Common.in(keys, EntityKind.ERA);
    return Parts.entry(EntityKind.ERA, keys, v -> new Era(v.need(id), names.of(v), v.need(date), common.of(v)));
  }

  private static Form.Entry<Coverage> coverage() {
    var keys = new Keys<Coverage>();
    var id = keys.of(Entity.ID);
    var of = keys.of(Coverage.OF);
    var date = keys.of(Coverage.DATE);
    var about = keys.of(Coverage.ABOUT);
    var oneWay = keys.of(Coverage.ONE_WAY);
    var rank = keys.of(Coverage.RANK);
    var common = Parts.Common.in(keys, EntityKind.COVERAGE);
    return Parts.entry(EntityKind.COVERAGE, keys, v -> {
      if (v.need(oneWay) && (v.get(of) != Coverage.Of.VISITS || v.need(about).stream().distinct().count() != 2)) {
        v.in().warn(v.start(), () -> v.pointer(oneWay), "coverage.oneWay");
      }
      return new Coverage(v.need(id), v.need(of), v.need(date), v.need(about), v.need(oneWay), v.get(rank), common.of(v));
    });
  }

  private static Form.Entry<Source> source() {
    var keys = new Keys<Source>();
    var id = keys.of(Entity.ID);
    var title = keys.of(Source.TITLE);
    var kind = keys.of(Source.KIND);
    var publisher = keys.of(Source.PUBLISHER);
    var authors = keys.of(Source.AUTHORS);
    var published = keys.of(Source.PUBLISHED);
    var retrieved = keys.of(Source.RETRIEVED);
    var url = keys.of(Source.URL);
    var restsOn = keys.of(Source.RESTS_ON);
    var party = keys.of(Source.PARTY);
    var reliability = keys.of(Source.RELIABILITY);
    var language = keys.of(Source.LANGUAGE);
    var common = Parts.Common.in(keys, EntityKind.SOURCE);
    return Parts.entry(EntityKind.SOURCE, keys, v -> new Source(v.need(id), v.need(title), v.get(kind), v.get(publisher),
        v.need(authors), v.get(published), v.get(retrieved), v.get(url), v.need(restsOn), v.get(party), v.get(reliability),
        v.get(language), common.of(v)));
  }

  /// The keys of an amount.
  record Amounts(Key<String> indicator, Key<Decimal> value, Key<String> unit, Key<Quantity.Qualifier> qualifier) {
    static <T> Amounts in(Keys<T> keys, Field<T, String> indicator, Field<T, Decimal> value, Field<T, String> unit,
        Field<T, Quantity.Qualifier> qualifier) {
      return new Amounts(keys.of(indicator), keys.of(value), keys.of(unit), keys.of(qualifier));
    }

    Quantity of(Shape.Values v) {
      return v.areAbsent(indicator, value, unit, qualifier)
          ? Quantity.NONE
          : new Quantity(v.get(indicator), v.get(value), v.get(unit), v.get(qualifier));
    }
  }
}
