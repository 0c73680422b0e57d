package entente.view.sheets;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Several pages of one sheet, of which one is shown, with a tab for each above them.
public final class Pages extends VBox {
  private final IntegerProperty shown = new SimpleIntegerProperty(-1);
  private final HBox tabs = new HBox();

  /// Has no page yet.
  public Pages() {
    super();
    getStyleClass().add("pages");
    tabs.getStyleClass().add("view-end");
    getChildren().add(tabs);
  }

  /// Adds a page at the end.
  ///
  /// @param id of its tab
  public void add(String id, String heading, Node page) {
    int number = tabs.getChildren().size();
    var tab = new ToggleButton(heading);
    tab.setId(id);
    tab.getStyleClass().setAll("toggle-button", "view-name");
    tab.setOnAction(_ -> show(number));
    tabs.getChildren().add(tab);
    getChildren().add(page);
    shown.subscribe(now -> {
      tab.setSelected(now.intValue() == number);
      page.setVisible(now.intValue() == number);
      page.setManaged(now.intValue() == number);
    });
  }

  /// The page that is shown, counted from 0.
  public int shown() {
    return shown.get();
  }

  /// Shows a page, counted from 0.
  public void show(int number) {
    shown.set(-1); // a tab that is pressed once more stays chosen
    shown.set(number);
  }
}
