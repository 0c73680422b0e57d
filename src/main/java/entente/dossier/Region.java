package entente.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A place with all that lies in it and all it lies in.
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

  /// The places it lies in, the innermost first.
  public List<Place> around() {
    List<Place> outwards = new ArrayList<>();
    Optional<Place> next = outer(id);
    while (next.isPresent()) {
      outwards.add(next.get());
      next = outer(next.get().id());
    }
    return outwards;
  }

  private Optional<Place> outer(String inner) {
    return dossier.find(Place.class, inner).flatMap(place -> dossier.find(Place.class, place.in()));
  }
}
