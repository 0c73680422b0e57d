package entente.view;

import entente.explorer.Catalogue.Entry;
import entente.explorer.Catalogue.Group;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// Groups of entries as lines, one below the other: a heading, its entries, the next heading. Nothing is made for lines out of sight.
final class CatalogueLines extends AbstractList<CatalogueLines.Line> implements RandomAccess {
  private final List<Group> groups;
  private final int[] starts; // of each group; one more for the end

  /// A line of a list.
  sealed interface Line {
    /// The name of a group above its entries.
    record Heading(Group group) implements Line {}

    /// An entry.
    record Item(Group group, Entry entry) implements Line {}
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
      return new Line.Heading(groups.get(place));
    }
    int group = -place - 2;
    return new Line.Item(groups.get(group), groups.get(group).entries().get(index - starts[group] - 1));
  }

  /// How many entries there are.
  int entries() {
    return size() - groups.size();
  }

  /// The line of an entity, -1 if it is not here.
  int indexOf(String id) {
    for (int group = 0; group < groups.size(); group++) {
      List<Entry> entries = groups.get(group).entries();
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).entity().id().equals(id)) {
          return starts[group] + 1 + i;
        }
      }
    }
    return -1;
  }
}
