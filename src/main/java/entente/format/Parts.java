package entente.format;

import entente.dossier.Apparatus;
import entente.dossier.Basis;
import entente.dossier.Dating;
import entente.dossier.Dispute;
import entente.dossier.Evidence;
import entente.dossier.Link;
import entente.dossier.NameAt;
import entente.dossier.Naming;
import entente.dossier.Resemblance;
import entente.dossier.Text;
import entente.format.Scalar.Any.Written;
import entente.format.Ties.Tie;
import entente.time.Reading;
import java.util.List;
import java.util.Map;
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
    static Names in(Keys keys) {
      return new Names(keys.required("name", TEXT), keys.optional("short", TEXT), keys.list("names", NAME_AT),
          keys.list("variants", LINE));
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
      Key<Map<String, String>> same) {
    static Common in(Keys keys, Kind kind) {
      boolean isDated = kind != Kind.PLACES && kind != Kind.TOPICS;
      return new Common(keys.optional("note", TEXT), keys.list("evidence", EVIDENCE), keys.list("disputed", DISPUTE),
          isDated ? keys.optional("dating", DATING) : null, keys.list("resembles", resemblance(kind)), keys.list("links", LINK),
          keys.optional("same", new Scalar.Identifiers()));
    }

    Apparatus of(Shape.Values v) {
      boolean isBare = v.areAbsent(note, evidence, disputed, resembles, links, same) && (dating == null || v.isAbsent(dating));
      return isBare ? Apparatus.NONE : v.in().shared(new Apparatus(v.get(note), v.list(evidence), v.list(disputed),
          dating == null ? null : v.get(dating), v.list(resembles), v.list(links), v.get(same, Map.of())));
    }
  }

  private static Shape<NameAt> nameAt() {
    var keys = new Keys();
    var name = keys.required("name", TEXT);
    var date = keys.optional("date", WHOLE);
    var note = keys.optional("note", TEXT);
    return keys.shape(v -> new NameAt(v.need(name), v.get(date), v.get(note)));
  }

  private static Shape<Evidence> evidence() {
    var keys = new Keys();
    var source = keys.required("source", SOURCE);
    var at = keys.optional("at", LINE);
    var supports = keys.list("supports", PATH);
    var basis = keys.optional("basis", Words.of(Basis.class));
    var value = keys.optional("value", new Scalar.Any());
    var note = keys.optional("note", TEXT);
    var grade = keys.optional("grade", new Scalar.Line("grade", "[A-F]?[1-6]"));
    var restsOn = keys.list("rests-on", SOURCE);
    return keys.shape(v -> new Evidence(v.need(source), v.get(at), v.list(supports), v.get(basis, Basis.STATED),
        valueOfOne(v, value, supports), v.get(note), v.get(grade), v.list(restsOn)));
  }

  /// What a source alone gives for a key; there must be one such key.
  private static @Nullable String valueOfOne(Shape.Values v, Key<Written> value, Key<List<String>> supports) {
    Written written = v.get(value);
    if (written == null) {
      return null;
    }
    List<String> paths = v.list(supports);
    if (v.isAbsent(supports) || paths.size() > 1) {
      v.in().error(written.offset(), () -> v.pointer(value), "value.keys", List::of);
      return null;
    }
    return paths.isEmpty() ? null : rival(v, value, paths.getFirst());
  }

  private static Shape<Dispute> dispute() {
    var keys = new Keys();
    var key = keys.required("key", PATH);
    var value = keys.optional("value", new Scalar.Any());
    var status = keys.optional("status", Words.of(Dispute.Status.class));
    var note = keys.optional("note", TEXT);
    var evidence = keys.list("evidence", EVIDENCE);
    return keys.shape(v -> new Dispute(v.need(key), rival(v, value, v.need(key)), v.get(status, Dispute.Status.OPEN), v.get(note),
        v.list(evidence)));
  }

  /// Another value for a key of the entry being read, which must be a date where that one is.
  private static @Nullable String rival(Shape.Values v, Key<Written> value, String path) {
    Written written = v.get(value);
    if (written == null || !(v.in().entry().formAt(path) instanceof Date date)) {
      return written == null ? null : written.text();
    }
    if (!written.isString()) {
      v.in().error(written.offset(), () -> v.pointer(value), "date", () -> List.of(written.text()));
      return null;
    }
    return date.parse(v.in(), written.text(), written.offset(), () -> v.pointer(value)) == null ? null : written.text();
  }

  private static Shape<Dating> dating() {
    var keys = new Keys();
    var wording = keys.optional("wording", TEXT);
    var basis = keys.optional("basis", Words.of(Basis.class));
    var reason = keys.optional("reason", TEXT);
    return keys.shape(v -> new Dating(v.get(wording), v.get(basis), v.get(reason)));
  }

  private static Shape<Resemblance> resemblance(Kind kind) {
    var keys = new Keys();
    var id = keys.required("id", Reference.to(kind).as(Tie.RESEMBLES));
    var verdict = keys.required("verdict", Words.of(Resemblance.Verdict.class));
    var note = keys.optional("note", TEXT);
    return keys.shape(v -> new Resemblance(v.need(id), v.need(verdict), v.get(note)));
  }

  private static Shape<Link> link() {
    var keys = new Keys();
    var title = keys.optional("title", TEXT);
    var url = keys.required("url", new Scalar.Address());
    return keys.shape(v -> new Link(v.get(title), v.need(url)));
  }
}
