package entente.query;

import entente.time.Bisection;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfException;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.time.EdtfSet.Member;
import entente.time.EdtfUnspecified;
import entente.time.Endpoint;
import entente.time.Endpoint.Bounded;
import entente.time.Reading;
import entente.time.SingleDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days that a condition on time asks for: those of a date in EDTF, or all from one date to another. They are runs of days, more than
/// one where a date leaves some out: `[2015,2020]`, `XXXX-12`.
///
/// `toString` writes it as it stands in a query: `2015/2020`, `2015..2020`, `2015..`, `..2020`.
public final class Period {
  private final @Nullable Edtf from;
  private final @Nullable Edtf to;
  private final boolean isSpan;
  private long[] starts; // of the runs, ascending
  private long[] ends;

  private Period(@Nullable Edtf from, @Nullable Edtf to, boolean isSpan) {
    this.from = from;
    this.to = to;
    this.isSpan = isSpan;
    this.starts = new long[1];
    this.ends = new long[1];
    if (isSpan || !(from instanceof EdtfSet || from instanceof EdtfUnspecified)) {
      starts[0] = from == null ? Bounds.PAST : days(from).earliestStart();
      ends[0] = to == null ? Bounds.FUTURE : days(to).latestEnd();
    } else {
      var runs = new Runs();
      runs.add(from);
      starts = Arrays.copyOf(runs.starts, runs.size);
      ends = Arrays.copyOf(runs.ends, runs.size);
    }
  }

  private static Bounds days(Edtf date) {
    return date.bounds(Reading.WITHIN, Bounds.PAST);
  }

  /// The days of one date.
  public static Period of(Edtf date) {
    return new Period(date, date, /* isSpan= */ false);
  }

  /// All days from a date to another, both included; the one that is earlier may be either. Not both are null.
  ///
  /// @param from null where there is no first
  /// @param to null where there is no last
  public static Period between(@Nullable Edtf from, @Nullable Edtf to) {
    boolean isTurned = from != null && to != null && days(from).earliestStart() > days(to).latestEnd();
    return isTurned ? new Period(to, from, /* isSpan= */ true) : new Period(from, to, /* isSpan= */ true);
  }

  /// What stands in a query: EDTF, else two dates in EDTF with `..` between, of which one may be absent; empty where it is neither.
  public static Optional<Period> of(String text) {
    Optional<Edtf> date = edtf(text);
    int dots = date.isPresent() ? -1 : dots(text);
    if (dots < 0) {
      return date.map(Period::of);
    }
    String first = text.substring(0, dots);
    String last = text.substring(dots + 2);
    Optional<Edtf> from = end(first);
    Optional<Edtf> to = end(last);
    boolean isRight = from.isPresent() != first.isEmpty() && to.isPresent() != last.isEmpty() && (from.isPresent() || to.isPresent());
    return isRight ? Optional.of(between(from.orElse(null), to.orElse(null))) : Optional.empty();
  }

  /// A date in EDTF.
  static Optional<Edtf> edtf(String text) {
    try {
      return Optional.of(Edtf.parseMixing(text));
    } catch (EdtfException _) {
      return Optional.empty(); // it may be something else
    }
  }

  /// A date in EDTF that can stand at an end: one that has no open end itself.
  static Optional<Edtf> end(String text) {
    return edtf(text).filter(date -> !(date instanceof EdtfInterval));
  }

  /// Where the first two dots outside brackets stand, -1 where there are none.
  static int dots(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (depth <= 0 && text.startsWith("..", i)) {
        return i;
      }
    }
    return -1;
  }

  /// The one date, or that from which it lasts; null where there is no first.
  public @Nullable Edtf from() {
    return from;
  }

  /// The one date, or that to which it lasts; null where there is no last.
  public @Nullable Edtf to() {
    return to;
  }

  /// Whether it lasts from one date to another, rather than being that of one date.
  public boolean isSpan() {
    return isSpan;
  }

  /// Whether one of some days is in it.
  boolean meets(long first, long last) {
    int run = runEndingFrom(first);
    return run < ends.length && starts[run] <= last;
  }

  /// Whether all of some days are in it.
  boolean holds(long first, long last) {
    int run = runEndingFrom(first);
    return run < ends.length && starts[run] <= first && ends[run] >= last;
  }

  private int runEndingFrom(long day) {
    return ends.length == 1 ? (ends[0] >= day ? 0 : 1) : Bisection.first(0, ends.length, run -> ends[run] >= day);
  }

  /// The days, in a stretch, on which its answer may change: the first of each run and the one after its last.
  Stream<Long> turns(long after, long upTo) {
    return Stream.iterate(runEndingFrom(after), run -> run < ends.length && starts[run] <= upTo, run -> run + 1)
        .flatMap(run -> ends[run] == Bounds.FUTURE ? Stream.of(starts[run]) : Stream.of(starts[run], ends[run] + 1))
        .filter(day -> day > after && day <= upTo);
  }

  @Override
  public String toString() {
    return isSpan ? (from == null ? "" : from) + ".." + (to == null ? "" : to) : String.valueOf(from);
  }

  /// Runs of days in the making.
  private static final class Runs {
    private long[] starts = new long[4];
    private long[] ends = new long[4];
    private int size;

    void add(@Nullable Edtf date) {
      if (date instanceof EdtfUnspecified digits) {
        digits.byYear().forEach(this::addEach);
      } else if (date instanceof EdtfSet set) {
        set.members().stream().map(m -> m instanceof Member.Range range ? range.inOrder() : m)
            .sorted((a, b) -> Long.compare(first(a.from()), first(b.from()))).forEach(this::add);
      }
    }

    private void add(Member member) {
      if (member instanceof Member.Single(EdtfUnspecified digits)) {
        digits.byYear().forEach(this::addEach);
      } else {
        add(first(member.from()), member.to() instanceof Bounded(SingleDate date) ? date.lastDay() : Bounds.FUTURE);
      }
    }

    private static long first(Endpoint endpoint) {
      return endpoint instanceof Bounded(SingleDate date) ? date.firstDay() : Bounds.PAST;
    }

    private void addEach(SingleDate date) {
      long last = date.lastDay();
      long day = date.firstDay();
      while (day <= last) {
        long end = Math.min(last, date.endAround(day));
        add(day, end);
        day = end == last ? last + 1 : date.firstFrom(end + 1);
      }
    }

    /// Adds a run that begins no earlier than the one before.
    private void add(long start, long end) {
      if (size > 0 && (ends[size - 1] == Bounds.FUTURE || start <= ends[size - 1] + 1)) {
        ends[size - 1] = Math.max(ends[size - 1], end);
        return;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
    }
  }
}
