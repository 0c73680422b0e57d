package entente.explorer;

import entente.chart.Span;
import entente.explorer.Explorer.View;
import entente.explorer.Session.Sight;
import entente.explorer.Session.TableOrder;
import entente.feed.Grouping;
import entente.feed.LaneOrder;
import entente.listing.Catalogue.Order;
import entente.listing.CatalogueKind;
import entente.listing.EventRows.Column;
import entente.query.Query;
import entente.query.QueryReader;
import entente.settings.DossierPlace;
import entente.settings.DossierPlace.Lanes;
import entente.settings.DossierPlace.Stretch;
import entente.settings.DossierPlace.TableShape;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What of a session is remembered of a dossier, and how that brings the user back. What this version does not know is left out.
final class SessionPlace {
  private SessionPlace() {}

  /// What is to be remembered. What the user has left as it was at first is not, so that it follows the dossier.
  static DossierPlace of(View view, Session session) {
    Session first = Session.of(view);
    Map<String, Lanes> lanes = new HashMap<>();
    session.arrangements().forEach((grouping, arranged) -> {
      if (!arranged.equals(Arrangement.by(grouping))) {
        lanes.put(grouping.name(), new Lanes(arranged.first(), List.copyOf(arranged.collapsed()),
            arranged.order() == grouping.order() ? Optional.empty() : Optional.of(arranged.order().name())));
      }
    });
    Map<String, String> orders = new HashMap<>();
    session.lists().orders().forEach((kind, order) -> orders.put(kind.name(), order.name()));
    return new DossierPlace(
        session.sight() == Sight.CHOSEN ? Optional.of(new Stretch(session.visible().from(), session.visible().to())) : Optional.empty(),
        session.selected(), session.asOf(), Optional.of(session.filter()).filter(filter -> !filter.isAll()).map(Query::toString),
        session.filtering().before().stream().map(Query::toString).toList(),
        session.grouping() == first.grouping() ? Optional.empty() : Optional.of(session.grouping().name()), lanes,
        session.hidden().equals(first.hidden()) ? Optional.empty() : Optional.of(session.hidden().stream().sorted().toList()), orders,
        shape(session.table()), session.pair());
  }

  private static TableShape shape(ShownTable table) {
    Map<String, Double> widths = new HashMap<>();
    table.widths().forEach((column, width) -> widths.put(column.name(), width));
    return new TableShape(
        table.order().equals(TableOrder.USUAL) ? Optional.empty()
            : Optional.of(new DossierPlace.TableOrder(table.order().column().name(), table.order().ascending())),
        table.columns().equals(ShownTable.USUAL_COLUMNS) ? Optional.empty()
            : Optional.of(table.columns().stream().map(Column::name).toList()), widths);
  }

  /// A session in which a dossier has just been opened, as the user left it.
  static Session restored(DossierPlace place, Session opened, View view) {
    Session next = opened;
    List<String> selected = view.details().targets(place.selection());
    if (!selected.isEmpty()) {
      next = next.with(new History(selected, List.of(), List.of()));
    }
    if (place.visible().isPresent()) {
      next = next.withVisible(new Span(place.visible().get().from(), place.visible().get().to()));
    }
    next = next.with(filtering(place, view.columns().reader()));
    for (var lanes : place.lanes().entrySet()) {
      next = named(Grouping.class, lanes.getKey()).map(grouping ->
          new Arrangement(grouping, lanes.getValue().order().flatMap(order -> named(LaneOrder.class, order)).orElse(grouping.order()),
              lanes.getValue().first(), new LinkedHashSet<>(lanes.getValue().collapsed())))
          .map(next::with).orElse(next);
    }
    for (var order : place.orders().entrySet()) {
      next = inOrder(next, named(CatalogueKind.class, order.getKey()), named(Order.class, order.getValue()));
    }
    next = place.grouping().flatMap(name -> named(Grouping.class, name)).map(next::withGrouping).orElse(next);
    next = place.hidden().map(LinkedHashSet::new).map(next::withHidden).orElse(next);
    next = next.with(table(place.table(), next.table())).withPair(place.pair());
    return place.asOf().isPresent() ? next.withAsOf(place.asOf()) : next;
  }

  private static ShownTable table(TableShape place, ShownTable opened) {
    Map<Column, Double> widths = new EnumMap<>(Column.class);
    widths.putAll(opened.widths());
    place.widths().forEach((name, width) -> named(Column.class, name).ifPresent(column -> widths.put(column, width)));
    List<Column> columns = place.columns().stream().flatMap(List::stream).flatMap(name -> named(Column.class, name).stream()).toList();
    var next = new ShownTable(opened.order(), columns.isEmpty() ? opened.columns() : columns, widths);
    return place.order().flatMap(order -> named(Column.class, order.column()).map(column -> new TableOrder(column, order.ascending())))
        .map(next::with).orElse(next);
  }

  private static Filtering filtering(DossierPlace place, QueryReader reader) {
    Query now = queries(place.filter().stream(), reader).findFirst().orElse(Query.All.EVERYTHING);
    List<Query> before = queries(place.filtersBefore().stream(), reader).toList();
    return new Filtering(now, before, List.of()).keeping(UnaryOperator.identity()); // so that no step leads to where one is
  }

  private static Stream<Query> queries(Stream<String> texts, QueryReader reader) {
    return texts.map(reader::read).filter(Query.class::isInstance).map(Query.class::cast);
  }

  private static Session inOrder(Session session, Optional<CatalogueKind> kind, Optional<Order> order) {
    return kind.isPresent() && order.filter(kind.get().orders()::contains).isPresent()
        ? session.with(session.lists().with(kind.get(), order.get())) : session;
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst();
  }
}
