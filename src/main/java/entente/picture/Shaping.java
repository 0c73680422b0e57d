package entente.picture;

import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;

/// Keeps the threads of the toolkit apart where they shape letters.
///
/// JavaFX keeps one object that shapes letters, and makes others while that one is in use. On Linux it gives it back before it has freed
/// what is in it (`PangoGlyphLayout.dispose` of JavaFX 26), so that the render thread, about to write on a canvas, and the application
/// thread may both free it, and the process dies. Here that object is taken and never given back: every text then has one of its own.
final class Shaping {
  private static final System.Logger LOG = System.getLogger(Shaping.class.getName());

  private Shaping() {}

  /// Takes the one that is shared. The package it is in is not exported but for the options that Entente starts with.
  static void separate() {
    try {
      Class.forName("com.sun.javafx.text.GlyphLayoutManager").getMethod("getInstance").invoke(null);
    } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      LOG.log(Level.WARNING, "letters may be shaped by two threads with one object", e);
    }
  }
}
