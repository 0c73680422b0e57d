package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Event.Participant;
import entente.dossier.Person;
import entente.dossier.Side;
import entente.feed.Inks;
import entente.language.Messages;
import entente.page.Detail.Fact;
import entente.page.Detail.Part;
import entente.page.Detail.Row;
import entente.page.Detail.Section;
import entente.time.Bounds;
import entente.time.ElapsedWords.Length;
import entente.words.EntityWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of several entities together: the time they reach over, and what they have in common.
final class CommonPage {
  private static final int SHARED = 2;

  private final Dossier dossier;
  private final EntityWords wording;
  private final Messages texts;
  private final List<Entity> entities;
  private final List<Event> events;
  private final List<Section> sections = new ArrayList<>();
  private final long day;
  private boolean isAsOf;

  /// @param day the as-of day
  CommonPage(Dossier dossier, EntityWords wording, long day, List<Entity> entities) {
    this.dossier = dossier;
    this.wording = wording.on(day);
    this.day = day;
    this.texts = Messages.of(CommonPage.class, wording.language());
    this.entities = entities;
    this.events = dossier.inTime().sorted(entities.stream().filter(Event.class::isInstance).map(Event.class::cast).toList());
  }

  Detail write() {
    isAsOf = dossier.isRenamed() || entities.stream().anyMatch(entity -> !Side.isFixed(dossier, entity));
    shared("section.common.people", e -> e.participants().stream().map(Participant::person));
    shared("section.common.places", e -> Stream.ofNullable(e.place()));
    shared("section.common.topics", e -> e.topics().stream());
    shared("section.common.mechanisms", e -> Stream.ofNullable(e.mechanism()));
    together();
    add("section.selected", Integer.toString(entities.size()), LazyRows.of(entities, this::row));
    String title = texts.count(events.size() == entities.size() ? "several.events" : "several.entities", entities.size());
    String citation = entities.stream().map(wording::name).collect(Collectors.joining("\n"));
    return new Detail("", kinds(), title, List.of(), List.of(), dates(), List.copyOf(sections), Optional.empty(), citation, isAsOf);
  }

  private List<String> kinds() {
    return entities.stream().map(wording::kind).distinct().toList();
  }

  /// From the first to the last date of the events, and how long that is.
  private List<Fact> dates() {
    if (events.size() < 2) {
      return List.of();
    }
    String first = wording.date(events.getFirst().date());
    String last = wording.date(events.getLast().date());
    String dates = first.equals(last) ? first : texts.text("several.dates", first, last);
    return List.of(new Fact(texts.text("fact.when"), List.of(new Row(EntityWords.words(dates), EntityWords.words(span()))),
        Optional.empty()));
  }

  private String span() {
    String words = wording.elapsed().later(bounds(events.getFirst()), bounds(events.getLast()), Length.FULL);
    return words.isEmpty() ? "" : texts.text("several.span", words);
  }

  private Bounds bounds(Event event) {
    return dossier.bounds(event);
  }

  /// What at least two of the events name, the most frequent first.
  private void shared(String headingKey, Function<Event, Stream<String>> names) {
    List<String> all = events.stream().flatMap(e -> names.apply(e).filter(Objects::nonNull).distinct()).toList();
    isAsOf |= all.stream().flatMap(id -> dossier.find(id).stream()).anyMatch(entity -> !Side.isFixed(dossier, entity));
    List<Map.Entry<String, Long>> counted = Page.counted(all).stream().filter(e -> e.getValue() >= SHARED).toList();
    add(headingKey, "", LazyRows.of(counted, e -> row(e.getKey(), e.getValue())));
  }

  private Row row(String id, long count) {
    return new Row(ink(id), wording.links(List.of(id)), EntityWords.words(wording.today(id)),
        texts.text("several.share", count, events.size()));
  }

  private Optional<Integer> ink(String id) {
    return dossier.find(Person.class, id).map(person -> Inks.on(dossier, person, day));
  }

  /// The events that all the others have in common, such as meetings of the people selected.
  private void together() {
    List<Entity> others = entities.stream().filter(e -> !(e instanceof Event)).toList();
    if (others.size() >= SHARED) {
      List<Integer> places = others.stream().flatMapToInt(e -> dossier.eventsReferring(e.id())).boxed().toList();
      List<Event> common = Page.counted(places).stream().filter(e -> e.getValue() == others.size())
          .map(e -> dossier.lists().events().get(e.getKey())).toList();
      add("section.common.events", wording.number(common.size()), LazyRows.of(dossier.inTime().sorted(common).reversed(), this::row));
    }
  }

  private Row row(Entity entity) {
    String when = entity instanceof Event event ? wording.date(event.date()) : "";
    return new Row(ink(entity.id()), wording.links(List.of(entity.id())), EntityWords.words(when, wording.today(entity)), "");
  }

  private void add(String headingKey, String count, List<Row> rows) {
    if (!rows.isEmpty()) {
      sections.add(new Section(Part.OVERVIEW, texts.text(headingKey), count, List.of(), rows));
    }
  }
}
