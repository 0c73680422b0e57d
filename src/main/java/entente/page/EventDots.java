package entente.page;

import entente.chart.Ink;
import entente.dossier.Event;
import entente.feed.Inks;
import entente.insight.Rhythm;
import entente.page.Detail.Dot;
import entente.page.Detail.Dot.Look;
import entente.page.Detail.Dots;
import entente.words.EntityWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Events as dots in a row.
final class EventDots {
  private static final int MOST_BEFORE = 4;
  private static final int MOST_AFTER = 2;
  private static final int FEWEST = 3;
  /// Events nearer to each other than this are one dot.
  private static final double NEARLY_HIDDEN = 1.0 / 48;
  /// Sessions nearer to each other than this share of the picture would hide each other.
  private static final double NEAREST = 1.0 / 24;

  private final Page page;
  private final EntityWords wording;
  private final List<Event> inTime;
  private final String spokenKey;
  private final ToIntFunction<Event> ink;

  /// The sessions of a mechanism.
  EventDots(Page page, Rhythm rhythm) {
    this(page, rhythm.sessions(), "sessions.spoken", _ -> Ink.JOINT);
  }

  /// Any events, each in the colour of its side.
  ///
  /// @param inTime the earliest first
  EventDots(Page page, List<Event> inTime) {
    this(page, inTime, "events.spoken", event -> Inks.ofSide(page.dossier(), event));
  }

  private EventDots(Page page, List<Event> inTime, String spokenKey, ToIntFunction<Event> ink) {
    this.page = page;
    this.wording = page.wording();
    this.inTime = inTime;
    this.spokenKey = spokenKey;
    this.ink = ink;
  }

  /// A line of them; none of so few, or in so short a time, that words say as much.
  List<Dots> strip() {
    return inTime.size() < FEWEST || frame().isGlimpse() ? List.of() : List.of(where(NEARLY_HIDDEN));
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
    if (inTime.size() * NEAREST > 1) {
      return where(NEAREST);
    }
    TimeFrame frame = frame();
    double[] at = inTime.stream().mapToLong(page.dossier()::day).mapToDouble(frame::share).toArray();
    spread(at);
    return new Dots(spoken(), IntStream.range(0, at.length).mapToObj(i -> dot(inTime.get(i), at[i], look(inTime.get(i)))).toList(),
        frame.ticks(wording.dates()));
  }

  /// Where they lie in time, without those that are nearer to the one before than a share of the picture.
  private Dots where(double apart) {
    TimeFrame frame = frame();
    List<Dot> dots = new ArrayList<>();
    for (Event event : inTime) {
      double at = frame.share(page.dossier().day(event));
      if (dots.isEmpty() || at - dots.getLast().at() >= apart) {
        dots.add(dot(event, at, look(event)));
      }
    }
    return new Dots(spoken(), dots, frame.ticks(wording.dates()));
  }

  private TimeFrame frame() {
    return TimeFrame.around(inTime.stream().mapToLong(page.dossier()::day));
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
    return page.count(spokenKey, inTime.size());
  }

  private Dot dot(Event event, double at, Look look) {
    return new Dot(event.id(), wording.name(event) + "\n" + wording.date(event.date()), at, ink.applyAsInt(event), look,
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
