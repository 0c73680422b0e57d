package entente.explorer;

import entente.disk.Stamp;
import entente.disk.Watch;
import entente.disk.Watch.Watching;
import entente.explorer.DossierFile.OnDisk;
import entente.work.Background;
import entente.work.Progress;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Opens dossiers and follows the file of the one that is open. A file that cannot be read as a dossier changes nothing of what is shown.
///
/// Of several that are opened at the same time the latest counts. On the UI thread.
public final class Opening {
  private static final System.Logger LOG = System.getLogger(Opening.class.getName());
  private static final String SLOT = "opening";
  private static final String TEXT = "text";

  private final Explorer explorer;
  private final Background background;
  private final Watch watch;
  private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OpenDossier>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OpenDossier>> broken = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Watching watching = () -> {};
  private Stamp stamp = Stamp.NO_FILE;
  private boolean isOutdated; // the open file has changed while it or another one was being read

  /// A file that is being read.
  ///
  /// @param fraction how much of it has been read, from 0 to 1, in hundredths; after that what is shown of it is worked out
  public record Reading(DossierFile file, double fraction) {}

  /// @param stamp of the file just before it was read
  private record Prepared(Explorer.View view, Stamp stamp) {}

  Opening(Explorer explorer, Background background, Watch watch) {
    this.explorer = explorer;
    this.background = background;
    this.watch = watch;
  }

  /// What is being read.
  public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /// What could not be opened last, with its problems, until it is [dismissed][#dismiss] or something else is opened.
  public ReadOnlyObjectProperty<Optional<OpenDossier>> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /// What has become of the open file where it can no longer be read as a dossier; what is shown is its last good state.
  public ReadOnlyObjectProperty<Optional<OpenDossier>> brokenProperty() {
    return broken.getReadOnlyProperty();
  }

  /// The dossier whose problems concern the user now: what could not be opened, else what the open one has become, else that itself.
  public ObservableValue<OpenDossier> inQuestion() {
    return Bindings.createObjectBinding(() -> refused.get().or(broken::get).orElse(explorer.view().open()),
        refused, broken, explorer.viewProperty());
  }

  /// Opens a dossier in place of the present one, which stays until the other one has been read, and stays if that cannot be read. The
  /// present one is read anew.
  public void open(DossierFile file) {
    isOutdated = !file.equals(current()) && (isOutdated || isReading(current()));
    reading.set(Optional.of(new Reading(file, 0)));
    background.run(SLOT, progress -> {
      Stamp before = file instanceof OnDisk(var path) ? Stamp.of(path) : Stamp.NO_FILE;
      return new Prepared(explorer.prepare(file, progress), before);
    }, new Background.Follower<>(this::advance, this::arrive, this::stop));
  }

  /// Reads no further.
  public void cancel() {
    background.end(SLOT);
    isOutdated &= !isReading(current());
    stop();
  }

  /// Speaks no longer of what could not be opened.
  public void dismiss() {
    refused.set(Optional.empty());
  }

  /// Opens what another window shows, as it shows it, without reading it once more.
  public void open(Opening other) {
    take(other, other.explorer.view(), () -> {});
  }

  /// Opens what another window shows, as it was derived from the same dossier.
  ///
  /// @param then runs when it is shown
  void take(Opening other, Explorer.View derived, Runnable then) {
    background.end(SLOT); // whatever is being read here
    isOutdated = false;
    reading.set(Optional.empty());
    show(derived, explorer.chronology(derived), other.explorer::session, () -> {
      stamp = other.stamp;
      broken.set(other.broken.get());
      refused.set(other.refused.get());
      follow(derived.open().file());
      then.run();
    });
  }

  /// Goes through the text of a file, to show places in it.
  ///
  /// @param longest the most code points in a row
  /// @param then takes the text; empty where there is none, as of a folder
  public void readText(DossierFile file, int longest, Consumer<Optional<FileText>> then) {
    background.run(TEXT, progress -> text(file, longest, progress), then);
  }

  private static Optional<FileText> text(DossierFile file, int longest, Progress progress) {
    try {
      return Optional.of(FileText.of(file, longest, progress));
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "no text", e);
      return Optional.empty();
    }
  }

  /// Follows no file any more, and works on nothing.
  public void close() {
    background.end();
    watching.close();
  }

  /// The same; what is being read here another reads.
  void close(Opening heir) {
    Optional<DossierFile> unread = reading.get().map(Reading::file);
    close();
    unread.ifPresent(heir::open);
  }

  private DossierFile current() {
    return explorer.view().open().file();
  }

  private boolean isReading(DossierFile file) {
    return reading.get().filter(r -> r.file().equals(file)).isPresent();
  }

  private void advance(double fraction) {
    double hundredths = Math.floor(fraction * 100) / 100;
    reading.get().filter(r -> r.fraction() != hundredths)
        .ifPresent(r -> reading.set(Optional.of(new Reading(r.file(), hundredths))));
  }

  private void arrive(Prepared next) {
    Explorer.View view = next.view();
    OpenDossier open = view.open();
    boolean isSame = open.file().equals(current());
    if (!open.isReadable()) {
      (isSame ? broken : refused).set(Optional.of(open));
      stop();
    } else {
      show(view, explorer.chronology(view), () -> isSame ? explorer.kept(view) : explorer.opened(view), () -> {
        broken.set(Optional.empty());
        stamp = next.stamp();
        if (!isSame) {
          refused.set(Optional.empty());
          isOutdated = false;
          follow(open.file());
        }
        stop();
      });
    }
  }

  /// Shows a dossier once its timeline stands as the session wants it, so that no other one is seen in between.
  ///
  /// @param chronology of it, as far as it has been worked out
  /// @param wanted the session in that dossier; asked again after the work, since the user may have gone on meanwhile
  /// @param then runs when it is shown
  private void show(Explorer.View next, Chronology chronology, Supplier<Session> wanted, Runnable then) {
    Session session = wanted.get();
    if (chronology.isFor(session)) {
      explorer.show(next, session, chronology);
      then.run();
    } else {
      background.run(SLOT, progress -> chronology.as(session, progress),
          new Background.Follower<>(_ -> {}, made -> show(next, made, wanted, then), this::stop));
    }
  }

  private void follow(DossierFile file) {
    watching.close();
    watching = file instanceof OnDisk(var path) ? watch.begin(path, stamp, this::changed) : () -> {};
  }

  /// What is being read comes to its end first: a large file that is written again and again would never be shown else.
  private void changed() {
    if (reading.get().isPresent()) {
      isOutdated = true;
    } else {
      open(current());
    }
  }

  private void stop() {
    reading.set(Optional.empty());
    if (isOutdated) {
      isOutdated = false;
      open(current());
    }
  }
}
