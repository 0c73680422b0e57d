package entente.insight;

import entente.dossier.Coverage;
import entente.dossier.Dossier;
import entente.dossier.Field;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Tenure;
import entente.dossier.Tenure.Phases;
import entente.dossier.Tenures;
import entente.time.Bisection;
import entente.time.Bounds;
import entente.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who held a post one after the other, who was designated or stood in, and when it was held by nobody we know of.
///
/// @param terms in order of time
/// @param gaps in order of time
public record Succession(List<Term> terms, List<Gap> gaps) {

  /// Where a time in office stands in order of time: its first certain day, else the first it can have begun on.
  static long order(Bounds days) {
    return days.latestStart() == Bounds.FUTURE ? days.earliestStart() : days.latestStart();
  }

  /// The terms, the latest first; those that began together as in the file.
  public List<Term> latestFirst() {
    return terms.stream().sorted(Comparator.comparingLong(Term::order).reversed()).toList();
  }

  /// Who held the post right before somebody; empty where that is not recorded, or nothing is of a time between the two. Who stood in is
  /// nobody's neighbour.
  public Optional<Tenure> before(Tenure tenure) {
    return neighbour(tenure, -1);
  }

  /// The same of who held it right after.
  public Optional<Tenure> after(Tenure tenure) {
    return neighbour(tenure, 1);
  }

  private Optional<Tenure> neighbour(Tenure tenure, int step) {
    List<Term> inTurn = terms.stream().filter(term -> term.bounds().isPresent() && !term.tenure().acting()).toList();
    int here = IntStream.range(0, inTurn.size()).filter(i -> inTurn.get(i).tenure().id().equals(tenure.id())).findFirst().orElse(-1);
    int next = here + step;
    while (here >= 0 && next >= 0 && next < inTurn.size() && Objects.equals(inTurn.get(next).tenure().person(), tenure.person())) {
      next += step;
    }
    boolean isThere = here >= 0 && next >= 0 && next < inTurn.size();
    return isThere && !isInterrupted(inTurn.get(Math.min(here, next)), inTurn.get(Math.max(here, next)))
        ? Optional.of(inTurn.get(next).tenure()) : Optional.empty();
  }

  private boolean isInterrupted(Term before, Term after) {
    return gaps.stream().anyMatch(gap -> !gap.vacant() && before.order() < gap.from() && gap.from() < after.order());
  }

  /// A holder's time.
  ///
  /// @param bounds the days in office; empty where the holder is not known to have served
  /// @param designated the days between the appointment and the first day in office, empty where none are known
  /// @param sure false where a date of it is marked `?`, `~` or `%`
  /// @param handedOver whether on the last day in office the next holder certainly was in office, too
  public record Term(Tenure tenure, Optional<Bounds> bounds, Optional<Bounds> designated, boolean sure, boolean handedOver) {
    private long order() {
      return bounds.or(() -> designated).map(Succession::order).orElse(Bounds.FUTURE);
    }
  }

  /// Days for which no holder of the post is recorded, both included.
  ///
  /// @param vacant true for a vacancy, on which nobody can have held it
  public record Gap(long from, long to, boolean vacant) {}

  /// Works out the succession in a post.
  public static Succession of(Dossier dossier, Post post) {
    return new Maker(new Terms(dossier), post).make();
  }

  /// The time of any single holder of a post among those of the others.
  public static Function<Tenure, Term> terms(Dossier dossier, Post post) {
    return terms(new Terms(dossier), post);
  }

  static Function<Tenure, Term> terms(Terms terms, Post post) {
    return new Maker(terms, post)::term;
  }

  private static final class Maker {
    private final Dossier dossier;
    private final Post post;
    private final List<Tenure> tenures;
    private final List<Terms.Term> served;
    private final Map<String, Bounds> inOffice; // by tenure
    private final List<Bounds> certain; // of who did not stand in, by the first certain day
    private final long[] starts; // the first certain days of who did not stand in, perhaps not sure, ascending

    Maker(Terms terms, Post post) {
      this.dossier = terms.dossier();
      this.post = post;
      this.tenures = dossier.referring(Tenure.class, post.id()).stream().filter(tenure -> tenure.post().equals(post.id())).toList();
      this.served = terms.of(post.id());
      this.inOffice = served.stream().collect(Collectors.toMap(term -> term.tenure().id(), Terms.Term::bounds));
      this.certain = served.stream().filter(term -> term.sure() && !term.tenure().acting()).map(Terms.Term::bounds)
          .sorted(Comparator.comparingLong(Bounds::latestStart)).toList();
      this.starts = served.stream().filter(term -> !term.tenure().acting()).mapToLong(term -> term.bounds().latestStart())
          .sorted().toArray();
    }

    Succession make() {
      List<Term> terms = tenures.stream().map(this::term).sorted(Comparator.comparingLong(Term::order)).toList();
      return new Succession(terms, gaps());
    }

    Term term(Tenure tenure) {
      Optional<Bounds> bounds = Optional.ofNullable(inOffice.get(tenure.id()));
      boolean handedOver = bounds.filter(this::isHandedOver).isPresent();
      return new Term(tenure, bounds, designated(tenure, bounds), !Tenures.isQualified(tenure), handedOver);
    }

    private boolean isHandedOver(Bounds own) {
      long last = own.latestEnd();
      if (post.isShared() || own.earliestEnd() != last || own.latestStart() >= last) {
        return false;
      }
      for (int i = after(last, certain.size(), n -> certain.get(n).latestStart()) - 1;
          i >= 0 && certain.get(i).latestStart() > own.latestStart(); i--) {
        if (certain.get(i).earliestEnd() >= last) {
          return true;
        }
      }
      return false;
    }

    /// The first of ascending days that is after another; as many as there are where there is none.
    private static int after(long day, int size, IntToLongFunction ascending) {
      return Bisection.first(0, size, i -> ascending.applyAsLong(i) > day);
    }

    /// From the appointment to the day before office, at the latest to the day on which somebody else certainly took it.
    private Optional<Bounds> designated(Tenure tenure, Optional<Bounds> bounds) {
      return days(Phases.APPOINTED, tenure.phases().appointed()).map(appointed -> {
        long first = appointed.earliestStart();
        long left = days(Phases.LEFT, tenure.phases().left()).map(Bounds::latestEnd).orElse(Bounds.FUTURE);
        int later = after(appointed.latestEnd(), starts.length, i -> starts[i]);
        long next = later < starts.length && !post.isShared() ? starts[later] : Bounds.FUTURE;
        long earliestEnd = bounds.map(b -> dayBefore(b.earliestStart())).orElse(appointed.earliestStart());
        long latestEnd = bounds.map(b -> dayBefore(b.latestStart())).orElse(Math.min(left, dayBefore(next)));
        return new Bounds(first, appointed.latestEnd(), Math.max(first, earliestEnd), latestEnd);
      }).filter(days -> days.latestEnd() >= days.latestStart());
    }

    private Optional<Bounds> days(Field<?, Edtf> dated, @Nullable Edtf date) {
      return Optional.ofNullable(date).map(d -> dossier.bounds(dated, d));
    }

    /// What is left of the time in which the post certainly was there when all the days are taken out for which a holder is recorded.
    private List<Gap> gaps() {
      List<Terms.Term> held = served.stream().filter(term -> !term.tenure().acting()).toList();
      List<Bounds> vacant = without(held.stream().map(Terms.Term::bounds), known()).stream().filter(Gap::vacant)
          .map(gap -> Bounds.ofDays(gap.from(), gap.to())).toList();
      List<Gap> gaps = without(held.stream().map(this::recorded), vacant);
      boolean isAnybodyActing = served.size() > held.size();
      return isAnybodyActing ? unrecorded(gaps, without(served.stream().map(this::recorded), List.of())) : gaps;
    }

    private Bounds recorded(Terms.Term term) {
      return Tenures.recorded(dossier, term.tenure(), term.bounds());
    }

    /// Gaps without the days for which somebody who stood in is recorded where that makes no vacancy: another may still have held it.
    ///
    /// @param free the days for which nobody at all is recorded
    private static List<Gap> unrecorded(List<Gap> gaps, List<Gap> free) {
      List<Gap> left = new ArrayList<>();
      for (Gap gap : gaps) {
        if (gap.vacant()) {
          left.add(gap);
          continue;
        }
        int first = after(gap.from() - 1, free.size(), i -> free.get(i).to());
        for (int i = first; i < free.size() && free.get(i).from() <= gap.to(); i++) {
          left.add(new Gap(Math.max(gap.from(), free.get(i).from()), Math.min(gap.to(), free.get(i).to()), /* vacant= */ false));
        }
      }
      return left;
    }

    /// @param known the times in which whoever is not recorded did not hold it
    private List<Gap> without(Stream<Bounds> holders, List<Bounds> known) {
      List<Bounds> held = holders.filter(days -> days.earliestStart() <= days.latestEnd())
          .sorted(Comparator.comparingLong(Bounds::earliestStart)).toList();
      List<Gap> gaps = new ArrayList<>();
      long next = first(held);
      for (Bounds bounds : held) {
        if (bounds.earliestStart() > next) {
          gaps.addAll(parts(next, dayBefore(bounds.earliestStart()), known));
        }
        next = Math.max(next, dayAfter(bounds.latestEnd()));
      }
      if (next <= last() && next != Bounds.FUTURE && next != Bounds.PAST) {
        gaps.addAll(parts(next, last(), known));
      }
      return gaps;
    }

    private long first(List<Bounds> held) {
      long heldFrom = held.stream().mapToLong(Bounds::earliestStart).min().orElse(Bounds.FUTURE);
      long there = Tenures.firstCertainDay(dossier, post);
      return Math.min(heldFrom, post.date() == null || there == Bounds.PAST ? Bounds.FUTURE : there);
    }

    /// The last day on which the post is known to have been there: that of the dossier's knowledge, or the end of its life.
    private long last() {
      return Math.min(dossier.knownUntil(), Tenures.lastCertainDay(dossier, post));
    }

    /// The times in which it is known that nobody else held the post, in order and apart: somebody certainly stood in, or the dossier
    /// claims to know every holder.
    private List<Bounds> known() {
      List<Bounds> all = Stream.concat(
              served.stream().filter(term -> term.tenure().acting() && term.sure()).map(Terms.Term::bounds),
              dossier.lists().coverage().stream().filter(this::covers).map(c -> dossier.bounds(Coverage.DATE, c.date())))
          .filter(Bounds::hasCore).sorted(Comparator.comparingLong(Bounds::latestStart)).toList();
      List<Bounds> apart = new ArrayList<>();
      for (Bounds bounds : all) {
        if (apart.isEmpty() || bounds.latestStart() > apart.getLast().latestEnd()) {
          apart.add(Bounds.ofDays(bounds.latestStart(), bounds.earliestEnd()));
        } else if (bounds.earliestEnd() > apart.getLast().latestEnd()) {
          apart.set(apart.size() - 1, Bounds.ofDays(apart.getLast().earliestStart(), bounds.earliestEnd()));
        }
      }
      return apart;
    }

    /// A gap in parts: vacant where that is known, no record for the rest.
    private static List<Gap> parts(long from, long to, List<Bounds> known) {
      List<Gap> parts = new ArrayList<>();
      long next = from;
      int first = after(from - 1, known.size(), i -> known.get(i).latestEnd());
      for (int i = first; i < known.size() && known.get(i).earliestStart() <= to; i++) {
        long start = Math.max(next, known.get(i).earliestStart());
        long end = Math.min(to, known.get(i).latestEnd());
        add(parts, next, start - 1, /* vacant= */ false);
        add(parts, start, end, /* vacant= */ true);
        next = end + 1;
      }
      add(parts, next, to, /* vacant= */ false);
      return parts;
    }

    private static void add(List<Gap> parts, long from, long to, boolean vacant) {
      if (from > to) {
        return;
      }
      if (!parts.isEmpty() && parts.getLast().vacant() == vacant) {
        parts.set(parts.size() - 1, new Gap(parts.getLast().from(), to, vacant));
      } else {
        parts.add(new Gap(from, to, vacant));
      }
    }

    private boolean covers(Coverage claim) {
      boolean isNamed = claim.about().contains(post.id());
      boolean isAbout = isNamed || claim.about().isEmpty() || claim.about().contains(Objects.requireNonNullElse(post.party(), ""));
      Rank rank = Objects.requireNonNullElse(post.rank(), Rank.OTHER);
      boolean isDeepEnough = isNamed || claim.rank() == null || rank.compareTo(claim.rank()) <= 0;
      return claim.of() == Coverage.Of.HOLDERS && isAbout && isDeepEnough && !claim.date().isQualified();
    }

    private static long dayBefore(long day) {
      return day == Bounds.PAST || day == Bounds.FUTURE ? day : day - 1;
    }

    private static long dayAfter(long day) {
      return day == Bounds.PAST || day == Bounds.FUTURE ? day : day + 1;
    }
  }
}
