package entente.format;

import entente.dossier.Coverage;
import entente.dossier.Decimal;
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
import entente.format.Circles.Tie;
import java.util.function.Function;

/// The dossier format: the keys of each list, in the order of the format's tables. Events and statements are in [Happenings].
final class Entries {
  private static final String FORMAT = "entente-dossier/1";
  private static final Form<String> PARTY = Reference.to(Kind.PARTIES);
  private static final Form<String> PLACE = Reference.to(Kind.PLACES);
  private static final Form<String> ORGANISATION = Reference.to(Kind.ORGANISATIONS);
  private static final Form<String> SLUG = new Scalar.Line("slug", "[a-z0-9][a-z0-9-]*+");
  private static final Form<String> UNIT = new Scalar.Line("unit", "\\S++");
  private static final Form<String> DURATION =
      new Scalar.Line("duration", "P(?=.*[1-9])(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?");
  private static final Form<Rank> RANK = Words.of(Rank.class);

  /// The whole file.
  static final Shape<Content> DOSSIER = dossier();

  /// What a dossier holds, before it is indexed.
  record Content(Dossier.Head head, Dossier.Lists lists) {}

  private Entries() {}

  private static Shape<Content> dossier() {
    var keys = new Keys<Content>();
    var schema = keys.optional("$schema", Parts.LINE, c -> c.head().schema());
    keys.required("format", new Scalar.Line("format", FORMAT), _ -> FORMAT);
    var id = keys.required("id", Scalar.OwnId.ANY, c -> c.head().id());
    var title = keys.required("title", Parts.TEXT, c -> c.head().title());
    var language = keys.optional("language", Parts.TAG, c -> c.head().language());
    var compiled = keys.optional("compiled", Parts.WITHIN, c -> c.head().compiled());
    var description = keys.optional("description", Parts.TEXT, c -> c.head().description());
    var licence = keys.optional("licence", new Scalar.Line("licence", "[A-Za-z0-9.-]++\\+?"), c -> c.head().licence());
    var parties = keys.list("parties", party(), c -> c.lists().parties());
    var places = keys.list("places", place(), c -> c.lists().places());
    var organisations = keys.list("organisations", organisation(), c -> c.lists().organisations());
    var mechanisms = keys.list("mechanisms", mechanism(), c -> c.lists().mechanisms());
    var people = keys.list("people", person(), c -> c.lists().people());
    var posts = keys.list("posts", post(), c -> c.lists().posts());
    var tenures = keys.list("tenures", tenure(), c -> c.lists().tenures());
    var topics = keys.list("topics", topic(), c -> c.lists().topics());
    var events = keys.list("events", Happenings.event(), c -> c.lists().events());
    var statements = keys.list("statements", Happenings.statement(), c -> c.lists().statements());
    var figures = keys.list("figures", figure(), c -> c.lists().figures());
    var eras = keys.list("eras", era(), c -> c.lists().eras());
    var coverage = keys.list("coverage", coverage(), c -> c.lists().coverage());
    var sources = keys.list("sources", source(), c -> c.lists().sources());
    return keys.shape(v -> new Content(
        new Dossier.Head(v.need(id), v.need(title), v.get(language, "en"), v.get(compiled), v.get(description), v.get(licence),
            v.get(schema), v.foreign()),
        new Dossier.Lists(v.list(parties), v.list(places), v.list(organisations), v.list(mechanisms), v.list(people), v.list(posts),
            v.list(tenures), v.list(topics), v.list(events), v.list(statements), v.list(figures), v.list(eras), v.list(coverage),
            v.list(sources))), c -> c.head().foreign());
  }

  private static Form<Party> party() {
    var keys = new Keys<Party>();
    var id = keys.required("id", new Scalar.OwnId(), Party::id);
    var names = Parts.Names.in(keys);
    var kind = keys.optional("kind", Words.of(Party.Kind.class), Party::kind);
    var date = keys.optional("date", Parts.LIFE, Party::date);
    var succeeds = keys.optional("succeeds", Reference.to(Kind.PARTIES).as(Tie.SUCCEEDS), Party::succeeds);
    var colour = keys.optional("colour", new Scalar.Line("colour", "#[0-9A-Fa-f]{6}"), Party::colour);
    var common = Parts.Common.in(keys, Kind.PARTIES);
    return Parts.entry(Kind.PARTIES, keys, v -> new Party(v.need(id), names.of(v), v.get(kind), v.get(date), v.get(succeeds),
        v.get(colour), common.of(v)));
  }

  private static Form<Place> place() {
    var keys = new Keys<Place>();
    var id = keys.required("id", new Scalar.OwnId(), Place::id);
    var names = Parts.Names.in(keys);
    var in = keys.optional("in", Reference.to(Kind.PLACES, Kind.PARTIES).as(Tie.IN), Place::in);
    var at = keys.optional("at", new Scalar.Position(), Place::at);
    var common = Parts.Common.in(keys, Kind.PLACES);
    return Parts.entry(Kind.PLACES, keys, v -> new Place(v.need(id), names.of(v), v.get(in), v.get(at), common.of(v)));
  }

  private static Form<Organisation> organisation() {
    var keys = new Keys<Organisation>();
    var id = keys.required("id", new Scalar.OwnId(), Organisation::id);
    var names = Parts.Names.in(keys);
    var kind = keys.optional("kind", Words.of(Organisation.Kind.class), Organisation::kind);
    var party = keys.optional("party", PARTY, Organisation::party);
    var place = keys.optional("place", PLACE, Organisation::place);
    var date = keys.optional("date", Parts.LIFE, Organisation::date);
    var succeeds = keys.optional("succeeds", Reference.to(Kind.ORGANISATIONS).as(Tie.SUCCEEDS), Organisation::succeeds);
    var common = Parts.Common.in(keys, Kind.ORGANISATIONS);
    return Parts.entry(Kind.ORGANISATIONS, keys, v -> new Organisation(v.need(id), names.of(v), v.get(kind), v.get(party),
        v.get(place), v.get(date), v.get(succeeds), common.of(v)));
  }

  private static Form<Mechanism> mechanism() {
    var keys = new Keys<Mechanism>();
    var id = keys.required("id", new Scalar.OwnId(), Mechanism::id);
    var names = Parts.Names.in(keys);
    var kind = keys.optional("kind", Words.of(Mechanism.Kind.class), Mechanism::kind);
    var parties = keys.list("parties", PARTY, Mechanism::parties);
    var date = keys.optional("date", Parts.LIFE, Mechanism::date);
    var cadence = keys.optional("cadence", DURATION, Mechanism::cadence);
    var rank = keys.optional("rank", RANK, Mechanism::rank);
    var succeeds = keys.optional("succeeds", Reference.to(Kind.MECHANISMS).as(Tie.SUCCEEDS), Mechanism::succeeds);
    var common = Parts.Common.in(keys, Kind.MECHANISMS);
    return Parts.entry(Kind.MECHANISMS, keys, v -> new Mechanism(v.need(id), names.of(v), v.get(kind), v.list(parties),
        v.get(date), v.get(cadence), v.get(rank), v.get(succeeds), common.of(v)));
  }

  private static Form<Person> person() {
    var keys = new Keys<Person>();
    var id = keys.required("id", new Scalar.OwnId(), Person::id);
    var names = Parts.Names.in(keys);
    var party = keys.optional("party", PARTY, Person::party);
    var date = keys.optional("date", Parts.LIFE, Person::date);
    var summary = keys.optional("summary", Parts.TEXT, Person::summary);
    var common = Parts.Common.in(keys, Kind.PEOPLE);
    return Parts.entry(Kind.PEOPLE, keys, v -> new Person(v.need(id), names.of(v), v.get(party), v.get(date), v.get(summary),
        common.of(v)));
  }

  private static Form<Post> post() {
    var keys = new Keys<Post>();
    var id = keys.required("id", new Scalar.OwnId(), Post::id);
    var names = Parts.Names.in(keys);
    var party = keys.optional("party", PARTY, Post::party);
    var organisation = keys.optional("organisation", ORGANISATION, Post::organisation);
    var rank = keys.optional("rank", RANK, Post::rank);
    var to = keys.optional("to", Reference.to(Kind.PARTIES, Kind.ORGANISATIONS), Post::to);
    var place = keys.optional("place", PLACE, Post::place);
    var date = keys.optional("date", Parts.LIFE, Post::date);
    var succeeds = keys.optional("succeeds", Reference.to(Kind.POSTS).as(Tie.SUCCEEDS), Post::succeeds);
    var common = Parts.Common.in(keys, Kind.POSTS);
    return Parts.entry(Kind.POSTS, keys, v -> new Post(v.need(id), names.of(v), v.get(party), v.get(organisation),
        v.get(rank), v.get(to), v.get(place), v.get(date), v.get(succeeds), common.of(v)));
  }

  private static Form<Tenure> tenure() {
    var keys = new Keys<Tenure>();
    var id = keys.required("id", new Scalar.OwnId(), Tenure::id);
    var post = keys.required("post", Reference.to(Kind.POSTS), Tenure::post);
    var person = keys.optional("person", Reference.to(Kind.PEOPLE), Tenure::person);
    var date = keys.optional("date", Parts.LIFE, Tenure::date);
    var phases = keys.optional("phases", Phases.shape(), t -> t.phases().equals(Tenure.Phases.NONE) ? null : t.phases());
    var acting = keys.optional("acting", new Scalar.Flag(), t -> t.acting() ? true : null);
    var place = keys.optional("place", PLACE, Tenure::place);
    var common = Parts.Common.in(keys, Kind.TENURES);
    return Parts.entry(Kind.TENURES, keys, v -> Phases.hasTime(v, date, phases)
        ? new Tenure(v.need(id), v.need(post), v.get(person), v.get(date), v.get(phases, Tenure.Phases.NONE), v.get(acting, false),
            v.get(place), common.of(v))
        : null);
  }

  private static Form<Topic> topic() {
    var keys = new Keys<Topic>();
    var id = keys.required("id", new Scalar.OwnId(), Topic::id);
    var names = Parts.Names.in(keys);
    var in = keys.optional("in", Reference.to(Kind.TOPICS).as(Tie.IN), Topic::in);
    var common = Parts.Common.in(keys, Kind.TOPICS);
    return Parts.entry(Kind.TOPICS, keys, v -> new Topic(v.need(id), names.of(v), v.get(in), common.of(v)));
  }

  private static Form<Figure> figure() {
    var keys = new Keys<Figure>();
    var id = keys.required("id", new Scalar.OwnId(), Figure::id);
    var names = Parts.Names.in(keys);
    var date = keys.required("date", Parts.WHOLE, Figure::date);
    var quantity = Amounts.in(keys, /* isRequired= */ true, Figure::quantity);
    var from = keys.optional("from", PARTY, Figure::from);
    var to = keys.optional("to", PARTY, Figure::to);
    var reporter = keys.optional("reporter", Reference.to(Kind.PARTIES, Kind.ORGANISATIONS, Kind.PEOPLE), Figure::reporter);
    var common = Parts.Common.in(keys, Kind.FIGURES);
    return Parts.entry(Kind.FIGURES, keys, v -> new Figure(v.need(id), names.of(v), v.need(date), quantity.of(v), v.get(from),
        v.get(to), v.get(reporter), common.of(v)));
  }

  private static Form<Era> era() {
    var keys = new Keys<Era>();
    var id = keys.required("id", new Scalar.OwnId(), Era::id);
    var names = Parts.Names.in(keys);
    var date = keys.required("date", Parts.WHOLE, Era::date);
    var common = Parts.Common.in(keys, Kind.ERAS);
    return Parts.entry(Kind.ERAS, keys, v -> new Era(v.need(id), names.of(v), v.need(date), common.of(v)));
  }

  private static Form<Coverage> coverage() {
    var keys = new Keys<Coverage>();
    var id = keys.required("id", new Scalar.OwnId(), Coverage::id);
    var of = keys.required("of", Words.of(Coverage.Of.class), Coverage::of);
    var date = keys.required("date", Parts.WHOLE, Coverage::date);
    var about = keys.list("about", Reference.to(Kind.POSTS, Kind.MECHANISMS, Kind.PARTIES), Coverage::about);
    var rank = keys.optional("rank", RANK, Coverage::rank);
    var common = Parts.Common.in(keys, Kind.COVERAGE);
    return Parts.entry(Kind.COVERAGE, keys, v -> new Coverage(v.need(id), v.need(of), v.need(date), v.list(about), v.get(rank),
        common.of(v)));
  }

  private static Form<Source> source() {
    var keys = new Keys<Source>();
    var id = keys.required("id", new Scalar.OwnId(), Source::id);
    var title = keys.required("title", Parts.TEXT, Source::title);
    var kind = keys.optional("kind", Words.of(Source.Kind.class), Source::kind);
    var publisher = keys.optional("publisher", Parts.TEXT, Source::publisher);
    var authors = keys.list("authors", Parts.LINE, Source::authors);
    var published = keys.optional("published", Parts.WITHIN, Source::published);
    var retrieved = keys.optional("retrieved", Parts.WITHIN, Source::retrieved);
    var url = keys.optional("url", new Scalar.Address(), Source::url);
    var restsOn = keys.list("rests-on", Reference.to(Kind.SOURCES).as(Tie.RESTS_ON), Source::restsOn);
    var party = keys.optional("party", PARTY, Source::party);
    var reliability = keys.optional("reliability", new Scalar.Line("reliability", "[A-F]"), Source::reliability);
    var language = keys.optional("language", Parts.TAG, Source::language);
    var common = Parts.Common.in(keys, Kind.SOURCES);
    return Parts.entry(Kind.SOURCES, keys, v -> new Source(v.need(id), v.need(title), v.get(kind), v.get(publisher),
        v.list(authors), v.get(published), v.get(retrieved), v.get(url), v.list(restsOn), v.get(party), v.get(reliability),
        v.get(language), common.of(v)));
  }

  /// The keys of an amount.
  record Amounts(Key<String> indicator, Key<Decimal> value, Key<String> unit, Key<Quantity.Qualifier> qualifier) {
    static <T> Amounts in(Keys<T> keys, boolean isRequired, Function<T, Quantity> quantity) {
      return new Amounts(
          keys.add("indicator", SLUG, isRequired, t -> quantity.apply(t).indicator()),
          keys.add("value", new Scalar.Amount(), isRequired, t -> quantity.apply(t).value()),
          keys.add("unit", UNIT, isRequired, t -> quantity.apply(t).unit()),
          keys.optional("qualifier", Words.of(Quantity.Qualifier.class), t -> quantity.apply(t).qualifier()));
    }

    Quantity of(Shape.Values v) {
      return v.areAbsent(indicator, value, unit, qualifier)
          ? Quantity.NONE
          : new Quantity(v.get(indicator), v.get(value), v.get(unit), v.get(qualifier));
    }
  }
}
