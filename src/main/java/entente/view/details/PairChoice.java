package entente.view.details;

import entente.dossier.Dossier;
import entente.explorer.Explorer;
import entente.insight.Contacts;
import entente.language.Messages;
import entente.view.parts.FlowLabel;
import entente.view.parts.NameFinder;
import entente.view.parts.Wrapping;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Of which two parties the page of the dossier speaks; each can be exchanged for another.
record PairChoice(Explorer explorer, Messages messages) {
  private static final String SLOT = "partners";

  /// Two parties by their names, to be chosen anew.
  Node of(List<Piece.Name> pair) {
    var line = new Wrapping("pair-line");
    line.add(party(pair.getFirst(), pair.getLast(), true));
    line.add(new FlowLabel("–", "pair-dash"));
    line.add(party(pair.getLast(), pair.getFirst(), false));
    return line;
  }

  private Button party(Piece.Name party, Piece.Name other, boolean isFirst) {
    var arrow = new Region();
    arrow.getStyleClass().add("arrow");
    var button = new Button(party.text(), arrow);
    button.getStyleClass().addAll("quiet", "pair-party");
    button.setAccessibleText(messages.text("pair.other", party.text()));
    button.setOnAction(_ -> {
      Dossier dossier = explorer.view().dossier();
      explorer.derive(SLOT, _ -> Contacts.partners(dossier, other.id()), partners -> {
        if (button.getScene() != null) { // else the page is another by now
          NameFinder.show(new NameFinder.Words(messages.text("pair.heading"), messages.text("pair.prompt"), ""), names(partners), button,
              id -> choose(isFirst ? List.of(id, other.id()) : List.of(other.id(), id)));
        }
      });
    });
    return button;
  }

  private List<Piece.Name> names(List<String> parties) {
    Dossier dossier = explorer.view().dossier();
    var wording = new EntityWords(dossier, explorer.language()).on(explorer.asOfProperty().get().day());
    return parties.stream().map(id -> new Piece.Name(wording.name(dossier.find(id).orElseThrow()), id)).toList();
  }

  /// Those that are found by themselves are not kept, so that they follow the dossier.
  private void choose(List<String> pair) {
    boolean isUsual = pair.equals(explorer.view().details().pair(List.of()));
    explorer.update(session -> session.withPair(isUsual ? List.of() : pair));
  }
}
