package entente.view.timeline;

import entente.chart.Chart;
import entente.chart.Span;
import entente.explorer.Explorer;
import entente.language.Messages;
import entente.time.DateWords;
import entente.view.parts.Bubble;
import entente.view.parts.WindowKey;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// The buttons above the timeline that say which stretch of time is in sight, and change it.
final class StretchChoice {
  private final Explorer explorer;
  private final Messages messages;
  private final DateWords words;
  private final Consumer<Span> go;

  /// @param go shows a stretch of time
  StretchChoice(Explorer explorer, Messages messages, Consumer<Span> go) {
    this.explorer = explorer;
    this.messages = messages;
    this.words = DateWords.in(explorer.language());
    this.go = go;
  }

  /// Lets buttons do what keys of the timeline do, each chosen while just that is in sight.
  void install(Map<TimelineKey, ToggleButton> buttons, Consumer<TimelineKey> run) {
    buttons.forEach((key, button) -> {
      button.setAccessibleText(key.words(messages));
      button.setTooltip(new Tooltip(key.tip(messages)));
      button.setOnAction(_ -> {
        run.accept(key);
        mark(key, button); // one that is pressed once more stays chosen
      });
      Runnable mark = () -> mark(key, button);
      explorer.visibleProperty().subscribe(mark);
      explorer.chartProperty().subscribe(mark);
    });
  }

  private void mark(TimelineKey key, ToggleButton button) {
    Chart chart = explorer.chartProperty().get();
    button.setSelected(TimelineClock.stretch(key, chart).filter(explorer.session().visible()::looksLike).isPresent());
  }

  /// Lets a button say what is in sight, and open where one types it.
  void install(Button button) {
    button.textProperty().bind(explorer.visibleProperty().map(this::text));
    button.accessibleTextProperty().bind(explorer.visibleProperty().map(span -> messages.text("stretch.spoken", text(span))));
    button.setTooltip(new Tooltip(WindowKey.STRETCH.tip(messages)));
    button.setOnAction(_ -> ask(button));
  }

  /// Lets the user type the stretch of time to be in sight.
  ///
  /// @param owner what the bubble points at
  void ask(Node owner) {
    var bubble = new PopOver();
    bubble.setContentNode(new StretchPane(explorer.session().visible(), explorer.language(), messages, span -> {
      bubble.hide();
      go.accept(span);
    }));
    Bubble.show(bubble, owner, ArrowLocation.TOP_RIGHT);
  }

  private String text(Span span) {
    return words.shortStretch(StretchPane.first(span), StretchPane.last(span));
  }
}
