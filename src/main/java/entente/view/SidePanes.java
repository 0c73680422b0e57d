package entente.view;

import entente.view.parts.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The lists at the left and the details at the right: beside the timeline while the window is large enough for their text, else drawers
/// that are laid over it when they are wanted. Large text makes drawers of them in a wider window too.
public final class SidePanes extends Pane {
  private static final double ROOM_FOR_LISTS = 76;
  private static final double WIDTH_FOR_LISTS = 1100; // points, however small the text
  private static final double ROOM_FOR_DETAILS = 61.5;
  private static final double HEIGHT_OF_LISTS = 33;
  private static final double DRAWER_OF_LISTS = 20;
  private static final double DRAWER_OF_DETAILS = 26;
  private static final double MOST_OF_WIDTH = 0.9;
  private static final double LINE = 1; // of a divider
  /// How far right of its line a divider can be dragged by: where there is nothing but air. Left of it there may be a scroll bar.
  private static final double AIR_BESIDE_LANES = 0.5;
  private static final double AIR_BESIDE_DETAILS = 1.4;

  private final SplitPane panes;
  private final Node centre;
  private final Side lists;
  private final Side details;
  private final ObservableValue<Double> textScale;
  private final Runnable leave;
  private final List<Runnable> listeners = new ArrayList<>();
  private List<Double> dividers; // while both sides stand beside the timeline
  private boolean isArranging;

  /// One of the two.
  private static final class Side {
    private final Node content;
    private final StackPane drawer = new StackPane();
    private final Region grip = new Region(); // over the divider, which is a thin line
    private final Button button;
    private boolean isDrawer;
    private boolean isHidden; // by the user, while it could stand beside the timeline
    private boolean isOut; // while it is a drawer
    private Optional<Node> last = Optional.empty(); // which had the keyboard in it

    Side(Node content, Button button) {
      this.content = content;
      this.button = button;
      drawer.getStyleClass().add("drawer");
      grip.setManaged(false);
      grip.setCursor(Cursor.H_RESIZE);
    }

    boolean isSeen() {
      return isDocked() || isOut;
    }

    boolean isDocked() {
      return !isDrawer && !isHidden;
    }

    void takeIn() {
      isHidden = !isDrawer;
      isOut = false;
    }

    void takeOut() {
      isHidden = false;
      isOut = isDrawer;
    }
  }

  /// @param panes the lists, the timeline and the details
  /// @param showLists shows the lists where they are out of sight, and is itself seen only then
  /// @param showDetails the same for the details
  /// @param leave takes the keyboard when one of them is taken away
  SidePanes(SplitPane panes, Button showLists, Button showDetails, ObservableValue<Double> textScale, Runnable leave) {
    super();
    this.panes = panes;
    this.centre = panes.getItems().get(1);
    this.lists = new Side(panes.getItems().getFirst(), showLists);
    this.details = new Side(panes.getItems().getLast(), showDetails);
    this.textScale = textScale;
    this.leave = leave;
    this.dividers = positions();
    setPickOnBounds(false);
    setMinSize(0, 0);
    sides().forEach(side -> {
      getChildren().add(side.grip);
      side.grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> drag(side, drag));
    });
    sides().forEach(side -> {
      side.drawer.setManaged(false);
      getChildren().add(side.drawer);
      side.drawer.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
        if (key.getCode() == KeyCode.ESCAPE) {
          key.consume();
          hide(side);
        }
      });
    });
    panes.getDividers().addListener((ListChangeListener<SplitPane.Divider>) _ -> listen());
    listen();
    arrange();
    widthProperty().subscribe((_, _) -> fit());
    heightProperty().subscribe((_, _) -> fit());
    textScale.subscribe((_, _) -> fit());
  }

  private Stream<Side> sides() {
    return Stream.of(lists, details);
  }

  private double em() {
    return Theme.FONT_SIZE * textScale.getValue();
  }

  /// Decides anew which of them are drawers.
  private void fit() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    boolean isNarrow = getWidth() < Math.max(WIDTH_FOR_LISTS, ROOM_FOR_LISTS * em()) || getHeight() < HEIGHT_OF_LISTS * em();
    boolean isVeryNarrow = getWidth() < ROOM_FOR_DETAILS * em();
    if (isNarrow != lists.isDrawer || isVeryNarrow != details.isDrawer) {
      lists.isDrawer = isNarrow;
      details.isDrawer = isVeryNarrow;
      sides().forEach(side -> side.isOut = false);
      arrange();
    }
    requestLayout();
  }

  /// Puts each where it belongs.
  private void arrange() {
    isArranging = true;
    sides().filter(Side::isDocked).forEach(side -> side.drawer.getChildren().clear());
    List<Node> beside = Stream.of(lists.isDocked() ? lists.content : null, centre, details.isDocked() ? details.content : null)
        .flatMap(Stream::ofNullable).toList();
    if (!panes.getItems().equals(beside)) {
      panes.getItems().setAll(beside);
    }
    sides().filter(side -> !side.isDocked()).forEach(side -> side.drawer.getChildren().setAll(side.content));
    sides().forEach(side -> {
      side.drawer.setVisible(side.isOut);
      side.grip.setVisible(side.isDocked());
      side.button.setVisible(!side.isDocked());
      side.button.setManaged(!side.isDocked());
    });
    place();
    isArranging = false;
    requestLayout();
  }

  /// Puts the dividers where they belong.
  private void place() {
    double left = dividers.getFirst();
    double right = dividers.getLast();
    panes.setDividerPositions(Stream.of(lists, details).filter(Side::isDocked).mapToDouble(side -> side == lists ? left : right).toArray());
  }

  /// Puts the divider beside one where the pointer is; it stops where a pane would be too small.
  private void drag(Side side, MouseEvent drag) {
    double x = panes.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX();
    panes.setDividerPosition(side == lists ? 0 : panes.getDividers().size() - 1, x / panes.getWidth());
  }

  private List<Double> positions() {
    return Arrays.stream(panes.getDividerPositions()).boxed().toList();
  }

  private void listen() {
    panes.getDividers().forEach(divider -> divider.positionProperty().addListener((_, _, _) -> {
      placeGrips();
      moved();
    }));
  }

  private void moved() {
    List<Double> now = positions();
    if (isArranging || now.size() != sides().filter(Side::isDocked).count()) {
      return;
    }
    dividers = List.of(lists.isDocked() ? now.getFirst() : dividers.getFirst(), details.isDocked() ? now.getLast() : dividers.getLast());
    listeners.forEach(Runnable::run);
  }

  /// Where the timeline begins and ends while both stand beside it, as shares of the width.
  public List<Double> dividers() {
    return dividers;
  }

  /// Puts the dividers elsewhere.
  ///
  /// @param shares of the width, two that ascend
  public void divide(List<Double> shares) {
    dividers = List.copyOf(shares);
    isArranging = true;
    place();
    isArranging = false;
  }

  /// Says what happens when the user has moved a divider.
  public void onDivided(Runnable action) {
    listeners.add(action);
  }

  /// Shows the lists if they are out of sight.
  void showLists() {
    show(lists);
  }

  /// Something else has been selected: shows the details of what was chosen in the lists or typed, unless they would cover the lists. Who
  /// goes from glyph to glyph wants to see the timeline.
  void follow() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean isElsewhere = owner instanceof TextInputControl
        || isWithin(owner, lists.content);
    if (isElsewhere && details.isDrawer && (!lists.isOut || haveRoom())) {
      show(details);
    }
  }

  /// Whether both drawers can be out at once.
  private boolean haveRoom() {
    return width(lists) + width(details) <= getWidth();
  }

  /// Shows the lists, or takes them away.
  void toggleLists() {
    toggle(lists);
  }

  /// Shows the details, or takes them away.
  void toggleDetails() {
    toggle(details);
  }

  private void toggle(Side side) {
    if (side.isDocked() || side.isOut) {
      hide(side);
    } else {
      show(side);
      enter(side);
    }
  }

  /// Gives the keyboard to the next or the previous of the panes in sight, and there to what had it last, if that is still there.
  ///
  /// @param step 1 or -1
  void goOn(int step) {
    Node owner = getScene().getFocusOwner();
    List<Node> inSight = Stream.of(lists.isSeen() ? lists.content : null, centre, details.isSeen() ? details.content : null)
        .flatMap(Stream::ofNullable).toList();
    int here = IntStream.range(0, inSight.size()).filter(i -> isWithin(owner, inSight.get(i))).findFirst().orElse(-1);
    sides().filter(side -> isWithin(owner, side.content)).forEach(side -> side.last = Optional.of(owner));
    Node next = inSight.get(Math.floorMod(here < 0 && step < 0 ? -1 : here + step, inSight.size()));
    sides().filter(side -> side.content.equals(next)).findFirst().ifPresentOrElse(side -> side.last
        .filter(last -> isWithin(last, side.content)).ifPresentOrElse(Node::requestFocus, () -> enter(side)), leave);
  }

  private static boolean isWithin(@Nullable Node node, Node pane) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(pane::equals);
  }

  private static void enter(Side side) {
    side.content.requestFocus();
    side.content.requestFocusTraversal(TraversalDirection.NEXT);
  }

  private void show(Side side) {
    if (!side.isDocked() && !side.isOut) {
      side.takeOut();
      sides().filter(other -> other != side && other.isOut && !haveRoom()).forEach(Side::takeIn);
      arrange();
    }
  }

  /// Takes a drawer away that lies over the timeline, the details first.
  ///
  /// @return whether there was one
  boolean takeInDrawer() {
    Optional<Side> out = Stream.of(details, lists).filter(side -> side.isOut).findFirst();
    out.ifPresent(this::hide);
    return out.isPresent();
  }

  private void hide(Side side) {
    side.takeIn();
    arrange();
    leave.run();
  }

  private double width(Side side) {
    return Math.min((side == lists ? DRAWER_OF_LISTS : DRAWER_OF_DETAILS) * em(), getWidth() * MOST_OF_WIDTH);
  }

  @Override
  protected void layoutChildren() {
    lists.drawer.resizeRelocate(0, 0, width(lists), getHeight());
    details.drawer.resizeRelocate(getWidth() - width(details), 0, width(details), getHeight());
    lists.grip.resize(LINE + AIR_BESIDE_LANES * em(), getHeight());
    details.grip.resize(LINE + AIR_BESIDE_DETAILS * em(), getHeight());
    placeGrips();
  }

  /// Where the dividers are, as soon as they are there: a layout of its own would come within that of the panes.
  private void placeGrips() {
    List<Double> now = positions();
    if (!now.isEmpty()) {
      lists.grip.setLayoutX(now.getFirst() * getWidth() - LINE / 2);
      details.grip.setLayoutX(now.getLast() * getWidth() - LINE / 2);
    }
  }
}
