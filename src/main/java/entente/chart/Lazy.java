package entente.chart;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something immutable that is made when it is first asked for. Where two threads ask at once it may be made twice, which does no harm.
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
