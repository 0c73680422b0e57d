package entente.listing;

import entente.dossier.Dossier;
import entente.insight.Times;
import entente.language.Language;
import entente.listing.Catalogue.Kind;
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
  private final Map<Kind, Once<Catalogue>> all = new EnumMap<>(Kind.class);

  /// Makes none yet.
  public Catalogues(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.isQuick = dossier.lists().all().skip(QUICK).findAny().isEmpty();
    var times = new Once<>(_ -> new Times(dossier));
    for (Kind kind : Kind.values()) {
      all.put(kind, new Once<>(progress ->
          new Catalogue(kind, dossier, new EntityWords(dossier, language), times.get(progress), progress)));
    }
  }

  /// The list of one kind. Takes its time at first.
  public Catalogue of(Kind kind) {
    return of(kind, Progress.UNSEEN);
  }

  /// The same.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  public Catalogue of(Kind kind, Progress progress) {
    return Objects.requireNonNull(all.get(kind)).get(progress);
  }

  /// How many entries a list has.
  public int size(Kind kind) {
    Dossier.Lists lists = dossier.lists();
    return switch (kind) {
      case PEOPLE -> lists.people().size();
      case BODIES -> lists.organisations().size() + lists.mechanisms().size();
      case PLACES -> lists.places().size();
      case SOURCES -> lists.sources().size();
    };
  }

  /// Whether all this is a matter of moments, so that it need not be done in the background.
  public boolean isQuick() {
    return isQuick;
  }
}
