package entente.explorer;

import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.explorer.Detail.Piece;
import entente.explorer.Detail.Row;
import entente.time.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to say of a post: who held it, and how we know.
final class PostPage {
  private final Page page;
  private final Wording wording;
  private final Post post;

  PostPage(Page page, Post post) {
    this.page = page;
    this.wording = page.wording();
    this.post = post;
  }

  void write() {
    page.chip("kind.post");
    page.chip(post.rank());
    page.line(wording.links(Stream.of(post.organisation(), post.party()).flatMap(Stream::ofNullable).toList()));
    page.date(post.date());
    page.name("section.accreditedTo", post.to());
    page.name("section.seat", post.place());
    page.name("section.succeeds", post.succeeds());
    List<Tenure> tenures = page.dossier().referring(Tenure.class, post.id()).stream()
        .filter(t -> t.post().equals(post.id()))
        .sorted(Comparator.comparingLong(this::start).reversed()).toList();
    page.section("section.holders", tenures.stream().map(this::holder).toList());
    page.events("section.events", page.dossier().referring(entente.dossier.Event.class, post.id()));
    tenures.forEach(t -> page.evidence(holderName(t), t.apparatus()));
  }

  private long start(Tenure tenure) {
    return Tenures.bounds(page.dossier(), tenure).map(Bounds::latestStart).orElse(Bounds.PAST);
  }

  private String holderName(Tenure tenure) {
    return page.dossier().find(tenure.person()).map(wording::name).orElseGet(() -> wording.text("holder.unnamed"));
  }

  private Row holder(Tenure tenure) {
    List<Piece> name = wording.link(tenure.person()).map(List::of).orElse(Wording.words(wording.text("holder.unnamed")));
    String acting = tenure.acting() ? wording.text("acting") : "";
    return new Row(Optional.of(Inks.of(page.dossier(), post.party())), name,
        Wording.words(wording.tenure(tenure), acting, wording.in(tenure.apparatus().note())));
  }
}
