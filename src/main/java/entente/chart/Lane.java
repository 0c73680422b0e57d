package entente.chart;

/// A group of items with a name, before anything is placed.
///
/// @param ink the colour of its name's dot and of its clusters, as [Ink] says
/// @param members each once
public record Lane(String id, String name, int ink, Members members) {
  Lane with(Members others) {
    return new Lane(id, name, ink, others);
  }
}
