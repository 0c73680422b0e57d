package entente.view.search;

/// Something that can be done with what is typed in the search field, beside going to what is called so.
///
/// @param sign a small line drawing, 16 by 16, as a path
/// @param words what it does
/// @param beside what else there is to say, such as its key; may be empty
/// @param action does it
public record Offer(String sign, String words, String beside, Runnable action) {
  static final String DAY = "M3 4 H13 V13 H3 Z M3 7 H13 M5.6 2.6 V5 M10.4 2.6 V5";
  static final String FILTER = "M2.6 3 H13.4 L9.4 8.4 V13 L6.6 11.4 V8.4 Z";
  static final String COMMAND = "M3 4 L7 8 L3 12 M8.4 12.4 H13";
  static final String AGAIN = "M8 3 A5 5 0 1 1 3.4 6 M3 2.6 V6.2 H6.6 M8 5.4 V8.2 L10 9.6";
}
