package entente.view;

import entente.explorer.PeopleGroup;
import entente.language.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// Shows a person with the post and a sparkline of activity, or the heading of a party.
final class PeopleCell extends ListCell<PeopleEntry> {
  /// A list narrower than this has room for names only.
  private static final double NARROW = 235;

  private final Swatches swatches;
  private final Messages messages;
  private final Label name = styled("person-name");
  private final Label post = styled("person-post");
  private final Sparkline sparkline = new Sparkline();
  private final HBox person;
  private final Circle dot = new Circle(5);
  private final Label party = styled("party-name");
  private final Label size = styled("count");
  private final HBox heading;

  PeopleCell(Swatches swatches, Messages messages) {
    super();
    this.swatches = swatches;
    this.messages = messages;
    var texts = new VBox(name, post);
    texts.getStyleClass().add("person-texts");
    texts.setMinWidth(0);
    person = row("person", texts, sparkline);
    HBox.setHgrow(texts, Priority.ALWAYS);
    party.setMaxWidth(Double.MAX_VALUE);
    heading = row("party-heading", dot, party, size);
    HBox.setHgrow(party, Priority.ALWAYS);
    setPrefWidth(0); // as wide as the list, never wider
    sparkline.visibleProperty().bind(widthProperty().greaterThan(NARROW));
    sparkline.managedProperty().bind(sparkline.visibleProperty());
  }

  private static Label styled(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static HBox row(String styleClass, Node... nodes) {
    var row = new HBox(nodes);
    row.getStyleClass().add(styleClass);
    return row;
  }

  @Override
  protected void updateItem(PeopleEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    switch (empty ? null : entry) {
      case PeopleEntry.Heading(PeopleGroup group) -> show(group);
      case PeopleEntry.Person(PeopleGroup.Row row) -> show(row);
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
    }
    setMouseTransparent(entry instanceof PeopleEntry.Heading);
  }

  private void show(PeopleGroup group) {
    dot.setFill(swatches.color(group.ink()).getValue());
    party.setText(group.name());
    size.setText(Integer.toString(group.people().size()));
    setGraphic(heading);
    setAccessibleText(messages.text("people.group.spoken", group.name(), group.people().size()));
  }

  private void show(PeopleGroup.Row row) {
    name.setText(row.name());
    post.setText(row.post());
    post.setManaged(!row.post().isEmpty());
    sparkline.show(row.activity(), swatches.color(row.ink()).getValue());
    setGraphic(person);
    String who = row.post().isEmpty() ? row.name() : row.name() + ", " + row.post();
    setAccessibleText(messages.text("people.person.spoken", who, row.events()));
  }
}
