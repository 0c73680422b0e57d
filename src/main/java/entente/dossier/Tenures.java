package entente.dossier;

import entente.dossier.Tenure.Phases;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.Endpoint.Unknown;
import entente.time.Reading;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When somebody was in office, from the tenure itself and from what stands around it.
public final class Tenures {
  private Tenures() {}

  /// The time a tenure lasted, empty where the holder is not known to have served.
  ///
  /// Where `date` leaves the start or the end unknown, the credentials (else the arrival) and the departure give it; what is
  /// still unknown reaches no further than the neighbouring holders' certain time in the post and the life of the holder, of the
  /// post, of the post that succeeds it and of its party.
  public static Optional<Bounds> bounds(Dossier dossier, Tenure tenure) {
    return own(tenure, dossier.knownUntil()).map(own -> limited(dossier, tenure, own));
  }

  /// What the tenure says of itself.
  private static Optional<Bounds> own(Tenure tenure, long until) {
    Edtf date = tenure.date();
    Phases phases = tenure.phases();
    Edtf began = phases.credentials() == null ? phases.arrived() : phases.credentials();
    if (date == null && began == null) {
      return Optional.empty();
    }
    Bounds b = date == null
        ? new Bounds(Bounds.PAST, Bounds.FUTURE, Bounds.PAST, Bounds.FUTURE)
        : date.bounds(Reading.LIFE, until);
    if (began != null && isStartUnknown(date)) {
      Bounds start = began.bounds(Reading.WITHIN, until);
      b = new Bounds(start.earliestStart(), Math.min(start.latestEnd(), b.latestStart()),
          Math.max(b.earliestEnd(), start.earliestStart()), b.latestEnd());
    }
    if (phases.left() != null && isEndUnknown(date)) {
      Bounds end = phases.left().bounds(Reading.WITHIN, until);
      b = new Bounds(b.earliestStart(), Math.min(b.latestStart(), end.latestEnd()),
          Math.max(b.earliestEnd(), end.earliestStart()), end.latestEnd());
    }
    return Optional.of(b);
  }

  private static boolean isStartUnknown(@Nullable Edtf date) {
    return !(date instanceof EdtfInterval interval) || interval.inOrder().start() instanceof Unknown;
  }

  private static boolean isEndUnknown(@Nullable Edtf date) {
    return !(date instanceof EdtfInterval interval) || interval.inOrder().end() instanceof Unknown;
  }

  private static Bounds limited(Dossier dossier, Tenure tenure, Bounds own) {
    long until = dossier.knownUntil();
    long from = own.earliestStart();
    long to = own.latestEnd();
    for (Bounds life : lives(dossier, tenure, until).toList()) {
      from = from == Bounds.PAST ? life.earliestStart() : from;
      to = to == Bounds.FUTURE ? life.latestEnd() : to;
    }
    for (Tenure other : dossier.referring(Tenure.class, tenure.post())) {
      Bounds b = other.id().equals(tenure.id()) ? null : own(other, until).filter(Bounds::hasCore).orElse(null);
      if (b != null && isStartUnknown(tenure.date()) && b.earliestEnd() <= own.latestStart()) {
        from = Math.max(from, b.earliestEnd());
      }
      if (b != null && isEndUnknown(tenure.date()) && b.latestStart() >= own.earliestEnd()) {
        to = Math.min(to, b.latestStart());
      }
    }
    return new Bounds(from, Math.max(own.latestStart(), from), Math.min(own.earliestEnd(), to), to);
  }

  /// The lives that no tenure outlasts; of a post that is continued by another, the time before that one.
  private static Stream<Bounds> lives(Dossier dossier, Tenure tenure, long until) {
    Post post = dossier.find(Post.class, tenure.post()).orElseThrow();
    Stream<Optional<Edtf>> lives = Stream.of(
        Optional.ofNullable(post.date()),
        dossier.find(Person.class, tenure.person()).map(Person::date),
        dossier.find(Party.class, post.party()).map(Party::date));
    Stream<Bounds> before = dossier.referring(Post.class, post.id()).stream()
        .filter(next -> post.id().equals(next.succeeds()) && next.date() != null)
        .map(next -> next.date().bounds(Reading.LIFE, until))
        .map(next -> new Bounds(Bounds.PAST, Bounds.PAST, next.latestStart(), next.latestStart()));
    return Stream.concat(lives.flatMap(Optional::stream).map(life -> life.bounds(Reading.LIFE, until)), before);
  }
}
