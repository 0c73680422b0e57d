package entente.view.query;

import entente.language.Messages;
import entente.time.DateWords;
import entente.time.Days;
import entente.time.Edtf;
import entente.time.EdtfDate;
import entente.time.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/// Bars of how many events there are when, and the stretch of time over them that is chosen. It is dragged anew, moved, or taken by its
/// ends; what is chosen begins and ends with a year, a month or a day, by how much time there is.
final class HistogramStrip extends Region {
  private static final double GRIP = 8;
  private static final double CLICK = 3;
  private static final double BARS = 6; // their height in sizes of the text
  private static final double ROOM = 7.6; // with the years below
  private static final double GAP = 0.25; // of a bar
  private static final int TICKS = 5;
  private static final long DAYS_FOR_YEARS = 36_525;
  private static final long DAYS_FOR_MONTHS = 730;

  private enum Drag {
    NONE,
    NEW,
    MOVE,
    START,
    END
  }

  /// Some days, both included.
  private record Stretch(long from, long to) {}

  private final long first;
  private final long last;
  private final Precision unit;
  private final DateWords words;
  private final Messages messages;
  private final BiConsumer<@Nullable Edtf, @Nullable Edtf> onChoose;
  private final Path bars = new Path();
  private final Region window = new Region();
  private final List<Label> ticks = new ArrayList<>();
  private final List<Long> tickDays = new ArrayList<>();
  private int[] counts = {};
  private @Nullable Stretch chosen; // null for all of the time
  private Drag drag = Drag.NONE;
  private double pressX;
  private @Nullable Stretch pressed;

  /// @param onChoose takes the first and the last date of what is chosen, null for both when nothing is
  HistogramStrip(long first, long last, DateWords words, Messages messages, BiConsumer<@Nullable Edtf, @Nullable Edtf> onChoose) {
    super();
    this.first = first;
    this.last = last;
    this.words = words;
    this.messages = messages;
    this.onChoose = onChoose;
    long days = last - first + 1;
    this.unit = days >= DAYS_FOR_YEARS ? Precision.YEAR : days >= DAYS_FOR_MONTHS ? Precision.MONTH : Precision.DAY;
    setId("histogramStrip");
    getStyleClass().add("histogram-strip");
    bars.getStyleClass().add("histogram-bars");
    bars.setManaged(false);
    bars.setMouseTransparent(true);
    window.getStyleClass().add("overview-window");
    window.setManaged(false);
    window.setMouseTransparent(true);
    getChildren().addAll(bars, window);
    makeTicks();
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> chooseUntil(event.getX()));
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(MouseEvent.MOUSE_MOVED, move -> setCursor(isEnd(part(move.getX())) ? Cursor.H_RESIZE : Cursor.DEFAULT));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    choose(null, null);
  }

  private void makeTicks() {
    long from = Days.date(first).year();
    long step = round(Math.ceilDiv(Days.date(last).year() - from + 1, (long) TICKS));
    for (long year = Math.ceilDiv(from, step) * step; ticks.size() <= TICKS && Days.of(year, 1, 1) <= last; year += step) {
      long day = Math.max(first, Days.of(year, 1, 1));
      var tick = new Label(words.axisYear(year, step));
      tick.getStyleClass().add("tick");
      tick.setMouseTransparent(true);
      ticks.add(tick);
      tickDays.add(day);
    }
    getChildren().addAll(ticks);
  }

  /// The next number that is one, two or five times a power of ten.
  private static long round(long least) {
    long power = 1;
    while (power * 10 <= least) {
      power *= 10;
    }
    return least <= power ? power : least <= 2 * power ? 2 * power : least <= 5 * power ? 5 * power : 10 * power;
  }

  /// Shows how many events there are in each of some equal stretches.
  void show(int[] events) {
    counts = events.clone();
    requestLayout();
  }

  /// Shows what is chosen, as far as it lies in the time that is offered.
  ///
  /// @param from its first day; null when all of the time is chosen
  /// @param to its last day; null likewise
  void choose(@Nullable Long from, @Nullable Long to) {
    chosen = from == null || to == null || from > last || to < first ? null
        : new Stretch(Math.max(first, from), Math.min(last, to));
    Stretch now = chosen;
    setAccessibleText(now == null ? messages.text("histogram.all")
        : messages.text("histogram.stretch", words.day(now.from()), words.day(now.to())));
    requestLayout();
  }

  private double x(long day) {
    return getWidth() * (day - first) / (last - first + 1);
  }

  private long day(double x) {
    return Math.clamp(first + (long) Math.floor(x / Math.max(1, getWidth()) * (last - first + 1)), first, last);
  }

  private double em() {
    return ticks.isEmpty() ? 13 : ticks.getFirst().getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(ROOM * em());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double high = BARS * em();
    drawBars(high);
    Stretch now = chosen;
    window.setVisible(now != null);
    if (now != null) {
      window.resizeRelocate(snapPositionX(x(now.from())), 0, snapSizeX(Math.max(2, x(now.to() + 1) - x(now.from()))), high);
    }
    double free = 0;
    for (int i = 0; i < ticks.size(); i++) {
      Label tick = ticks.get(i);
      tick.autosize();
      double left = Math.clamp(x(tickDays.get(i)), 0, Math.max(0, getWidth() - tick.getWidth()));
      tick.setVisible(left >= free);
      free = left >= free ? left + tick.getWidth() + em() / 2 : free;
      tick.relocate(snapPositionX(left), high + 2);
    }
  }

  private void drawBars(double high) {
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    bars.getElements().clear();
    long length = Math.ceilDiv(last - first + 1, Math.max(1L, counts.length));
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double left = snapPositionX(x(first + i * length));
        double right = Math.min(getWidth(), x(first + (i + 1) * length));
        double wide = Math.max(1, snapSizeX((right - left) * (1 - GAP)));
        double tall = Math.max(2, (high - 4) * counts[i] / most);
        bars.getElements().addAll(new MoveTo(left, high), new VLineTo(Math.floor(high - tall)), new HLineTo(left + wide), new VLineTo(high),
            new ClosePath());
      }
    }
  }

  private Drag part(double x) {
    Stretch now = chosen;
    if (now == null) {
      return Drag.NEW;
    }
    double from = x(now.from());
    double to = x(now.to() + 1);
    if (Math.abs(x - to) <= GRIP && Math.abs(x - to) <= Math.abs(x - from)) {
      return Drag.END;
    }
    return Math.abs(x - from) <= GRIP ? Drag.START : x > from && x < to ? Drag.MOVE : Drag.NEW;
  }

  private static boolean isEnd(Drag part) {
    return part == Drag.START || part == Drag.END;
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      requestFocus();
      drag = part(event.getX());
      pressX = event.getX();
      pressed = chosen;
      event.consume();
    }
  }

  private void chooseUntil(double x) {
    Stretch before = pressed;
    if (drag == Drag.NEW && Math.abs(x - pressX) > CLICK) {
      chooseUnits(Math.min(day(x), day(pressX)), Math.max(day(x), day(pressX)));
    } else if (before != null) {
      long by = day(x) - day(pressX);
      switch (drag) {
        case MOVE -> move(before, Math.clamp(by, first - before.from(), last - before.to()));
        case START -> chooseUnits(Math.clamp(before.from() + by, first, before.to()), before.to());
        case END -> chooseUnits(before.from(), Math.clamp(before.to() + by, before.from(), last));
        case NEW, NONE -> { }
      }
    }
  }

  /// Moves both ends by as many years, months or days, however long each of them is.
  private void move(Stretch before, long by) {
    long from = of(before.from() + by).firstDay();
    long middle = (of(before.to()).firstDay() + of(before.to()).lastDay()) / 2;
    chooseUnits(from, Math.clamp(middle + from - of(before.from()).firstDay(), from, last));
  }

  private void chooseUnits(long from, long to) {
    choose(of(from).firstDay(), of(to).lastDay());
  }

  private void release(MouseEvent event) {
    boolean isDragged = Math.abs(event.getX() - pressX) > CLICK;
    if (drag != Drag.NONE && isDragged) {
      tell();
    }
    drag = Drag.NONE;
  }

  private void tell() {
    Stretch now = chosen;
    if (now == null) {
      onChoose.accept(null, null);
    } else {
      onChoose.accept(of(now.from()), of(now.to()));
    }
  }

  /// The year, month or day in which a day lies.
  private EdtfDate of(long day) {
    EdtfDate date = Days.date(day);
    return switch (unit) {
      case YEAR -> EdtfDate.of(date.year(), 0, 0);
      case MONTH -> EdtfDate.of(date.year(), date.month(), 0);
      default -> date;
    };
  }

  /// The arrows move the end, with Shift the beginning, by one year, month or day; Delete chooses all of the time.
  private void key(KeyEvent event) {
    Stretch now = chosen == null ? new Stretch(first, last) : chosen;
    boolean isStart = event.isShiftDown();
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> moveEnd(now, isStart, /* isLater= */ false);
      case RIGHT -> moveEnd(now, isStart, /* isLater= */ true);
      case DELETE, BACK_SPACE -> {
        choose(null, null);
        tell();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void moveEnd(Stretch now, boolean isStart, boolean isLater) {
    EdtfDate end = of(isStart ? now.from() : now.to());
    long moved = Math.clamp(isLater ? end.lastDay() + 1 : end.firstDay() - 1, first, last);
    if (isStart) {
      chooseUnits(Math.min(moved, now.to()), now.to());
    } else {
      chooseUnits(now.from(), Math.max(moved, now.from()));
    }
    tell();
  }
}
