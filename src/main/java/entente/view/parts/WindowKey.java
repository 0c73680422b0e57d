package entente.view.parts;

import entente.listing.CatalogueKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// What can be done in the window as a whole, and the keys for it; where there are none, it is done by a button only.
/// With [ListKey], [TimelineKey], [FilterKey] and [CopyKey] this is the one table behind accelerators, tooltips and the list of keys.
public enum WindowKey implements Shortcut {
  BACK(KeyCombination.ALT_DOWN, KeyCode.LEFT),
  FORWARD(KeyCombination.ALT_DOWN, KeyCode.RIGHT),
  OPEN(KeyCombination.SHORTCUT_DOWN, KeyCode.O),
  OPEN_BESIDE(List.of(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), KeyCode.O),
  DOSSIERS(List.of(), KeyCode.F10),
  RECENT,
  FORGET,
  PASTE(KeyCombination.SHORTCUT_DOWN, KeyCode.V),
  NEW_WINDOW(List.of(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), KeyCode.N),
  NEXT_PANE(List.of(), KeyCode.F6),
  PREVIOUS_PANE(KeyCombination.SHIFT_DOWN, KeyCode.F6),
  SHOW_LISTS(List.of(), KeyCode.F7),
  SHOW_DETAILS(List.of(), KeyCode.F9),
  SHOW_OVERVIEW(KeyCombination.SHIFT_DOWN, KeyCode.F9),
  SEARCH(KeyCombination.SHORTCUT_DOWN, KeyCode.K),
  TIMELINE(0),
  TABLE(1),
  GROUP(KeyCombination.SHORTCUT_DOWN, KeyCode.G),
  SHOW(List.of(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), KeyCode.G),
  SHOW_PART,
  STRETCH,
  SIGNS(KeyCombination.SHIFT_DOWN, KeyCode.F1),
  SORT(List.of(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), KeyCode.R),
  COLUMNS,
  ORDER(KeyCombination.SHORTCUT_DOWN, KeyCode.R),
  FILTER(KeyCombination.SHORTCUT_DOWN, KeyCode.F),
  FILTER_BY,
  PAIR,
  CLEAR_FILTERS(List.of(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), KeyCode.F),
  FILTER_LIST(KeyCombination.SHORTCUT_DOWN, KeyCode.L),
  MORE,
  AS_OF(KeyCombination.SHORTCUT_DOWN, KeyCode.D),
  AS_OF_RESET,
  PROBLEMS(List.of(), KeyCode.F8),
  COPY_PROBLEMS,
  EXPORT_PROBLEMS,
  DISMISS,
  CANCEL(List.of(), KeyCode.ESCAPE),
  SETTINGS(KeyCombination.SHORTCUT_DOWN, KeyCode.COMMA),
  TEXT_LARGER(KeyCombination.SHORTCUT_DOWN, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
  TEXT_SMALLER(KeyCombination.SHORTCUT_DOWN, KeyCode.MINUS, KeyCode.SUBTRACT),
  TEXT_USUAL(KeyCombination.SHORTCUT_DOWN, KeyCode.DIGIT0, KeyCode.NUMPAD0),
  CLOSE(KeyCombination.SHORTCUT_DOWN, KeyCode.W),
  THEME(List.of(KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), KeyCode.L),
  KEYS(List.of(), KeyCode.F1);

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<KeyCombination> combinations;

  /// For a view, by its place among them, from 0; its digit among the lists too, where these end.
  WindowKey(int view) {
    this.combinations = List.of(new KeyCodeCombination(ListKey.digit(view), KeyCombination.ALT_DOWN),
        new KeyCodeCombination(ListKey.digit(CatalogueKind.values().length + view), KeyCombination.SHORTCUT_DOWN));
  }

  /// Without a key.
  WindowKey() {
    this(List.of());
  }

  WindowKey(Modifier modifier, KeyCode... codes) {
    this(List.of(modifier), codes);
  }

  WindowKey(List<Modifier> modifiers, KeyCode... codes) {
    this.combinations = Arrays.stream(codes)
        .<KeyCombination>map(code -> new KeyCodeCombination(code, modifiers(code, modifiers))).toList();
  }

  /// On many keyboards a plus sign takes Shift.
  private static Modifier[] modifiers(KeyCode code, List<Modifier> modifiers) {
    return Stream.concat(modifiers.stream(), code == KeyCode.PLUS || code == KeyCode.EQUALS ? Stream.of(KeyCombination.SHIFT_ANY)
        : Stream.empty()).toArray(Modifier[]::new);
  }

  /// All that can be done in the window as a whole, in the order in which it is listed: the lists come before the timeline.
  public static List<Shortcut> all() {
    return Arrays.stream(values()).flatMap(key -> key == TIMELINE ? Stream.concat(ListKey.all(), Stream.of(key)) : Stream.of(key)).toList();
  }

  @Override
  public List<KeyCombination> combinations() {
    return combinations;
  }
}
