package entente.feed;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Party;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Tenure;
import entente.work.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The highest posts of each party that somebody is known to have held: head of state, head of government, the minister who appears most
/// often, and the ambassadors to each other of the parties that act most. Of posts that continue each other the last.
public final class HighestPosts {
  /// With more parties than this, only those that act most show their ambassadors to each other.
  private static final int MOST_PARTIES = 2;
  private static final List<Rank> ONE_EACH = List.of(Rank.HEAD_OF_STATE, Rank.HEAD_OF_GOVERNMENT, Rank.MINISTER);

  private final Dossier dossier;
  private final Map<String, List<Post>> posts; // by party

  /// Those of a dossier.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public HighestPosts(Dossier dossier, Progress progress) {
    this.dossier = dossier;
    this.posts = dossier.lists().posts().stream().peek(_ -> progress.check()).filter(post -> !isContinued(post) && isHeld(post))
        .filter(post -> party(post).isPresent()).collect(Collectors.groupingBy(post -> party(post).orElseThrow()));
  }

  /// The party whose post it is: its own, else that of its organisation.
  private Optional<String> party(Post post) {
    return Side.of(post).or(() -> dossier.find(post.organisation()).flatMap(Side::of));
  }

  private boolean isContinued(Post post) {
    return dossier.referring(Post.class, post.id()).stream().anyMatch(next -> next.succeeds().all().contains(post.id()));
  }

  private boolean isHeld(Post post) {
    return dossier.referring(Tenure.class, post.id()).stream().anyMatch(tenure -> tenure.post().equals(post.id()));
  }

  /// The parties with the most events.
  Set<String> busiest() {
    return dossier.lists().parties().stream().map(Party::id)
        .sorted(Comparator.comparingInt((String party) -> dossier.referring(Event.class, party).size()).reversed()).limit(MOST_PARTIES)
        .collect(Collectors.toSet());
  }

  /// Those of a party, the highest first.
  ///
  /// @param others the parties to which its ambassadors are shown
  public Stream<Post> of(String party, Set<String> others) {
    List<Post> own = posts.getOrDefault(party, List.of());
    Stream<Post> highest = ONE_EACH.stream().flatMap(rank -> mostMet(own, post -> post.rank() == rank).stream());
    Stream<Post> ambassadors = own.stream().filter(post -> post.rank() == Rank.AMBASSADOR);
    return Stream.concat(highest, ambassadors.filter(post -> post.to() != null && others.contains(post.to())));
  }

  private Optional<Post> mostMet(List<Post> own, Predicate<Post> which) {
    return own.stream().filter(which).max(Comparator.comparingInt((Post post) -> dossier.referring(post.id()).size()));
  }
}
