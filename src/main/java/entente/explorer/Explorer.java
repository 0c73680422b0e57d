package entente.explorer;

import entente.chart.Chart;
import entente.chart.Lane;
import entente.chart.Scenery;
import entente.chart.Span;
import entente.disk.Watch;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.Catalogues;
import entente.page.Details;
import entente.query.Columns;
import entente.query.Passing;
import entente.query.Query;
import entente.time.Days;
import entente.words.EntityWords;
import entente.work.Background;
import entente.work.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The state a user is in: the open dossier, the [Session] in it, and what follows from the two. Panes read it and ask it for changes; they
/// never talk to each other.
///
/// What panes can bind to are parts of one state, which is replaced as a whole before anybody is told. Those who are told of a part find
/// all others as new.
public final class Explorer {
  private static final String TRANSLATING = "translating";
  private static final String SLOT = "chart";
  private static final String AHEAD = "ahead";

  private final Language language;
  private final Clock clock;
  private final Background background;
  private final PlaceMemory places;
  private final Opening opening;
  private State state;
  private final Part<View> view = new Part<>(() -> state.view());
  private final Part<Chart> chart = new Part<>(() -> state.chart());
  private final Part<Passing> passing = new Part<>(() -> state.chronology().passing());
  private final Part<AsOf> asOf = new Part<>(() -> state.asOf());
  private final Part<Query> filter = new Part<>(() -> session().filter());
  private final Part<Arrangement> arrangement = new Part<>(() -> session().arrangement());
  private final Part<Span> visible = new Part<>(() -> session().visible());
  private final Part<List<String>> selected = new Part<>(() -> session().selected());
  private final Part<Optional<String>> current = new Part<>(() -> session().current());
  private final List<Part<?>> parts = new CopyOnWriteArrayList<>(
      List.of(view, chart, passing, asOf, filter, arrangement, visible, selected, current)); // in the order they are told
  private final Unfiltered unfiltered = new Unfiltered();
  private final Finder finder;
  private final Set<String> derived = new HashSet<>(); // the slots of what follows from the open dossier

  /// The open dossier and what was derived from it.
  ///
  /// @param asOf who held what on the day it is first read as of, which is that of the event held last
  /// @param chart as it is first shown
  /// @param columns what filters ask
  public record View(OpenDossier open, AsOf asOf, Chart chart, Catalogues catalogues, Details details, Columns columns) {
    /// The dossier itself.
    public Dossier dossier() {
      return open.dossier();
    }
  }

  /// @param chronology as the session wants it, or still as it wanted it a moment ago
  /// @param chart that of the chronology with what the session shows around the lanes
  private record State(View view, Session session, AsOf asOf, Chronology chronology, Chart chart) {}

  /// Nothing is open yet, and no file will be watched.
  public Explorer(Language language, Background background) {
    this(language, background, Watch.NONE, PlaceMemory.NONE, Clock.system(ZoneId.systemDefault()));
  }

  /// The same.
  ///
  /// @param watch notices when the file of the open dossier changes
  /// @param places remembers where the user was in each dossier
  /// @param clock tells which day is today
  public Explorer(Language language, Background background, Watch watch, PlaceMemory places, Clock clock) {
    this.language = language;
    this.clock = clock;
    this.background = background;
    this.places = places;
    this.opening = new Opening(this, background, watch);
    View nothing = prepare(new DossierFile.Nothing(), Progress.UNSEEN);
    Chronology none = chronology(nothing);
    Session first = Session.of(nothing);
    state = new State(nothing, first, nothing.asOf(), none, none.chart(first.hidden()));
    parts.forEach(Part::tell);
    finder = new Finder(view, asOf, background, language);
  }

  /// The language the interface speaks.
  public Language language() {
    return language;
  }

  /// How dossiers are opened, and what became of it.
  public Opening opening() {
    return opening;
  }

  /// Finds entities of the open dossier by what is typed.
  public Finder finder() {
    return finder;
  }

  /// The open dossier and what follows from it.
  public ReadOnlyObjectProperty<View> viewProperty() {
    return view;
  }

  /// The open dossier and what follows from it.
  public View view() {
    return state.view();
  }

  /// All that the user has set.
  public Session session() {
    return state.session();
  }

  /// The chart of what passes the filter, in lanes as arranged; a little behind where there are many events.
  public ReadOnlyObjectProperty<Chart> chartProperty() {
    return chart;
  }

  /// All there is around the lanes, shown or not, called as on the as-of day.
  public Scenery scenery() {
    return state.chronology().scenery(state.asOf().day());
  }

  /// The events of the open dossier that pass the filter, as the chart shows them.
  public ReadOnlyObjectProperty<Passing> passingProperty() {
    return passing;
  }

  /// Who held what on the as-of day, which starts at that of [View#asOf] and stays where it is put while one selects this and that.
  public ReadOnlyObjectProperty<AsOf> asOfProperty() {
    return asOf;
  }

  /// Which events the user wants to see.
  public ReadOnlyObjectProperty<Query> filterProperty() {
    return filter;
  }

  /// The lanes and how they are arranged.
  public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
    return arrangement;
  }

  /// The stretch of time that the timeline shows.
  public ReadOnlyObjectProperty<Span> visibleProperty() {
    return visible;
  }

  /// All that is selected, the one chosen last at the end.
  public ReadOnlyObjectProperty<List<String>> selectedProperty() {
    return selected;
  }

  /// What was selected last.
  public ReadOnlyObjectProperty<Optional<String>> currentProperty() {
    return current;
  }

  /// Any other part of what the user has set. Those who listen to it are told when it changes, after those who listen to the parts above.
  public <T> ReadOnlyObjectProperty<T> part(Function<Session, T> part) {
    var made = new Part<>(() -> part.apply(session()));
    made.tell();
    parts.add(made);
    return made;
  }

  /// What a newer state of the file took from the filter.
  public Unfiltered unfiltered() {
    return unfiltered;
  }

  /// Changes what the user has set.
  public void update(UnaryOperator<Session> change) {
    set(change.apply(session()));
  }

  /// Puts something else in place of all that the user has set. Every change goes through here.
  public void set(Session next) {
    Session before = session();
    if (next.equals(before)) {
      return;
    }
    put(view(), next, state.chronology());
    if (!next.selected().equals(before.selected()) && !next.visible().equals(before.visible())) {
      see(next.visible()); // though what has just been selected may have brought itself into sight
    }
    if (!next.filter().equals(before.filter())) {
      unfiltered.dismiss();
    }
    if (!next.filter().equals(before.filter()) || !next.arrangement().equals(before.arrangement()) || !next.asOf().equals(before.asOf())) {
      follow();
    }
    remember();
  }

  private void put(View nextView, Session next, Chronology chronology) {
    State before = state;
    boolean isSameDay = before.view().equals(nextView) && before.session().asOf().equals(next.asOf());
    boolean isSameChart = before.chronology().equals(chronology) && before.session().hidden().equals(next.hidden());
    AsOf day = isSameDay ? before.asOf() : next.asOf().isEmpty() ? nextView.asOf() : nextView.asOf().on(next.asOf().getAsLong());
    Chart shown = isSameChart ? before.chart() : chronology.chart(next.hidden());
    state = new State(nextView, next, day, chronology, isSameChart && isSameDay ? shown : chronology.called(shown, day.day()));
    parts.forEach(Part::tell);
  }

  /// Works out the chart that the session wants, if it is not there.
  private void follow() {
    Chronology present = state.chronology();
    Session wanted = session();
    if (present.isFor(wanted)) {
      background.end(SLOT);
    } else {
      background.run(SLOT, progress -> present.as(wanted, progress), made -> put(view(), session(), made));
    }
  }

  private void remember() {
    View of = view();
    Session now = session();
    of.open().file().key().ifPresent(key -> places.keep(key, () -> SessionPlace.of(of, now)));
  }

  /// Does some work on the open dossier and hands its result over on the UI thread, at once where the dossier is small, else once it is
  /// done in the background. Of several tasks for one slot only the result of the latest arrives, and nothing once the dossier is another.
  public <T> void derive(String slot, Function<Progress, T> work, Consumer<T> then) {
    if (view().catalogues().isQuick()) {
      then.accept(work.apply(Progress.UNSEEN));
    } else {
      derived.add(slot);
      background.run(slot, work, then);
    }
  }

  /// Opens a dossier in place of the present one, which stays until the other one has been read.
  public void open(DossierFile file) {
    opening.open(file);
  }

  /// Reads a dossier and derives what is shown of it. Takes its time; on any thread.
  View prepare(DossierFile file, Progress progress) {
    OpenDossier open = file.read(progress);
    return derive(open, new Columns(open.dossier()), progress);
  }

  private View derive(OpenDossier open, Columns columns, Progress progress) {
    Dossier dossier = open.dossier();
    long today = LocalDate.now(clock).toEpochDay();
    ForkJoinTask<Chart> prepared = ForkJoinTask.adapt(() -> Chronology.chart(dossier, language, today, progress)).fork();
    Optional<Event> lastHeld = AsOf.lastHeld(dossier, progress);
    progress.check();
    AsOf latest = AsOf.of(dossier, Days.near(lastHeld.map(event -> AsOf.latestDay(dossier, event)).orElse(dossier.knownUntil())));
    var details = new Details(dossier, latest, language, progress);
    return new View(open, latest, prepared.join(), new Catalogues(dossier, language), details, columns);
  }

  /// The timeline of a prepared dossier, as nobody has arranged or filtered it.
  Chronology chronology(View prepared) {
    return new Chronology(prepared.columns(), prepared.chart(), prepared.asOf().day(), language);
  }

  /// The session in which another dossier is opened: as the user left it, if they have been there.
  Session opened(View other) {
    Session first = session().in(other);
    return other.open().file().key().map(key -> SessionPlace.restored(places.of(key), first, other)).orElse(first);
  }

  /// The session in a newer state of the open dossier.
  Session kept(View next) {
    return session().keptFor(view(), next);
  }

  /// Shows a prepared dossier in place of the present one. On the UI thread.
  ///
  /// @param chronology of that dossier, as the session wants it
  void show(View next, Session wanted, Chronology chronology) {
    Session before = session();
    boolean isNewer = next.open().file().equals(view().open().file());
    View former = view();
    AsOf day = state.asOf();
    background.end(SLOT);
    derived.forEach(background::end); // panes soon ask anew
    derived.clear();
    put(next, wanted, chronology);
    if (!next.catalogues().isQuick()) {
      derive(AHEAD, progress -> List.of(next.columns().prepared(progress), next.details().prepared(progress)), _ -> { });
    }
    update(now -> now.seeing(wanted)); // though what is selected may have brought itself into sight
    unfiltered.dismiss();
    if (isNewer) {
      unfiltered.say(before.filter(), wanted.filter(), former.dossier(), new EntityWords(former.dossier(), language).on(day.day()));
      remember();
    }
  }

  /// Does something with the same dossier at the same place in another language, once that is derived.
  public void translate(Explorer other, Runnable then) {
    View here = view();
    background.run(TRANSLATING, progress -> other.derive(here.open(), here.columns(), progress),
        made -> other.opening.take(opening, made, () -> {
          opening.close(other.opening);
          then.run();
        }));
  }

  /// Shows another stretch of time.
  public void see(Span next) {
    update(now -> now.visible().equals(next.drawable()) ? now : now.withVisible(next));
  }

  /// Shows the events that pass a filter.
  public void filter(Query next) {
    update(now -> now.with(next));
  }

  /// Reads the dossier as of a day, which stays also when the file changes.
  ///
  /// @param day days since 1970-01-01
  public void readAsOf(long day) {
    if (day != state.asOf().day()) {
      update(now -> now.withAsOf(OptionalLong.of(day)));
    }
  }

  /// Reads the dossier as of the latest day of the last event that was held, also when the file changes.
  public void readAsOfLatest() {
    update(now -> now.withAsOf(OptionalLong.empty()));
  }

  /// Moves a lane up or down among those shown.
  ///
  /// @param by how many places down, negative for up; no further than to the end
  public void move(String lane, int by) {
    List<String> order = state.chronology().order();
    List<String> shown = state.chart().lanes().stream().map(Lane::id).toList();
    int from = shown.indexOf(lane);
    if (from >= 0) {
      int to = order.indexOf(shown.get(Math.clamp(from + by, 0, shown.size() - 1)));
      update(now -> now.with(now.arrangement().moved(order, lane, to)));
    }
  }

  /// Selects an entity of the open dossier and notes it in the history; an id that leads nowhere changes nothing.
  public void select(String id) {
    select(List.of(id));
  }

  /// Selects several entities at once, the one chosen last at the end; ids that lead nowhere count for nothing.
  public void select(List<String> ids) {
    List<String> targets = view().details().targets(ids);
    if (!targets.isEmpty()) {
      update(now -> now.withSelection(targets));
    }
  }

  /// Selects nothing, so that the dossier itself is spoken of.
  public void selectNothing() {
    update(now -> now.withSelection(List.of()));
  }

  /// Selects an entity beside what is selected, or takes it out; the only one stays.
  public void toggle(String id) {
    List<String> ids = new ArrayList<>(selected());
    view().details().target(id).filter(target -> !ids.remove(target)).ifPresent(ids::add);
    select(ids);
  }

  /// All that is selected, the one chosen last at the end.
  public List<String> selected() {
    return session().selected();
  }

  /// What was selected last.
  public Optional<String> selection() {
    return session().current();
  }
}
