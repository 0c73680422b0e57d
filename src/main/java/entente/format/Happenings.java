package entente.format;

import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Event.Relation;
import entente.dossier.Statement;
import entente.format.Circles.Tie;

/// The keys of events and of what was said at them.
final class Happenings {
  private static final Form<String> PARTY = Reference.to(Kind.PARTIES);
  private static final Form<String> TOPIC = Reference.to(Kind.TOPICS);

  private Happenings() {}

  static Form<Event> event() {
    var keys = new Keys<Event>();
    var id = keys.required("id", new Scalar.OwnId(), Event::id);
    var title = keys.required("title", Parts.TEXT, Event::title);
    var date = keys.required("date", Parts.WITHIN, Event::date);
    var kind = keys.required("kind", Words.of(Event.Kind.class), Event::kind);
    var status = keys.optional("status", Words.of(Event.Status.class), e -> e.status() == Event.Status.HELD ? null : e.status());
    var style = keys.optional("style", Words.of(Event.Style.class), Event::style);
    var online = keys.optional("online", new Scalar.Flag(), e -> e.online() ? true : null);
    var summary = keys.optional("summary", Parts.TEXT, Event::summary);
    var place = keys.optional("place", Reference.to(Kind.PLACES), Event::place);
    var host = keys.optional("host", PARTY, Event::host);
    var guest = keys.optional("guest", PARTY, Event::guest);
    var participants = keys.list("participants", participant(), Event::participants);
    var mechanism = keys.optional("mechanism", Reference.to(Kind.MECHANISMS), Event::mechanism);
    var session = keys.optional("session", new Scalar.Count(), Event::session);
    var topics = keys.list("topics", TOPIC, Event::topics);
    var related = keys.list("related", relation(), Event::related);
    var documents = keys.list("documents", document(), Event::documents);
    var common = Parts.Common.in(keys, Kind.EVENTS);
    return Parts.entry(Kind.EVENTS, keys, v -> new Event(v.need(id), v.need(kind), v.need(title), v.need(date),
        v.get(status, Event.Status.HELD), v.get(style), v.get(online, false), v.get(summary), v.get(place), v.get(host), v.get(guest),
        v.list(participants), v.get(mechanism), v.get(session), v.list(topics), v.list(related), v.list(documents), common.of(v)));
  }

  private static Shape<Participant> participant() {
    var keys = new Keys<Participant>();
    var person = keys.optional("person", Reference.to(Kind.PEOPLE), Participant::person);
    var organisation = keys.optional("organisation", Reference.to(Kind.ORGANISATIONS), Participant::organisation);
    var party = keys.optional("party", PARTY, Participant::party);
    var post = keys.optional("post", Reference.to(Kind.POSTS), Participant::post);
    var role = keys.optional("role", Parts.TEXT, Participant::role);
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
    var kind = keys.required("kind", Words.of(Relation.Tie.class), Relation::kind);
    var event = keys.required("event", Reference.to(Kind.EVENTS), Relation::event);
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
    var title = keys.optional("title", Parts.TEXT, Event.Document::title);
    var source = keys.optional("source", Reference.to(Kind.SOURCES), Event.Document::source);
    return keys.shape(v -> {
      if (v.areAbsent(title, source)) {
        v.error("document.nothing");
      }
      var document = new Event.Document(v.get(title), v.get(source), v.foreign());
      return document.title() == null && document.source() == null ? null : document;
    }, Event.Document::foreign);
  }

  static Form<Statement> statement() {
    var keys = new Keys<Statement>();
    var id = keys.required("id", new Scalar.OwnId(), Statement::id);
    var text = keys.required("text", Parts.TEXT, Statement::text);
    var kind = keys.required("kind", Words.of(Statement.Kind.class), Statement::kind);
    var by = keys.list("by", Reference.to(Kind.PEOPLE, Kind.PARTIES, Kind.ORGANISATIONS, Kind.SOURCES), Statement::by);
    var to = keys.list("to", Reference.to(Kind.PEOPLE, Kind.PARTIES, Kind.ORGANISATIONS), Statement::to);
    var date = keys.optional("date", Parts.WITHIN, Statement::date);
    var event = keys.optional("event", Reference.to(Kind.EVENTS), Statement::event);
    var topics = keys.list("topics", TOPIC, Statement::topics);
    var due = keys.optional("due", Parts.WITHIN, Statement::due);
    var quantity = Entries.Amounts.in(keys, /* isRequired= */ false, Statement::quantity);
    var outcome = keys.optional("outcome", outcome(), Statement::outcome);
    var repeats = keys.optional("repeats", Reference.to(Kind.STATEMENTS).as(Tie.REPEATS), Statement::repeats);
    var common = Parts.Common.in(keys, Kind.STATEMENTS);
    return Parts.entry(Kind.STATEMENTS, keys, v -> new Statement(v.need(id), v.need(kind), v.need(text), v.list(by), v.list(to),
        v.get(date), v.get(event), v.list(topics), v.get(due), quantity.of(v), v.get(outcome), v.get(repeats), common.of(v)));
  }

  private static Shape<Statement.Outcome> outcome() {
    var keys = new Keys<Statement.Outcome>();
    var status = keys.required("status", Words.of(Statement.Outcome.Status.class), Statement.Outcome::status);
    var see = keys.list("see", Reference.to(Kind.EVENTS, Kind.STATEMENTS, Kind.FIGURES), Statement.Outcome::see);
    var note = keys.optional("note", Parts.TEXT, Statement.Outcome::note);
    return keys.shape(v -> new Statement.Outcome(v.need(status), v.list(see), v.get(note), v.foreign()), Statement.Outcome::foreign);
  }
}
