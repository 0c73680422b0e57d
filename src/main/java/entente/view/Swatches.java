package entente.view;

import entente.chart.Palette;
import entente.picture.CanvasSurface;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Brings the colours of the style sheet to what is painted: invisible nodes that the sheet colours. Belongs into the window's scene.
final class Swatches extends Group {
  private final Text background = swatch("background");
  private final Text rule = swatch("rule");
  private final Text text = swatch("text");
  private final Text muted = swatch("muted");
  private final Text joint = swatch("joint");
  private final Text none = swatch("none");
  private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(read());

  Swatches() {
    super();
    List<Text> all = List.of(background, rule, text, muted, joint, none);
    getChildren().addAll(all);
    setManaged(false);
    setMouseTransparent(true);
    all.forEach(swatch -> swatch.fillProperty().addListener(_ -> palette.set(read())));
  }

  /// The colours of the theme.
  ReadOnlyObjectProperty<Palette> paletteProperty() {
    return palette.getReadOnlyProperty();
  }

  /// What a side's ink looks like in the theme.
  Color color(int ink) {
    return CanvasSurface.color(palette.get().of(ink));
  }

  private Palette read() {
    return new Palette(argb(background), argb(rule), argb(text), argb(muted), argb(joint), argb(none),
        ((Color) background.getFill()).getBrightness() < 0.5);
  }

  private static int argb(Text swatch) {
    return CanvasSurface.argb((Color) swatch.getFill());
  }

  private static Text swatch(String name) {
    var text = new Text();
    text.getStyleClass().add("swatch-" + name);
    text.setFill("background".equals(name) ? Color.WHITE : Color.BLACK); // until the sheet has its say
    return text;
  }
}
