package entente.words;

/// Part of a line of text.
public sealed interface Piece {
  /// What it says.
  String text();

  /// Plain words.
  record Words(String text) implements Piece {}

  /// An amount in short.
  ///
  /// @param exact the same to the last digit
  record Amount(String text, String exact) implements Piece {}

  /// The name of an entity, which leads to it.
  record Name(String text, String id) implements Piece {}

  /// A web address, which leads out of the application.
  record Address(String text, WebAddress to) implements Piece {}
}
