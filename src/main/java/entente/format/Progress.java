package entente.format;

/// Follows how far reading has come, and may end it.
@FunctionalInterface
public interface Progress {
  /// Follows nothing and lets reading go on to its end.
  Progress UNSEEN = _ -> true;

  /// Told with each thousandth of a large file, and with 1 when all is read. Comes from whatever threads read, never from two at a time,
  /// and holds them up as long as it takes.
  ///
  /// @param fraction of the file that has been read, from 0 to 1, never less than the last time
  /// @return whether to go on; if not, reading ends with a [java.util.concurrent.CancellationException]
  boolean reached(double fraction);
}
