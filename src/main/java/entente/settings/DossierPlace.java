package entente.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/// Where the user was in a dossier. What is empty is as it is in a dossier opened for the first time.
///
/// @param visible the stretch of time in sight
/// @param selection the ids of the selected entities, the one chosen last at the end
/// @param asOf the as-of day, in days since 1970-01-01, no further away than [#FARTHEST]
/// @param filter which events passed, in the language of queries
/// @param filtersBefore which passed before that, the latest at the end; at most [#MOST_FILTERS]
/// @param grouping the name of what the lanes of the timeline are grouped by
/// @param lanes how they were arranged, by the names of the groupings
/// @param hidden what was not shown around the lanes
/// @param orders the names of the orders in which the lists stood, by the names of the lists
/// @param table how the table was
/// @param pair the ids of the two parties that the page of the dossier spoke of, where the user chose them; else empty
public record DossierPlace(Optional<Stretch> visible, List<String> selection, OptionalLong asOf, Optional<String> filter,
    List<String> filtersBefore, Optional<String> grouping, Map<String, Lanes> lanes, Optional<List<String>> hidden,
    Map<String, String> orders, TableShape table, List<String> pair) {
  /// Of a dossier that was never opened.
  public static final DossierPlace NONE = new DossierPlace(Optional.empty(), List.of(), OptionalLong.empty(), Optional.empty(),
      List.of(), Optional.empty(), Map.of(), Optional.empty(), Map.of(), TableShape.USUAL, List.of());

  /// So many filters before the last are remembered, to be undone.
  public static final int MOST_FILTERS = 20;

  /// No day of a place is further from 1970-01-01 than this.
  public static final long FARTHEST = 3_700_000_000_000_000_000L;

  /// A stretch of time in days since 1970-01-01.
  ///
  /// @param from no further away than [#FARTHEST]
  /// @param to at least [#LEAST] later, no further away either
  public record Stretch(double from, double to) {
    /// The shortest, in days.
    public static final double LEAST = 1;

    private static Optional<Stretch> read(LenientFields fields) {
      OptionalDouble from = fields.number("from", -FARTHEST, FARTHEST);
      OptionalDouble to = fields.number("to", -FARTHEST, FARTHEST);
      return from.isPresent() && to.isPresent() && to.getAsDouble() - from.getAsDouble() >= LEAST
          ? Optional.of(new Stretch(from.getAsDouble(), to.getAsDouble())) : Optional.empty();
    }
  }

  /// The lanes of one grouping.
  ///
  /// @param first the ids of those that were put above all others, in their order
  /// @param collapsed the ids of those of which only a strip was shown
  /// @param order the name of the order of the others, where it was not the usual one
  public record Lanes(List<String> first, List<String> collapsed, Optional<String> order) {
    /// Keeps its own lists.
    public Lanes {
      first = List.copyOf(first);
      collapsed = List.copyOf(collapsed);
    }

    private static Lanes read(LenientFields fields) {
      return new Lanes(fields.texts("lanes"), fields.texts("collapsed"), fields.text("order"));
    }

    private LenientFields written() {
      return new LenientFields().with("lanes", first).with("collapsed", collapsed).with("order", order.orElse(null));
    }
  }

  /// The order of the table.
  ///
  /// @param column the name of the column it was sorted by
  public record TableOrder(String column, boolean ascending) {}

  /// How the table of events was. What is empty was as usual.
  ///
  /// @param columns the names of those that were there, in their order
  /// @param widths of those that were dragged to one, by their names, in points at the usual size of text
  public record TableShape(Optional<TableOrder> order, Optional<List<String>> columns, Map<String, Double> widths) {
    /// As nobody has touched it.
    public static final TableShape USUAL = new TableShape(Optional.empty(), Optional.empty(), Map.of());

    /// Keeps its own collections.
    public TableShape {
      columns = columns.map(List::copyOf);
      widths = Map.copyOf(widths);
    }

    private static TableShape read(LenientFields fields) {
      LenientFields dragged = fields.fields("widths");
      var widths = new LinkedHashMap<String, Double>();
      dragged.names().forEach(column -> dragged.number(column).ifPresent(width -> widths.put(column, width)));
      return new TableShape(fields.text("sort").map(column -> new TableOrder(column, !fields.truth("descending"))),
          fields.hasList("columns") ? Optional.of(fields.texts("columns")) : Optional.empty(), widths);
    }

    private void write(LenientFields into) {
      var dragged = new LenientFields();
      new TreeMap<>(widths).forEach(dragged::with);
      into.with("sort", order.map(TableOrder::column).orElse(null)).with("descending", order.map(by -> !by.ascending()).orElse(null))
          .with("columns", columns.orElse(null)).with("widths", dragged);
    }
  }

  /// Keeps its own collections.
  public DossierPlace {
    filtersBefore = List.copyOf(filtersBefore.subList(Math.max(0, filtersBefore.size() - MOST_FILTERS), filtersBefore.size()));
    selection = List.copyOf(selection);
    lanes = Map.copyOf(lanes);
    hidden = hidden.map(List::copyOf);
    orders = Map.copyOf(orders);
    pair = List.copyOf(pair);
  }

  static DossierPlace read(LenientFields fields) {
    OptionalDouble asOf = fields.number("asOf", -FARTHEST, FARTHEST);
    LenientFields orders = fields.fields("orders");
    var named = new LinkedHashMap<String, String>();
    orders.names().forEach(list -> orders.text(list).ifPresent(order -> named.put(list, order)));
    return new DossierPlace(
        Stretch.read(fields), fields.texts("selection"),
        asOf.isPresent() ? OptionalLong.of((long) asOf.getAsDouble()) : OptionalLong.empty(),
        fields.text("filter"), fields.texts("filtersBefore"), fields.text("grouping"), lanes(fields),
        fields.hasList("hidden") ? Optional.of(fields.texts("hidden")) : Optional.empty(), named, TableShape.read(fields),
        fields.texts("pair"));
  }

  /// Files of old know the lanes of one grouping only, beside its name.
  private static Map<String, Lanes> lanes(LenientFields fields) {
    var lanes = new LinkedHashMap<String, Lanes>();
    fields.text("grouping").map(_ -> Lanes.read(fields)).filter(old -> !old.first().isEmpty() || !old.collapsed().isEmpty())
        .ifPresent(old -> lanes.put(fields.text("grouping").orElseThrow(), old));
    LenientFields arranged = fields.fields("arrangements");
    arranged.names().forEach(grouping -> lanes.put(grouping, Lanes.read(arranged.fields(grouping))));
    return lanes;
  }

  LenientFields written() {
    var arranged = new LenientFields();
    new TreeMap<>(lanes).forEach((grouping, of) -> arranged.with(grouping, of.written()));
    var named = new LenientFields();
    new TreeMap<>(orders).forEach(named::with);
    LenientFields written = new LenientFields()
        .with("from", visible.map(Stretch::from).orElse(null)).with("to", visible.map(Stretch::to).orElse(null))
        .with("selection", selection).with("asOf", asOf.isPresent() ? asOf.getAsLong() : null)
        .with("filter", filter.orElse(null)).with("filtersBefore", filtersBefore).with("grouping", grouping.orElse(null))
        .with("arrangements", arranged).with("hidden", hidden.orElse(null)).with("orders", named)
        .with("pair", pair.isEmpty() ? null : pair);
    table.write(written);
    return written;
  }
}
