package entente.view.lists;

import entente.chart.Span;
import entente.explorer.Explorer;
import entente.language.Messages;
import entente.query.Filter;
import entente.query.Filter.Time;
import entente.time.DateWords;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// Two chips that keep to the events of a stretch of time, those that certainly or that possibly went on in it: the stretch in sight when
/// the chip is pressed.
final class TimeChips {
  private final Explorer explorer;
  private final Messages messages;
  private final DateWords words;

  /// Puts the chips into a pane.
  ///
  /// @param stretch says which stretch of time it is
  TimeChips(Label stretch, FlowPane pane, Explorer explorer, Messages messages) {
    this.explorer = explorer;
    this.messages = messages;
    this.words = DateWords.in(explorer.language());
    stretch.textProperty().bind(explorer.filterProperty().map(this::said));
    pane.getChildren().setAll(chip("filters.certainly", /* certainly= */ true), chip("filters.possibly", /* certainly= */ false));
  }

  private String said(Filter filter) {
    Time time = filter.time();
    return time == null ? messages.text("filters.time") : words.day(time.first()) + " – " + words.day(time.last());
  }

  private ToggleButton chip(String key, boolean certainly) {
    var chip = new ToggleButton(messages.text(key));
    chip.getStyleClass().setAll("filter-chip");
    chip.setAccessibleText(messages.text("filters.time") + ": " + chip.getText());
    explorer.filterProperty().subscribe(filter -> chip.setSelected(time(filter).filter(time -> time.certainly() == certainly).isPresent()));
    chip.setOnAction(_ -> {
      Filter filter = explorer.filterProperty().get();
      explorer.filter(filter.during(chip.isSelected() ? time(filter).map(time -> time.as(certainly)).orElseGet(
          () -> inSight(certainly)) : null));
    });
    return chip;
  }

  private static Optional<Time> time(Filter filter) {
    return Optional.ofNullable(filter.time());
  }

  private Time inSight(boolean certainly) {
    Span visible = explorer.visibleProperty().get();
    return new Time((long) Math.ceil(visible.from()), (long) Math.floor(visible.to()), certainly);
  }
}
