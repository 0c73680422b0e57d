package entente.explorer;

import entente.listing.Catalogue.Order;
import entente.listing.CatalogueKind;
import java.util.EnumMap;
import java.util.Map;

/// What a user has set of the lists beside the timeline.
///
/// @param shown the one that is in front
/// @param orders in what order those stand that the user has put in one; see [#order]
/// @param filters what was typed to narrow them; of those that are not there, nothing
public record ShownLists(CatalogueKind shown, Map<CatalogueKind, Order> orders, Map<CatalogueKind, String> filters) {
  /// As nobody has touched them.
  public static final ShownLists USUAL = new ShownLists(CatalogueKind.values()[0], Map.of(), Map.of());

  /// Keeps copies.
  public ShownLists {
    orders = Map.copyOf(orders);
    filters = Map.copyOf(filters);
  }

  /// In what order a list stands.
  public Order order(CatalogueKind kind) {
    return orders.getOrDefault(kind, kind.orders().getFirst());
  }

  /// What a list is narrowed by.
  public String filter(CatalogueKind kind) {
    return filters.getOrDefault(kind, "");
  }

  /// With another list in front.
  public ShownLists showing(CatalogueKind kind) {
    return new ShownLists(kind, orders, filters);
  }

  /// With a list in another order.
  public ShownLists with(CatalogueKind kind, Order order) {
    Map<CatalogueKind, Order> others = new EnumMap<>(CatalogueKind.class);
    others.putAll(orders);
    others.put(kind, order);
    return new ShownLists(shown, others, filters);
  }

  /// With a list narrowed.
  public ShownLists filtered(CatalogueKind kind, String text) {
    Map<CatalogueKind, String> others = new EnumMap<>(CatalogueKind.class);
    others.putAll(filters);
    others.put(kind, text);
    return new ShownLists(shown, orders, others);
  }
}
