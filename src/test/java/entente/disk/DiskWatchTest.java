package entente.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {
  private static final int PATIENCE = 30;

  @TempDir private Path folder;
  private final Semaphore changes = new Semaphore(0);
  private Path file = Path.of("");
  private Watch.Watching watching = () -> {};

  @BeforeEach
  void watch() throws IOException {
    file = Files.writeString(folder.resolve("watched.json"), "one");
    begin(Stamp.of(file));
  }

  private void begin(Stamp since) {
    watching.close();
    watching = new DiskWatch(Runnable::run).begin(file, since, changes::release);
  }

  @AfterEach
  void close() {
    watching.close();
  }

  private void assertNoticed() throws InterruptedException {
    assertThat(changes.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void noticesThatItIsWrittenTo() throws Exception {
    Files.writeString(file, "another");
    assertNoticed();
    Files.writeString(file, "and a third");
    assertNoticed();
  }

  @Test
  void noticesThatAnEditorPutsAnotherInItsPlace() throws Exception {
    Path beside = Files.writeString(folder.resolve("watched.json~"), "one");
    Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    assertNoticed();
  }

  @Test
  void noticesThatItGoesAndComesBack() throws Exception {
    Files.delete(file);
    assertNoticed();
    Files.writeString(file, "back");
    assertNoticed();
  }

  @Test
  void noticesWhatHappenedBeforeItBegan() throws Exception {
    Stamp before = Stamp.of(file);
    Files.writeString(file, "meanwhile");
    begin(before);
    assertNoticed();
  }

  @Test
  void noticesAChangeOfWhatALinkLeadsTo() throws Exception {
    Path target = Files.writeString(Files.createDirectory(folder.resolve("elsewhere")).resolve("target.json"), "one");
    file = Files.createSymbolicLink(folder.resolve("link.json"), target);
    begin(Stamp.of(file));
    Files.writeString(target, "another");
    assertNoticed(); // perhaps only because it was so when watching began
    Files.writeString(target, "and a third");
    assertNoticed();
  }

  @Test
  void followsALinkThatIsLedElsewhere() throws Exception {
    Path before = Files.writeString(Files.createDirectory(folder.resolve("before")).resolve("target.json"), "one");
    Path after = Files.writeString(Files.createDirectory(folder.resolve("after")).resolve("other.json"), "another");
    Path inner = Files.createSymbolicLink(Files.createDirectory(folder.resolve("way")).resolve("inner.json"), before);
    file = Files.createSymbolicLink(folder.resolve("link.json"), inner);
    begin(Stamp.of(file));
    Files.move(Files.createSymbolicLink(folder.resolve("next"), after), inner, StandardCopyOption.REPLACE_EXISTING);
    assertNoticed();
    Files.writeString(after, "and a third");
    assertNoticed();
  }

  @Test
  void followsItIntoAFolderThatIsMadeAnew() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    file = Files.writeString(inner.resolve("watched.json"), "one");
    begin(Stamp.of(file));
    Files.delete(file);
    Files.delete(inner);
    assertNoticed();
    Files.createDirectory(inner);
    Files.writeString(file, "back");
    assertNoticed();
    Files.writeString(file, "and a third");
    assertNoticed();
  }

  @Test
  void noticesThatItsFolderIsMovedAwayAndAnotherTakesItsPlace() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    file = Files.writeString(inner.resolve("watched.json"), "one");
    begin(Stamp.of(file));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("watched.json"), "another");
    Files.move(inner, folder.resolve("away"));
    Files.move(other, inner);
    assertNoticed();
    Files.writeString(file, "and a third");
    assertNoticed();
  }

  @Test
  void waitsForAFolderThatIsNotThereYet() throws Exception {
    file = folder.resolve("not/there/watched.json");
    begin(Stamp.NO_FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "one");
    assertNoticed();
  }

  @Test
  void noticesThatItBecomesALink() throws Exception {
    Path target = Files.writeString(Files.createDirectory(folder.resolve("elsewhere")).resolve("target.json"), "another");
    Files.move(Files.createSymbolicLink(folder.resolve("next"), target), file, StandardCopyOption.REPLACE_EXISTING);
    assertNoticed();
    Files.writeString(target, "and a third");
    assertNoticed();
  }

  @Test
  void isToldNowAndThenOfAFileThatIsNeverLeftAlone() throws Exception {
    int told = 0;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    for (int i = 0; told < 2 && System.nanoTime() < end; i++) {
      Files.move(Files.writeString(folder.resolve("next"), "state " + i), file, StandardCopyOption.ATOMIC_MOVE);
      TimeUnit.MILLISECONDS.sleep(10);
      told += changes.drainPermits();
      assertThat(told).as("after %d changes", i).isLessThanOrEqualTo(1 + i / 20);
    }
    assertThat(told).isEqualTo(2);
  }

  @Test
  void tellsNothingOnceItIsClosed() throws Exception {
    var waiting = new LinkedBlockingQueue<Runnable>();
    watching.close();
    watching = new DiskWatch(waiting::add).begin(file, Stamp.of(file), changes::release);
    Files.writeString(file, "another");
    Runnable telling = waiting.poll(PATIENCE, TimeUnit.SECONDS);
    watching.close();
    Objects.requireNonNull(telling).run();
    assertThat(changes.availablePermits()).isZero();
  }

  @Test
  void otherFilesAndSilenceAreNoNews() throws Exception {
    Files.writeString(folder.resolve("other.json"), "x");
    Files.writeString(file, "another"); // after which nothing else can be on its way
    assertNoticed();
    assertThat(changes.availablePermits()).isZero();
  }
}
