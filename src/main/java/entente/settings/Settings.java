package entente.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All that is remembered between runs.
///
/// @param window empty before a window was closed for the first time
/// @param recent the files opened last, the latest first
/// @param searches what was sought last, the latest first
/// @param filters those that the user keeps, in the language of queries, by their names
/// @param dossiers where the user was in each, by what the dossier is known by, the latest last; at most [#MOST_DOSSIERS]
public record Settings(
    Preferences preferences, Optional<WindowPlace> window, List<String> recent, List<String> searches,
    Map<String, String> filters, Map<String, DossierPlace> dossiers) {
  /// Of so many dossiers it is remembered where the user was.
  public static final int MOST_DOSSIERS = 100;
  /// So many files opened last are remembered.
  public static final int MOST_RECENT = 10;
  /// So many of what was sought last are remembered.
  public static final int MOST_SEARCHES = 8;
  /// Nothing longer that was sought is remembered, in letters.
  public static final int LONGEST_SEARCH = 200;

  /// What somebody has who starts the application for the first time.
  public static final Settings DEFAULT = new Settings(Preferences.DEFAULT, Optional.empty(), List.of(), List.of(), Map.of(), Map.of());

  /// Keeps its own collections and forgets the dossiers opened longest ago.
  public Settings {
    recent = List.copyOf(recent);
    searches = List.copyOf(searches);
    filters = Map.copyOf(filters);
    var latest = new LinkedHashMap<String, DossierPlace>();
    dossiers.entrySet().stream().skip(Math.max(0, dossiers.size() - MOST_DOSSIERS))
        .forEach(entry -> latest.put(entry.getKey(), entry.getValue()));
    dossiers = Collections.unmodifiableMap(latest);
  }

  /// The same with other preferences.
  public Settings with(Preferences other) {
    return new Settings(other, window, recent, searches, filters, dossiers);
  }

  /// The same with the window elsewhere.
  public Settings with(WindowPlace place) {
    return new Settings(preferences, Optional.of(place), recent, searches, filters, dossiers);
  }

  /// The same with other files opened last.
  public Settings withRecent(List<String> files) {
    return new Settings(preferences, window, files, searches, filters, dossiers);
  }

  /// The same with other texts sought last.
  public Settings withSearches(List<String> texts) {
    return new Settings(preferences, window, recent, texts, filters, dossiers);
  }

  /// The same with other filters kept.
  public Settings withFilters(Map<String, String> other) {
    return new Settings(preferences, window, recent, searches, other, dossiers);
  }

  /// The same with the user elsewhere in a dossier, which becomes the latest.
  public Settings with(String dossier, DossierPlace place) {
    var others = new LinkedHashMap<>(dossiers);
    others.remove(dossier);
    others.put(dossier, place);
    return new Settings(preferences, window, recent, searches, filters, others);
  }

  /// Where the user was in a dossier.
  public DossierPlace place(String dossier) {
    return dossiers.getOrDefault(dossier, DossierPlace.NONE);
  }

  /// What to keep where somebody else has written meanwhile: what was changed here, and all else as they wrote it. Preferences are told
  /// apart one by one, dossiers likewise, and what was opened or sought here stands before what was there.
  ///
  /// @param before these settings as they were read or last written
  /// @param others what the others wrote
  Settings merged(Settings before, Settings others) {
    var places = new LinkedHashMap<>(others.dossiers);
    dossiers.forEach((dossier, place) -> {
      if (!place.equals(before.dossiers.get(dossier))) {
        places.remove(dossier);
        places.put(dossier, place);
      }
    });
    return new Settings(preferences.merged(before.preferences, others.preferences),
        window.equals(before.window) ? others.window : window,
        latest(recent, before.recent, others.recent, MOST_RECENT), latest(searches, before.searches, others.searches, MOST_SEARCHES),
        filters.equals(before.filters) ? others.filters : filters, places);
  }

  /// The latest of both; none where they were forgotten here.
  private static List<String> latest(List<String> here, List<String> before, List<String> others, int most) {
    boolean isForgotten = here.isEmpty() && !before.isEmpty();
    return here.equals(before) ? others
        : Stream.concat(here.stream(), others.stream().filter(_ -> !isForgotten)).distinct().limit(most).toList();
  }

  static Settings read(LenientFields fields) {
    var dossiers = new LinkedHashMap<String, DossierPlace>();
    LenientFields places = fields.fields("dossiers");
    places.names().forEach(name -> dossiers.put(name, DossierPlace.read(places.fields(name))));
    var filters = new LinkedHashMap<String, String>();
    LenientFields named = fields.fields("filters");
    named.names().forEach(name -> named.text(name).ifPresent(query -> filters.put(name, query)));
    return new Settings(Preferences.read(fields.fields("preferences")), WindowPlace.read(fields.fields("window")), fields.texts("recent"),
        fields.texts("searches"), filters, dossiers);
  }

  LenientFields written() {
    var places = new LenientFields();
    dossiers.forEach((name, place) -> places.with(name, place.written()));
    var named = new LenientFields();
    new TreeMap<>(filters).forEach(named::with);
    return new LenientFields().with("preferences", preferences.written()).with("window", window.map(WindowPlace::written).orElse(null))
        .with("recent", recent).with("searches", searches).with("filters", named).with("dossiers", places);
  }
}
