package entente.query;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Topic;
import entente.time.Bounds;
import entente.time.Certainty;
import entente.time.Relation;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which events somebody wants to see: those that pass every part of it. An empty part lets everything pass.
///
/// @param kinds the event is of one of these
/// @param topics ids; the event is about one of these or about a topic within one of them
/// @param time when the event went on
public record Filter(Set<Event.Kind> kinds, Set<String> topics, @Nullable Time time) {
  /// Lets every event pass.
  public static final Filter NONE = new Filter(Set.of(), Set.of(), null);

  /// A stretch of time with which an event has a day in common.
  ///
  /// @param first day since 1970-01-01
  /// @param last day, inclusive
  /// @param certainly whether that must be certain; else it is enough that it is possible
  public record Time(long first, long last, boolean certainly) {
    /// The same stretch, certainly or only possibly shared.
    public Time as(boolean isCertain) {
      return new Time(first, last, isCertain);
    }

    boolean passes(Dossier dossier, Event event) {
      Bounds bounds = dossier.bounds(event);
      Certainty overlaps = Relation.OVERLAPS.of(bounds, Bounds.ofDays(first, last));
      return certainly ? overlaps == Certainty.CERTAINLY && !event.date().isQualified() : overlaps != Certainty.NO;
    }
  }

  /// Keeps copies of the sets.
  public Filter {
    kinds = Set.copyOf(kinds);
    topics = Set.copyOf(topics);
  }

  /// Whether it lets every event pass.
  public boolean isNone() {
    return equals(NONE);
  }

  /// The same with a kind added, or taken away if it is there.
  public Filter toggled(Event.Kind kind) {
    return new Filter(toggled(kinds, kind), topics, time);
  }

  /// The same with a topic added, or taken away if it is there.
  public Filter toggledTopic(String topic) {
    return new Filter(kinds, toggled(topics, topic), time);
  }

  /// The same with another time.
  ///
  /// @param next null for any time
  public Filter during(@Nullable Time next) {
    return new Filter(kinds, topics, next);
  }

  private static <T> Set<T> toggled(Set<T> set, T member) {
    Set<T> next = new LinkedHashSet<>(set);
    if (!next.remove(member)) {
      next.add(member);
    }
    return next;
  }

  /// What of it makes sense for a dossier: without kinds of which no event is, and topics that no event is about.
  public Filter keptFor(Dossier dossier) {
    Set<Event.Kind> there = kinds.isEmpty() ? Set.of()
        : dossier.lists().events().stream().map(Event::kind).collect(Collectors.toSet());
    return new Filter(kinds.stream().filter(there::contains).collect(Collectors.toSet()),
        topics.stream().filter(topic -> within(dossier, Set.of(topic)).stream()
            .anyMatch(narrower -> !dossier.referring(Event.class, narrower).isEmpty())).collect(Collectors.toSet()), time);
  }

  /// Which events of a dossier pass. Takes its time; on any thread.
  ///
  /// @throws java.util.concurrent.CancellationException once that is no longer wanted
  public Passing passing(Dossier dossier, Progress progress) {
    List<Event> events = dossier.lists().events();
    if (isNone()) {
      return Passing.all(events.size());
    }
    Set<String> within = within(dossier, topics);
    var passing = new BitSet(events.size());
    for (int i = 0; i < events.size(); i++) {
      progress.check(i);
      Event event = events.get(i);
      if ((kinds.isEmpty() || kinds.contains(event.kind()))
          && (topics.isEmpty() || !Collections.disjoint(event.topics(), within))
          && (time == null || time.passes(dossier, event))) {
        passing.set(i);
      }
    }
    return Passing.of(passing, events.size());
  }

  /// Topics and all that lie within them.
  private static Set<String> within(Dossier dossier, Set<String> topics) {
    Set<String> within = new HashSet<>(topics);
    List<String> open = new ArrayList<>(topics);
    while (!open.isEmpty()) {
      String wider = open.removeLast();
      for (Topic topic : dossier.referring(Topic.class, wider)) {
        if (wider.equals(topic.in()) && within.add(topic.id())) {
          open.add(topic.id());
        }
      }
    }
    return within;
  }
}
