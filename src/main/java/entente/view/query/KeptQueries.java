package entente.view.query;

import entente.language.Messages;
import entente.query.Query;
import entente.query.QueryProblem;
import entente.query.QueryReader;
import entente.view.parts.FlowLabel;
import entente.view.parts.Icon;
import entente.view.parts.Shown;
import entente.view.parts.StillCaret;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The queries that are kept: one is chosen or taken away, and the query in force is kept under a name.
public final class KeptQueries extends VBox {
  private static final String CROSS = "M4 4 L12 12 M12 4 L4 12";

  private final Store store;
  private final QueryReader reader;
  private final Messages messages;
  private final Consumer<Query> onChoose;
  private final VBox rows = new VBox();
  private final FlowLabel problem = new FlowLabel("", "query-problem");
  private final TextField name = new TextField();
  private final Button keep = new Button();
  private Query query = Query.All.EVERYTHING;

  /// A query that is kept.
  ///
  /// @param id by which it is known where it is kept
  /// @param query its text, which not every dossier understands
  /// @param isRemovable whether it can be taken away from there
  public record Kept(String id, String name, String query, boolean isRemovable) {}

  /// Where queries are kept.
  public interface Store {
    /// Those that are kept, in the order in which they are offered.
    ObservableValue<List<Kept>> all();

    /// Keeps one; one of that name that is kept there already gives way.
    void keep(String name, Query query);

    /// Takes one away.
    void remove(Kept kept);
  }

  /// Shows what is kept, and keeps nothing before it is told a query.
  ///
  /// @param onChoose takes the query that is chosen
  public KeptQueries(Store store, QueryReader reader, Messages messages, Consumer<Query> onChoose) {
    super();
    this.store = store;
    this.reader = reader;
    this.messages = messages;
    this.onChoose = onChoose;
    getStyleClass().add("kept-queries");
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("filter-chips");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll, problem, line());
    say("");
    store.all().when(Shown.in(this)).subscribe(this::fill);
    show(query);
  }

  private HBox line() {
    StillCaret.in(name);
    name.setId("keptName");
    name.getStyleClass().add("field");
    name.setPromptText(messages.text("kept.name"));
    name.setAccessibleText(messages.text("kept.name"));
    name.setOnAction(_ -> keep());
    name.textProperty().subscribe(_ -> update());
    HBox.setHgrow(name, Priority.ALWAYS);
    keep.setId("keep");
    keep.setText(messages.text("kept.keep"));
    keep.setMinWidth(USE_PREF_SIZE);
    keep.setOnAction(_ -> keep());
    var line = new HBox(name, keep);
    line.getStyleClass().add("histogram-ends");
    return line;
  }

  /// Tells which query can be kept.
  public void show(Query inForce) {
    query = inForce;
    update();
  }

  private void update() {
    keep.setDisable(query.isAll() || name.getText().isBlank());
  }

  private void keep() {
    if (!keep.isDisabled()) {
      String called = name.getText().strip();
      name.clear();
      store.keep(called, query);
    }
  }

  private void fill(List<Kept> all) {
    rows.getChildren().setAll(all.stream().map(this::row).toList());
    if (all.isEmpty()) {
      rows.getChildren().add(new FlowLabel(messages.text("kept.none"), "count"));
    }
  }

  private HBox row(Kept kept) {
    var choose = new Button(kept.name());
    choose.getStyleClass().add("quiet");
    choose.setMaxWidth(Double.MAX_VALUE);
    choose.setTooltip(new Tooltip(kept.query()));
    choose.setOnAction(_ -> choose(kept));
    HBox.setHgrow(choose, Priority.ALWAYS);
    var row = new HBox(choose);
    row.getStyleClass().add("kept");
    if (kept.isRemovable()) {
      var remove = new Button("", new Icon(CROSS));
      remove.getStyleClass().add("tool");
      remove.setMinWidth(USE_PREF_SIZE);
      remove.setAccessibleText(messages.text("kept.remove", kept.name()));
      remove.setTooltip(new Tooltip(remove.getAccessibleText()));
      remove.setOnAction(_ -> store.remove(kept));
      row.getChildren().add(remove);
    }
    return row;
  }

  private void choose(Kept kept) {
    switch (reader.read(kept.query())) {
      case Query next -> {
        say("");
        onChoose.accept(next);
      }
      case QueryProblem wrong -> say(messages.text("kept.unread", kept.name(), wrong.message(messages.language())));
    }
  }

  private void say(String text) {
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
  }
}
