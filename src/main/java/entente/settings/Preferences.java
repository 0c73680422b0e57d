package entente.settings;

import entente.language.Language;
import java.util.Optional;

/// How the user wants the application to look and speak.
///
/// @param appearance light, dark, or as the system
/// @param language empty for that of the system
/// @param motion whether things may move
/// @param textSize of everything in the window, in per cent of the usual, from [#LEAST_TEXT] to [#MOST_TEXT] in steps of [#TEXT_STEP]
public record Preferences(Appearance appearance, Optional<Language> language, Motion motion, int textSize) {
  /// The usual text size, and the smallest, in per cent.
  public static final int LEAST_TEXT = 100;
  /// The largest text size, in per cent.
  public static final int MOST_TEXT = 200;

  /// Text sizes are this far apart, in per cent.
  public static final int TEXT_STEP = 5;

  /// What somebody has who never chose anything.
  public static final Preferences DEFAULT = new Preferences(Appearance.SYSTEM, Optional.empty(), Motion.SYSTEM, LEAST_TEXT);

  /// Light or dark.
  public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// Whether things may move.
  public enum Motion {
    SYSTEM,
    REDUCED
  }

  /// Takes the nearest text size there is.
  public Preferences {
    textSize = Math.round(Math.clamp(textSize, LEAST_TEXT, MOST_TEXT) / (float) TEXT_STEP) * TEXT_STEP;
  }

  /// The same in another appearance.
  public Preferences in(Appearance other) {
    return new Preferences(other, language, motion, textSize);
  }

  /// The same in another language, or in that of the system.
  public Preferences speaking(Optional<Language> other) {
    return new Preferences(appearance, other, motion, textSize);
  }

  /// The same with other motion.
  public Preferences moving(Motion other) {
    return new Preferences(appearance, language, other, textSize);
  }

  /// The same with text of another size, or the nearest there is.
  public Preferences sized(int percent) {
    return new Preferences(appearance, language, motion, percent);
  }

  /// Those that differ from earlier ones, and all else as others have it.
  Preferences merged(Preferences before, Preferences others) {
    return new Preferences(
        appearance == before.appearance ? others.appearance : appearance,
        language.equals(before.language) ? others.language : language,
        motion == before.motion ? others.motion : motion,
        textSize == before.textSize ? others.textSize : textSize);
  }

  static Preferences read(LenientFields fields) {
    return new Preferences(
        fields.choice("appearance", Appearance.class).orElse(DEFAULT.appearance()),
        fields.choice("language", Language.class),
        fields.choice("motion", Motion.class).orElse(DEFAULT.motion()),
        (int) fields.number("textSize").orElse(DEFAULT.textSize()));
  }

  LenientFields written() {
    return new LenientFields().with("appearance", appearance).with("language", language.orElse(null)).with("motion", motion)
        .with("textSize", textSize);
  }
}
