package entente;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;

/// The marks of the start: what was reached when, logged at debug level under the name `entente.start`.
///
/// `java.util.logging` decides whether they are seen (`src/build/marks.properties` shows them on standard error); unseen they cost a
/// comparison each.
final class StartUp {
  private static final System.Logger LOG = System.getLogger("entente.start");

  private static Runnable atFirstPicture = () -> {};

  private StartUp() {}

  /// Marks what has just been reached, with the milliseconds since the process started.
  static void mark(String reached) {
    if (LOG.isLoggable(Level.DEBUG)) {
      LOG.log(Level.DEBUG, reached + " after " + ManagementFactory.getRuntimeMXBean().getUptime() + " ms");
    }
  }

  /// Says what shall happen once the first picture stands, on the toolkit's thread. The toolkit makes the application itself, so that
  /// nothing can be handed to its constructor.
  static void atFirstPicture(Runnable action) {
    atFirstPicture = action;
  }

  /// Called as soon as the window shows with its content: marks the first picture when that is painted.
  ///
  /// A pulse lays out and hands over what is to be painted, and the next one waits for that; the third beginning is the first moment at
  /// which the picture surely stands.
  static void shown() {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == 3) {
          stop();
          mark("first picture");
          atFirstPicture.run();
        }
      }
    }.start();
  }
}
