package entente.view.lists;

import entente.explorer.Explorer;
import entente.language.Messages;
import entente.listing.FilterChoices.Choice;
import entente.query.Filter;
import entente.view.parts.FlowLabel;
import entente.view.parts.LineLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// A row of chips, one for each kind or topic; the commonest at first, the rest on demand. A chip is on while the filter names it.
///
/// @param <T> what a chip stands for
final class FilterChips<T> {
  private static final int MOST_WRAPPED = 100; // letters; a longer name would fill the pane
  private static final int AT_FIRST = 6;

  private final FlowPane pane;
  private final Explorer explorer;
  private final BiPredicate<Filter, T> isOn;
  private final BiFunction<Filter, T, Filter> toggled;
  private final Messages messages;
  private List<Choice<T>> choices = List.of();
  private boolean isWhole;

  /// Puts chips into a pane.
  ///
  /// @param isOn whether a filter names it
  /// @param toggled the filter when a chip is pressed
  FilterChips(FlowPane pane, Explorer explorer, BiPredicate<Filter, T> isOn, BiFunction<Filter, T, Filter> toggled,
      Messages messages) {
    this.pane = pane;
    this.explorer = explorer;
    this.isOn = isOn;
    this.toggled = toggled;
    this.messages = messages;
    pane.setMinWidth(0); // a long name is cut rather than let the others run out of sight
    explorer.filterProperty().subscribe((_, _) -> pane.getChildren().stream().filter(Chip.class::isInstance)
        .forEach(chip -> ((Chip<?>) chip).update.run()));
  }

  /// Its name breaks and is cut as labels of our own are.
  private static final class Chip<T> extends ToggleButton {
    private final Runnable update;
    private final Label name;

    Chip(FilterChips<T> chips, Choice<T> choice) {
      super(choice.name());
      this.name = choice.name().length() <= MOST_WRAPPED ? new FlowLabel() : new LineLabel();
      name.setText(choice.name());
      name.textFillProperty().bind(textFillProperty());
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setGraphic(name);
      this.update = () -> setSelected(chips.isOn.test(chips.filter(), choice.value()));
      getStyleClass().setAll("filter-chip");
      maxWidthProperty().bind(chips.pane.widthProperty());
      String spoken = chips.messages.text("list.entry.spoken", choice.name(), choice.events());
      setTooltip(new Tooltip(spoken));
      setAccessibleText(spoken);
      setOnAction(_ -> chips.explorer.filter(chips.toggled.apply(chips.filter(), choice.value())));
      update.run();
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
      return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
      return snappedLeftInset() + name.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
      return snappedTopInset() + name.prefHeight(width < 0 ? -1 : room(width)) + snappedBottomInset();
    }

    private double room(double width) {
      return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    /// The skin of a button has no part in it.
    @Override
    protected void layoutChildren() {
      double height = name.prefHeight(room(getWidth()));
      name.resizeRelocate(snappedLeftInset(), snapPositionY((getHeight() - height) / 2), room(getWidth()), height);
    }
  }

  private Filter filter() {
    return explorer.filterProperty().get();
  }

  /// Shows the choices of a dossier.
  void show(List<Choice<T>> next) {
    choices = next;
    isWhole = next.size() <= AT_FIRST + 1; // one more takes no more room than saying so
    fill();
  }

  /// Shows the same choices by other names.
  void call(List<Choice<T>> renamed) {
    if (!renamed.equals(choices)) {
      choices = renamed;
      fill();
    }
  }

  private void fill() {
    List<Node> chips = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      if (isWhole || i < AT_FIRST || isOn.test(filter(), choices.get(i).value())) {
        chips.add(new Chip<>(this, choices.get(i)));
      }
    }
    int more = choices.size() - chips.size();
    if (more > 0) {
      chips.add(change("+ " + more, messages.text("details.more", more), () -> isWhole = true));
    }
    if (isWhole && choices.size() > AT_FIRST + 1) {
      chips.add(change("\u2212", messages.text("details.fewer"), () -> isWhole = false)); // a minus
    }
    pane.getChildren().setAll(chips);
  }

  /// A button that shows more or fewer chips.
  private Button change(String sign, String spoken, Runnable action) {
    var button = new Button(sign);
    button.getStyleClass().setAll("filter-chip");
    button.setAccessibleText(spoken);
    button.setTooltip(new Tooltip(spoken));
    button.setOnAction(_ -> {
      int at = pane.getChildren().indexOf(button);
      action.run();
      fill();
      pane.getChildren().get(Math.min(at, pane.getChildren().size() - 1)).requestFocus();
    });
    return button;
  }
}
