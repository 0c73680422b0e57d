package entente.explorer;

import entente.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Which events the user wants to see, and which they wanted to see before, to undo and redo.
///
/// @param now which ones now
/// @param before what undoing leads to, the next at the end
/// @param after what redoing leads to, the next at the end
public record Filtering(Query now, List<Query> before, List<Query> after) {
  /// All events, and nothing to undo.
  static final Filtering NONE = of(Query.All.EVERYTHING);
  private static final int MOST = 100;

  /// Keeps its own lists; of very many steps the last.
  public Filtering {
    before = List.copyOf(before.subList(Math.max(0, before.size() - MOST), before.size()));
    after = List.copyOf(after);
  }

  /// A filter with nothing to undo.
  static Filtering of(Query now) {
    return new Filtering(now, List.of(), List.of());
  }

  /// A step to another filter; what was undone can no longer be redone. Staying is no step.
  Filtering to(Query next) {
    return next.equals(now) ? this : new Filtering(next, longer(before), List.of());
  }

  /// A step back; the same where there is none.
  Filtering undone() {
    return before.isEmpty() ? this : new Filtering(before.getLast(), before.subList(0, before.size() - 1), longer(after));
  }

  /// The step that was undone last; the same where there is none.
  Filtering redone() {
    return after.isEmpty() ? this : new Filtering(after.getLast(), longer(before), after.subList(0, after.size() - 1));
  }

  /// What can still be asked.
  ///
  /// @param rest what of a filter can
  Filtering keeping(UnaryOperator<Query> rest) {
    return new Filtering(rest.apply(now), keeping(before, rest), keeping(after, rest));
  }

  /// A step from what is asked now to the same is none.
  private List<Query> keeping(List<Query> steps, UnaryOperator<Query> rest) {
    List<Query> kept = new ArrayList<>(List.of(rest.apply(now)));
    steps.reversed().stream().map(rest).filter(step -> !step.equals(kept.getLast())).forEachOrdered(kept::add);
    return kept.subList(1, kept.size()).reversed();
  }

  private List<Query> longer(List<Query> steps) {
    return Stream.concat(steps.stream(), Stream.of(now)).toList();
  }
}
