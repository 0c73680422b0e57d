package entente.explorer;

import entente.chart.Chart;
import entente.chart.Span;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Text;
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
  private static final String OPENING = "opening";

  private final Language language;
  private final Background background;
  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Span> visible = new SimpleObjectProperty<>(Chart.EMPTY.extent());
  private final History history = new History(visible);
  private final ReadOnlyObjectWrapper<AsOf> asOf = new ReadOnlyObjectWrapper<>();

  /// The open dossier and what was derived from it, replaced together so that panes never see two of them mixed.
  ///
  /// @param asOf who held what on the day it is first read as of
  public record View(OpenDossier open, AsOf asOf, Chart chart, List<PeopleGroup> people, Details details) {
    /// The dossier itself.
    public Dossier dossier() {
      return open.dossier();
    }
  }

  /// Nothing is open yet.
  public Explorer(Language language, Background background) {
    this.language = language;
    this.background = background;
    view.set(derive(new OpenDossier("", Dossier.empty(new Text.Plain("")), true, false, List.of(), 0)));
    asOf.set(view.get().asOf());
  }

  /// The language the interface speaks.
  public Language language() {
    return language;
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

  /// Opens a dossier in place of the present one.
  public void open(DossierFile file) {
    background.run(OPENING, () -> prepare(file), this::show);
  }

  /// Reads a dossier and derives what is shown of it. Takes its time; on any thread.
  public View prepare(DossierFile file) {
    return derive(file.read());
  }

  private View derive(OpenDossier open) {
    Dossier dossier = open.dossier();
    AsOf asOf = AsOf.of(dossier, AsOf.startDay(dossier).orElse(dossier.knownUntil()));
    return new View(open, asOf, Chart.of(SideLanes.of(dossier, language)), PeopleGroup.all(dossier, asOf, language),
        new Details(dossier, asOf, language));
  }

  /// Shows a prepared dossier in place of the present one and selects the last event that was held. On the UI thread.
  public void show(View next) {
    history.clear();
    view.set(next);
    asOf.set(next.asOf());
    visible.set(next.chart().extent());
    AsOf.lastHeld(next.dossier()).map(Event::id).ifPresent(this::select);
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
