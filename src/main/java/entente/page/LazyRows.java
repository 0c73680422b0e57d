package entente.page;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/// A list whose members are made each time they are asked for: of thousands of rows only those are made that are shown.
final class LazyRows<A, B> extends AbstractList<B> implements RandomAccess {
  private final List<? extends A> originals;
  private final Function<? super A, ? extends B> make;

  private LazyRows(List<? extends A> originals, Function<? super A, ? extends B> make) {
    this.originals = originals;
    this.make = make;
  }

  static <A, B> List<B> of(List<? extends A> originals, Function<? super A, ? extends B> make) {
    return new LazyRows<>(originals, make);
  }

  @Override
  public B get(int index) {
    return make.apply(originals.get(index));
  }

  @Override
  public int size() {
    return originals.size();
  }
}
