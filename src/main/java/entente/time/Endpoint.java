package entente.time;

/// One end of an interval or of a range in a set.
public sealed interface Endpoint {

  /// A known date.
  record Bounded(SingleDate date) implements Endpoint {}

  /// `..`: no end; still so, or always was.
  record Open() implements Endpoint {}

  /// Nothing written: there is an end, but it is not known.
  record Unknown() implements Endpoint {}
}
