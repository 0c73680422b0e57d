package entente.format;

import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Event.Relation;
import entente.dossier.Statement;
import entente.dossier.ValueKind.Tie;

/// The keys of events and of what was said at them.
final class Happenings {
  private Happenings() {}

  static Form.Entry<Event> event() {
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

  static Form.Entry<Statement> statement() {
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
    var quantity = Entries.Amounts.in(keys, Statement.INDICATOR, Statement.VALUE, Statement.UNIT, Statement.QUALIFIER);
    var outcome = keys.of(Statement.OUTCOME, outcome());
    var repeats = keys.of(Statement.REPEATS);
    var common = Parts.Common.in(keys, EntityKind.STATEMENT);
    return Parts.entry(EntityKind.STATEMENT, keys, v -> new Statement(v.need(id), v.need(kind), v.need(text), v.need(by), v.need(to),
        v.get(date), v.get(event), v.need(topics), v.get(due), quantity.of(v), v.get(outcome), v.get(repeats), common.of(v)));
  }

  private static Shape<Statement.Outcome> outcome() {
    var keys = new Keys<Statement.Outcome>();
    var status = keys.of(Statement.Outcome.STATUS);
    var see = keys.of(Statement.Outcome.SEE);
    var note = keys.of(Statement.Outcome.NOTE);
    return keys.shape(v -> new Statement.Outcome(v.need(status), v.need(see), v.get(note), v.foreign()), Statement.Outcome::foreign);
  }
}
