package entente.page;

import entente.dossier.Dispute;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Era;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Figure;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Topic;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of a source, what it rests on and all that rests on it.
final class SourcePage {
  private static final Map<Class<? extends Entity>, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(Event.class, "section.events");
    KINDS.put(Statement.class, "section.statements");
    KINDS.put(Figure.class, "section.figures");
    KINDS.put(Tenure.class, "section.tenures");
    KINDS.put(Person.class, "section.people");
    KINDS.put(Post.class, "section.posts");
    KINDS.put(Organisation.class, "section.organisations");
    KINDS.put(Mechanism.class, "section.mechanisms");
    KINDS.put(Place.class, "section.places");
    KINDS.put(Party.class, "section.parties");
    KINDS.put(Topic.class, "section.topics");
    KINDS.put(Era.class, "section.eras");
  }

  private final Page page;
  private final Dossier dossier;
  private final EntityWords wording;
  private final Source source;

  SourcePage(Page page, Source source) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
    this.source = source;
  }

  void write() {
    page.chipOfKind();
    page.chip(source.kind());
    page.line(EntityWords.words(wording.in(source.publisher()), String.join(", ", source.authors())));
    page.date(source.published());
    if (source.url() != null) {
      page.line(List.of(new Piece.Address(source.url(), source.url())));
    }
    String retrieved = source.retrieved() == null ? "" : page.text("retrieved", wording.date(source.retrieved()));
    String language = source.language() == null ? "" : wording.language(source.language());
    page.muted(EntityWords.words(retrieved, language));
    if (source.reliability() != null) {
      page.muted(EntityWords.words(page.text("reliability", source.reliability(), page.text("reliability." + source.reliability()))));
    }
    page.name("section.voiceOf", source.party());
    page.names("section.restsOn", source.restsOn());
    page.section("section.repeatedBy", LazyRows.of(dossier.referring(Source.class, source.id()).stream()
        .filter(s -> s.restsOn().contains(source.id())).toList(), this::row));
    borneOut();
  }

  /// All that rests on it, kind by kind, events in order of time.
  private void borneOut() {
    KINDS.forEach((kind, name) -> {
      List<? extends Entity> resting = kind == Event.class ? page.sequence().naming(source.id()).reversed()
          : dossier.referring(kind, source.id());
      page.sectionCalled(page.text("bearsOut", page.text(name)), wording.number(resting.size()), List.of(),
          LazyRows.of(resting, this::row));
    });
  }

  private Row row(Entity entity) {
    List<Evidence> passages = Stream.concat(entity.apparatus().evidence().stream(),
            entity.apparatus().disputed().stream().map(Dispute::evidence).flatMap(List::stream))
        .filter(e -> e.source().equals(source.id()) || e.restsOn().contains(source.id())).toList();
    String places = passages.stream().map(Evidence::at).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
    String keys = passages.stream().flatMap(e -> e.supports().stream()).map(wording::key).distinct().collect(Collectors.joining(", "));
    String grades = passages.stream().map(Evidence::grade).filter(Objects::nonNull).distinct().sorted().collect(Collectors.joining(" "));
    String date = entity instanceof Event event ? wording.date(event.date()) : "";
    return new Row(Optional.empty(), List.of(new Piece.Name(wording.name(entity), entity.id())),
        EntityWords.words(date, places, keys), grades);
  }
}
