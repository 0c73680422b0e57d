package entente.view;

import entente.chart.Members;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/// Numbers as the rows of a table. Other numbers can take their place at once, and the table keeps the column it is sorted by.
final class Numbers extends ObservableListBase<Integer> implements RandomAccess {
  private Members members = Members.NONE;

  /// Puts others in their place.
  void show(Members next) {
    List<Integer> before = new Before(members);
    members = next;
    beginChange();
    nextReplace(0, next.size(), before);
    endChange();
  }

  @Override
  public Integer get(int index) {
    return members.get(index);
  }

  @Override
  public int size() {
    return members.size();
  }

  /// What was there, for those who want to know what has changed.
  private static final class Before extends AbstractList<Integer> implements RandomAccess {
    private final Members members;

    Before(Members members) {
      super();
      this.members = members;
    }

    @Override
    public Integer get(int index) {
      return members.get(index);
    }

    @Override
    public int size() {
      return members.size();
    }
  }
}
