package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.explorer.Explorer.View;
import entente.language.Language;
import entente.search.Search;
import entente.words.EntityWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Finds entities of the open dossier by what is typed. On the UI thread; the work is done in the background.
public final class Finder {
  private static final String INDEXING = "indexing";
  private static final String FINDING = "finding";

  private final Background background;
  private final Language language;
  private Dossier dossier;
  private @Nullable Search search;
  private boolean isIndexing;
  private @Nullable Runnable waiting; // the latest question, until the words of the dossier have been gone through

  /// Something found.
  ///
  /// @param below what else there is to say in passing: when it was, what it is; may be empty
  public record Found(Search.Kind kind, String id, String name, String below) {}

  Finder(ObservableValue<View> view, Background background, Language language) {
    this.background = background;
    this.language = language;
    this.dossier = view.getValue().dossier();
    view.subscribe(next -> {
      dossier = next.dossier();
      search = null;
      isIndexing = false;
      waiting = null;
      background.end(INDEXING);
      background.end(FINDING);
    });
  }

  /// Begins to go through the words of the open dossier, if that has not been done.
  public void prepare() {
    if (search == null && !isIndexing) {
      isIndexing = true;
      Dossier indexed = dossier;
      background.run(INDEXING, progress -> Search.of(indexed, () -> progress.reached(0)), new Background.Follower<>(_ -> { }, made -> {
        search = made;
        isIndexing = false;
        Optional.ofNullable(waiting).ifPresent(Runnable::run);
        waiting = null;
      }, () -> { }));
    }
  }

  /// Whether an answer must wait until the words have been gone through.
  public boolean isPreparing() {
    return search == null;
  }

  /// Finds what has words that begin as those of a text, kind by kind, the best first. Of several questions only the latest is answered.
  ///
  /// @param most how many of each kind
  /// @param then takes the answer
  public void find(String text, int most, Consumer<List<Found>> then) {
    Search present = search;
    if (present == null) {
      waiting = () -> find(text, most, then);
      prepare();
      return;
    }
    var wording = new EntityWords(dossier, language);
    background.run(FINDING, () -> present.find(text, most).stream().map(hit -> found(wording, hit)).toList(), then);
  }

  private static Found found(EntityWords wording, Search.Hit hit) {
    Entity entity = hit.entity();
    String date = switch (entity) {
      case Event event -> wording.shortDate(event.date());
      case Source source -> wording.shortDate(source.published());
      case Statement statement -> wording.shortDate(statement.date());
      default -> "";
    };
    return new Found(hit.kind(), entity.id(), wording.name(entity), date);
  }
}
