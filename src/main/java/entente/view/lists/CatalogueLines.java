package entente.view.lists;

import entente.dossier.Entity;
import entente.listing.Catalogue.Entry;
import entente.listing.Catalogue.Group;
import entente.listing.Catalogue.Initial;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/// Groups of entries as lines, one below the other: a heading, its entries, the next heading. Nothing is made for lines out of sight. It
/// never changes, and it equals no other, since a list on the screen is compared with the one before it, line by line.
public final class CatalogueLines extends ObservableListBase<CatalogueLines.Line> implements RandomAccess {
  private final List<Group> groups;
  private final int[] starts; // of each group; one more for the end

  /// A line of a list.
  public sealed interface Line {
    /// The name of a group above its entries.
    ///
    /// @param ink its colour, empty for none
    /// @param size how many entries it has
    record Heading(String name, Optional<Integer> ink, int size) implements Line {}

    /// An entry.
    ///
    /// @param ink the colour of its group, empty for none
    record Item(Optional<Integer> ink, Entry entry) implements Line {}
  }

  CatalogueLines(List<Group> groups) {
    super();
    this.groups = groups;
    this.starts = new int[groups.size() + 1];
    for (int i = 0; i < groups.size(); i++) {
      starts[i + 1] = starts[i] + 1 + groups.get(i).entries().size();
    }
  }

  @Override
  public int size() {
    return starts[groups.size()];
  }

  @Override
  public Line get(int index) {
    int place = Arrays.binarySearch(starts, index);
    if (place >= 0) {
      Group group = groups.get(place);
      return new Line.Heading(group.name(), group.ink(), group.entries().size());
    }
    Group group = groups.get(-place - 2);
    return new Line.Item(group.ink(), group.entries().get(index - starts[-place - 2] - 1));
  }

  /// The line to which a letter leads from another: its first in the group of that line, unless it is that line, else its first in the next
  /// group that has it, from the end on in the first.
  int lineOf(String letter, List<Initial> initials, int from) {
    int group = Math.abs(Arrays.binarySearch(starts, from) + 1) - 1;
    List<Initial> all = initials.stream().filter(initial -> initial.letter().equals(letter)).toList();
    Initial next = all.stream().filter(initial -> initial.group() >= group && line(initial) != from).findFirst().orElseGet(all::getFirst);
    return line(next);
  }

  private int line(Initial initial) {
    return starts[initial.group()] + 1 + initial.entry();
  }

  /// How many entries there are.
  int entries() {
    return size() - groups.size();
  }

  /// The line of an entity, -1 if it is not here.
  @SuppressWarnings("ReferenceEquality") // comparing all that is said of each of many would take its time
  int indexOf(Entity entity) {
    for (int group = 0; group < groups.size(); group++) {
      List<Entry> entries = groups.get(group).entries();
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).entity() == entity) {
          return starts[group] + 1 + i;
        }
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
