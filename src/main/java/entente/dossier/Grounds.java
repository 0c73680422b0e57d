package entente.dossier;

import entente.array.NumberSet;
import entente.work.Progress;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The grounds of a dossier's sources: those at the ends of the chains by which a source rests on others, itself where it rests on nothing.
/// Where sources rest on each other in a circle, what closes it when all are followed in the order of the file counts for nothing, as it
/// does in reading; so those in a circle that rests on nothing else have one ground.
final class Grounds {
  private final Dossier dossier;
  private final @Nullable NumberSet[] known; // by the places of the sources

  /// Follows all chains.
  Grounds(Dossier dossier, Progress progress) {
    this.dossier = dossier;
    List<Source> sources = dossier.lists().sources();
    this.known = new NumberSet[sources.size()];
    boolean[] isEntered = new boolean[known.length];
    for (int place = 0; place < known.length; place++) {
      progress.check(place);
      follow(place, isEntered, progress);
    }
  }

  /// Ends first. With a stack of its own, since chains may be long.
  private void follow(int start, boolean[] isEntered, Progress progress) {
    Deque<Integer> way = new ArrayDeque<>();
    way.push(start);
    for (int step = 1; !way.isEmpty(); step++) {
      progress.check(step);
      int place = way.element();
      List<String> restsOn = dossier.lists().sources().get(place).restsOn();
      if (isEntered[place]) {
        way.pop();
        known[place] = known[place] == null ? ends(place, restsOn) : known[place];
      } else {
        isEntered[place] = true;
        for (String id : restsOn.reversed()) {
          int next = dossier.placeOfSource(id);
          if (next >= 0 && !isEntered[next]) {
            way.push(next);
          }
        }
      }
    }
  }

  private NumberSet ends(int place, List<String> restsOn) {
    NumberSet ends = of(restsOn);
    return ends.size() == 0 ? NumberSet.of(place) : ends;
  }

  /// All grounds of some sources.
  private NumberSet of(List<String> sources) {
    NumberSet all = NumberSet.none();
    for (String source : sources) {
      int place = dossier.placeOfSource(source);
      NumberSet one = place < 0 ? null : known[place];
      all = one == null ? all : all.with(one);
    }
    return all;
  }

  private NumberSet of(Evidence evidence) {
    return of(evidence.restsOn().isEmpty() ? List.of(evidence.source()) : evidence.restsOn());
  }

  /// How many pieces of evidence stand on their own: taken by the number of their grounds, fewest first, then as they come, one counts when
  /// none of its grounds has been counted. So a compilation of many does not hide those it is made of.
  int independent(List<Evidence> evidence) {
    List<NumberSet> pieces = evidence.stream().map(this::of).sorted(Comparator.comparingInt(NumberSet::size)).toList();
    NumberSet counted = NumberSet.none();
    int independent = 0;
    for (NumberSet piece : pieces) {
      if (!counted.meets(piece)) {
        counted = counted.with(piece);
        independent++;
      }
    }
    return independent;
  }
}
