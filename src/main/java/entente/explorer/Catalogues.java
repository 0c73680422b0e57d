package entente.explorer;

import entente.dossier.Dossier;
import entente.explorer.Catalogue.Kind;
import entente.insight.Activities;
import entente.language.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The lists of a dossier, each made when it is first asked for. Safe on any thread.
public final class Catalogues {
  private static final int QUICK = 5_000;

  private final Dossier dossier;
  private final Language language;
  private final boolean isQuick;
  private @Nullable Activities activities; // worked out with the first list
  private final Map<Kind, Catalogue> made = new ConcurrentHashMap<>();

  Catalogues(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.language = language;
    this.isQuick = dossier.lists().all().skip(QUICK).findAny().isEmpty();
  }

  /// The list of one kind. Takes its time at first.
  public Catalogue of(Kind kind) {
    return made.computeIfAbsent(kind, _ -> new Catalogue(kind, dossier, new Wording(dossier, language), activities()));
  }

  private synchronized Activities activities() {
    Activities known = activities == null ? new Activities(dossier) : activities;
    activities = known;
    return known;
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
