package entente.dossier;

import entente.time.Bounds;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an entity names although it certainly was no more by then: a party as a side of an event, a post in which somebody serves.
///
/// @param by the event or tenure
/// @param key at which something is named
/// @param part the key in a member of the list that stands there, null where it is no list
/// @param named the id that stands there: of the party or post itself, or of somebody who belongs to the party
/// @param gone the id of the party or post
/// @param lastDay the last on which that can have been there, in days since 1970-01-01
public record Outlived(Entity by, String key, @Nullable String part, String named, String gone, long lastDay) {

  /// All of a dossier, list by list. Takes its time only where the life of something is over.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  public static List<Outlived> in(Dossier dossier, Progress progress) {
    var search = new SearchForSides(dossier, progress);
    List<Outlived> all = new ArrayList<>();
    dossier.lists().posts().forEach(post -> inPost(dossier, post, all));
    search.find(all);
    return all;
  }

  /// Those who are in a post for certain after its own end or that of its organisation or party.
  private static void inPost(Dossier dossier, Post post, List<Outlived> into) {
    long lastDay = Tenures.lives(dossier, post).mapToLong(Bounds::latestEnd).min().orElse(Bounds.FUTURE);
    if (lastDay != Bounds.FUTURE) {
      dossier.referring(Tenure.class, post.id()).stream()
          .filter(tenure -> tenure.post().equals(post.id()) && !Tenures.isQualified(tenure))
          .filter(tenure -> Tenures.own(dossier, tenure).filter(own -> own.earliestEnd() > lastDay).isPresent())
          .forEach(tenure -> into.add(new Outlived(tenure, Tenure.POST.key(), null, post.id(), post.id(), lastDay)));
    }
  }

  /// Looks for sides that were no more.
  private record SearchForSides(Dossier dossier, Progress progress) {
    void find(List<Outlived> into) {
      BitSet places = new BitSet(); // of events in which a party that is over can be a side
      dossier.lists().parties().stream().filter(party -> dossier.lastDay(party.id()) != Bounds.FUTURE)
          .flatMap(party -> Stream.concat(Stream.of(party), dossier.referring(party.id()).stream().filter(this::belongsToOne)))
          .forEach(entity -> dossier.eventsReferring(entity.id()).forEach(places::set));
      places.stream().peek(progress::check).mapToObj(dossier.lists().events()::get).forEach(event -> find(event, into));
    }

    private boolean belongsToOne(Entity entity) {
      return entity instanceof Person || entity instanceof Post || entity instanceof Organisation;
    }

    private void find(Event event, List<Outlived> into) {
      long day = dossier.bounds(event).earliestStart();
      check(event, day, Event.HOST, null, event.host(), Optional.ofNullable(event.host()), into);
      check(event, day, Event.GUEST, null, event.guest(), Optional.ofNullable(event.guest()), into);
      for (Event.Participant p : event.participants()) {
        if (p.party() != null) {
          check(event, day, Event.PARTICIPANTS, Event.Participant.PARTY, p.party(), Optional.of(p.party()), into);
        } else if (dossier.find(p.post()).flatMap(Side::of).isPresent()) {
          check(event, day, Event.PARTICIPANTS, Event.Participant.POST, p.post(), dossier.find(p.post()).flatMap(Side::of), into);
        } else if (dossier.find(p.organisation()).flatMap(Side::of).isPresent()) {
          check(event, day, Event.PARTICIPANTS, Event.Participant.ORGANISATION, p.organisation(),
              dossier.find(p.organisation()).flatMap(Side::of), into);
        } else {
          check(event, day, Event.PARTICIPANTS, Event.Participant.PERSON, p.person(),
              dossier.find(Person.class, p.person()).flatMap(person -> Affiliation.recorded(dossier, person, day)), into);
        }
      }
    }

    private void check(Event event, long day, Field<Event, ?> at, @Nullable Field<Event.Participant, String> part,
        @Nullable String named, Optional<String> party, List<Outlived> into) {
      if (named != null && party.isPresent() && dossier.lastDay(party.get()) < day) {
        into.add(new Outlived(event, at.key(), part == null ? null : part.key(), named, party.get(), dossier.lastDay(party.get())));
      }
    }
  }
}
