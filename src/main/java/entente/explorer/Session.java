package entente.explorer;

import entente.chart.Plot;
import entente.chart.Span;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.explorer.Explorer.View;
import entente.feed.Grouping;
import entente.language.Language;
import entente.listing.EventRows.Column;
import entente.query.Query;
import entente.time.Days;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that a user can have set in a window: together with the open dossier it says what is to be seen there. The [Explorer] holds one and
/// replaces it as a whole.
///
/// @param history what is selected, and where back and forward lead from there
/// @param visible the stretch of time in sight
/// @param sight how it came to be in sight
/// @param asOf the day that posts are read as of, in days since 1970-01-01, where the user has put it somewhere; else it is that of the
///     last event held
/// @param filtering which events they want to see, and wanted to see before
/// @param grouping what the events are put in lanes by
/// @param arrangements how the lanes of each grouping are ordered and folded; of those that are not there, as nobody has arranged them
/// @param hidden what is not shown around the lanes: [Chronology#OFFICES], [Chronology#ERAS] or lines of figures; also
///     [Chronology#MAKING_WAY] and, under all views, [Chronology#OVERVIEW]
/// @param lists the lists beside the timeline
/// @param table how the table is
/// @param isTableShown whether the table is there in place of the timeline
/// @param dismissed the notices that the user has read and wants to hear no more of
/// @param pair the parties that the page of the dossier is to speak of; empty for those that are found by themselves
public record Session(History history, Span visible, Sight sight, OptionalLong asOf, Filtering filtering, Grouping grouping,
    Map<Grouping, Arrangement> arrangements, Set<String> hidden, ShownLists lists, ShownTable table,
    boolean isTableShown, Set<Notice> dismissed, List<String> pair) {
  private static final int MOST_RELATED = 2_000;

  /// How a stretch of time came to be in sight.
  public enum Sight {
    /// The dossier has just been opened, and it is not yet known how much room there is: all of it.
    OPENING,
    /// It was found for the room there is, and the user has left it so.
    FIRST,
    /// The user wanted it.
    CHOSEN
  }

  /// The order of the table's rows.
  ///
  /// @param column what they are ordered by
  public record TableOrder(Column column, boolean ascending) {
    /// In order of time.
    public static final TableOrder USUAL = new TableOrder(Column.DATE, true);
  }

  /// What a banner says of a file.
  ///
  /// @param problems each with what it is about; that others come before it in the file makes it no other
  public record Notice(DossierFile file, List<String> problems) {
    /// Keeps its own list.
    public Notice {
      problems = List.copyOf(problems);
    }

    static Notice of(OpenDossier dossier) {
      return new Notice(dossier.file(), dossier.problems().stream().map(problem ->
          (dossier.isReadable() ? problem.pointer() : problem.line() + ":" + problem.column()) + " " + problem.message(Language.ENGLISH))
          .toList());
    }
  }

  /// Keeps copies, and what can be drawn of the stretch of time and the as-of day.
  public Session {
    visible = visible.drawable();
    asOf = asOf.isPresent() ? OptionalLong.of(Days.near(asOf.getAsLong())) : asOf;
    arrangements = Map.copyOf(arrangements);
    hidden = Set.copyOf(hidden);
    dismissed = Set.copyOf(dismissed);
    pair = List.copyOf(pair);
  }

  /// In a dossier that is opened for the first time, in a window where nothing was: its first sight is still to be found, nothing is
  /// selected. There is room for one line of figures.
  static Session of(View view) {
    Set<String> hidden = view.chart().scenery().plots().stream().skip(1).map(Plot::id).collect(Collectors.toUnmodifiableSet());
    return new Session(History.NONE, view.chart().extent(), Sight.OPENING, OptionalLong.empty(), Filtering.NONE, Grouping.SIDE, Map.of(),
        hidden, ShownLists.USUAL, ShownTable.USUAL, false, Set.of(), List.of());
  }

  /// In another dossier that is opened for the first time. How the lists are and what the user has read is the window's and stays.
  Session in(View other) {
    Session fresh = of(other);
    return new Session(fresh.history, fresh.visible, fresh.sight, fresh.asOf, fresh.filtering, fresh.grouping, fresh.arrangements,
        fresh.hidden, lists, table, isTableShown, dismissed, fresh.pair);
  }

  /// In a newer state of the same dossier: all stays as far as it still is there. Who saw all of it sees all of it.
  Session keptFor(View before, View next) {
    Predicate<String> isThere = id -> next.details().target(id).filter(id::equals).isPresent();
    UnaryOperator<Query> rest = next.columns().reader()::remaining;
    return with(history.keeping(isThere, rest)).with(filtering.keeping(rest))
        .seeing(visible.equals(before.chart().extent()) ? next.chart().extent() : visible, sight);
  }

  /// Whether the dossier is read as of another day than the latest.
  public boolean isOfAnotherDay(View of) {
    return asOf.isPresent() && asOf.getAsLong() != of.asOf().day();
  }

  /// Which events the user wants to see.
  public Query filter() {
    return filtering.now();
  }

  /// All that is selected, the one chosen last at the end.
  public List<String> selected() {
    return history.selected();
  }

  /// What was selected last.
  public Optional<String> current() {
    return selected().isEmpty() ? Optional.empty() : Optional.of(selected().getLast());
  }

  /// The ids of what has to do with what is selected, where that is no event: itself, its events, times in office and values. Of an entity
  /// that very many name, of some.
  public Set<String> related(Dossier dossier) {
    return selected().stream().filter(id -> dossier.find(id).filter(entity -> !(entity instanceof Event)).isPresent())
        .flatMap(id -> Stream.concat(Stream.of(id), dossier.referring(id).stream().limit(MOST_RELATED).map(Entity::id)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether [#back] leads anywhere.
  public boolean canGoBack() {
    return !history.before().isEmpty();
  }

  /// Whether [#forward] leads anywhere.
  public boolean canGoForward() {
    return !history.after().isEmpty();
  }

  /// How the lanes of the present grouping are arranged.
  public Arrangement arrangement() {
    return arrangements.getOrDefault(grouping, Arrangement.by(grouping));
  }

  /// With something else selected; where the user was becomes the place to go back to.
  ///
  /// @param ids at least one, the one chosen last at the end
  public Session withSelection(List<String> ids) {
    return with(history.go(ids, visible, filter()));
  }

  /// Where the user was before, with what was in sight there and passed the filter; the same at the beginning.
  public Session back() {
    return canGoBack() ? with(history.back(visible, filter())).as(history.before().getLast()) : this;
  }

  /// Where the user was before they went back, with what was in sight there and passed the filter; the same at the end.
  public Session forward() {
    return canGoForward() ? with(history.forward(visible, filter())).as(history.after().getLast()) : this;
  }

  private Session as(History.Place left) {
    return withVisible(left.visible()).with(left.filter());
  }

  Session with(History next) {
    return new Session(next, visible, sight, asOf, filtering, grouping, arrangements, hidden, lists, table, isTableShown, dismissed, pair);
  }

  /// With another stretch of time in sight, since the user wants it so.
  public Session withVisible(Span next) {
    return seeing(next, Sight.CHOSEN);
  }

  /// With the stretch of time in sight that is seen first, where that is still to be found; else the same.
  public Session opening(Span first) {
    return sight == Sight.OPENING ? seeing(first, Sight.FIRST) : this;
  }

  /// With what is in sight in another session, where that is known.
  Session seeing(Session other) {
    return other.sight == Sight.OPENING ? this : seeing(other.visible, other.sight);
  }

  private Session seeing(Span next, Sight by) {
    return new Session(history, next, by, asOf, filtering, grouping, arrangements, hidden, lists, table, isTableShown, dismissed, pair);
  }

  /// With posts read as of a day, or as of that of the last event held.
  public Session withAsOf(OptionalLong day) {
    return new Session(history, visible, sight, day, filtering, grouping, arrangements, hidden, lists, table, isTableShown, dismissed,
        pair);
  }

  /// With other events to be seen.
  public Session with(Query next) {
    return with(filtering.to(next));
  }

  /// With the events to be seen that were before the last change of the filter; the same where it never was changed.
  public Session undone() {
    return with(filtering.undone());
  }

  /// With the events to be seen that were before that was undone; the same where nothing was.
  public Session redone() {
    return with(filtering.redone());
  }

  Session with(Filtering next) {
    return new Session(history, visible, sight, asOf, next, grouping, arrangements, hidden, lists, table, isTableShown, dismissed, pair);
  }

  /// With the lanes of something else, as they were arranged when they were last there.
  public Session withGrouping(Grouping next) {
    return new Session(history, visible, sight, asOf, filtering, next, arrangements, hidden, lists, table, isTableShown, dismissed, pair);
  }

  /// With the lanes of a grouping arranged, whether it is the present one or not.
  public Session with(Arrangement next) {
    Map<Grouping, Arrangement> others = new EnumMap<>(Grouping.class);
    others.putAll(arrangements);
    others.put(next.grouping(), next);
    return new Session(history, visible, sight, asOf, filtering, grouping, others, hidden, lists, table, isTableShown, dismissed, pair);
  }

  /// With a lane of the present grouping folded to a strip, or opened where it was.
  public Session folded(String lane) {
    return with(arrangement().folded(lane));
  }

  /// With other things hidden around the lanes.
  public Session withHidden(Set<String> next) {
    return new Session(history, visible, sight, asOf, filtering, grouping, arrangements, next, lists, table, isTableShown, dismissed, pair);
  }

  /// With something around the lanes hidden, or shown where it was hidden.
  public Session toggled(String layer) {
    Set<String> next = new HashSet<>(hidden);
    if (!next.remove(layer)) {
      next.add(layer);
    }
    return withHidden(next);
  }

  /// With other lists beside the timeline, or in another way.
  public Session with(ShownLists next) {
    return new Session(history, visible, sight, asOf, filtering, grouping, arrangements, hidden, next, table, isTableShown, dismissed,
        pair);
  }

  /// In what order the table stands.
  public TableOrder tableOrder() {
    return table.order();
  }

  /// With the table in another order.
  public Session with(TableOrder next) {
    return with(table.with(next));
  }

  /// With the table in another way.
  public Session with(ShownTable next) {
    return new Session(history, visible, sight, asOf, filtering, grouping, arrangements, hidden, lists, next, isTableShown, dismissed,
        pair);
  }

  /// With the table or the timeline in its place.
  public Session showing(boolean isTable) {
    return new Session(history, visible, sight, asOf, filtering, grouping, arrangements, hidden, lists, table, isTable, dismissed, pair);
  }

  /// With the page of the dossier speaking of two other parties.
  ///
  /// @param next empty for those that are found by themselves
  public Session withPair(List<String> next) {
    return new Session(history, visible, sight, asOf, filtering, grouping, arrangements, hidden, lists, table, isTableShown, dismissed,
        next);
  }

  /// With the notice of a file's problems read.
  public Session dismissing(OpenDossier dossier) {
    Set<Notice> read = new HashSet<>(dismissed);
    read.add(Notice.of(dossier));
    return new Session(history, visible, sight, asOf, filtering, grouping, arrangements, hidden, lists, table, isTableShown, read, pair);
  }

  /// Whether the notice of a file's problems is still to be shown.
  public boolean isNews(OpenDossier dossier) {
    return !dismissed.contains(Notice.of(dossier));
  }
}
