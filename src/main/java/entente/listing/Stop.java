package entente.listing;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.EventOrder;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.feed.HighestPosts;
import entente.time.Bounds;
import entente.time.Days;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The days on which it is worth reading a dossier, near one day: those on which one of the highest posts of the two parties has a new
/// holder, and those of visits.
///
/// @param day days since 1970-01-01
/// @param words what happened on it
public record Stop(long day, String words) {
  /// Further away there is none worth looking for, among a million events.
  private static final int MOST_LOOKED_AT = 30_000;

  /// The nearest before and after a day, and those on it, the latest first.
  ///
  /// @param pair the parties whose highest posts count
  /// @param most on either side
  public static List<Stop> around(Dossier dossier, List<String> pair, EntityWords wording, long day, int most) {
    List<Stop> all = new ArrayList<>(changes(dossier, pair, wording));
    EventOrder inTime = dossier.inTime();
    int next = inTime.begunBy(day);
    visits(dossier, wording, IntStream.iterate(next - 1, rank -> rank >= 0, rank -> rank - 1), most + 1).forEach(all::add);
    visits(dossier, wording, IntStream.range(next, inTime.size()), most).forEach(all::add);
    List<Stop> later = all.stream().filter(stop -> stop.day() > day).sorted(Comparator.comparingLong(Stop::day)).limit(most).toList();
    Stream<Stop> now = all.stream().filter(stop -> stop.day() == day).limit(most);
    Stream<Stop> earlier = all.stream().filter(stop -> stop.day() < day).sorted(Comparator.comparingLong(Stop::day).reversed()).limit(most);
    return Stream.of(later.reversed().stream(), now, earlier).flatMap(stops -> stops).toList();
  }

  private static Stream<Stop> visits(Dossier dossier, EntityWords wording, IntStream ranks, int most) {
    EventOrder inTime = dossier.inTime();
    return ranks.limit(MOST_LOOKED_AT).mapToObj(inTime::get)
        .filter(event -> event.kind() == Event.Kind.VISIT && event.status() == Event.Status.HELD && isNear(dossier.day(event)))
        .limit(most).map(visit -> new Stop(dossier.day(visit), wording.name(visit)));
  }

  private static List<Stop> changes(Dossier dossier, List<String> pair, EntityWords wording) {
    var posts = new HighestPosts(dossier, Progress.UNSEEN);
    return pair.stream().flatMap(party -> posts.of(party, new HashSet<>(pair))).flatMap(post -> changes(dossier, wording, post)).toList();
  }

  private static Stream<Stop> changes(Dossier dossier, EntityWords wording, Post post) {
    return dossier.referring(Tenure.class, post.id()).stream().filter(tenure -> tenure.post().equals(post.id()))
        .flatMap(tenure -> began(dossier, tenure).mapToObj(day -> new Stop(day, wording.on(day).name(tenure))));
  }

  /// The first day in office, if it is known.
  private static LongStream began(Dossier dossier, Tenure tenure) {
    return Tenures.isStartUnknown(tenure.date()) ? LongStream.empty()
        : Tenures.bounds(dossier, tenure).stream().mapToLong(Bounds::latestStart).filter(Stop::isNear);
  }

  private static boolean isNear(long day) {
    return Days.isNear(day);
  }
}
