package entente.feed;

import entente.chart.ChartItem.End;
import entente.chart.Office;
import entente.chart.Office.Kind;
import entente.chart.Office.Segment;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Party;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Tenure;
import entente.insight.Succession;
import entente.language.Language;
import entente.time.Bounds;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who held the highest posts of the main parties in turn: head of state, head of government, the minister who appears most often, and the
/// ambassadors to each other. A post and those it continues are one office.
final class Offices {
  /// With more parties than this, only those that act most have a band.
  private static final int MOST_PARTIES = 2;
  private static final int LONGEST_GLIMPSE = 31; // days
  private static final List<Rank> ONE_EACH = List.of(Rank.HEAD_OF_STATE, Rank.HEAD_OF_GOVERNMENT, Rank.MINISTER);

  private final Dossier dossier;
  private final EntityWords wording;
  private final Progress progress;

  private Offices(Dossier dossier, Language language, Progress progress) {
    this.dossier = dossier;
    this.wording = new EntityWords(dossier, language);
    this.progress = progress;
  }

  /// The offices of a dossier, party by party.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  static List<Office> of(Dossier dossier, Language language, Progress progress) {
    return new Offices(dossier, language, progress).offices();
  }

  private List<Office> offices() {
    List<Party> parties = parties();
    Set<String> ids = parties.stream().map(Party::id).collect(Collectors.toSet());
    return parties.stream().flatMap(party -> posts(party, ids).map(post -> office(post, Inks.of(dossier, party.id()))))
        .filter(Offices::hasTerm).toList();
  }

  /// Holders who were only seen in office some day make no row.
  private static boolean hasTerm(Office office) {
    return office.segments().stream().filter(segment -> segment.kind() != Kind.GAP).map(Segment::bounds)
        .anyMatch(days -> days.hasCore() && days.earliestEnd() - days.latestStart() > LONGEST_GLIMPSE);
  }

  /// The parties with the most events, in the order of the file.
  private List<Party> parties() {
    List<Party> all = dossier.lists().parties();
    if (all.size() <= MOST_PARTIES) {
      return all;
    }
    Map<String, Integer> events = all.stream().collect(
        Collectors.toMap(Party::id, party -> dossier.referring(Event.class, party.id()).size(), (a, _) -> a, LinkedHashMap::new));
    return all.stream().sorted(Comparator.comparing((Party party) -> events.getOrDefault(party.id(), 0)).reversed()).limit(MOST_PARTIES)
        .sorted(Comparator.comparingInt(all::indexOf)).toList();
  }

  private Stream<Post> posts(Party party, Set<String> parties) {
    List<Post> own = dossier.lists().posts().stream()
        .filter(post -> party.id().equals(post.party()) && !isContinued(post) && !tenures(post).isEmpty()).toList();
    Stream<Post> highest = ONE_EACH.stream().flatMap(rank -> mostMet(own, post -> post.rank() == rank).stream());
    return Stream.concat(highest, own.stream().filter(post -> post.rank() == Rank.AMBASSADOR && parties.contains(post.to())));
  }

  private Optional<Post> mostMet(List<Post> posts, Predicate<Post> which) {
    return posts.stream().filter(which).max(Comparator.comparingInt((Post post) -> dossier.referring(post.id()).size()));
  }

  private boolean isContinued(Post post) {
    return dossier.referring(Post.class, post.id()).stream().anyMatch(next -> next.succeeds().all().contains(post.id()));
  }

  private List<Tenure> tenures(Post post) {
    progress.check();
    return dossier.referring(Tenure.class, post.id()).stream().filter(tenure -> tenure.post().equals(post.id())).toList();
  }

  private Office office(Post post, int ink) {
    List<Segment> segments = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Post> open = new ArrayDeque<>(List.of(post));
    while (!open.isEmpty()) {
      progress.check();
      Post next = open.pop();
      if (seen.add(next.id())) {
        Succession succession = Succession.of(dossier, next);
        succession.gaps().forEach(gap -> segments.add(gap(gap)));
        succession.terms().forEach(term -> segments.addAll(term(term)));
        next.succeeds().all().forEach(earlier -> dossier.find(Post.class, earlier).ifPresent(open::add));
      }
    }
    return new Office(post.id(), wording.shortest(post), ink, segments);
  }

  private Segment gap(Succession.Gap gap) {
    return new Segment("", wording.gap(gap.vacant()), Bounds.ofDays(gap.from(), gap.to()),
        End.KNOWN, End.KNOWN, /* soft= */ false, Kind.GAP);
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
        shown.start(), shown.end(), !term.sure(), kind);
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
