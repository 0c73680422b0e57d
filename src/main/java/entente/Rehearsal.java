package entente;

import javafx.application.Platform;

/// Starts the application as [Entente] does and ends it after the first picture: the build runs it to train the AOT cache, and again to
/// prove that the image takes the cache.
public final class Rehearsal {
  private Rehearsal() {}

  /// Runs it.
  ///
  /// @param args as those of [Entente]
  public static void main(String[] args) {
    StartUp.atFirstPicture(Platform::exit);
    Entente.main(args);
  }
}
