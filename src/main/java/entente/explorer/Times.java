package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.time.Bounds;
import java.util.Arrays;
import java.util.List;

/// The time that a dossier's events span, in equal parts.
final class Times {
  /// How many parts there are.
  static final int PARTS = 10;

  private final Dossier dossier;
  private final long first;
  private final long last;

  Times(Dossier dossier) {
    this.dossier = dossier;
    long earliest = Bounds.FUTURE;
    long latest = Bounds.PAST;
    for (Event event : dossier.lists().events()) {
      long day = day(event);
      if (day != Bounds.PAST) {
        earliest = Math.min(earliest, day);
        latest = Math.max(latest, day);
      }
    }
    this.first = earliest;
    this.last = latest;
  }

  /// The first day on which an event can have begun.
  long day(Event event) {
    return dossier.bounds(event).earliestStart();
  }

  /// How many of the days fall into each part, oldest first; [Bounds#PAST] falls into none.
  List<Integer> activity(long[] days) {
    Integer[] counts = new Integer[PARTS];
    Arrays.fill(counts, 0);
    for (long day : days) {
      if (day != Bounds.PAST) {
        counts[(int) ((day - first) / (last - first + 1.0) * PARTS)]++;
      }
    }
    return List.of(counts);
  }
}
