package entente.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that takes its time and is made once, when it is first asked for. Whoever else asks meanwhile waits for it; it is given up
/// only when none of those who asked wants it any more, and made anew when it is asked for again. Safe on any thread.
public final class Once<T> {
  private final Function<Progress, T> maker;
  private final List<Progress> asking = new CopyOnWriteArrayList<>(); // one as often as it asks
  private volatile @Nullable T made;

  /// @param maker makes it on the thread of one who asks; what it follows reports no fraction
  public Once(Function<Progress, T> maker) {
    this.maker = maker;
  }

  /// The thing itself.
  ///
  /// @throws java.util.concurrent.CancellationException when nobody wants it any more
  public T get(Progress progress) {
    T known = made;
    return known == null ? made(progress) : known;
  }

  private T made(Progress progress) {
    asking.add(progress);
    try {
      synchronized (asking) {
        T known = made == null ? maker.apply(() -> asking.stream().anyMatch(Progress::isWanted)) : made;
        made = known;
        return known;
      }
    } finally {
      asking.remove(progress);
    }
  }
}
