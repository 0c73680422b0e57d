package entente.language;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The words of one room in one language, read from the bundle `messages` beside the room in `resources`.
public final class Messages {
  private final ResourceBundle bundle;
  private final Language language;

  private Messages(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /// The words of the room (package) that a class lives in. A room within a room speaks with the words of the one around it.
  ///
  /// @throws java.util.MissingResourceException when neither has a bundle
  public static Messages of(Class<?> inRoom, Language language) {
    String room = inRoom.getPackageName();
    while (inRoom.getResource("/" + room.replace('.', '/') + "/messages_" + language.tag() + ".properties") == null
        && room.contains(".")) {
      room = room.substring(0, room.lastIndexOf('.'));
    }
    return new Messages(ResourceBundle.getBundle(room + ".messages", language.locale(), inRoom.getModule()), language);
  }

  /// The language these words are in.
  public Language language() {
    return language;
  }

  /// The text of a key, its `{0}`, `{1}` … filled in as [MessageFormat] does.
  ///
  /// @throws java.util.MissingResourceException when the key is not in the bundle
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : filled(pattern, arguments);
  }

  /// Whole numbers stand in groups, where the pattern does not say how they stand.
  private String filled(String pattern, Object[] arguments) {
    var format = new MessageFormat(pattern, language.locale());
    Format[] formats = format.getFormatsByArgumentIndex();
    Object[] said = arguments.clone();
    for (int i = 0; i < Math.min(said.length, formats.length); i++) {
      if (formats[i] == null && (said[i] instanceof Integer || said[i] instanceof Long)) {
        said[i] = language.grouped((Number) said[i]);
      }
    }
    return format.format(said);
  }

  /// The text of a key that counts something: of the forms it gives, with `|` between, the one that goes with the number, its `{0}` the
  /// number and `{1}` … the arguments.
  ///
  /// @throws java.util.MissingResourceException when the key is not in the bundle
  public String count(String key, long number, Object... arguments) {
    String[] forms = bundle.getString(key).split("\\|", -1);
    var all = new Object[arguments.length + 1];
    all[0] = number;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return filled(forms[Math.min(language.form(number), forms.length - 1)], all);
  }

  /// A number in digits, in groups as the language makes them.
  public String number(long number) {
    return language.grouped(number);
  }

  /// The bundle itself, for FXML.
  public ResourceBundle bundle() {
    return bundle;
  }
}
