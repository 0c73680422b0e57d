package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Person;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.time.Bounds;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The time that each tenure lasted, of all whose holders are known to have served. Worked out when first asked for and then kept, so
/// that reading a dossier as of one day after the other costs little. For any number of threads.
final class Terms {
  private final Dossier dossier;
  private final Map<String, List<Term>> known = new ConcurrentHashMap<>();

  /// One of them.
  ///
  /// @param sure false where a date of it is marked `?`, `~` or `%`, so that nothing of it is certain
  record Term(Tenure tenure, Post post, Bounds bounds, boolean sure) {

    boolean certainlyOn(long day) {
      return sure && bounds.certainlyOn(day);
    }
  }

  Terms(Dossier dossier) {
    this.dossier = dossier;
  }

  /// Whose tenures they are.
  Dossier dossier() {
    return dossier;
  }

  /// Of a post or of a person, in the order of the file; none of an id that is neither.
  List<Term> of(String id) {
    return known.computeIfAbsent(id, this::workedOut);
  }

  private List<Term> workedOut(String id) {
    return dossier.find(id).filter(entity -> entity instanceof Post || entity instanceof Person).isEmpty() ? List.of()
        : dossier.referring(Tenure.class, id).stream()
            .filter(tenure -> tenure.post().equals(id) || id.equals(tenure.person()))
            .flatMap(tenure -> Tenures.bounds(dossier, tenure)
                .map(bounds -> new Term(tenure, post(tenure), bounds, !Tenures.isQualified(tenure))).stream())
            .toList();
  }

  private Post post(Tenure tenure) {
    return dossier.find(Post.class, tenure.post()).orElseThrow();
  }
}
