package entente.format;

import entente.dossier.Coverage;
import entente.dossier.Dossier;
import entente.dossier.Era;
import entente.dossier.Figure;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Quantity;
import entente.dossier.Rank;
import entente.dossier.Source;
import entente.dossier.Tenure;
import entente.dossier.Topic;
import entente.format.Ties.Tie;
import java.math.BigDecimal;

/// The dossier format: the keys of each list, in the order of the format's tables. Events and statements are in [Happenings].
final class Entries {
  private static final Form<String> PARTY = Reference.to(Kind.PARTIES);
  private static final Form<String> PLACE = Reference.to(Kind.PLACES);
  private static final Form<String> ORGANISATION = Reference.to(Kind.ORGANISATIONS);
  private static final Form<String> SLUG = new Scalar.Line("slug", "[a-z0-9][a-z0-9-]*+");
  private static final Form<String> UNIT = new Scalar.Line("unit", "\\S++");
  private static final Form<Rank> RANK = Words.of(Rank.class);

  /// What a dossier holds, before it is indexed.
  record Content(Dossier.Head head, Dossier.Lists lists) {}

  private Entries() {}

  /// The whole file.
  static Shape<Content> dossier() {
    var keys = new Keys();
    keys.required("format", new Scalar.Line("format", "entente-dossier/1"));
    var id = keys.required("id", Scalar.OwnId.ANY);
    var title = keys.required("title", Parts.TEXT);
    keys.optional("$schema", new Scalar.Any());
    var language = keys.optional("language", Parts.TAG);
    var compiled = keys.optional("compiled", Parts.WITHIN);
    var description = keys.optional("description", Parts.TEXT);
    var licence = keys.optional("licence", new Scalar.Line("licence", "[A-Za-z0-9.-]++\\+?"));
    var parties = keys.list("parties", party());
    var places = keys.list("places", place());
    var organisations = keys.list("organisations", organisation());
    var mechanisms = keys.list("mechanisms", mechanism());
    var people = keys.list("people", person());
    var posts = keys.list("posts", post());
    var tenures = keys.list("tenures", tenure());
    var topics = keys.list("topics", topic());
    var events = keys.list("events", Happenings.event());
    var statements = keys.list("statements", Happenings.statement());
    var figures = keys.list("figures", figure());
    var eras = keys.list("eras", era());
    var coverage = keys.list("coverage", coverage());
    var sources = keys.list("sources", source());
    return keys.shape(v -> new Content(
        new Dossier.Head(v.need(id), v.need(title), v.get(language, "en"), v.get(compiled), v.get(description), v.get(licence)),
        new Dossier.Lists(v.list(parties), v.list(places), v.list(organisations), v.list(mechanisms), v.list(people), v.list(posts),
            v.list(tenures), v.list(topics), v.list(events), v.list(statements), v.list(figures), v.list(eras), v.list(coverage),
            v.list(sources))));
  }

  private static Form<Party> party() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var kind = keys.optional("kind", Words.of(Party.Kind.class));
    var date = keys.optional("date", Parts.LIFE);
    var succeeds = keys.optional("succeeds", Reference.to(Kind.PARTIES).as(Tie.SUCCEEDS));
    var colour = keys.optional("colour", new Scalar.Line("colour", "#[0-9A-Fa-f]{6}"));
    var common = Parts.Common.in(keys, Kind.PARTIES);
    return new Form.Entry<>(Kind.PARTIES, keys.shape(v -> new Party(v.need(id), names.of(v), v.get(kind), v.get(date), v.get(succeeds),
        v.get(colour), common.of(v))));
  }

  private static Form<Place> place() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var in = keys.optional("in", Reference.to(Kind.PLACES, Kind.PARTIES).as(Tie.IN));
    var at = keys.optional("at", new Scalar.Position());
    var common = Parts.Common.in(keys, Kind.PLACES);
    return new Form.Entry<>(Kind.PLACES, keys.shape(v -> new Place(v.need(id), names.of(v), v.get(in), v.get(at), common.of(v))));
  }

  private static Form<Organisation> organisation() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var kind = keys.optional("kind", Words.of(Organisation.Kind.class));
    var party = keys.optional("party", PARTY);
    var place = keys.optional("place", PLACE);
    var date = keys.optional("date", Parts.LIFE);
    var succeeds = keys.optional("succeeds", Reference.to(Kind.ORGANISATIONS).as(Tie.SUCCEEDS));
    var common = Parts.Common.in(keys, Kind.ORGANISATIONS);
    return new Form.Entry<>(Kind.ORGANISATIONS, keys.shape(v -> new Organisation(v.need(id), names.of(v), v.get(kind), v.get(party),
        v.get(place), v.get(date), v.get(succeeds), common.of(v))));
  }

  private static Form<Mechanism> mechanism() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var kind = keys.optional("kind", Words.of(Mechanism.Kind.class));
    var parties = keys.list("parties", PARTY);
    var date = keys.optional("date", Parts.LIFE);
    var cadence = keys.optional("cadence", new Scalar.Line("duration", "P(?=.*[1-9])(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?"));
    var rank = keys.optional("rank", RANK);
    var succeeds = keys.optional("succeeds", Reference.to(Kind.MECHANISMS).as(Tie.SUCCEEDS));
    var common = Parts.Common.in(keys, Kind.MECHANISMS);
    return new Form.Entry<>(Kind.MECHANISMS, keys.shape(v -> new Mechanism(v.need(id), names.of(v), v.get(kind), v.list(parties),
        v.get(date), v.get(cadence), v.get(rank), v.get(succeeds), common.of(v))));
  }

  private static Form<Person> person() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var party = keys.optional("party", PARTY);
    var date = keys.optional("date", Parts.LIFE);
    var summary = keys.optional("summary", Parts.TEXT);
    var common = Parts.Common.in(keys, Kind.PEOPLE);
    return new Form.Entry<>(Kind.PEOPLE, keys.shape(v -> new Person(v.need(id), names.of(v), v.get(party), v.get(date), v.get(summary),
        common.of(v))));
  }

  private static Form<Post> post() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var party = keys.optional("party", PARTY);
    var organisation = keys.optional("organisation", ORGANISATION);
    var rank = keys.optional("rank", RANK);
    var to = keys.optional("to", Reference.to(Kind.PARTIES, Kind.ORGANISATIONS));
    var place = keys.optional("place", PLACE);
    var date = keys.optional("date", Parts.LIFE);
    var succeeds = keys.optional("succeeds", Reference.to(Kind.POSTS).as(Tie.SUCCEEDS));
    var common = Parts.Common.in(keys, Kind.POSTS);
    return new Form.Entry<>(Kind.POSTS, keys.shape(v -> new Post(v.need(id), names.of(v), v.get(party), v.get(organisation),
        v.get(rank), v.get(to), v.get(place), v.get(date), v.get(succeeds), common.of(v))));
  }

  private static Form<Tenure> tenure() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var post = keys.required("post", Reference.to(Kind.POSTS));
    var person = keys.optional("person", Reference.to(Kind.PEOPLE));
    var date = keys.optional("date", Parts.LIFE);
    var phases = keys.optional("phases", Phases.shape());
    var acting = keys.optional("acting", new Scalar.Flag());
    var place = keys.optional("place", PLACE);
    var common = Parts.Common.in(keys, Kind.TENURES);
    return new Form.Entry<>(Kind.TENURES, keys.shape(v -> Phases.hasTime(v, date, phases)
        ? new Tenure(v.need(id), v.need(post), v.get(person), v.get(date), v.get(phases, Tenure.Phases.NONE), v.get(acting, false),
            v.get(place), common.of(v))
        : null));
  }

  private static Form<Topic> topic() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var in = keys.optional("in", Reference.to(Kind.TOPICS).as(Tie.IN));
    var common = Parts.Common.in(keys, Kind.TOPICS);
    return new Form.Entry<>(Kind.TOPICS, keys.shape(v -> new Topic(v.need(id), names.of(v), v.get(in), common.of(v))));
  }

  private static Form<Figure> figure() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var date = keys.required("date", Parts.WHOLE);
    var quantity = Amounts.in(keys, /* isRequired= */ true);
    var from = keys.optional("from", PARTY);
    var to = keys.optional("to", PARTY);
    var reporter = keys.optional("reporter", Reference.to(Kind.PARTIES, Kind.ORGANISATIONS, Kind.PEOPLE));
    var common = Parts.Common.in(keys, Kind.FIGURES);
    return new Form.Entry<>(Kind.FIGURES, keys.shape(v -> new Figure(v.need(id), names.of(v), v.need(date), quantity.of(v), v.get(from),
        v.get(to), v.get(reporter), common.of(v))));
  }

  private static Form<Era> era() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var names = Parts.Names.in(keys);
    var date = keys.required("date", Parts.WHOLE);
    var common = Parts.Common.in(keys, Kind.ERAS);
    return new Form.Entry<>(Kind.ERAS, keys.shape(v -> new Era(v.need(id), names.of(v), v.need(date), common.of(v))));
  }

  private static Form<Coverage> coverage() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var of = keys.required("of", Words.of(Coverage.Of.class));
    var date = keys.required("date", Parts.WHOLE);
    var about = keys.list("about", Reference.to(Kind.POSTS, Kind.MECHANISMS, Kind.PARTIES));
    var rank = keys.optional("rank", RANK);
    var common = Parts.Common.in(keys, Kind.COVERAGE);
    return new Form.Entry<>(Kind.COVERAGE, keys.shape(v -> new Coverage(v.need(id), v.need(of), v.need(date), v.list(about), v.get(rank),
        common.of(v))));
  }

  private static Form<Source> source() {
    var keys = new Keys();
    var id = keys.required("id", new Scalar.OwnId());
    var title = keys.required("title", Parts.TEXT);
    var kind = keys.optional("kind", Words.of(Source.Kind.class));
    var publisher = keys.optional("publisher", Parts.TEXT);
    var authors = keys.list("authors", Parts.LINE);
    var published = keys.optional("published", Parts.WITHIN);
    var retrieved = keys.optional("retrieved", Parts.WITHIN);
    var url = keys.optional("url", new Scalar.Address());
    var restsOn = keys.list("rests-on", Reference.to(Kind.SOURCES).as(Tie.RESTS_ON));
    var party = keys.optional("party", PARTY);
    var reliability = keys.optional("reliability", new Scalar.Line("reliability", "[A-F]"));
    var language = keys.optional("language", Parts.TAG);
    var common = Parts.Common.in(keys, Kind.SOURCES);
    return new Form.Entry<>(Kind.SOURCES, keys.shape(v -> new Source(v.need(id), v.need(title), v.get(kind), v.get(publisher),
        v.list(authors), v.get(published), v.get(retrieved), v.get(url), v.list(restsOn), v.get(party), v.get(reliability),
        v.get(language), common.of(v))));
  }

  /// The keys of an amount.
  record Amounts(Key<String> indicator, Key<BigDecimal> value, Key<String> unit, Key<Quantity.Qualifier> qualifier) {
    static Amounts in(Keys keys, boolean isRequired) {
      return new Amounts(keys.add("indicator", SLUG, isRequired), keys.add("value", new Scalar.Amount(), isRequired),
          keys.add("unit", UNIT, isRequired), keys.optional("qualifier", Words.of(Quantity.Qualifier.class)));
    }

    Quantity of(Shape.Values v) {
      return v.areAbsent(indicator, value, unit, qualifier)
          ? Quantity.NONE
          : new Quantity(v.get(indicator), v.get(value), v.get(unit), v.get(qualifier));
    }
  }
}
