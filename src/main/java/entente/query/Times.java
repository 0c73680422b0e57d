package entente.query;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Figure;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.insight.AsOf;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.work.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The first and the last day on which each entity of a list can have been. Immutable.
final class Times {
  private static final Bounds NEVER = Bounds.ofDays(Bounds.FUTURE, Bounds.PAST);

  private final long[] first;
  private final long[] last;
  private final BitSet doubtful; // whose date is marked, so that nothing under it is certain

  /// Asks every entity once.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  Times(Dossier dossier, List<? extends Entity> entities, Progress progress) {
    this.first = new long[entities.size()];
    this.last = new long[entities.size()];
    this.doubtful = new BitSet(entities.size());
    for (int place = 0; place < first.length; place++) {
      progress.check(place);
      Entity entity = entities.get(place);
      Bounds days = days(dossier, entity).orElse(NEVER);
      first[place] = days.earliestStart();
      last[place] = days.latestEnd();
      doubtful.set(place, isDoubtful(dossier, entity));
    }
  }

  private static Optional<Bounds> days(Dossier dossier, Entity entity) {
    return switch (entity) {
      case Event event -> Optional.of(dossier.bounds(event));
      case Statement statement -> AsOf.made(dossier, statement);
      case Tenure tenure -> Tenures.bounds(dossier, tenure);
      case Figure figure -> Optional.of(dossier.bounds(Figure.DATE, figure.date()));
      default -> Optional.empty();
    };
  }

  private static boolean isDoubtful(Dossier dossier, Entity entity) {
    Edtf date = Traits.date(dossier, entity);
    return entity instanceof Tenure tenure ? Tenures.isQualified(tenure) : date != null && date.isQualified();
  }

  /// Those that can have been in a period.
  BitSet possibly(Period period) {
    var found = new BitSet(first.length);
    for (int place = 0; place < first.length; place++) {
      if (first[place] <= last[place] && period.meets(first[place], last[place])) {
        found.set(place);
      }
    }
    return found;
  }

  /// Those that lie in a period wholly, on whichever day they were.
  BitSet certainly(Period period) {
    var found = new BitSet(first.length);
    for (int place = 0; place < first.length; place++) {
      if (first[place] <= last[place] && period.holds(first[place], last[place])) {
        found.set(place);
      }
    }
    found.andNot(doubtful);
    return found;
  }

  /// Those that cannot have begun by a day.
  BitSet after(long day) {
    var found = new BitSet(first.length);
    for (int place = 0; place < first.length; place++) {
      if (first[place] > day && first[place] <= last[place]) {
        found.set(place);
      }
    }
    return found;
  }

  /// Whether nothing about the day of one is certain.
  boolean isDoubtful(int place) {
    return doubtful.get(place);
  }

  /// The day for which one counts: the first on which it can have been, else the last.
  long day(int place) {
    return first[place] == Bounds.PAST ? last[place] : first[place];
  }
}
