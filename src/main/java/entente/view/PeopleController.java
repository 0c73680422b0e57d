package entente.view;

import entente.explorer.Explorer;
import entente.explorer.PeopleGroup;
import entente.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/// The list of people by party, with a filter.
final class PeopleController {
  private final Explorer explorer;
  private final Swatches swatches;
  private final Messages messages;
  private boolean following; // while the list shows a selection made elsewhere, it makes none of its own
  @FXML private TextField peopleFilter;
  @FXML private ListView<PeopleEntry> peopleList;
  @FXML private Label count;
  @FXML private Label nobody;

  PeopleController(Explorer explorer, Swatches swatches, Messages messages) {
    this.explorer = explorer;
    this.swatches = swatches;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    peopleList.setCellFactory(_ -> new PeopleCell(swatches, messages));
    explorer.viewProperty().subscribe(this::fill);
    peopleFilter.textProperty().subscribe(this::fill);
    swatches.paletteProperty().subscribe(peopleList::refresh);
    peopleList.getSelectionModel().selectedItemProperty().subscribe(entry -> {
      if (!following && entry instanceof PeopleEntry.Person(PeopleGroup.Row row)) {
        explorer.select(row.id());
      }
    });
    explorer.history().currentProperty().subscribe(this::follow);
  }

  private void fill() {
    List<PeopleEntry> entries = new ArrayList<>();
    int people = 0;
    for (PeopleGroup group : explorer.view().people()) {
      PeopleGroup shown = group.filtered(peopleFilter.getText());
      if (!shown.people().isEmpty()) {
        entries.add(new PeopleEntry.Heading(shown));
        shown.people().forEach(row -> entries.add(new PeopleEntry.Person(row)));
        people += shown.people().size();
      }
    }
    following = true;
    peopleList.getItems().setAll(entries);
    following = false;
    count.setText(Integer.toString(people));
    nobody.setVisible(!peopleFilter.getText().isBlank());
    follow(explorer.selection());
  }

  /// Marks the selected person; anything else is not in this list.
  private void follow(Optional<String> selection) {
    following = true;
    Optional<PeopleEntry> entry = selection.flatMap(id -> peopleList.getItems().stream()
        .filter(e -> e instanceof PeopleEntry.Person(PeopleGroup.Row row) && row.id().equals(id)).findFirst());
    if (entry.isPresent() && !entry.get().equals(peopleList.getSelectionModel().getSelectedItem())) {
      peopleList.getSelectionModel().select(entry.get());
      peopleList.scrollTo(entry.get());
    } else if (entry.isEmpty()) {
      peopleList.getSelectionModel().clearSelection();
    }
    following = false;
  }
}
