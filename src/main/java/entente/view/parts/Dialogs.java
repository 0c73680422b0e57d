package entente.view.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// What the window asks of the user and of the clipboard outside its own content.
public interface Dialogs {

  /// Lets the user choose the file of a dossier; empty if they choose none.
  ///
  /// @param folder to begin in, if it is there
  Optional<Path> chooseDossier(Window owner, Optional<Path> folder);

  /// Lets the user choose where a list of problems goes; empty if they choose nothing.
  ///
  /// @param name of the file, unless they choose another
  Optional<Path> chooseProblemList(Window owner, String name);

  /// The paths of the files on the clipboard, as they stand there.
  List<String> copiedFiles();

  /// The text on the clipboard; empty if there is none.
  String copiedText();

  /// Puts a text on the clipboard.
  default void copy(String text) {
    copy(text, "");
  }

  /// Puts a text on the clipboard and, for programs that take more, the same as HTML.
  ///
  /// @param html may be empty
  void copy(String text, String html);
}
