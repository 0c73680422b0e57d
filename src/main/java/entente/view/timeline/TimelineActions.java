package entente.view.timeline;

import java.util.List;

/// What a user does on a timeline that changes more than the timeline.
interface TimelineActions {
  /// Nothing happens, and nothing is known of any item.
  TimelineActions NONE = new TimelineActions() {};

  /// Selects.
  ///
  /// @param ids the one chosen last at the end
  default void select(List<String> ids) {}

  /// Selects beside what is selected, or takes out of it.
  default void toggle(String id) {}

  /// Moves the as-of day.
  ///
  /// @param day days since 1970-01-01
  default void readAsOf(long day) {}

  /// Collapses a lane or opens it again.
  default void fold(String lane) {}

  /// Moves a lane among the others.
  ///
  /// @param places how many places down, negative for up
  default void move(String lane, int places) {}

  /// Copies an item as a sentence.
  default void copy(String id) {}

  /// An item in a few lines, the first of them its name.
  default String described(String id) {
    return "";
  }

  /// Of what kind an item is and whose side's, in words.
  default List<String> classes(String id) {
    return List.of();
  }
}
