package entente.explorer;

import entente.chart.Ink;
import entente.dossier.Event;
import entente.dossier.Event.Status;
import entente.explorer.Detail.Dot;
import entente.explorer.Detail.Dot.Look;
import entente.explorer.Detail.Dots;
import entente.time.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The sessions of a mechanism in order of time.
final class Sessions {
  private static final int MOST_BEFORE = 4;
  private static final int MOST_AFTER = 2;
  /// Sessions nearer to each other than this share of the picture would hide each other.
  private static final double NEAREST = 1.0 / 24;

  private final Page page;
  private final Wording wording;
  private final List<Event> inTime;

  Sessions(Page page, @Nullable String mechanism) {
    this.page = page;
    this.wording = page.wording();
    this.inTime = mechanism == null ? List.of() : page.sequence().sessions(mechanism);
  }

  List<Event> inTime() {
    return inTime;
  }

  Optional<Event> before(Event session) {
    return at(inTime.indexOf(session) - 1);
  }

  Optional<Event> after(Event session) {
    return at(inTime.indexOf(session) + 1);
  }

  /// The last session that had been held by a day, or at least had begun.
  Optional<Event> lastHeld(long day) {
    return inTime.reversed().stream().filter(session -> isHeld(session, day)).findFirst();
  }

  /// The first session after a day, held or only intended; else the last of those that were intended for before it, if none was held
  /// since.
  Optional<Event> next(long day) {
    int last = lastHeld(day).map(inTime::indexOf).orElse(-1);
    List<Event> open = inTime.subList(last + 1, inTime.size()).stream().filter(session -> session.status() != Status.CANCELLED).toList();
    return open.stream().filter(session -> bounds(session).latestEnd() > day).findFirst()
        .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.getLast()));
  }

  private boolean isHeld(Event session, long day) {
    Bounds bounds = bounds(session);
    long begun = bounds.latestStart() == Bounds.FUTURE ? bounds.earliestStart() : bounds.latestStart();
    return session.status() == Status.HELD && begun <= day;
  }

  private Optional<Event> at(int index) {
    return index < 0 || index >= inTime.size() ? Optional.empty() : Optional.of(inTime.get(index));
  }

  /// A session among those next to it, one step apart.
  Dots dotsAround(Event session) {
    int here = inTime.indexOf(session);
    int from = Math.max(0, here - MOST_BEFORE);
    int to = Math.min(inTime.size(), here + MOST_AFTER + 1);
    boolean isOpen = to == inTime.size() && inTime.getLast().status() == Status.HELD;
    int steps = Math.max(1, to - from - (isOpen ? 0 : 1));
    List<Dot> dots = new ArrayList<>();
    for (int i = from; i < to; i++) {
      dots.add(dot(inTime.get(i), (double) (i - from) / steps, i == here ? Look.THIS : look(inTime.get(i))));
    }
    if (isOpen) {
      dots.add(new Dot("", wording.text("session.unset"), 1, Ink.JOINT, Look.UNSET));
    }
    return new Dots(spoken(), dots, List.of());
  }

  /// All of them where they lie in time, or as near as they can without hiding each other.
  Dots dots() {
    long[] days = inTime.stream().mapToLong(this::day).toArray();
    Frame frame = Frame.around(Arrays.stream(days));
    double[] at = Arrays.stream(days).mapToDouble(frame::share).toArray();
    boolean isCrowded = at.length * NEAREST > 1;
    if (!isCrowded) {
      spread(at);
    }
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      if (!isCrowded || dots.isEmpty() || at[i] - dots.getLast().at() >= NEAREST) {
        dots.add(dot(inTime.get(i), at[i], look(inTime.get(i))));
      }
    }
    return new Dots(spoken(), dots, frame.ticks(wording.dates()));
  }

  private static void spread(double[] at) {
    for (int i = 1; i < at.length; i++) {
      at[i] = Math.max(at[i], at[i - 1] + NEAREST);
    }
    double limit = 1;
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.min(at[i], limit);
      limit = at[i] - NEAREST;
    }
  }

  private String spoken() {
    return wording.count("sessions.spoken", inTime.size());
  }

  private long day(Event event) {
    Bounds bounds = bounds(event);
    return bounds.earliestStart() == Bounds.PAST ? bounds.latestEnd() : bounds.earliestStart();
  }

  private Bounds bounds(Event event) {
    return page.dossier().bounds(event);
  }

  private Dot dot(Event event, double at, Look look) {
    return new Dot(event.id(), wording.name(event) + "\n" + wording.date(event.date()), at, Ink.JOINT, look);
  }

  private static Look look(Event event) {
    return switch (event.status()) {
      case HELD -> Look.HELD;
      case PLANNED, POSTPONED -> Look.INTENDED;
      case CANCELLED -> Look.CANCELLED;
    };
  }
}
