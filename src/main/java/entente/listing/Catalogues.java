package entente.listing;

import entente.dossier.Dossier;
import entente.dossier.Side;
import entente.insight.Activities;
import entente.language.Language;
import entente.words.EntityWords;
import entente.work.Once;
import entente.work.Progress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The lists of a dossier, each made when it is first asked for. Safe on any thread.
public final class Catalogues {
  private static final int QUICK = 5_000;

  private final Dossier dossier;
  private final boolean isQuick;
  private final boolean isMoving;
  private final Map<CatalogueKind, Once<Catalogue>> all = new EnumMap<>(CatalogueKind.class);

  /// Makes none yet.
  public Catalogues(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.isQuick = dossier.lists().all().skip(QUICK).findAny().isEmpty();
    this.isMoving = dossier.isRenamed() || !Side.isFixed(dossier);
    var activities = new Once<>(progress -> new Activities(dossier, progress));
    for (CatalogueKind kind : CatalogueKind.values()) {
      all.put(kind, new Once<>(progress ->
          new Catalogue(kind, dossier, new EntityWords(dossier, language), activities.get(progress), progress)));
    }
  }

  /// The list of one kind. Takes its time at first.
  public Catalogue of(CatalogueKind kind) {
    return of(kind, Progress.UNSEEN);
  }

  /// The same.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  public Catalogue of(CatalogueKind kind, Progress progress) {
    return Objects.requireNonNull(all.get(kind)).get(progress);
  }

  /// How many entries a list has.
  public int size(CatalogueKind kind) {
    return kind.kinds().stream().mapToInt(each -> each.in(dossier.lists()).size()).sum();
  }

  /// Whether somebody stands elsewhere on another day: in another group, or by another name.
  public boolean isMoving() {
    return isMoving;
  }

  /// Whether all this is a matter of moments, so that it need not be done in the background.
  public boolean isQuick() {
    return isQuick;
  }
}
