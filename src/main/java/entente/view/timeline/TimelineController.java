package entente.view.timeline;

import entente.chart.Chart;
import entente.chart.ChartLayout;
import entente.chart.Scenery;
import entente.chart.Span;
import entente.explorer.Arrangement;
import entente.explorer.Chronology;
import entente.explorer.Explorer;
import entente.explorer.Session;
import entente.explorer.Session.Sight;
import entente.language.Messages;
import entente.query.Query;
import entente.view.parts.AfterNextPulse;
import entente.view.parts.ChipLine;
import entente.view.parts.Copies;
import entente.view.parts.Magnified;
import entente.view.parts.Shown;
import entente.view.parts.Swatches;
import entente.view.parts.Theme;
import entente.view.parts.TwoEnds;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ties the timeline and the overview to the explorer.
public final class TimelineController {
  private static final double ROOM_FOR_OVERVIEW = 26; // in sizes of text: below, the lanes need the height
  private static final double ROOM_FOR_STRETCHES = 57; // beside all else in the bar
  private static final double LEAST_FOR_OVERVIEW = 20; // below, it would leave none to them

  private final Explorer explorer;
  private final Theme theme;
  private final Swatches swatches;
  private final WindowKeys keys;
  private final Copies copies;
  private final Messages messages;
  private final BooleanProperty isWide = new SimpleBooleanProperty();
  private final BooleanProperty isHigh = new SimpleBooleanProperty(true);
  @FXML private VBox pane;
  @FXML private TwoEnds viewLine;
  @FXML private HBox viewNames;
  @FXML private TwoEnds barLine;
  @FXML private Region filter;
  @FXML private Magnified magnifiedTimeline;
  @FXML private Magnified magnifiedOverview;
  @FXML private TimelineView timeline;
  @FXML private OverviewStrip overview;
  @FXML private StackPane views;
  @FXML private TableView<Integer> table;
  @FXML private ToggleButton timelineTab;
  @FXML private ToggleButton tableTab;
  @FXML private VBox nothing;
  @FXML private Label empty;
  @FXML private Button showAll;
  @FXML private HBox viewEnd;
  @FXML private MenuButton groupBy;
  @FXML private MenuButton viewMenu;
  @FXML private ChipLine stretches;
  @FXML private ToggleButton twoYears;
  @FXML private ToggleButton fiveYears;
  @FXML private ToggleButton tenYears;
  @FXML private ToggleButton allTime;
  @FXML private Button stretchButton;

  /// Shows nothing yet.
  public TimelineController(Explorer explorer, Theme theme, Swatches swatches, WindowKeys keys, Copies copies, Messages messages) {
    this.explorer = explorer;
    this.theme = theme;
    this.swatches = swatches;
    this.keys = keys;
    this.copies = copies;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    timeline.setLanguage(explorer.language());
    timeline.setAccessibleText(messages.text("timeline.heading"));
    timeline.setActions(new Actions());
    timeline.setMotionReduced(theme::isMotionReduced);
    timeline.selectedIdsProperty().bind(explorer.selectedProperty());
    timeline.relatedIdsProperty().bind(Bindings.createObjectBinding(
        () -> explorer.session().related(explorer.view().dossier()), explorer.selectedProperty(), explorer.viewProperty()));
    timeline.collapsedProperty().bind(explorer.arrangementProperty().map(Arrangement::collapsed));
    timeline.paletteProperty().bind(swatches.paletteProperty());
    timeline.chartProperty().bind(explorer.chartProperty());
    follow(timeline.visibleRangeProperty());
    timeline.asOfDayProperty().bind(explorer.asOfProperty().map(asOf ->
        explorer.view().dossier().lists().isTimeless() ? Optional.empty() : Optional.of(asOf.day())));
    timeline.laterDimmedProperty().set(true);
    timeline.selectedIdProperty().bind(explorer.currentProperty().map(id -> id.orElse("")));
    copies.offerSentences(timeline);
    keys.on(WindowKey.TIMELINE, timelineTab, () -> show(/* isTable= */ false));
    keys.on(WindowKey.TABLE, tableTab, () -> show(/* isTable= */ true));
    installTable();
    keys.on(WindowKey.GROUP, () -> open(groupBy));
    keys.on(WindowKey.SHOW, () -> open(viewMenu));
    explorer.part(Session::isTableShown).subscribe(this::follow);
    new GroupMenu(explorer, messages, this::reveal).install(groupBy);
    new ViewMenu(explorer, messages, timeline::run, keys, this::withheld).install(viewMenu);
    installStretches();
    magnifiedTimeline.factorProperty().bind(swatches.textScale());
    magnifiedOverview.factorProperty().bind(swatches.textScale());
    installOverview();
    isHigh.subscribe(this::divide);
    installNothing();
    Shown.in(timeline).subscribe(this::takeFocus);
  }

  private void installTable() {
    var events = new EventTable(explorer, messages, table, swatches.textScale());
    copies.offerRows(table, events::chosen);
    keys.on(WindowKey.SORT, () -> {
      show(/* isTable= */ true);
      events.chooseOrder();
    });
    keys.on(WindowKey.COLUMNS, () -> {
      show(/* isTable= */ true);
      events.chooseColumns();
    });
  }

  /// Where nothing is shown, says why over either view, and lets the filter be taken away where that is why.
  private void installNothing() {
    ObservableValue<Boolean> isFiltered = explorer.viewProperty().map(view -> !view.chart().isEmpty());
    nothing.visibleProperty().bind(explorer.chartProperty().map(Chart::isEmpty));
    empty.textProperty().bind(explorer.viewProperty().map(view -> messages.text(!view.chart().isEmpty() ? "timeline.filtered"
        : view.open().lostEvents() ? "timeline.unreadable" : "timeline.empty")));
    showAll.visibleProperty().bind(isFiltered);
    showAll.managedProperty().bind(isFiltered);
    showAll.setText(WindowKey.CLEAR_FILTERS.words(messages));
    showAll.setOnAction(_ -> {
      explorer.filter(Query.All.EVERYTHING);
      takeFocus();
    });
  }

  private void installStretches() {
    var stretch = new StretchChoice(explorer, messages, timeline::go);
    stretch.install(Map.of(TimelineKey.TWO_YEARS, twoYears, TimelineKey.FIVE_YEARS, fiveYears, TimelineKey.TEN_YEARS, tenYears,
        TimelineKey.FIT_ALL, allTime), timeline::run);
    stretch.install(stretchButton);
    keys.on(WindowKey.STRETCH, () -> {
      show(/* isTable= */ false);
      stretch.ask(stretchButton.getScene() == null ? viewMenu : stretchButton);
    });
    isWide.bind(Bindings.createBooleanBinding(() -> pane.getWidth() >= ROOM_FOR_STRETCHES * Theme.FONT_SIZE
        * swatches.textScale().getValue(), pane.widthProperty(), swatches.textScale()));
    isWide.subscribe(this::divide);
    explorer.part(Session::sight).subscribe(this::findFirstSight);
    timeline.heightProperty().subscribe(this::findFirstSight); // which comes after the width
  }

  private void installOverview() {
    overview.setLanguage(explorer.language());
    overview.setAccessibleText(messages.text("overview.heading"));
    overview.paletteProperty().bind(swatches.paletteProperty());
    overview.chartProperty().bind(timeline.chartProperty());
    follow(overview.visibleRangeProperty());
    ObservableValue<Set<String>> hidden = explorer.part(Session::hidden);
    magnifiedOverview.visibleProperty().bind(Bindings.createBooleanBinding(
        () -> isHigh.get() && !hidden.getValue().contains(Chronology.OVERVIEW), isHigh, hidden));
    magnifiedOverview.managedProperty().bind(magnifiedOverview.visibleProperty());
    keys.on(WindowKey.SHOW_OVERVIEW, () -> {
      if (overview.isFocused()) {
        takeFocus();
      }
      explorer.update(session -> session.toggled(Chronology.OVERVIEW));
    });
  }

  private void findFirstSight() {
    if (explorer.session().sight() == Sight.OPENING && timeline.getHeight() > 0) {
      Span first = timeline.firstSight();
      explorer.update(session -> session.opening(first));
    }
  }

  /// Where there is little height, the bar stands beside the names of the views rather than below them. There keys and a menu alone choose
  /// the time in sight, so that one line has room for the others. Where there is little width, they stand beside the names of the views.
  private void divide() {
    viewNames.getChildren().remove(filter);
    viewEnd.getChildren().remove(stretches);
    viewLine.getChildren().setAll(viewNames);
    barLine.getChildren().clear();
    if (isHigh.get()) {
      barLine.getChildren().setAll(filter, viewEnd);
      if (isWide.get()) {
        viewEnd.getChildren().addFirst(stretches);
      } else {
        viewLine.getChildren().add(stretches);
      }
    } else {
      viewNames.getChildren().add(filter);
      viewLine.getChildren().add(viewEnd);
    }
    barLine.setVisible(isHigh.get());
    barLine.setManaged(isHigh.get());
  }

  /// Lets a control show the stretch of time in sight, and change it.
  private void follow(ObjectProperty<Span> shown) {
    explorer.visibleProperty().subscribe(shown::set);
    shown.subscribe((_, now) -> explorer.see(now));
  }

  /// Shows the timeline or the table in its place.
  private void show(boolean isTable) {
    explorer.update(session -> session.showing(isTable));
    follow(isTable); // a tab that is pressed once more stays chosen
    takeFocus();
  }

  private void follow(boolean isTable) {
    if (isTable && table.getParent() == null) {
      views.getChildren().add(views.getChildren().indexOf(magnifiedTimeline) + 1, table);
    }
    timeline.setVisible(!isTable);
    table.setVisible(isTable);
    viewEnd.setManaged(!isTable);
    viewEnd.setVisible(!isTable); // what is there changes the timeline alone
    stretches.setManaged(!isTable);
    stretches.setVisible(!isTable);
    timelineTab.setSelected(!isTable);
    tableTab.setSelected(isTable);
  }

  private void open(MenuButton menu) {
    show(/* isTable= */ false);
    menu.show();
  }

  /// Brings a lane to the top, or as near as there is something to see.
  private void reveal(String lane) {
    ChartLayout layout = timeline.chartLayout();
    layout.topOf(lane).ifPresent(top -> timeline.scrollBy(top - layout.stack().top()));
    takeFocus();
  }

  /// Lets nothing that the timeline shows move within it when some of its height is taken or given back.
  ///
  /// @param pixels how much may be taken at any time, less what has been
  public void keepHeight(ObservableValue<Double> pixels) {
    ObservableValue<Double> scale = swatches.textScale();
    timeline.keptHeightProperty().bind(Bindings.createDoubleBinding(() -> pixels.getValue() / scale.getValue(), pixels, scale));
    ObservableValue<Double> least = explorer.part(session -> session.hidden().contains(Chronology.MAKING_WAY))
        .map(isWhole -> isWhole ? LEAST_FOR_OVERVIEW : ROOM_FOR_OVERVIEW);
    isHigh.bind(Bindings.createBooleanBinding(
        () -> pane.getHeight() - pixels.getValue() >= least.getValue() * Theme.FONT_SIZE * scale.getValue(),
        pane.heightProperty(), pixels, scale, least));
    var tell = new AfterNextPulse(this::tellWithheld); // since it follows from a layout
    timeline.withheldProperty().subscribe(tell::start);
    isHigh.subscribe(tell::start);
    explorer.part(Session::hidden).subscribe(tell::start);
  }

  /// Nothing makes way for the lanes in silence: the button of the menu that brings it back says that there is something.
  private void tellWithheld() {
    int count = withheld().size();
    viewMenu.setText(count == 0 ? messages.text("view.show") : messages.text("view.showWithheld", count));
  }

  private List<String> withheld() {
    List<String> names = new ArrayList<>();
    for (Scenery.Part part : Scenery.Part.values()) {
      if (timeline.withheldProperty().get().contains(part)) {
        names.add(messages.text("view.part." + part.name().toLowerCase(Locale.ROOT)));
      }
    }
    if (!isHigh.get() && !explorer.session().hidden().contains(Chronology.OVERVIEW)) {
      names.add(messages.text("view.part.overview"));
    }
    return names;
  }

  /// How wide the column of names may be at most, in pixels at the usual text size; infinite where nobody has narrowed it.
  public DoubleProperty namesWidthProperty() {
    return timeline.namesWidthProperty();
  }

  /// How far the lanes are scrolled, in pixels.
  public double scrolled() {
    return timeline.scrolled();
  }

  /// Scrolls the lanes to where they were in another language.
  public void scrollBack(double pixels) {
    timeline.scrollBack(pixels);
  }

  /// Lets the arrow keys work at once.
  public void takeFocus() {
    (table.isVisible() ? table : timeline).requestFocus();
  }

  private final class Actions implements TimelineActions {
    @Override
    public void select(List<String> ids) {
      explorer.select(ids);
    }

    @Override
    public void toggle(String id) {
      explorer.toggle(id);
    }

    @Override
    public void readAsOf(long day) {
      explorer.readAsOf(day);
    }

    @Override
    public void fold(String lane) {
      explorer.update(session -> session.folded(lane));
    }

    @Override
    public void move(String lane, int places) {
      explorer.move(lane, places);
    }

    @Override
    public void copy(String id) {
      copies.copySentence(id);
    }

    @Override
    public String described(String id) {
      return explorer.view().details().brief(id, explorer.asOfProperty().get());
    }

    @Override
    public List<String> classes(String id) {
      return explorer.view().details().classes(id);
    }
  }
}
