package entente.time;

import java.util.List;

/// What somebody who typed or pasted a date can have meant.
public sealed interface Entered {

  /// There is one thing it can mean.
  ///
  /// @param words the same in words, for the person to check
  record Sure(Edtf date, String words) implements Entered {}

  /// There are several things it can mean, or it is too vague to be taken as the one it seems to mean.
  ///
  /// @param readings at least one, the likelier first
  record Unsure(List<Sure> readings) implements Entered {
    /// Keeps a copy of the readings.
    public Unsure {
      readings = List.copyOf(readings);
    }
  }

  /// It is no date, or none that can be written in EDTF.
  ///
  /// @param position where the first word or sign stands that is not understood, in `char`s from 0; 0 if each is understood by itself
  record NotUnderstood(int position) implements Entered {}
}
