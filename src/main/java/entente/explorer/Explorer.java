package entente.explorer;

import entente.chart.Chart;
import entente.chart.Span;
import entente.disk.Watch;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.insight.AsOf;
import entente.language.Language;
import entente.listing.Catalogues;
import entente.page.Details;
import entente.search.Filter;
import entente.search.Passing;
import entente.words.EntityWords;
import entente.work.Background;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The state a user is in: the open dossier, what is selected, where they have been, the day that posts are read as of.
/// Panes read it and ask it for changes; they never talk to each other.
public final class Explorer {
  private static final int MOST_RELATED = 2_000;
  private static final String TRANSLATING = "translating";
  private static final String FILTERING = "filtering";

  private final Language language;
  private final Background background;
  private final Opening opening;
  private final Memory memory;
  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
  private final ReadOnlyObjectWrapper<List<String>> unfiltered = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Passing> passing = new ReadOnlyObjectWrapper<>(Passing.all(0));
  private final ObjectProperty<Span> visible = new SimpleObjectProperty<>(Chart.EMPTY.extent());
  private final History history = new History(visible);
  private final ReadOnlyObjectWrapper<AsOf> asOf = new ReadOnlyObjectWrapper<>();
  private final Chronology chronology;
  private final Finder finder;
  private final Set<String> derived = new HashSet<>(); // the slots of what follows from the open dossier

  /// The open dossier and what was derived from it, replaced together so that panes never see two of them mixed.
  ///
  /// @param lastHeld the event that was held last
  /// @param asOf who held what on the day it is first read as of, which is that event's
  /// @param chart as it is first shown
  public record View(OpenDossier open, Optional<Event> lastHeld, AsOf asOf, Chart chart, Catalogues catalogues, Details details) {
    /// The dossier itself.
    public Dossier dossier() {
      return open.dossier();
    }
  }

  /// Nothing is open yet, and no file will be watched.
  public Explorer(Language language, Background background) {
    this(language, background, Watch.NONE, Places.NONE);
  }

  /// Nothing is open yet.
  ///
  /// @param watch notices when the file of the open dossier changes
  /// @param places remembers where the user was in each dossier
  public Explorer(Language language, Background background, Watch watch, Places places) {
    this.language = language;
    this.background = background;
    this.opening = new Opening(this, background, watch);
    view.set(prepare(new DossierFile.Nothing(), Progress.UNSEEN));
    asOf.set(view.get().asOf());
    chronology = new Chronology(view.get().dossier(), language, background);
    passing.subscribe(chronology::filter);
    filter.subscribe(this::pass);
    finder = new Finder(view, background, language);
    memory = new Memory(this, places);
  }

  /// The language the interface speaks.
  public Language language() {
    return language;
  }

  /// How dossiers are opened, and what became of it.
  public Opening opening() {
    return opening;
  }

  /// Where the user has been; its current entry is the selection.
  public History history() {
    return history;
  }

  /// The open dossier and what follows from it.
  public ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// The open dossier and what follows from it.
  public View view() {
    return view.get();
  }

  /// The stretch of time that the timeline shows.
  public ObjectProperty<Span> visibleProperty() {
    return visible;
  }

  /// Who held what on the as-of day, which starts at that of [View#asOf] and stays where it is put while one selects this and that.
  public ReadOnlyObjectProperty<AsOf> asOfProperty() {
    return asOf.getReadOnlyProperty();
  }

  /// Reads the dossier as of a day.
  ///
  /// @param day days since 1970-01-01
  public void readAsOf(long day) {
    if (day != asOf.get().day()) {
      asOf.set(asOf.get().on(day));
    }
  }

  /// Finds entities of the open dossier by what is typed.
  public Finder finder() {
    return finder;
  }

  /// Does some work on the open dossier and hands its result over on the UI thread, at once where the dossier is small, else once it is
  /// done in the background. Of several tasks for one slot only the result of the latest arrives, and nothing once the dossier is another.
  public <T> void derive(String slot, Function<Progress, T> work, Consumer<T> then) {
    if (view.get().catalogues().isQuick()) {
      then.accept(work.apply(Progress.UNSEEN));
    } else {
      derived.add(slot);
      background.run(slot, work, then);
    }
  }

  /// Takes over another dossier. What is being derived from the one before ends first, since panes soon ask anew.
  private void take(View next) {
    derived.forEach(background::end);
    derived.clear();
    view.set(next);
  }

  /// Which events the user wants to see.
  public ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  /// The kinds and topics that the filter named until a newer state of the file no longer had them; until the filter is changed or this
  /// is [dismissed][#dismissUnfiltered].
  public ReadOnlyObjectProperty<List<String>> unfilteredProperty() {
    return unfiltered.getReadOnlyProperty();
  }

  /// Speaks no longer of what the filter lost.
  public void dismissUnfiltered() {
    unfiltered.set(List.of());
  }

  /// The events of the open dossier that pass the filter; a little behind it where there are many.
  public ReadOnlyObjectProperty<Passing> passingProperty() {
    return passing.getReadOnlyProperty();
  }

  private void pass() {
    unfiltered.set(List.of());
    Dossier dossier = view.get().dossier();
    Filter wanted = filter.get();
    background.run(FILTERING, progress -> wanted.passing(dossier, progress), passing::set);
  }

  /// How the events of the open dossier stand on the timeline.
  public Chronology chronology() {
    return chronology;
  }

  /// Opens a dossier in place of the present one, which stays until the other one has been read.
  public void open(DossierFile file) {
    opening.open(file);
  }

  /// Reads a dossier and derives what is shown of it. Takes its time; on any thread.
  View prepare(DossierFile file, Progress progress) {
    return derive(file.read(progress), progress);
  }

  private View derive(OpenDossier open, Progress progress) {
    Dossier dossier = open.dossier();
    ForkJoinTask<Chart> chart = ForkJoinTask.adapt(() -> Chronology.chart(dossier, language, progress)).fork();
    Optional<Event> lastHeld = AsOf.lastHeld(dossier);
    progress.check();
    AsOf asOf = AsOf.of(dossier, lastHeld.map(event -> AsOf.latestDay(dossier, event)).orElse(dossier.knownUntil()));
    var details = new Details(dossier, asOf, language, lastHeld);
    return new View(open, lastHeld, asOf, chart.join(), new Catalogues(dossier, language), details);
  }

  /// Shows a prepared dossier in place of the present one, where the user was in it; for the first time whole, with the last event that
  /// was held selected. On the UI thread.
  public void show(View next) {
    memory.leave();
    history.clear();
    passing.set(Passing.all(next.dossier().lists().events().size()));
    take(next);
    chronology.open(next.dossier(), next.chart());
    asOf.set(next.asOf());
    filter.set(Filter.NONE);
    pass();
    visible.set(next.chart().extent());
    memory.arrive();
    if (selected().isEmpty()) {
      next.lastHeld().map(Event::id).ifPresent(this::select);
    }
  }

  /// Does something with the same dossier at the same place in another language, once that is derived.
  public void translate(Explorer other, Runnable then) {
    OpenDossier open = view.get().open();
    background.run(TRANSLATING, progress -> other.derive(open, progress), derived -> {
      other.opening.open(opening, derived);
      other.history.follow(history);
      other.visible.set(visible.get());
      other.asOf.set(asOf.get());
      other.filter.set(filter.get());
      other.chronology.arrange(chronology.arrangementProperty().get());
      opening.close();
      then.run();
    });
  }

  /// Shows a newer state of the open dossier. What is in sight stays, and the way the user went as far as it leads to what still is
  /// there. On the UI thread.
  void update(View next) {
    Span inSight = visible.get();
    boolean isWhole = inSight.equals(view.get().chart().extent());
    boolean isAtStart = asOf.get().day() == view.get().asOf().day();
    Filter kept = filter.get().keptFor(next.dossier());
    List<String> lost = new ArrayList<>(named(filter.get()));
    lost.removeAll(named(kept));
    history.keep(id -> next.details().target(id).filter(id::equals).isPresent());
    passing.set(Passing.all(next.dossier().lists().events().size()));
    take(next);
    chronology.update(next.dossier(), next.chart());
    asOf.set(isAtStart ? next.asOf() : next.asOf().on(asOf.get().day()));
    filter.set(kept);
    pass();
    unfiltered.set(List.copyOf(lost));
    visible.set(isWhole ? next.chart().extent() : inSight);
  }

  /// What a filter names, as the open dossier calls it.
  private List<String> named(Filter named) {
    var wording = new EntityWords(view.get().dossier(), language);
    return Stream.concat(named.kinds().stream().map(wording::word), named.topics().stream().map(wording::name)).sorted().toList();
  }

  /// Selects an entity of the open dossier and notes it in the history; an id that leads nowhere changes nothing.
  public void select(String id) {
    select(List.of(id));
  }

  /// Selects several entities at once, the one chosen last at the end; ids that lead nowhere count for nothing.
  public void select(List<String> ids) {
    Details details = view.get().details();
    List<String> targets = ids.stream().flatMap(id -> details.target(id).stream()).distinct().toList();
    if (!targets.isEmpty()) {
      history.go(targets);
    }
  }

  /// Selects an entity beside what is selected, or takes it out; the only one stays.
  public void toggle(String id) {
    List<String> ids = new ArrayList<>(selected());
    view.get().details().target(id).filter(target -> !ids.remove(target)).ifPresent(ids::add);
    select(ids);
  }

  /// All that is selected, the one chosen last at the end.
  public List<String> selected() {
    return history.selectedProperty().get();
  }

  /// The ids of what has to do with what is selected, where that is no event: itself, its events, times in office and values. Of an entity
  /// that very many name, of some.
  public Set<String> related() {
    Dossier dossier = view.get().dossier();
    return selected().stream().filter(id -> dossier.find(id).filter(entity -> !(entity instanceof Event)).isPresent())
        .flatMap(id -> Stream.concat(Stream.of(id), dossier.referring(id).stream().limit(MOST_RELATED).map(Entity::id)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What was selected last.
  public Optional<String> selection() {
    return history.currentProperty().get();
  }
}
