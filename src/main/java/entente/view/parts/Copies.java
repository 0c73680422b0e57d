package entente.view.parts;

import entente.explorer.Explorer;
import entente.listing.TextTable;
import entente.work.Progress;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;

/// Copies from lists, table and timeline: what has the focus, or a citation of what is selected.
public final class Copies {
  private static final String SLOT = "copy";

  private final Explorer explorer;
  private final Dialogs dialogs;

  /// Copies to a clipboard.
  public Copies(Explorer explorer, Dialogs dialogs) {
    this.explorer = explorer;
    this.dialogs = dialogs;
  }

  /// Lets rows be copied, as text and as a table.
  ///
  /// @param rows those that are chosen when the key is pressed; what it gives makes them, on any thread
  public void offerRows(Node part, Rows rows) {
    CopyKey.COPY.in(part, () -> explorer.derive(SLOT, rows.chosen(), table -> {
      if (!table.rows().isEmpty()) {
        dialogs.copy(table.tabbed(), table.html());
      }
    }));
    offerCitation(part);
  }

  /// Rows to copy.
  public interface Rows {
    /// How those are made that are chosen now.
    Function<Progress, TextTable> chosen();
  }

  /// Lets the selected events be copied as sentences; where something else is selected, its citation.
  public void offerSentences(Node part) {
    CopyKey.COPY.in(part, () -> {
      String sentences = explorer.view().details().sentences(explorer.selected());
      copy(sentences.isEmpty() ? citation() : sentences);
    });
    offerCitation(part);
  }

  /// Copies an event as a sentence.
  public void copySentence(String id) {
    copy(explorer.view().details().sentences(List.of(id)));
  }

  private void offerCitation(Node part) {
    CopyKey.CITE.in(part, () -> copy(citation()));
  }

  private String citation() {
    List<String> selected = explorer.selected();
    return selected.isEmpty() ? "" : explorer.view().details().of(selected, explorer.asOfProperty().get()).citation();
  }

  private void copy(String text) {
    if (!text.isEmpty()) {
      dialogs.copy(text);
    }
  }
}
