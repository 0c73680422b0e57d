package entente.chart;

/// Draws all of a chart's time at once.
public final class OverviewPainter {
  private static final double BAR_SHARE = 0.45;

  private OverviewPainter() {}

  /// Draws a strip on a surface as large as it is.
  public static void paint(OverviewLayout layout, Palette palette, Surface surface) {
    surface.rectangle(0, 0, layout.width(), OverviewLayout.HEIGHT, palette.background());
    surface.rectangle(0, 0, layout.width(), 1, palette.rule());
    Box base = layout.base();
    surface.rectangle(base.x(), base.y(), base.width(), base.height(), palette.rule());
    for (Box bar : layout.bars()) {
      surface.rectangle(bar.x(), bar.y(), bar.width(), bar.height(), palette.tint(palette.muted(), BAR_SHARE));
    }
    layout.years().forEach(year -> Painter.write(year, palette.muted(), surface));
  }
}
