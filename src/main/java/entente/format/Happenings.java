package entente.format;

import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Event.Relation;
import entente.dossier.Statement;
import entente.format.Ties.Tie;

/// The keys of events and of what was said at them.
final class Happenings {
  private static final Form<String> PARTY = Reference.to(Kind.PARTIES);
  private static final Form<String> TOPIC = Reference.to(Kind.TOPICS);

  private Happenings() {}

  static Form<Event> event() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var title = keys.required("title", Parts.TEXT);
    var date = keys.required("date", Parts.WITHIN);
    var kind = keys.required("kind", Words.of(Event.Kind.class));
    var status = keys.optional("status", Words.of(Event.Status.class));
    var style = keys.optional("style", Words.of(Event.Style.class));
    var online = keys.optional("online", new Scalar.Flag());
    var summary = keys.optional("summary", Parts.TEXT);
    var place = keys.optional("place", Reference.to(Kind.PLACES));
    var host = keys.optional("host", PARTY);
    var guest = keys.optional("guest", PARTY);
    var participants = keys.list("participants", participant());
    var mechanism = keys.optional("mechanism", Reference.to(Kind.MECHANISMS));
    var session = keys.optional("session", new Scalar.Count());
    var topics = keys.list("topics", TOPIC);
    var related = keys.list("related", relation());
    var documents = keys.list("documents", document());
    var common = Parts.Common.in(keys, Kind.EVENTS);
    return new Form.Entry<>(Kind.EVENTS, keys.shape(v -> new Event(v.need(id), v.need(kind), v.need(title), v.need(date),
        v.get(status, Event.Status.HELD), v.get(style), v.get(online, false), v.get(summary), v.get(place), v.get(host), v.get(guest),
        v.list(participants), v.get(mechanism), v.get(session), v.list(topics), v.list(related), v.list(documents), common.of(v))));
  }

  private static Shape<Participant> participant() {
    var keys = new Keys();
    var person = keys.optional("person", Reference.to(Kind.PEOPLE));
    var organisation = keys.optional("organisation", Reference.to(Kind.ORGANISATIONS));
    var party = keys.optional("party", PARTY);
    var post = keys.optional("post", Reference.to(Kind.POSTS));
    var role = keys.optional("role", Parts.TEXT);
    return keys.shape(v -> {
      if (v.areAbsent(person, organisation, party, post)) {
        v.error("participant.nobody");
      }
      var participant = new Participant(v.get(person), v.get(organisation), v.get(party), v.get(post), v.get(role));
      return participant.isNobody() ? null : participant;
    });
  }

  private static Shape<Relation> relation() {
    var keys = new Keys();
    var kind = keys.required("kind", Words.of(Relation.Tie.class));
    var event = keys.required("event", Reference.to(Kind.EVENTS));
    return keys.shape(v -> {
      if (v.need(kind) == Relation.Tie.PART_OF && v.in().closesCircle(Tie.PART_OF, v.need(event), v.start())) {
        v.error("circle", Input.shown(v.need(event)));
        return null;
      }
      return new Relation(v.need(kind), v.need(event));
    });
  }

  private static Shape<Event.Document> document() {
    var keys = new Keys();
    var title = keys.optional("title", Parts.TEXT);
    var source = keys.optional("source", Reference.to(Kind.SOURCES));
    return keys.shape(v -> {
      if (v.areAbsent(title, source)) {
        v.error("document.nothing");
      }
      var document = new Event.Document(v.get(title), v.get(source));
      return document.title() == null && document.source() == null ? null : document;
    });
  }

  static Form<Statement> statement() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var text = keys.required("text", Parts.TEXT);
    var kind = keys.required("kind", Words.of(Statement.Kind.class));
    var by = keys.list("by", Reference.to(Kind.PEOPLE, Kind.PARTIES, Kind.ORGANISATIONS, Kind.SOURCES));
    var to = keys.list("to", Reference.to(Kind.PEOPLE, Kind.PARTIES, Kind.ORGANISATIONS));
    var date = keys.optional("date", Parts.WITHIN);
    var event = keys.optional("event", Reference.to(Kind.EVENTS));
    var topics = keys.list("topics", TOPIC);
    var due = keys.optional("due", Parts.WITHIN);
    var quantity = Entries.Amounts.in(keys, /* isRequired= */ false);
    var outcome = keys.optional("outcome", outcome());
    var repeats = keys.optional("repeats", Reference.to(Kind.STATEMENTS).as(Tie.REPEATS));
    var common = Parts.Common.in(keys, Kind.STATEMENTS);
    return new Form.Entry<>(Kind.STATEMENTS, keys.shape(v -> new Statement(v.need(id), v.need(kind), v.need(text), v.list(by), v.list(to),
        v.get(date), v.get(event), v.list(topics), v.get(due), quantity.of(v), v.get(outcome), v.get(repeats), common.of(v))));
  }

  private static Shape<Statement.Outcome> outcome() {
    var keys = new Keys();
    var status = keys.required("status", Words.of(Statement.Outcome.Status.class));
    var see = keys.list("see", Reference.to(Kind.EVENTS, Kind.STATEMENTS, Kind.FIGURES));
    var note = keys.optional("note", Parts.TEXT);
    return keys.shape(v -> new Statement.Outcome(v.need(status), v.list(see), v.get(note)));
  }
}
