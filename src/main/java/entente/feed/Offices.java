package entente.feed;

import entente.chart.ChartItem.End;
import entente.chart.Office;
import entente.chart.Office.Kind;
import entente.chart.Office.Seen;
import entente.chart.Office.Segment;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Party;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.insight.Succession;
import entente.language.Language;
import entente.time.Bounds;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who held the [highest posts][HighestPosts] of each party in turn. A post and those it continues are one office.
final class Offices {
  private static final Comparator<Seen> IN_TIME = Comparator.comparingLong(seen -> seen.days().earliestStart());

  private final Dossier dossier;
  private final EntityWords wording;
  private final long known;
  private final Progress progress;

  private Offices(Dossier dossier, Language language, long today, Progress progress) {
    this.dossier = dossier;
    this.wording = new EntityWords(dossier, language);
    this.known = dossier.knownUntil() == Bounds.PAST ? today : dossier.knownUntil();
    this.progress = progress;
  }

  /// The offices of a dossier, party by party in the order of the file.
  ///
  /// @param today up to which there is no record where the dossier does not say until when it knows; days since 1970-01-01
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  static List<Office> of(Dossier dossier, Language language, long today, Progress progress) {
    return new Offices(dossier, language, today, progress).offices();
  }

  private List<Office> offices() {
    var highest = new HighestPosts(dossier, progress);
    Set<String> busiest = highest.busiest();
    return dossier.lists().parties().stream().map(Party::id).flatMap(party -> highest.of(party,
            busiest.contains(party) ? busiest : Set.of()).map(post -> office(post, Inks.of(dossier, party))))
        .filter(office -> office.segments().stream().anyMatch(segment -> segment.kind() != Kind.GAP)).toList();
  }

  private Office office(Post post, int ink) {
    List<Segment> segments = new ArrayList<>();
    Set<Post> family = new LinkedHashSet<>();
    Deque<Post> open = new ArrayDeque<>(List.of(post));
    while (!open.isEmpty()) {
      progress.check();
      Post next = open.pop();
      if (family.add(next)) {
        Succession succession = Succession.of(dossier, next);
        succession.gaps().stream().filter(Succession.Gap::vacant)
            .forEach(gap -> segments.add(gap(Bounds.ofDays(gap.from(), gap.to()), /* vacant= */ true)));
        succession.terms().forEach(term -> segments.addAll(term(term)));
        next.succeeds().all().forEach(earlier -> dossier.find(Post.class, earlier).ifPresent(open::add));
      }
    }
    segments.addAll(unrecorded(family, segments));
    return new Office(post.id(), wording.shortest(post), ink, segments);
  }

  /// The times without a holder to show while one of the posts certainly was there, also before the first and after the last.
  private List<Segment> unrecorded(Set<Post> family, List<Segment> shown) {
    List<Bounds> taken = shown.stream().map(Offices::taken)
        .sorted(Comparator.comparingLong(Bounds::earliestStart)).toList();
    List<Bounds> free = new ArrayList<>();
    long next = Bounds.PAST;
    for (Bounds life : family.stream().map(this::life).sorted(Comparator.comparingLong(Bounds::earliestStart)).toList()) {
      next = Math.max(next, life.earliestStart());
      long from = next;
      for (Bounds holder : taken) {
        add(free, from, Math.min(dayBefore(holder.earliestStart()), life.latestEnd()));
        from = Math.max(from, dayAfter(holder.latestEnd()));
      }
      add(free, from, life.latestEnd());
      next = Math.max(next, dayAfter(life.latestEnd()));
    }
    return free.stream().map(days -> gap(days, /* vacant= */ false)).toList();
  }

  /// What a segment takes of its row: all days that are drawn, but of who was designated only those on which that is certain.
  private static Bounds taken(Segment segment) {
    Bounds days = segment.bounds();
    return segment.kind() == Kind.DESIGNATED ? Bounds.ofDays(days.earliestStart(), days.earliestEnd()) : days;
  }

  /// Adds days, to those before where they follow them.
  private static void add(List<Bounds> free, long from, long to) {
    if (from > to || to == Bounds.PAST) {
      return;
    }
    boolean isMore = !free.isEmpty() && dayAfter(free.getLast().latestEnd()) == from;
    long first = isMore ? free.removeLast().earliestStart() : from;
    free.add(Bounds.ofDays(first, to));
  }

  private static long dayBefore(long day) {
    return day == Bounds.PAST || day == Bounds.FUTURE ? day : day - 1;
  }

  private static long dayAfter(long day) {
    return day == Bounds.PAST || day == Bounds.FUTURE ? day : day + 1;
  }

  private Bounds life(Post post) {
    return Bounds.ofDays(Tenures.firstCertainDay(dossier, post), Math.min(known, Tenures.lastCertainDay(dossier, post)));
  }
  private Segment gap(Bounds days, boolean vacant) {
    return new Segment("", wording.gap(vacant), days, End.KNOWN, End.KNOWN, /* soft= */ false, Kind.GAP);
  }

  private List<Segment> term(Succession.Term term) {
    progress.check();
    List<Segment> segments = new ArrayList<>();
    Tenure tenure = term.tenure();
    String name = dossier.find(tenure.person()).map(this::name).orElseGet(() -> wording.unnamed());
    term.designated().ifPresent(days -> segments.add(new Segment(tenure.id(), name + capacity(wording, Kind.DESIGNATED), days,
        End.KNOWN, End.KNOWN, /* soft= */ false, Kind.DESIGNATED)));
    term.bounds().ifPresent(days -> segments.add(served(term, name, days)));
    return segments;
  }

  private Segment served(Succession.Term term, String name, Bounds days) {
    ShownTenure shown = ShownTenure.of(term.tenure(), days, dossier);
    Kind kind = term.tenure().acting() ? Kind.ACTING : Kind.HELD;
    return new Segment(term.tenure().id(), name + capacity(wording, kind), term.handedOver() ? withoutLastDay(shown.days()) : shown.days(),
        shown.start(), shown.end(), !term.sure(), kind, shown.sightings().stream()
            .map(date -> new Seen(Tenures.seen(dossier, date), date.isQualified())).sorted(IN_TIME).toList());
  }

  /// What follows the name of a holder.
  static String capacity(EntityWords wording, Kind kind) {
    return switch (kind) {
      case ACTING -> wording.offices().followingActing();
      case DESIGNATED -> wording.offices().followingDesignated();
      case HELD, GAP -> "";
    };
  }

  private String name(Entity entity) {
    return entity instanceof Entity.Named named ? wording.shortest(named) : wording.name(entity);
  }

  /// On the day of a handover the newcomer is shown.
  private static Bounds withoutLastDay(Bounds days) {
    return days.latestStart() >= days.earliestEnd() ? days
        : new Bounds(days.earliestStart(), days.latestStart(), days.earliestEnd() - 1, days.latestEnd() - 1);
  }
}
