package entente.explorer;

import entente.chart.Chart;
import entente.chart.Span;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.format.Progress;
import entente.insight.AsOf;
import entente.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The state a user is in: the open dossier, what is selected, where they have been, the day that posts are read as of.
/// Panes read it and ask it for changes; they never talk to each other.
public final class Explorer {
  private final Language language;
  private final Opening opening;
  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Span> visible = new SimpleObjectProperty<>(Chart.EMPTY.extent());
  private final History history = new History(visible);

  /// The open dossier and what was derived from it, replaced together so that panes never see two of them mixed.
  ///
  /// @param asOf who held what on the as-of day
  public record View(OpenDossier open, AsOf asOf, Chart chart, List<PeopleGroup> people, Details details) {
    /// The dossier itself.
    public Dossier dossier() {
      return open.dossier();
    }
  }

  /// Nothing is open yet, and no file will be watched.
  public Explorer(Language language, Background background) {
    this(language, background, Watch.NONE);
  }

  /// Nothing is open yet.
  ///
  /// @param watch notices when the file of the open dossier changes
  public Explorer(Language language, Background background, Watch watch) {
    this.language = language;
    this.opening = new Opening(this, background, watch);
    view.set(prepare(new DossierFile.Nothing(), Progress.UNSEEN));
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

  /// Opens a dossier in place of the present one, which stays until the other one has been read.
  public void open(DossierFile file) {
    opening.open(file);
  }

  /// Reads a dossier and derives what is shown of it. Takes its time; on any thread.
  View prepare(DossierFile file, Progress progress) {
    OpenDossier open = file.read(progress);
    Dossier dossier = open.dossier();
    AsOf asOf = AsOf.of(dossier, AsOf.startDay(dossier).orElse(dossier.knownUntil()));
    return new View(open, asOf, Chart.of(SideLanes.of(dossier, language)), PeopleGroup.all(dossier, asOf, language),
        new Details(dossier, language));
  }

  /// Shows a prepared dossier in place of the present one and selects the last event that was held. On the UI thread.
  public void show(View next) {
    history.clear();
    view.set(next);
    visible.set(next.chart().extent());
    AsOf.lastHeld(next.dossier()).map(Event::id).ifPresent(this::select);
  }

  /// Shows a newer state of the open dossier. What is in sight stays, and the way the user went as far as it leads to what still is
  /// there. On the UI thread.
  void update(View next) {
    Span inSight = visible.get();
    boolean isWhole = inSight.equals(view.get().chart().extent());
    history.keep(id -> next.details().target(id).filter(id::equals).isPresent());
    view.set(next);
    visible.set(isWhole ? next.chart().extent() : inSight);
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

  /// What was selected last.
  public Optional<String> selection() {
    return history.currentProperty().get();
  }
}
