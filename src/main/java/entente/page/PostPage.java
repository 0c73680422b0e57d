package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.feed.Inks;
import entente.insight.Succession;
import entente.insight.Succession.Gap;
import entente.insight.Succession.Term;
import entente.page.Detail.Row;
import entente.time.Bounds;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What there is to say of a post: who held it, and how we know.
final class PostPage {
  private final Page page;
  private final Dossier dossier;
  private final EntityWords wording;
  private final OfficeBars offices;
  private final Post post;

  PostPage(Page page, Post post) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
    this.offices = new OfficeBars(page);
    this.post = post;
  }

  void write() {
    page.chipOfKind();
    page.chip(post.rank());
    if (post.isShared()) {
      page.chip(page.count("seats", post.seats().value().longValue()));
    }
    page.line(wording.links(Stream.of(Optional.ofNullable(post.organisation()), Optional.ofNullable(post.party()))
        .flatMap(Optional::stream).toList()));
    page.date(post.date());
    Succession succession = Succession.of(dossier, post);
    page.line(holder(succession));
    page.name("section.accreditedTo", post.to());
    page.name("section.seat", post.place());
    int holders = succession.terms().size();
    page.section("section.holders", holders > 1 ? wording.number(holders) : "", offices.ofPost(succession, post), turns(succession));
    page.names("section.succeeds", post.succeeds().all());
    page.entities("section.succeededBy", dossier.referring(Post.class, post.id()).stream()
        .filter(p -> p.succeeds().all().contains(post.id())).toList());
    page.section("section.names", "", List.of(), page.names(post.naming()).rows());
    page.events("section.events", dossier.inTime().naming(post.id()));
    succession.terms().forEach(term -> page.evidence(offices.holder(term.tenure()), term.tenure()));
  }

  /// Who held it on the as-of day.
  private List<Piece> holder(Succession succession) {
    long day = page.asOf().day();
    page.readAsOf();
    List<Piece> pieces = new ArrayList<>(EntityWords.words(page.text("post.asOf", wording.dates().day(day)) + " "));
    boolean isVacant = succession.gaps().stream().anyMatch(gap -> gap.vacant() && gap.from() <= day && day <= gap.to());
    pieces.addAll(page.asOf().holder(post.id()).map(page::holder)
        .orElseGet(() -> EntityWords.words(page.isOver(post) ? page.text("post.over") : wording.gap(isVacant))));
    return pieces;
  }

  /// Holders and gaps, the latest first.
  private List<Row> turns(Succession succession) {
    Deque<Gap> gaps = new ArrayDeque<>(succession.gaps().reversed());
    List<Supplier<Row>> rows = new ArrayList<>();
    for (Term term : succession.terms().reversed()) {
      while (!gaps.isEmpty() && gaps.getFirst().from() > start(term)) {
        Gap gap = gaps.removeFirst();
        rows.add(() -> row(gap));
      }
      rows.add(() -> row(term.tenure()));
    }
    gaps.forEach(gap -> rows.add(() -> row(gap)));
    return LazyRows.of(rows, Supplier::get); // of hundreds a handful is looked at
  }

  private static long start(Term term) {
    return term.bounds().or(term::designated).map(Bounds::earliestStart).orElse(Bounds.FUTURE);
  }

  private Row row(Gap gap) {
    return new Row(List.of(), EntityWords.words(offices.gap(gap)));
  }

  private Row row(Tenure tenure) {
    List<Piece> name = tenure.person() == null ? EntityWords.words(offices.holder(tenure)) : wording.links(List.of(tenure.person()));
    String acting = tenure.acting() ? wording.acting() : "";
    return new Row(Optional.of(Inks.of(dossier, post)), name,
        EntityWords.words(wording.tenure(tenure), acting, wording.in(tenure.apparatus().note())), "");
  }
}
