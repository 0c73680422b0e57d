package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.PartyAt;
import entente.dossier.Person;
import entente.dossier.Post;
import entente.dossier.Side;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.feed.Inks;
import entente.insight.Succession;
import entente.page.Detail.Row;
import entente.search.Namesakes;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What there is to say of a person.
final class PersonPage {
  private final Page page;
  private final Dossier dossier;
  private final EntityWords wording;
  private final Person person;
  private final Namesakes namesakes;
  private final Map<String, Succession> successions = new HashMap<>(); // by post

  PersonPage(Page page, Person person, Namesakes namesakes) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
    this.person = person;
    this.namesakes = namesakes;
  }

  void write() {
    page.chipOfKind();
    page.muted(EntityWords.words(page.names(person).others().toArray(String[]::new)));
    page.fact("fact.party", Side.on(dossier, person, page.asOf().day()).map(party -> wording.linked(party, "")).orElse(List.of()));
    page.readAsOf(Stream.of(person));
    page.life(person.date());
    page.summary(wording.in(person.summary()));
    if (person.party().isList()) {
      page.section("section.parties", LazyRows.of(person.party().all(), this::party));
    }
    List<Tenure> tenures = Tenures.heldBy(dossier, person.id());
    List<Row> posts = page.sifted(tenures, this::post);
    page.later(LazyRows.of(tenures.stream().filter(t -> page.asOf().toldLater(t).isPresent()).toList(), this::toldLater));
    page.section("section.posts", count(posts), new OfficeBars(page).ofPerson(tenures), posts);
    List<Event> events = dossier.inTime().naming(person.id());
    page.section("section.met", "", List.of(), met(events));
    List<Row> told = page.siftedInTime(events, page.rows()::of);
    page.section("section.events", count(told), new EventDots(page, events).strip(), told);
    List<Statement> statements = dossier.referring(Statement.class, person.id());
    page.statements("section.saidBy", statements.stream().filter(s -> s.by().contains(person.id())).toList());
    page.statements("section.saidTo", statements.stream().filter(s -> s.to().contains(person.id())).toList());
    page.section("section.names", "", List.of(), page.names(person).rows());
    page.alike(namesakes.of(person));
    tenures.forEach(t -> page.evidence(wording.name(t.post()), t));
  }

  private String count(List<?> rows) {
    return rows.size() > 1 ? wording.number(rows.size()) : "";
  }

  private Row party(PartyAt turn) {
    return new Row(Optional.of(Inks.of(dossier, turn.party())), wording.links(List.of(turn.party())),
        EntityWords.words(wording.date(turn.date()), wording.today(turn.party())), "");
  }

  private Row post(Tenure tenure) {
    String acting = tenure.acting() ? wording.offices().acting() : "";
    List<Piece> below = EntityWords.words(wording.offices().time(tenure, page.asOf()), acting, wording.today(tenure.post()),
        wording.in(tenure.apparatus().note()));
    return new Row(wording.links(List.of(tenure.post())),
        EntityWords.joined(" · ", Stream.of(below, neighbour("office.after", tenure, Succession::before),
            neighbour("office.before", tenure, Succession::after))));
  }

  /// Who held a post right before or after, as far as that is told on the as-of day; of those who hold it together nobody.
  private List<Piece> neighbour(String key, Tenure tenure, BiFunction<Succession, Tenure, Optional<Tenure>> step) {
    Post post = dossier.find(Post.class, tenure.post()).orElseThrow();
    Optional<Tenure> other = post.isShared() ? Optional.empty()
        : step.apply(successions.computeIfAbsent(post.id(), _ -> Succession.of(dossier, post)), tenure);
    return other.filter(found -> !page.asOf().isLater(found)).flatMap(found -> wording.link(found.person()))
        .map(name -> List.of(new Piece.Words(page.text(key) + " "), name)).orElse(List.of());
  }

  private Row toldLater(Tenure tenure) {
    return new Row(wording.links(List.of(tenure.post())),
        EntityWords.words(page.asOf().toldLater(tenure).map(wording.offices()::time).orElse("")));
  }

  /// Those who took part in the same events, the most frequent first.
  private List<Row> met(List<Event> events) {
    List<String> others = events.stream().filter(e -> e.status() == Event.Status.HELD && !page.asOf().isLater(e))
        .flatMap(e -> e.participants().stream().map(Participant::person).filter(Objects::nonNull).distinct())
        .filter(id -> !id.equals(person.id())).toList();
    page.readAsOf(others.stream().flatMap(id -> dossier.find(id).stream()));
    return LazyRows.of(Page.counted(others), e -> new Row(ink(e.getKey()), wording.links(List.of(e.getKey())),
        EntityWords.words(wording.today(e.getKey())), wording.number(e.getValue())));
  }

  private Optional<Integer> ink(String id) {
    return dossier.find(Person.class, id).map(p -> page.rows().ink(p));
  }
}
