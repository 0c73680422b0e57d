package entente.explorer;

import entente.dossier.Coverage;
import entente.dossier.Entity;
import entente.dossier.Evidence;
import entente.dossier.Source;
import entente.explorer.Detail.Piece;
import entente.explorer.Detail.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What there is to say of a source, and all that rests on it.
final class SourcePage {
  private final Page page;
  private final Wording wording;
  private final Source source;

  SourcePage(Page page, Source source) {
    this.page = page;
    this.wording = page.wording();
    this.source = source;
  }

  void write() {
    page.chip("kind.source");
    page.chip(source.kind());
    page.date(source.published());
    page.line(Wording.words(wording.in(source.publisher()), String.join(", ", source.authors())));
    if (source.url() != null) {
      page.line(List.of(new Piece.Address(source.url(), source.url())));
    }
    if (source.retrieved() != null) {
      page.muted(Wording.words(wording.text("retrieved", wording.date(source.retrieved()))));
    }
    if (source.reliability() != null) {
      page.muted(Wording.words(wording.text("reliability", source.reliability(), wording.text("reliability." + source.reliability()))));
    }
    page.name("section.voiceOf", source.party());
    page.names("section.restsOn", source.restsOn());
    List<Entity> referring = page.dossier().referring(source.id());
    page.section("section.repeatedBy", referring.stream().filter(e -> e instanceof Source).map(this::row).toList());
    page.section("section.bearsOut", referring.stream().filter(e -> !(e instanceof Source || e instanceof Coverage))
        .map(this::row).toList());
  }

  private Row row(Entity entity) {
    String places = entity.apparatus().evidence().stream().filter(e -> e.source().equals(source.id()))
        .map(Evidence::at).filter(java.util.Objects::nonNull).distinct().collect(Collectors.joining(", "));
    return new Row(Optional.empty(), List.of(new Piece.Name(wording.name(entity), entity.id())),
        Wording.words(wording.kind(entity), places));
  }
}
