package entente.page;

import entente.chart.Ink;
import entente.dossier.Event;
import entente.insight.Rhythm;
import entente.page.Detail.Dot;
import entente.page.Detail.Dot.Look;
import entente.page.Detail.Dots;
import entente.words.EntityWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The sessions of a mechanism as dots in a row.
final class Sessions {
  private static final int MOST_BEFORE = 4;
  private static final int MOST_AFTER = 2;
  /// Sessions nearer to each other than this share of the picture would hide each other.
  private static final double NEAREST = 1.0 / 24;

  private final Page page;
  private final EntityWords wording;
  private final List<Event> inTime;

  Sessions(Page page, Rhythm rhythm) {
    this.page = page;
    this.wording = page.wording();
    this.inTime = rhythm.sessions();
  }

  /// A session among those next to it, one step apart.
  Dots dotsAround(Event session) {
    int here = inTime.indexOf(session);
    int from = Math.max(0, here - MOST_BEFORE);
    int to = Math.min(inTime.size(), here + MOST_AFTER + 1);
    boolean isOpen = to == inTime.size() && inTime.getLast().status() == Event.Status.HELD;
    int steps = Math.max(1, to - from - (isOpen ? 0 : 1));
    List<Dot> dots = new ArrayList<>();
    for (int i = from; i < to; i++) {
      dots.add(dot(inTime.get(i), (double) (i - from) / steps, i == here ? Look.THIS : look(inTime.get(i))));
    }
    if (isOpen) {
      dots.add(new Dot("", page.text("session.unset"), 1, Ink.JOINT, Look.UNSET, /* isLater= */ false));
    }
    return new Dots(spoken(), dots, List.of());
  }

  /// All of them where they lie in time, or as near as they can without hiding each other.
  Dots dots() {
    long[] days = inTime.stream().mapToLong(page.dossier()::day).toArray();
    TimeFrame frame = TimeFrame.around(Arrays.stream(days));
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
    return page.count("sessions.spoken", inTime.size());
  }

  private Dot dot(Event event, double at, Look look) {
    return new Dot(event.id(), wording.name(event) + "\n" + wording.date(event.date()), at, Ink.JOINT, look,
        page.asOf().isLater(event));
  }

  private static Look look(Event event) {
    return switch (event.status()) {
      case HELD -> Look.HELD;
      case PLANNED, POSTPONED -> Look.INTENDED;
      case CANCELLED -> Look.CANCELLED;
    };
  }
}
