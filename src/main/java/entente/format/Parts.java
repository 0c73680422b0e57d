package entente.format;

import entente.dossier.Apparatus;
import entente.dossier.Basis;
import entente.dossier.Dating;
import entente.dossier.Dispute;
import entente.dossier.Entity;
import entente.dossier.Evidence;
import entente.dossier.Identifiers;
import entente.dossier.Link;
import entente.dossier.NameAt;
import entente.dossier.Naming;
import entente.dossier.Resemblance;
import entente.dossier.Text;
import entente.dossier.Value;
import entente.format.Circles.Tie;
import entente.format.Scalar.Any.Written;
import entente.time.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What entries of several lists have in common: texts, names, evidence and the rest of the apparatus.
final class Parts {
  static final Form<Text> TEXT = new Prose();
  static final Form<String> LINE = new Scalar.Line("line", "(?s)\\s*+\\S.*+");
  static final Form<String> TAG = new Scalar.Tag();
  static final Date WITHIN = new Date(Reading.WITHIN);
  static final Date LIFE = new Date(Reading.LIFE);
  static final Date WHOLE = new Date(Reading.WHOLE);

  private static final Form<String> PATH = new Scalar.Path();
  private static final Form<String> SOURCE = Reference.to(Kind.SOURCES);
  private static final Shape<NameAt> NAME_AT = nameAt();
  private static final Shape<Evidence> EVIDENCE = evidence();
  private static final Shape<Dispute> DISPUTE = dispute();
  private static final Shape<Dating> DATING = dating();
  private static final Shape<Link> LINK = link();

  private Parts() {}

  /// The keys that hold the names of an entry.
  record Names(Key<Text> name, Key<Text> shortName, Key<List<NameAt>> names, Key<List<String>> variants) {
    static <E extends Entity.Named> Names in(Keys<E> keys) {
      return new Names(
          keys.required("name", TEXT, e -> e.naming().name()),
          keys.optional("short", TEXT, e -> e.naming().shortName()),
          keys.list("names", NAME_AT, e -> e.naming().names()),
          keys.list("variants", LINE, e -> e.naming().variants()));
    }

    Naming of(Shape.Values v) {
      return new Naming(v.need(name), v.get(shortName), v.list(names), v.list(variants));
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
    static <E extends Entity> Common in(Keys<E> keys, Kind kind) {
      boolean isDated = kind != Kind.PLACES && kind != Kind.TOPICS;
      return new Common(
          keys.optional("note", TEXT, e -> e.apparatus().note()),
          keys.list("evidence", EVIDENCE, e -> e.apparatus().evidence()),
          keys.list("disputed", DISPUTE, e -> e.apparatus().disputed()),
          isDated ? keys.optional("dating", DATING, e -> e.apparatus().dating()) : null,
          keys.list("resembles", resemblance(kind), e -> e.apparatus().resembles()),
          keys.list("links", LINK, e -> e.apparatus().links()),
          keys.optional("same", new Scalar.Registers(), e -> e.apparatus().same().isEmpty() ? null : e.apparatus().same()));
    }

    Apparatus of(Shape.Values v) {
      boolean isBare = v.areAbsent(note, evidence, disputed, resembles, links, same) && (dating == null || v.isAbsent(dating))
          && v.foreign().byKey().isEmpty();
      return isBare ? Apparatus.NONE : v.in().shared(new Apparatus(v.get(note), v.list(evidence), v.list(disputed),
          dating == null ? null : v.get(dating), v.list(resembles), v.list(links), v.get(same, Identifiers.NONE), v.foreign()));
    }
  }

  /// The form of an entry with some keys.
  static <E extends Entity> Form<E> entry(Kind kind, Keys<E> keys, Shape.Build<E> build) {
    return new Form.Entry<>(kind, keys.shape(build, e -> e.apparatus().foreign()));
  }

  private static Shape<NameAt> nameAt() {
    var keys = new Keys<NameAt>();
    var name = keys.required("name", TEXT, NameAt::name);
    var date = keys.optional("date", WHOLE, NameAt::date);
    var note = keys.optional("note", TEXT, NameAt::note);
    return keys.shape(v -> new NameAt(v.need(name), v.get(date), v.get(note), v.foreign()), NameAt::foreign);
  }

  private static Shape<Evidence> evidence() {
    var keys = new Keys<Evidence>();
    var source = keys.required("source", SOURCE, Evidence::source);
    var at = keys.optional("at", LINE, Evidence::at);
    var supports = keys.list("supports", PATH, Evidence::supports);
    var basis = keys.optional("basis", Words.of(Basis.class), e -> e.basis() == Basis.STATED ? null : e.basis());
    var value = keys.optional("value", new Scalar.Any(), e -> Written.of(e.value()));
    var note = keys.optional("note", TEXT, Evidence::note);
    var grade = keys.optional("grade", new Scalar.Line("grade", "[A-F]?[1-6]"), Evidence::grade);
    var restsOn = keys.list("rests-on", SOURCE, Evidence::restsOn);
    return keys.shape(v -> new Evidence(v.need(source), v.get(at), v.list(supports), v.get(basis, Basis.STATED),
        valueOfOne(v, value, supports), v.get(note), v.get(grade), v.list(restsOn), v.foreign()), Evidence::foreign);
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
    var key = keys.required("key", PATH, Dispute::key);
    var value = keys.optional("value", new Scalar.Any(), d -> Written.of(d.value()));
    var status = keys.optional("status", Words.of(Dispute.Status.class), d -> d.status() == Dispute.Status.OPEN ? null : d.status());
    var note = keys.optional("note", TEXT, Dispute::note);
    var evidence = keys.list("evidence", EVIDENCE, Dispute::evidence);
    return keys.shape(v -> new Dispute(v.need(key), rival(v, value, v.need(key)), v.get(status, Dispute.Status.OPEN), v.get(note),
        v.list(evidence), v.foreign()), Dispute::foreign);
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
    var wording = keys.optional("wording", TEXT, Dating::wording);
    var basis = keys.optional("basis", Words.of(Basis.class), Dating::basis);
    var reason = keys.optional("reason", TEXT, Dating::reason);
    return keys.shape(v -> new Dating(v.get(wording), v.get(basis), v.get(reason), v.foreign()), Dating::foreign);
  }

  private static Shape<Resemblance> resemblance(Kind kind) {
    var keys = new Keys<Resemblance>();
    var id = keys.required("id", Reference.to(kind).as(Tie.RESEMBLES), Resemblance::id);
    var verdict = keys.required("verdict", Words.of(Resemblance.Verdict.class), Resemblance::verdict);
    var note = keys.optional("note", TEXT, Resemblance::note);
    return keys.shape(v -> new Resemblance(v.need(id), v.need(verdict), v.get(note), v.foreign()), Resemblance::foreign);
  }

  private static Shape<Link> link() {
    var keys = new Keys<Link>();
    var title = keys.optional("title", TEXT, Link::title);
    var url = keys.required("url", new Scalar.Address(), Link::url);
    return keys.shape(v -> new Link(v.get(title), v.need(url), v.foreign()), Link::foreign);
  }
}
