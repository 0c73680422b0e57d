package entente.view.sheets;

import entente.language.Language;
import entente.language.Messages;
import entente.settings.Preferences;
import entente.settings.Preferences.Appearance;
import entente.settings.Preferences.Motion;
import entente.view.parts.FlowLabel;
import entente.view.parts.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The user's preferences, to change; each change shows at once.
public final class SettingsPane extends VBox {

  private final ObjectProperty<Preferences> preferences;
  private final Messages messages;

  /// Shows preferences and changes them at once.
  public SettingsPane(ObjectProperty<Preferences> preferences, Messages messages) {
    super();
    this.preferences = preferences;
    this.messages = messages;
    getStyleClass().add("settings");
    add("settings.appearance", choice("settings.appearance", List.of(Appearance.values()),
        appearance -> messages.text("settings." + appearance.name()), Preferences::appearance, Preferences::in));
    add("settings.language", choice("settings.language", languages(), this::name, Preferences::language, Preferences::speaking));
    add("settings.motion", choice("settings.motion", List.of(Motion.values()),
        motion -> messages.text("settings.motion." + motion.name()), Preferences::motion, Preferences::moving));
    add("settings.textSize", textSize());
  }

  private void add(String heading, Node control) {
    getChildren().addAll(new FlowLabel(messages.text(heading), "section-heading"), control);
  }

  private static List<Optional<Language>> languages() {
    List<Optional<Language>> languages = new ArrayList<>(List.of(Optional.empty()));
    Arrays.stream(Language.values()).map(Optional::of).forEach(languages::add);
    return languages;
  }

  /// A language is called what its speakers call it, so that whoever does not read the present one finds theirs.
  private String name(Optional<Language> language) {
    return language.map(Language::locale).map(locale -> {
      String name = locale.getDisplayLanguage(locale);
      return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }).orElse(messages.text("settings.SYSTEM"));
  }

  private <T> Node choice(String heading, List<T> values, Function<T, String> words, Function<Preferences, T> chosen,
      BiFunction<Preferences, T, Preferences> choose) {
    var group = new ToggleGroup();
    var choice = new FlowPane();
    choice.getStyleClass().add("choice");
    for (T value : values) {
      var button = new RadioButton(words.apply(value));
      button.setToggleGroup(group);
      button.setSelected(value.equals(chosen.apply(preferences.get())));
      button.setAccessibleText(messages.text(heading) + ": " + button.getText());
      button.setUserData(value);
      button.setOnAction(_ -> preferences.set(choose.apply(preferences.get(), value)));
      choice.getChildren().add(button);
    }
    preferences.when(Shown.in(choice)).subscribe(now -> group.getToggles().stream()
        .filter(toggle -> toggle.getUserData().equals(chosen.apply(now))).findFirst().ifPresent(group::selectToggle));
    return choice;
  }

  private Node textSize() {
    var slider = new Slider(Preferences.LEAST_TEXT, Preferences.MOST_TEXT, preferences.get().textSize());
    slider.setId("textSize");
    slider.setBlockIncrement(Preferences.TEXT_STEP);
    slider.setAccessibleText(messages.text("settings.textSize"));
    HBox.setHgrow(slider, Priority.ALWAYS);
    var percent = new Label();
    percent.getStyleClass().add("percent");
    percent.setMinWidth(Region.USE_PREF_SIZE);
    slider.valueProperty().subscribe(value -> {
      int rounded = preferences.get().sized((int) Math.round(value.doubleValue())).textSize();
      percent.setText(String.format(Locale.ROOT, "%d\u00a0%%", rounded));
      if (!slider.isValueChanging()) { // lest it moves away under the pointer
        preferences.set(preferences.get().sized(rounded));
      }
    });
    slider.valueChangingProperty().subscribe(changing -> {
      if (!changing) {
        preferences.set(preferences.get().sized((int) Math.round(slider.getValue())));
      }
    });
    preferences.when(Shown.in(slider)).subscribe(now -> slider.setValue(now.textSize()));
    var line = new HBox(slider, percent);
    line.getStyleClass().add("text-size");
    return line;
  }
}
