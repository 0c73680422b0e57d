package entente.page;

import entente.dossier.Coverage;
import entente.dossier.Dispute;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Source;
import entente.page.Detail.Part;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import entente.words.GradeWords;
import entente.words.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of a source, what it rests on and all that rests on it.
final class SourcePage {
  /// What a reader looks for first; the other kinds follow in the order of the format.
  private static final List<EntityKind> FIRST = List.of(EntityKind.EVENT, EntityKind.STATEMENT, EntityKind.FIGURE, EntityKind.TENURE,
      EntityKind.PERSON, EntityKind.POST, EntityKind.ORGANISATION, EntityKind.MECHANISM, EntityKind.PLACE);

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
    page.fact("fact.publisher", EntityWords.words(wording.in(source.publisher()), wording.listed(source.authors())));
    page.factName("section.voiceOf", source.party());
    page.date("fact.published", source.published(), "");
    page.fact("fact.language", EntityWords.words(source.language() == null ? "" : wording.language(source.language())));
    if (source.reliability() != null) {
      String reliability = new GradeWords(wording.language()).reliability(source.reliability());
      page.fact("fact.reliability", EntityWords.words(page.text("reliability", source.reliability(), reliability)));
    }
    if (source.url() != null) {
      page.facts("fact.address", List.of(page.link("", source.url())));
    }
    page.fact("fact.retrieved", EntityWords.words(wording.date(source.retrieved())));
    page.names("section.restsOn", source.restsOn());
    page.section("section.repeatedBy", page.sifted(dossier.referring(Source.class, source.id()).stream()
        .filter(s -> s.restsOn().contains(source.id())).toList(), this::row));
    borneOut();
  }

  /// All that rests on it, kind by kind, events in order of time.
  private void borneOut() {
    Stream.concat(FIRST.stream(), Arrays.stream(EntityKind.values()).filter(kind -> !FIRST.contains(kind))).forEach(kind -> {
      List<Row> rows = kind == EntityKind.EVENT ? page.siftedInTime(dossier.inTime().naming(source.id()), this::row)
          : page.sifted(resting(kind), this::row);
      page.section(Part.OVERVIEW, page.text("bearsOut", wording.kinds(kind)), wording.number(rows.size()), List.of(), rows);
    });
  }

  private List<? extends Entity> resting(EntityKind kind) {
    List<? extends Entity> all = dossier.referring(kind.type(), source.id());
    return kind == EntityKind.SOURCE ? all.stream().filter(other -> passages(other).findAny().isPresent()).toList() : all;
  }

  /// The evidence of an entity that is this source or repeats it.
  private Stream<Evidence> passages(Entity entity) {
    return Stream.concat(entity.apparatus().evidence().stream(),
            entity.apparatus().disputed().stream().map(Dispute::evidence).flatMap(List::stream))
        .filter(e -> e.source().equals(source.id()) || e.restsOn().contains(source.id()));
  }

  private Row row(Entity entity) {
    List<Evidence> passages = passages(entity).toList();
    String places = wording.listed(passages.stream().map(Evidence::at).filter(Objects::nonNull).distinct().toList());
    String keys = wording.listed(passages.stream().flatMap(e -> e.supports().stream()).map(wording::key).distinct().toList());
    String grades = passages.stream().map(Evidence::grade).filter(Objects::nonNull).distinct().sorted().collect(Collectors.joining(" "));
    String date = switch (entity) {
      case Event event -> wording.date(event.date());
      case Coverage coverage -> wording.date(coverage.date());
      default -> "";
    };
    return new Row(Optional.empty(), List.of(name(entity)), EntityWords.words(date, places, keys), grades);
  }

  /// The name of an entity, of coverage with what it is about, since that has no page to lead to.
  private Piece name(Entity entity) {
    String name = wording.name(entity);
    return entity instanceof Coverage coverage
        ? new Piece.Words(Stream.concat(Stream.of(name), coverage.about().stream().map(wording::name)).collect(Collectors.joining(" · ")))
        : new Piece.Name(name, entity.id());
  }
}
