package entente.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A place with all that lies in it.
///
/// @param id of the place, or of the party whose places are meant
public record Region(Dossier dossier, String id) {

  /// The places right in it.
  public Stream<Place> parts() {
    return parts(id);
  }

  private Stream<Place> parts(String outer) {
    return dossier.referring(Place.class, outer).stream().filter(place -> outer.equals(place.in()));
  }

  /// It and every place in it, at any depth.
  public List<String> ids() {
    Set<String> found = new LinkedHashSet<>(List.of(id));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      parts(open.pop()).map(Place::id).filter(found::add).forEach(open::add);
    }
    return List.copyOf(found);
  }
}
