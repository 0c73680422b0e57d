package entente.view.parts;

import entente.language.Visible;
import java.util.Locale;
import javafx.scene.control.Label;

/// An Admiralty grade or a sign of one, in the colour of how reliable the source is.
public final class GradeLabel extends Label {

  /// @param grade a letter, a digit or both
  public GradeLabel(String grade) {
    super(Visible.isolated(grade));
    getStyleClass().add("grade");
    if (Character.isLetter(grade.charAt(0))) {
      getStyleClass().add("grade-" + grade.substring(0, 1).toLowerCase(Locale.ROOT));
    }
    setMinWidth(USE_PREF_SIZE);
  }
}
