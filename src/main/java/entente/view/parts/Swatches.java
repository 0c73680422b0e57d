package entente.view.parts;

import entente.chart.Palette;
import entente.picture.CanvasSurface;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// Brings the colours and the text size of the style sheet to what is painted: a region out of sight whose background fills are, one on
/// the other, the colours of the palette, and whose padding is as wide as text is high. Belongs into the window's scene.
public final class Swatches extends Region {
  private static final Palette UNTIL_STYLED = new Palette(-1, -1, -1, -1, -1, -1, false);

  private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(UNTIL_STYLED);

  /// Has no colours before it is in a scene.
  public Swatches() {
    super();
    getStyleClass().add("swatches");
    setManaged(false);
    setMouseTransparent(true);
    backgroundProperty().subscribe(this::read);
  }

  /// The colours of the theme.
  public ReadOnlyObjectProperty<Palette> paletteProperty() {
    return palette.getReadOnlyProperty();
  }

  /// How many times the usual size text has.
  public ObservableValue<Double> textScale() {
    return paddingProperty().map(padding -> padding.getTop() > 0 ? padding.getTop() / Theme.FONT_SIZE : 1);
  }

  /// What a side's ink looks like in the theme, whichever that is.
  public ObservableValue<Color> color(int ink) {
    return palette.map(p -> CanvasSurface.color(p.of(ink)));
  }

  /// The same for style sheets: a rule that calls it `-entente-ink`.
  public ObservableValue<String> ink(int ink) {
    return color(ink).map(color -> String.format(Locale.ROOT, "-entente-ink: #%02x%02x%02x",
        channel(color.getRed()), channel(color.getGreen()), channel(color.getBlue())));
  }

  private static int channel(double share) {
    return (int) Math.round(share * 255);
  }

  private void read(Background background) {
    if (background != null) {
      List<Color> colors = background.getFills().stream().map(BackgroundFill::getFill).map(Color.class::cast).toList();
      List<Integer> argb = colors.stream().map(CanvasSurface::argb).toList();
      palette.set(new Palette(argb.get(0), argb.get(1), argb.get(2), argb.get(3), argb.get(4), argb.get(5),
          colors.getFirst().getBrightness() < 0.5));
    }
  }
}
