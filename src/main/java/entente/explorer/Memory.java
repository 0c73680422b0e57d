package entente.explorer;

import entente.chart.Span;
import entente.feed.Grouping;
import entente.settings.DossierPlace;
import entente.settings.DossierPlace.Stretch;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Brings the user back to where they were in a dossier, and keeps where they are. On the UI thread.
final class Memory {
  private final Explorer explorer;
  private final Places places;
  private boolean isSettled; // between two dossiers there is nothing to keep

  Memory(Explorer explorer, Places places) {
    this.explorer = explorer;
    this.places = places;
    explorer.visibleProperty().subscribe(this::keep);
    explorer.history().selectedProperty().subscribe(this::keep);
    explorer.asOfProperty().subscribe(this::keep);
    explorer.chronology().arrangementProperty().subscribe(this::keep);
  }

  /// A dossier is about to be shown.
  void leave() {
    isSettled = false;
  }

  /// A dossier has come to be shown as if for the first time.
  void arrive() {
    key().map(places::of).ifPresent(place -> {
      place.asOf().ifPresent(explorer::readAsOf);
      place.lanes().ifPresent(this::arrange);
      explorer.select(place.selection());
      place.visible().ifPresent(visible -> explorer.visibleProperty().set(new Span(visible.from(), visible.to())));
    });
    isSettled = true;
  }

  private void keep() {
    if (isSettled) {
      key().ifPresent(key -> places.keep(key, place()));
    }
  }

  private DossierPlace place() {
    Explorer.View view = explorer.view();
    Span visible = explorer.visibleProperty().get();
    long asOf = explorer.asOfProperty().get().day();
    return new DossierPlace(
        visible.equals(view.chart().extent()) ? Optional.empty() : Optional.of(new Stretch(visible.from(), visible.to())),
        explorer.selected(), asOf == view.asOf().day() ? OptionalLong.empty() : OptionalLong.of(asOf), lanes(), Optional.empty());
  }

  /// How the lanes are arranged; empty where nobody has arranged anything.
  private Optional<DossierPlace.Lanes> lanes() {
    Arrangement arranged = explorer.chronology().arrangementProperty().get();
    return arranged.equals(Arrangement.by(Grouping.SIDE)) ? Optional.empty() : Optional.of(
        new DossierPlace.Lanes(arranged.grouping().name(), arranged.first(), List.copyOf(arranged.collapsed())));
  }

  /// A grouping that this version does not know is left out.
  private void arrange(DossierPlace.Lanes lanes) {
    Arrays.stream(Grouping.values()).filter(grouping -> grouping.name().equals(lanes.grouping())).findFirst().ifPresent(grouping ->
        explorer.chronology().arrange(new Arrangement(grouping, lanes.first(), new LinkedHashSet<>(lanes.collapsed()))));
  }

  /// What the open dossier is known by; empty for one that cannot be opened again.
  private Optional<String> key() {
    return switch (explorer.view().open().file()) {
      case DossierFile.OnDisk(var path) -> Optional.of(path.toString());
      case DossierFile.Bundled bundled -> Optional.of(bundled.name());
      case DossierFile.Nothing _, DossierFile.Pasted _ -> Optional.empty();
    };
  }
}
