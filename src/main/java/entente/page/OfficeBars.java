package entente.page;

import entente.chart.Abreast;
import entente.chart.Ink;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.feed.Inks;
import entente.feed.ShownTenure;
import entente.insight.Succession;
import entente.insight.Succession.Gap;
import entente.insight.Succession.Term;
import entente.page.Detail.Bar;
import entente.page.Detail.Bar.Fill;
import entente.page.Detail.Bars;
import entente.page.Detail.Picture;
import entente.page.Detail.Track;
import entente.time.Bounds;
import entente.words.EntityWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Who held what over time, as small pictures.
final class OfficeBars {
  /// A picture of more posts would be a page of its own.
  private static final int MOST_TRACKS = 8;
  /// More bars beside each other would hide each other; the latest are drawn.
  private static final int MOST_BARS = 600;

  /// Of more who hold a post together the picture would fill the page.
  private static final int MOST_ROWS = 12;

  private final Page page;
  private final EntityWords wording;

  /// A bar and the days it stands for.
  private record Timed(Bounds days, Bar bar) {}

  OfficeBars(Page page) {
    this.page = page;
    this.wording = page.wording();
  }

  /// A line for each post that a person held, the latest at the top.
  ///
  /// @param tenures the latest first
  List<Picture> ofPerson(List<Tenure> tenures) {
    Map<String, List<Term>> byPost = new LinkedHashMap<>();
    Map<String, Function<Tenure, Term>> known = new HashMap<>(); // one succession for all the times in a post
    for (Tenure tenure : tenures) {
      if (byPost.size() < MOST_TRACKS || byPost.containsKey(tenure.post())) {
        List<Term> terms = byPost.computeIfAbsent(tenure.post(), _ -> new ArrayList<>());
        if (terms.size() < MOST_BARS) {
          terms.add(known.computeIfAbsent(tenure.post(), this::terms).apply(tenure));
        }
      }
    }
    List<Term> all = byPost.values().stream().flatMap(List::stream).toList();
    TimeFrame frame = frame(all, List.of());
    List<Track> tracks = new ArrayList<>();
    byPost.forEach((post, terms) -> {
      int ink = page.dossier().find(Post.class, post).map(p -> Inks.of(page.dossier(), p)).orElse(Ink.NONE);
      List<Bar> bars = terms.stream().flatMap(term -> bars(frame, term, post, wording.name(post), ink)).map(Timed::bar).limit(MOST_BARS)
          .toList();
      if (!bars.isEmpty()) {
        tracks.add(new Track(wording.name(post), bars));
      }
    });
    return tracks.isEmpty() || frame.isGlimpse() ? List.of()
        : List.of(new Bars(page.count("posts.spoken", tracks.size()), tracks, frame.ticks(wording.dates()), now(frame)));
  }

  private Function<Tenure, Term> terms(String post) {
    return Succession.terms(page.dossier(), page.dossier().find(Post.class, post).orElseThrow());
  }

  /// The holders of a post in turn, and the gaps between them.
  List<Picture> ofPost(Succession succession, Post post) {
    int ink = Inks.of(page.dossier(), post);
    List<Term> terms = latest(succession.terms());
    List<Gap> latestGaps = latest(succession.gaps());
    TimeFrame frame = frame(terms, latestGaps);
    List<Timed> held = latest(terms.stream().flatMap(term ->
        bars(frame, term, term.tenure().person() == null ? "" : term.tenure().person(), holder(term.tenure()), ink)).toList());
    Stream<Timed> gaps = latestGaps.stream().map(gap ->
        new Timed(days(gap), frame.bar("", gap(gap), days(gap), ink, gap.vacant() ? Fill.VACANT : Fill.NO_RECORD)));
    List<Track> tracks = Abreast.rows(Stream.concat(gaps, held.stream()).toList(), Timed::days, MOST_ROWS).stream()
        .map(row -> new Track("", row.stream().map(Timed::bar).toList())).toList();
    return tracks.isEmpty() || frame.isGlimpse() ? List.of() : List.of(new Bars(page.count("holders.spoken", succession.terms().size()),
        tracks, frame.ticks(wording.dates()), now(frame)));
  }

  private static <T> List<T> latest(List<T> all) {
    return all.subList(Math.max(0, all.size() - MOST_BARS), all.size());
  }

  /// Who held a post, even if the sources do not name them.
  String holder(Tenure tenure) {
    return page.dossier().find(tenure.person()).map(wording::name).orElseGet(() -> wording.unnamed());
  }

  /// A gap in words, with its days.
  String gap(Gap gap) {
    return page.text(gap.vacant() ? "gap.vacant" : "gap.noRecord", wording.dates().bounds(days(gap)));
  }

  private TimeFrame frame(List<Term> terms, List<Gap> gaps) {
    LongStream days = terms.stream().flatMap(this::days).flatMapToLong(TimeFrame::days);
    return TimeFrame.around(LongStream.concat(days, gaps.stream().flatMapToLong(g -> LongStream.of(g.from(), g.to()))));
  }

  /// What is shown of a term: the days in office, and those between the appointment and the first of them.
  private Stream<Bounds> days(Term term) {
    return Stream.concat(served(term).map(ShownTenure::days).stream(), term.designated().stream());
  }

  private static Bounds days(Gap gap) {
    return Bounds.ofDays(gap.from(), gap.to());
  }

  private Optional<ShownTenure> served(Term term) {
    return term.bounds().map(days -> ShownTenure.of(term.tenure(), days, page.dossier()));
  }

  /// The same bar without a certain part, which would have the look of a term with a beginning and an end.
  private static Bar soft(Bar bar) {
    return new Bar(bar.id(), bar.label(), bar.from(), /* coreFrom= */ 1, /* coreTo= */ 0, bar.to(), bar.ink(), bar.fill());
  }

  private double now(TimeFrame frame) {
    long day = page.asOf().day();
    page.readAsOf();
    return day <= frame.from() ? -1 : day >= frame.to() ? 2 : frame.share(day);
  }

  private Stream<Timed> bars(TimeFrame frame, Term term, String id, String name, int ink) {
    String time = "\n" + wording.offices().time(term.tenure(), page.asOf());
    String label = name + (term.tenure().acting() ? wording.offices().followingActing() : "") + time;
    Stream<Timed> designated = term.designated().stream().map(days -> new Timed(days,
        frame.bar(id, name + wording.offices().followingDesignated() + time, days, ink, Fill.DESIGNATED)));
    Fill fill = term.tenure().acting() ? Fill.ACTING : Fill.HELD;
    Stream<Timed> held = served(term).stream().flatMap(shown -> times(shown)
        .map(days -> {
          Bar bar = frame.bar(id, label, days, ink, fill);
          return new Timed(days, term.sure() && !shown.isOnlySeen() ? bar : soft(bar));
        }));
    return Stream.concat(designated, held);
  }

  /// The time in office, or the days of it that are all that is known.
  private Stream<Bounds> times(ShownTenure shown) {
    return shown.sightings().isEmpty() ? Stream.of(shown.days())
        : shown.sightings().stream().map(date -> Tenures.seen(page.dossier(), date));
  }
}
