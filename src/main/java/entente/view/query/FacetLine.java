package entente.view.query;

import entente.query.Comparison;
import entente.query.Facets;
import entente.query.Facets.Choice;
import entente.query.QueryField;
import entente.search.Folding;
import entente.words.QueryWords;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.List;

/// A value that can be chosen, and how it is found.
///
/// @param name what it is called
/// @param folded its name and the word for it as they are sought, each word after a blank
record FacetLine(String value, int count, int depth, String name, String folded) {
  /// All that can be chosen for a field, in the order in which it is offered.
  ///
  /// @param comparison what is counted of each
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  static List<FacetLine> all(Facets facets, QueryField field, Comparison comparison, QueryWords words, Progress progress) {
    List<Choice> choices = facets.choices(field, comparison, progress);
    List<FacetLine> lines = new ArrayList<>(choices.size());
    for (int i = 0; i < choices.size(); i++) {
      progress.check(i);
      Choice choice = choices.get(i);
      lines.add(of(choice.value(), choice.count(), choice.depth(), words.value(field, choice.value())));
    }
    return List.copyOf(lines);
  }

  static FacetLine of(String value, int count, int depth, String name) {
    return new FacetLine(value, count, depth, name, " " + Folding.of(name) + " " + Folding.of(value));
  }

  /// The same with another number of events.
  FacetLine counted(int events) {
    return new FacetLine(value, events, depth, name, folded);
  }

  /// Whether some words of it begin so.
  ///
  /// @param sought as [Folding] leaves it; all have what is empty
  boolean has(String sought) {
    return folded.contains(" " + sought);
  }
}
