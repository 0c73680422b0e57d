package entente.dossier;

import java.util.List;

/// What stands at a key as one thing by itself or as a list: what something continues, the parties of a person.
///
/// @param all in the order of the file
/// @param isList whether it is a list in the file, in which one may stand, too
public record OneOrMore<M>(List<M> all, boolean isList) {
  private static final OneOrMore<?> NONE = new OneOrMore<>(List.of(), false);

  /// Keeps a copy of the list.
  public OneOrMore {
    all = List.copyOf(all);
  }

  /// Nothing.
  @SuppressWarnings("unchecked") // there is nothing in it
  public static <M> OneOrMore<M> none() {
    return (OneOrMore<M>) NONE;
  }

  /// One thing by itself.
  public static <M> OneOrMore<M> of(M one) {
    return new OneOrMore<>(List.of(one), /* isList= */ false);
  }
}
