/// The yardstick of the start: a window with one label.
module label {
  requires javafx.controls;

  exports label to javafx.graphics;
}
