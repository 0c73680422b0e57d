package entente.view.sheets;

import entente.language.Language;
import entente.language.Messages;
import entente.view.parts.Dialogs;
import entente.view.parts.FlowLabel;
import entente.view.parts.StillCaret;
import entente.view.parts.Theme;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Tells the user of an error that nobody caught, with a code and details to pass on; the application goes on. One at a time, and each
/// error once: what goes wrong in every picture would otherwise leave no time to do anything else. On the toolkit's thread.
public final class FaultWindow {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 420;

  private final Theme theme;
  private final Dialogs dialogs;
  private final Set<String> told = new HashSet<>();
  private boolean isShown;

  /// Has nothing to tell yet.
  ///
  /// @param dialogs with the clipboard
  public FaultWindow(Theme theme, Dialogs dialogs) {
    this.theme = theme;
    this.dialogs = dialogs;
  }

  /// Tells of an error, unless it was told before or another one is just being told.
  public void show(Fault fault, Language language) {
    if (!isShown && told.add(fault.code())) {
      isShown = true;
      Stage stage = stage(fault, Messages.of(FaultWindow.class, language));
      stage.setOnHidden(_ -> isShown = false);
      stage.show();
    }
  }

  private Stage stage(Fault fault, Messages messages) {
    var stage = new Stage();
    var details = new TextArea(fault.details());
    StillCaret.in(details);
    details.setEditable(false);
    details.setAccessibleText(messages.text("fault.details"));
    details.getStyleClass().add("fault-details");
    VBox.setVgrow(details, Priority.ALWAYS);
    var copyButton = new Button(messages.text("fault.copy"));
    copyButton.setOnAction(_ -> dialogs.copy(fault.details()));
    var close = new Button(messages.text("sheet.close"));
    close.setDefaultButton(true);
    close.setOnAction(_ -> stage.close());
    var buttons = new HBox(copyButton, close);
    buttons.getStyleClass().add("fault-buttons");
    var content = new VBox(new FlowLabel(messages.text("fault.heading"), "sheet-title"),
        new FlowLabel(messages.text("fault.text", fault.code()), "fault-text"),
        details, buttons);
    content.getStyleClass().addAll("window", "fault");
    var scene = new Scene(content, WIDTH * theme.textScale(), HEIGHT * theme.textScale());
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
    theme.dress(scene);
    stage.initModality(Modality.NONE);
    stage.setTitle("Entente " + fault.code());
    stage.setScene(scene);
    return stage;
  }
}
