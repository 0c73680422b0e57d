package entente.settings;

import static org.assertj.core.api.Assertions.assertThat;

import entente.disk.Turn;
import entente.language.Language;
import entente.settings.Preferences.Appearance;
import entente.settings.Preferences.Motion;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// One file of settings, several who write it, and others who must not read it.
class SharedSettingsTest {
  private static final WindowPlace HERE = new WindowPlace(1, 2, 800, 600, false, List.of(), OptionalDouble.empty());
  private static final WindowPlace THERE = new WindowPlace(50, 60, 1800, 1600, true, List.of(0.5), OptionalDouble.empty());

  @TempDir private Path folder;

  private Settings kept() {
    return new SettingsFile(folder).settings();
  }

  private static DossierPlace asOf(long day) {
    return new DossierPlace(Optional.empty(), List.of(), OptionalLong.of(day), Optional.empty(), List.of(), Optional.empty(), Map.of(),
        Optional.empty(), Map.of(), DossierPlace.TableShape.USUAL, List.of());
  }

  @Test
  void whatTwoChangeAtTheSameTimeIsKeptFromBoth() {
    var here = new SettingsFile(folder);
    var there = new SettingsFile(folder);
    here.change(settings -> settings.with(settings.preferences().in(Appearance.DARK).sized(150)).with(HERE)
        .withRecent(List.of("/here")).withSearches(List.of("here")).with("both", asOf(1)).with("here", asOf(2)));
    there.change(settings -> settings.with(settings.preferences().speaking(Optional.of(Language.HINDI)).moving(Motion.REDUCED)).with(THERE)
        .withRecent(List.of("/there")).withSearches(List.of("there")).with("there", asOf(3)).with("both", asOf(4)));
    here.write();
    there.write();
    Settings both = kept();
    assertThat(both.preferences()).isEqualTo(new Preferences(Appearance.DARK, Optional.of(Language.HINDI), Motion.REDUCED, 150));
    assertThat(both.window()).as("of whoever wrote last").contains(THERE);
    assertThat(both.recent()).containsExactly("/there", "/here");
    assertThat(both.searches()).containsExactly("there", "here");
    assertThat(both.dossiers()).containsExactly(Map.entry("here", asOf(2)), Map.entry("there", asOf(3)), Map.entry("both", asOf(4)));
  }

  @Test
  void whoChangesOneThingLaterTakesNothingElseBack() {
    var here = new SettingsFile(folder);
    here.change(settings -> settings.with(HERE).with("a", asOf(1)));
    here.write();
    var there = new SettingsFile(folder);
    there.change(settings -> settings.with(settings.preferences().in(Appearance.DARK)).with(THERE).with("a", asOf(2)));
    there.write();
    here.change(settings -> settings.with("b", asOf(3)));
    here.write();
    assertThat(kept()).isEqualTo(there.settings().with("b", asOf(3)));
  }

  @Test
  void filesForgottenHereAreForgotten() {
    var here = new SettingsFile(folder);
    here.change(settings -> settings.withRecent(List.of("/a")));
    here.write();
    var there = new SettingsFile(folder);
    there.change(settings -> settings.withRecent(List.of("/b", "/a")));
    there.write();
    here.change(settings -> settings.withRecent(List.of()));
    here.write();
    assertThat(kept().recent()).isEmpty();
  }

  @Test
  void noMoreThanTheLatestFilesAreKept() {
    var here = new SettingsFile(folder);
    var there = new SettingsFile(folder);
    here.change(settings -> settings.withRecent(List.of("/1", "/2", "/3", "/4", "/5", "/6")));
    there.change(settings -> settings.withRecent(List.of("/a", "/b", "/c", "/d", "/3", "/e")));
    here.write();
    there.write();
    assertThat(kept().recent()).containsExactly("/a", "/b", "/c", "/d", "/3", "/e", "/1", "/2", "/4", "/5");
  }

  @Test
  void whatBecomesOfTheFileMeanwhileCostsNothing() throws IOException {
    var here = new SettingsFile(folder);
    here.change(settings -> settings.with(HERE).with("a", asOf(1)));
    here.write();
    for (String damaged : List.of("{", "")) {
      Files.writeString(folder.resolve("settings.json"), damaged);
      here.change(settings -> settings.with("a", asOf(10L + damaged.length())));
      here.write();
      assertThat(kept()).isEqualTo(here.settings());
    }
    Files.delete(folder.resolve("settings.json"));
    here.change(settings -> settings.with("a", asOf(7)));
    here.write();
    assertThat(kept()).isEqualTo(here.settings());
  }

  @Test
  void aLockThatIsNeverLetGoNeitherHangsNorLoses() throws IOException {
    var here = new SettingsFile(folder);
    try (Turn turn = Turn.take(folder.resolve("settings.json"), Duration.ZERO)) {
      assertThat(turn.isMine()).isTrue();
      here.change(settings -> settings.with(HERE));
      here.write();
      assertThat(kept().window()).contains(HERE);
    }
  }

  @Test
  void oneWaitsForAnotherToWrite() throws IOException {
    Path file = folder.resolve("settings.json");
    try (var channel = FileChannel.open(folder.resolve("settings.json.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      try (Turn turn = Turn.take(file, Duration.ofMillis(50))) {
        assertThat(turn.isMine()).isFalse();
      }
    }
    try (Turn turn = Turn.take(file, Duration.ofMillis(50))) {
      assertThat(turn.isMine()).isTrue();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayReadThem() throws IOException {
    Path inner = folder.resolve("a/b");
    var here = new SettingsFile(inner);
    here.change(settings -> settings.with(HERE));
    here.write();
    for (Path made : List.of(folder.resolve("a"), inner)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
    }
    Path file = inner.resolve("settings.json");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    here.change(settings -> settings.with(THERE));
    here.write();
    try (var files = Files.list(inner)) {
      assertThat(files).hasSize(2).allSatisfy(each ->
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each))).as("%s", each).isEqualTo("rw-------"));
    }
  }

  @Test
  void whatAKillLeftIsRemovedAndNothingElse() throws IOException {
    FileTime old = FileTime.from(Instant.now().minusSeconds(60));
    Path left = Files.writeString(folder.resolve(".entente-" + UUID.randomUUID() + ".tmp"), "half");
    Files.setLastModifiedTime(left, old);
    Path another = Files.writeString(folder.resolve(".entente-mine.tmp"), "");
    Files.setLastModifiedTime(another, old);
    Path young = Files.writeString(folder.resolve(".entente-" + UUID.randomUUID() + ".tmp"), "being written");
    assertThat(kept()).isEqualTo(Settings.DEFAULT);
    assertThat(left).doesNotExist();
    assertThat(another).exists();
    assertThat(young).exists();
  }

  @Test
  void settingsThatAreKeptNowhereAreStillSettings() {
    var nowhere = SettingsFile.nowhere();
    nowhere.change(settings -> settings.with(HERE));
    nowhere.write();
    assertThat(nowhere.settings().window()).contains(HERE);
  }

  @Test
  void aFolderThatCannotBeMadeIsTriedAgain() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    var kept = new SettingsFile(blocked);
    kept.change(settings -> settings.with(HERE));
    kept.write();
    Files.delete(blocked);
    kept.write();
    assertThat(new SettingsFile(blocked).settings().window()).contains(HERE);
  }
}
