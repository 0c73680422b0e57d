package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    page.fact("fact.organisation", post.organisation() == null ? List.of() : wording.linked(post.organisation(), ""));
    page.fact("fact.party", post.party() == null ? List.of() : wording.linked(post.party(), ""));
    page.factName("section.accreditedTo", post.to());
    page.factName("section.seat", post.place());
    page.life(post.date());
    Succession succession = Succession.of(dossier, post);
    page.readAsOf();
    page.fact("section.inOffice", page.holders().asOfDay(post, () -> succession));
    Map<Boolean, List<Turn>> turns = turns(succession).stream().collect(Collectors.partitioningBy(turn -> turn.from() > page.asOf().day()));
    List<Turn> past = turns.getOrDefault(false, List.of());
    long holders = past.stream().filter(Turn::isHeld).count();
    page.section("section.holders", holders > 1 ? wording.number(holders) : "", offices.ofPost(succession, post), rows(past));
    page.later(rows(turns.getOrDefault(true, List.of()).reversed()));
    page.names("section.succeeds", post.succeeds().all());
    page.entities("section.succeededBy", dossier.referring(Post.class, post.id()).stream()
        .filter(p -> p.succeeds().all().contains(post.id())).toList());
    page.section("section.names", "", List.of(), page.names(post).rows());
    page.events("section.events", dossier.inTime().naming(post.id()));
    succession.terms().forEach(term -> page.evidence(offices.holder(term.tenure()), term.tenure()));
  }

  /// A holder or a gap.
  ///
  /// @param from the first day it can have begun on; of a beginning that nobody knows the first day for which it is recorded
  /// @param row made when it is looked at, which of hundreds a handful is
  private record Turn(long from, boolean isHeld, Supplier<Row> row) {}

  private static List<Row> rows(List<Turn> turns) {
    return LazyRows.of(turns, turn -> turn.row().get());
  }

  /// Holders and gaps, the latest first.
  private List<Turn> turns(Succession succession) {
    Deque<Gap> gaps = new ArrayDeque<>(succession.gaps().reversed());
    List<Turn> turns = new ArrayList<>();
    for (Term term : succession.latestFirst()) {
      while (!gaps.isEmpty() && gaps.getFirst().from() > start(term)) {
        turns.add(turn(gaps.removeFirst()));
      }
      Tenure tenure = term.tenure();
      turns.add(new Turn(started(term), /* isHeld= */ true, () -> row(tenure, wording.offices().time(tenure, page.asOf()))));
      page.asOf().toldLater(tenure).ifPresent(date -> turns.add(
          new Turn(Bounds.FUTURE, /* isHeld= */ true, () -> row(tenure, wording.offices().time(date)))));
    }
    gaps.forEach(gap -> turns.add(turn(gap)));
    return turns;
  }

  private Turn turn(Gap gap) {
    return new Turn(gap.from(), /* isHeld= */ false, () -> row(gap));
  }

  /// The first day a holder was designated or in office.
  private long started(Term term) {
    return Stream.concat(recorded(term).stream(), term.designated().stream()).mapToLong(Bounds::earliestStart).min().orElse(Bounds.PAST);
  }

  private long start(Term term) {
    return recorded(term).or(term::designated).map(Bounds::earliestStart).orElse(Bounds.FUTURE);
  }

  private Optional<Bounds> recorded(Term term) {
    return term.bounds().map(days -> Tenures.recorded(dossier, term.tenure(), days));
  }

  private Row row(Gap gap) {
    return new Row(List.of(), EntityWords.words(offices.gap(gap)));
  }

  private Row row(Tenure tenure, String time) {
    List<Piece> name = tenure.person() == null ? EntityWords.words(wording.unnamed()) : wording.links(List.of(tenure.person()));
    String today = tenure.person() == null ? "" : wording.today(tenure.person());
    String acting = tenure.acting() ? wording.offices().acting() : "";
    return new Row(Optional.of(Inks.of(dossier, post)), name,
        EntityWords.words(time, acting, today, wording.in(tenure.apparatus().note())), "");
  }
}
