package entente.format;

import org.jspecify.annotations.Nullable;

/// What was made of a text lately: a table in which a new text displaces an old one, so that it neither grows nor becomes slow,
/// whatever the texts are.
final class Recent<V> {
  private final long[] words;
  private final @Nullable String[] texts;
  private final @Nullable Object[] values;

  /// @param size how many texts are remembered, a power of two
  Recent(int size) {
    this.words = new long[size];
    this.texts = new @Nullable String[size];
    this.values = new @Nullable Object[size];
  }

  /// The text itself, an equal one from earlier if it is remembered; null if it is not.
  @Nullable String text(Characters text) {
    int slot = slot(text);
    String known = words[slot] == text.word() ? texts[slot] : null;
    return known != null && text.are(known) ? known : null;
  }

  /// What was made of a text, null if it is not remembered.
  @SuppressWarnings("unchecked") // put() stores nothing else
  @Nullable V value(Characters text) {
    return text(text) == null ? null : (V) values[slot(text)];
  }

  /// Remembers what was made of a text.
  void put(Characters text, String string, V value) {
    int slot = slot(text);
    words[slot] = text.word();
    texts[slot] = string;
    values[slot] = value;
  }

  private int slot(Characters text) {
    return Characters.hash(text.word()) & (words.length - 1);
  }
}
