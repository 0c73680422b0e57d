package entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the table of rooms of `.github/CONTRIBUTING.md` against the code.
class FloorsTest {
  private static final JavaClasses ALL = new ClassFileImporter().importPath(House.folder());

  /// What each room may use: the rooms, and the libraries beside the JDK.
  private static final List<Room> ROOMS = List.of(
      new Room("language", "", ""),
      new Room("disk", "", ""),
      new Room("work", "", ""),
      new Room("array", "", ""),
      new Room("time", "language", "ICU4J"),
      new Room("settings", "language disk", "Jackson"),
      new Room("dossier", "language array work time", ""),
      new Room("format", "language array work disk time dossier", "Jackson"),
      new Room("search", "language array work time dossier", "Lucene ICU4J"),
      new Room("insight", "language work time dossier", ""),
      new Room("chart", "language work time", ""),
      new Room("picture", "language chart", "JavaFX Observables AWT PDFBox"),
      new Room("explorer", "language work disk array time settings dossier format search insight chart", "Observables"),
      new Room("view", "language work disk array time settings dossier format search insight chart picture explorer",
          "JavaFX Observables AtlantaFX ControlsFX"),
      new Room("command", "language work disk array time settings dossier format search insight chart picture explorer", "picocli"),
      new Room("", "language work disk array time settings dossier format search insight chart picture explorer view command",
          "JavaFX Observables AtlantaFX ControlsFX"));

  /// The libraries by the names their packages begin with; the longest beginning decides. What is not here, nobody may use.
  private static final Map<String, String> LIBRARIES = Map.ofEntries(
      Map.entry("java.", "JDK"),
      Map.entry("javax.", "JDK"),
      Map.entry("java.awt.", "AWT"),
      Map.entry("javax.swing.", "AWT"),
      Map.entry("javax.imageio.", "AWT"),
      Map.entry("java.net.http.", "network"),
      Map.entry("javax.net.", "network"),
      Map.entry("org.jspecify.annotations.", "JDK"),
      Map.entry("javafx.", "JavaFX"),
      Map.entry("javafx.beans.", "Observables"),
      Map.entry("javafx.collections.", "Observables"),
      Map.entry("tools.jackson.", "Jackson"),
      Map.entry("com.fasterxml.jackson.annotation.", "Jackson"),
      Map.entry("picocli.", "picocli"),
      Map.entry("atlantafx.", "AtlantaFX"),
      Map.entry("org.controlsfx.", "ControlsFX"),
      Map.entry("org.apache.lucene.", "Lucene"),
      Map.entry("com.ibm.icu.", "ICU4J"),
      Map.entry("org.apache.pdfbox.", "PDFBox"),
      Map.entry("org.apache.fontbox.", "PDFBox"));

  private static final Set<String> NETWORK = Set.of("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket",
      "java.net.MulticastSocket", "java.net.InetAddress", "java.net.InetSocketAddress", "java.nio.channels.SocketChannel",
      "java.nio.channels.ServerSocketChannel", "java.nio.channels.DatagramChannel", "java.nio.channels.AsynchronousSocketChannel",
      "java.nio.channels.AsynchronousServerSocketChannel", "java.nio.channels.NetworkChannel");

  @Test
  void everyPackageIsARoom() {
    assertThat(ALL.stream().map(FloorsTest::room).distinct()).as("rooms found in %s", House.folder()).contains("", "time", "dossier");
    assertThat(ALL.stream().map(FloorsTest::room).distinct()).isSubsetOf(ROOMS.stream().map(Room::name).toList());
  }

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyWhatTheTableGivesIt() {
    return ROOMS.stream().map(room -> DynamicTest.dynamicTest("entente." + room.name(), () -> assertThat(
        ALL.stream().filter(type -> room(type).equals(room.name())).flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> !room.mayUse(use.getTargetClass().getBaseComponentType())).map(use -> use.getDescription()))
        .isEmpty()));
  }

  @Test
  void nothingGoesOutToTheNetwork() {
    assertThat(ALL.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> isNetwork(use.getTargetClass().getBaseComponentType())).map(use -> use.getDescription())).isEmpty();
  }

  @Test
  void noAddressIsOpened() {
    assertThat(accesses(access -> access.getTargetOwner().isEquivalentTo(java.net.URL.class)
        && Set.of("openStream", "openConnection", "getContent").contains(access.getName()))).isEmpty();
  }

  @Test
  void oneClassHandsWorkToTheToolkit() {
    assertThat(ALL.stream().flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(access -> access.getTargetOwner().getName().equals("javafx.application.Platform") && access.getName().equals("runLater"))
        .map(access -> access.getOriginOwner().getName().replaceFirst("\\$.*", "")).distinct()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void onlyTheCommandLineAndTheStartPrint() {
    assertThat(accesses(access -> access.getTargetOwner().isEquivalentTo(System.class) && Set.of("out", "err").contains(access.getName())
        && !Set.of("", "command").contains(room(access.getOriginOwner())))).isEmpty();
  }

  @Test
  void nobodyPrintsAStackTrace() {
    assertThat(accesses(access -> access.getTargetOwner().isAssignableTo(Throwable.class) && access.getName().equals("printStackTrace")))
        .isEmpty();
  }

  private static Stream<String> accesses(Predicate<JavaAccess<?>> which) {
    return ALL.stream().flatMap(type -> type.getAccessesFromSelf().stream()).filter(which).map(JavaAccess::getDescription);
  }

  /// The part of the package's name after `entente.`; the whole name, if it does not begin so.
  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^entente\\.?", "");
  }

  private static boolean isNetwork(JavaClass type) {
    return NETWORK.contains(type.getName()) || type.isAssignableTo(URLConnection.class) || library(type).equals("network");
  }

  private static String library(JavaClass type) {
    return LIBRARIES.keySet().stream().filter(type.getName()::startsWith).max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(LIBRARIES::get).orElse("unknown");
  }

  /// A row of the table.
  ///
  /// @param name of the package after `entente.`
  private record Room(String name, Set<String> rooms, Set<String> libraries) {
    Room(String name, String rooms, String libraries) {
      this(name, words(rooms), words(libraries));
    }

    boolean mayUse(JavaClass type) {
      if (type.isPrimitive()) {
        return true;
      }
      if (type.getPackageName().equals("entente") || type.getPackageName().startsWith("entente.")) {
        return room(type).equals(name) || rooms.contains(room(type));
      }
      return library(type).equals("JDK") || libraries.contains(library(type));
    }

    private static Set<String> words(String text) {
      return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
  }
}
