package entente.format;

import entente.dossier.Acceptance;
import entente.dossier.Apparatus;
import entente.dossier.Dating;
import entente.dossier.Dispute;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Evidence;
import entente.dossier.Identifiers;
import entente.dossier.KeptQuery;
import entente.dossier.Link;
import entente.dossier.NameAt;
import entente.dossier.Naming;
import entente.dossier.PartyAt;
import entente.dossier.Resemblance;
import entente.dossier.Text;
import entente.dossier.Value;
import entente.dossier.ValueKind.Tie;
import entente.format.Scalar.Any.Written;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What entries of several lists have in common: texts, names, evidence and the rest of the apparatus; and what stands beside the lists.
final class Parts {
  private static final Shape<NameAt> NAME_AT = nameAt();
  private static final Shape<Evidence> EVIDENCE = evidence();
  private static final Shape<Dispute> DISPUTE = dispute();
  private static final Shape<Dating> DATING = dating();
  private static final Shape<Link> LINK = link();

  private Parts() {}

  /// The keys that hold the names of an entry.
  record Names(Key<Text> name, Key<Text> shortName, Key<List<NameAt>> names, Key<List<String>> variants, Key<Text> sort) {
    static <E extends Entity.Named> Names in(Keys<E> keys) {
      return new Names(
          keys.of(Naming.NAME.in(Entity.Named::naming)),
          keys.of(Naming.SHORT.in(Entity.Named::naming)),
          keys.list(Naming.NAMES.in(Entity.Named::naming), NAME_AT),
          keys.of(Naming.VARIANTS.in(Entity.Named::naming)),
          keys.of(Naming.SORT.in(Entity.Named::naming)));
    }

    Naming of(Shape.Values v) {
      return new Naming(v.need(name), v.get(shortName), v.need(names), v.need(variants), v.get(sort));
    }
  }

  /// The keys that every entry may have.
  ///
  /// @param dating null of what has no date
  record Common(
      Key<Text> note,
      Key<List<Evidence>> evidence,
      Key<List<Dispute>> disputed,
      @Nullable Key<Dating> dating,
      Key<List<Resemblance>> resembles,
      Key<List<Link>> links,
      Key<Identifiers> same) {
    static <E extends Entity> Common in(Keys<E> keys, EntityKind kind) {
      boolean isDated = kind.fields().get(Apparatus.DATING.key()) != null;
      return new Common(
          keys.of(Apparatus.NOTE.in(Entity::apparatus)),
          keys.list(Apparatus.EVIDENCE.in(Entity::apparatus), EVIDENCE),
          keys.list(Apparatus.DISPUTED.in(Entity::apparatus), DISPUTE),
          isDated ? keys.of(Apparatus.DATING.in(Entity::apparatus), DATING) : null,
          keys.list(Apparatus.RESEMBLES.in(Entity::apparatus), resemblance(kind)),
          keys.list(Apparatus.LINKS.in(Entity::apparatus), LINK),
          keys.of(Apparatus.SAME.in(Entity::apparatus)));
    }

    Apparatus of(Shape.Values v) {
      boolean isBare = v.areAbsent(note, evidence, disputed, resembles, links, same) && (dating == null || v.isAbsent(dating))
          && v.foreign().byKey().isEmpty();
      return isBare ? Apparatus.NONE : v.in().shared(new Apparatus(v.get(note), v.need(evidence), v.need(disputed),
          dating == null ? null : v.get(dating), v.need(resembles), v.need(links), v.need(same), v.foreign()));
    }
  }

  /// The form of an entry with some keys.
  static <E extends Entity> Form.Entry<E> entry(EntityKind kind, Keys<E> keys, Shape.Build<E> build) {
    return new Form.Entry<>(kind, keys.shape(build, e -> e.apparatus().foreign()));
  }

  private static Shape<NameAt> nameAt() {
    var keys = new Keys<NameAt>();
    var name = keys.of(NameAt.NAME);
    var date = keys.of(NameAt.DATE);
    var note = keys.of(NameAt.NOTE);
    return keys.shape(v -> new NameAt(v.need(name), v.get(date), v.get(note), v.foreign()), NameAt::foreign);
  }

  private static Shape<Evidence> evidence() {
    var keys = new Keys<Evidence>();
    var source = keys.of(Evidence.SOURCE);
    var at = keys.of(Evidence.AT);
    var supports = keys.of(Evidence.SUPPORTS);
    var basis = keys.of(Evidence.BASIS);
    var value = keys.of(Evidence.VALUE, new Scalar.Any(), Written::of);
    var note = keys.of(Evidence.NOTE);
    var grade = keys.of(Evidence.GRADE);
    var restsOn = keys.of(Evidence.RESTS_ON);
    var quote = keys.of(Evidence.QUOTE);
    return keys.shape(v -> new Evidence(v.need(source), v.get(at), v.need(supports), v.need(basis),
        valueOfOne(v, value, supports), v.get(note), v.get(grade), v.need(restsOn), v.get(quote), v.foreign()), Evidence::foreign);
  }

  /// What a source alone gives for a key; there must be one such key.
  private static @Nullable Value valueOfOne(Shape.Values v, Key<Written> value, Key<List<String>> supports) {
    Written written = v.get(value);
    if (written == null) {
      return null;
    }
    List<String> paths = v.get(supports);
    if (v.isAbsent(supports) || (paths != null && paths.size() != 1)) {
      v.in().error(written.offset(), () -> v.pointer(value), "value.keys", List::of);
      return null;
    }
    return paths == null ? null : rival(v, value, paths.getFirst());
  }

  private static Shape<Dispute> dispute() {
    var keys = new Keys<Dispute>();
    var key = keys.of(Dispute.KEY);
    var value = keys.of(Dispute.VALUE, new Scalar.Any(), Written::of);
    var status = keys.of(Dispute.STATUS);
    var note = keys.of(Dispute.NOTE);
    var evidence = keys.list(Dispute.EVIDENCE, EVIDENCE);
    return keys.shape(v -> new Dispute(v.need(key), rival(v, value, v.need(key)), v.need(status), v.get(note),
        v.need(evidence), v.foreign()), Dispute::foreign);
  }

  /// Another value for a key of the entry being read, which must be a date where that one is.
  private static @Nullable Value rival(Shape.Values v, Key<Written> value, String path) {
    Written written = v.get(value);
    if (written == null || !(v.in().entry().formAt(path) instanceof Date date)) {
      return written == null ? null : written.value();
    }
    String text = written.value().text();
    if (!written.value().isString()) {
      v.in().error(written.offset(), () -> v.pointer(value), "date", () -> List.of(text));
      return null;
    }
    return date.parse(v.in(), text, written.offset(), () -> v.pointer(value)) == null ? null : written.value();
  }

  private static Shape<Dating> dating() {
    var keys = new Keys<Dating>();
    var wording = keys.of(Dating.WORDING);
    var basis = keys.of(Dating.BASIS);
    var reason = keys.of(Dating.REASON);
    return keys.shape(v -> new Dating(v.get(wording), v.get(basis), v.get(reason), v.foreign()), Dating::foreign);
  }

  private static Shape<Resemblance> resemblance(EntityKind kind) {
    var keys = new Keys<Resemblance>();
    var id = keys.of(Resemblance.ID, new Reference(EnumSet.of(kind), Tie.RESEMBLES));
    var verdict = keys.of(Resemblance.VERDICT);
    var note = keys.of(Resemblance.NOTE);
    return keys.shape(v -> new Resemblance(v.need(id), v.need(verdict), v.get(note), v.foreign()), Resemblance::foreign);
  }

  static Shape<KeptQuery> query() {
    var keys = new Keys<KeptQuery>();
    var id = keys.of(KeptQuery.ID);
    var name = keys.of(KeptQuery.NAME);
    var query = keys.of(KeptQuery.QUERY);
    return keys.shape(v -> new KeptQuery(v.need(id), v.need(name), v.need(query), v.foreign()), KeptQuery::foreign);
  }

  static Shape<Acceptance> acceptance() {
    var keys = new Keys<Acceptance>();
    var rule = keys.of(Acceptance.RULE);
    var about = keys.of(Acceptance.ABOUT);
    var reason = keys.of(Acceptance.REASON);
    return keys.shape(v -> new Acceptance(v.need(rule), v.need(about), v.need(reason), v.foreign()), Acceptance::foreign);
  }

  static Shape<PartyAt> partyAt() {
    var keys = new Keys<PartyAt>();
    var party = keys.of(PartyAt.PARTY);
    var date = keys.of(PartyAt.DATE);
    return keys.shape(v -> new PartyAt(v.need(party), v.get(date), v.foreign()), PartyAt::foreign);
  }

  private static Shape<Link> link() {
    var keys = new Keys<Link>();
    var title = keys.of(Link.TITLE);
    var url = keys.of(Link.URL);
    return keys.shape(v -> new Link(v.get(title), v.need(url), v.foreign()), Link::foreign);
  }
}
