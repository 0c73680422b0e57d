package entente.explorer;

import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Person;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.explorer.Detail.Piece;
import entente.explorer.Detail.Row;
import entente.time.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of a person.
final class PersonPage {
  private static final int MOST_MET = 6;

  private final Page page;
  private final Wording wording;
  private final Person person;

  PersonPage(Page page, Person person) {
    this.page = page;
    this.wording = page.wording();
    this.person = person;
  }

  void write() {
    page.chip("kind.person");
    String usual = wording.in(person.naming().name());
    page.muted(Wording.words(person.naming().all().filter(name -> !name.equals(usual)).toArray(String[]::new)));
    page.line(wording.link(person.party()).map(List::of).orElse(List.of()));
    page.date(person.date());
    page.line(wording.in(person.summary()));
    List<Tenure> tenures = page.dossier().referring(Tenure.class, person.id()).stream()
        .sorted(Comparator.comparingLong(this::start).reversed()).toList();
    page.section("section.posts", tenures.stream().map(this::post).toList());
    List<Event> events = page.dossier().referring(Event.class, person.id());
    page.events("section.events", events);
    page.section("section.met", "", met(events));
    page.section("section.said", page.dossier().referring(Statement.class, person.id()).stream().map(wording::row).toList());
    tenures.forEach(t -> page.evidence(page.dossier().find(t.post()).map(wording::name).orElse(""), t.apparatus()));
  }

  private long start(Tenure tenure) {
    return Tenures.bounds(page.dossier(), tenure).map(Bounds::latestStart).orElse(Bounds.PAST);
  }

  private Row post(Tenure tenure) {
    List<Piece> link = wording.link(tenure.post()).map(List::of).orElse(List.of());
    String acting = tenure.acting() ? wording.text("acting") : "";
    return new Row(Optional.of(Inks.of(page.dossier(), person.party())), link,
        Wording.words(wording.tenure(tenure), acting, wording.in(tenure.apparatus().note())));
  }

  /// Those who took part in the same events, the most frequent first.
  private List<Row> met(List<Event> events) {
    Map<String, Long> times = events.stream().flatMap(e -> e.participants().stream().map(Participant::person).distinct())
        .flatMap(Stream::ofNullable).filter(id -> !Objects.equals(id, person.id()))
        .collect(Collectors.groupingBy(id -> id, java.util.LinkedHashMap::new, Collectors.counting()));
    return times.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MOST_MET)
        .flatMap(e -> wording.link(e.getKey()).map(link -> new Row(ink(e.getKey()), List.of(link),
            Wording.words(wording.text("met.events", e.getValue())))).stream()).toList();
  }

  private Optional<Integer> ink(String id) {
    return page.dossier().find(Person.class, id).map(p -> Inks.of(page.dossier(), p.party()));
  }
}
