package entente.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// Where the user was in a dossier. What is empty is as it is in a dossier opened for the first time.
///
/// @param visible the stretch of time in sight
/// @param selection the ids of the selected entities, the one chosen last at the end
/// @param asOf the as-of day, in days since 1970-01-01
/// @param lanes how the timeline was arranged
/// @param filter what was filtered by, as the user wrote it
public record DossierPlace(
    Optional<Stretch> visible, List<String> selection, OptionalLong asOf, Optional<Lanes> lanes, Optional<String> filter) {
  /// Of a dossier that was never opened.
  public static final DossierPlace NONE =
      new DossierPlace(Optional.empty(), List.of(), OptionalLong.empty(), Optional.empty(), Optional.empty());

  /// A stretch of time in days since 1970-01-01.
  public record Stretch(double from, double to) {}

  /// The lanes of the timeline.
  ///
  /// @param grouping the name of what they are grouped by
  /// @param first the ids of those that were put above all others, in their order
  /// @param collapsed the ids of those of which only a strip was shown
  public record Lanes(String grouping, List<String> first, List<String> collapsed) {
    /// Keeps its own lists.
    public Lanes {
      first = List.copyOf(first);
      collapsed = List.copyOf(collapsed);
    }
  }

  /// Keeps its own list.
  public DossierPlace {
    selection = List.copyOf(selection);
  }

  static DossierPlace read(Fields fields) {
    OptionalDouble from = fields.number("from");
    OptionalDouble to = fields.number("to");
    OptionalDouble asOf = fields.number("asOf");
    return new DossierPlace(
        from.isPresent() && to.isPresent() && from.getAsDouble() < to.getAsDouble()
            ? Optional.of(new Stretch(from.getAsDouble(), to.getAsDouble())) : Optional.empty(),
        fields.texts("selection"), asOf.isPresent() ? OptionalLong.of((long) asOf.getAsDouble()) : OptionalLong.empty(),
        fields.text("grouping").map(grouping -> new Lanes(grouping, fields.texts("lanes"), fields.texts("collapsed"))),
        fields.text("filter"));
  }

  Fields written() {
    return new Fields().with("from", visible.map(Stretch::from).orElse(null)).with("to", visible.map(Stretch::to).orElse(null))
        .with("selection", selection).with("asOf", asOf.isPresent() ? asOf.getAsLong() : null)
        .with("grouping", lanes.map(Lanes::grouping).orElse(null)).with("lanes", lanes.map(Lanes::first).orElse(List.of()))
        .with("collapsed", lanes.map(Lanes::collapsed).orElse(List.of())).with("filter", filter.orElse(null));
  }
}
