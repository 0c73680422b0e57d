package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Event.Status;
import entente.time.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How the sessions of a mechanism follow one another.
///
/// @param sessions held or not, in order of time
public record Rhythm(Dossier dossier, List<Event> sessions) {

  /// That of a mechanism.
  public static Rhythm of(Dossier dossier, String mechanism) {
    return new Rhythm(dossier, dossier.inTime().sessions(mechanism));
  }

  /// The session right before one of them.
  public Optional<Event> before(Event session) {
    return at(sessions.indexOf(session) - 1);
  }

  /// The session right after one of them.
  public Optional<Event> after(Event session) {
    return at(sessions.indexOf(session) + 1);
  }

  private Optional<Event> at(int index) {
    return index < 0 || index >= sessions.size() ? Optional.empty() : Optional.of(sessions.get(index));
  }

  /// The last session that had been held by a day, or at least had begun.
  ///
  /// @param day days since 1970-01-01
  public Optional<Event> lastHeld(long day) {
    return sessions.reversed().stream().filter(session -> isHeld(session, day)).findFirst();
  }

  /// The first session after a day, held or only intended; else the last of those that were intended for before it, if none was held
  /// since.
  ///
  /// @param day days since 1970-01-01
  public Optional<Event> next(long day) {
    int last = lastHeld(day).map(sessions::indexOf).orElse(-1);
    List<Event> open = IntStream.range(0, sessions.size()).filter(i -> i > last || isStillToCome(sessions.get(i), sessions.get(last)))
        .mapToObj(sessions::get).filter(session -> session.status() != Status.CANCELLED).toList();
    return open.stream().filter(session -> bounds(session).latestEnd() > day).findFirst()
        .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.getLast()));
  }

  /// Whether what is only intended, and can have been meant for before a held session, can also have been meant for after it.
  private boolean isStillToCome(Event intended, Event held) {
    return intended.status() != Status.HELD && bounds(intended).latestEnd() > bounds(held).earliestStart();
  }

  private boolean isHeld(Event session, long day) {
    Bounds bounds = bounds(session);
    long begun = bounds.latestStart() == Bounds.FUTURE ? bounds.earliestStart() : bounds.latestStart();
    return session.status() == Status.HELD && begun <= day;
  }

  private Bounds bounds(Event event) {
    return dossier.bounds(event);
  }
}
