package entente.view.timeline;

import entente.chart.Members;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/// The numbers of some items, as a list or table shows them; none is stored. Others can take their place at once, and a table keeps the
/// column it is sorted by.
final class MemberNumbers extends ObservableListBase<Integer> implements RandomAccess {
  private Members members;

  MemberNumbers(Members members) {
    super();
    this.members = members;
  }

  /// Puts others in their place.
  void show(Members next) {
    var before = new MemberNumbers(members);
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
}
