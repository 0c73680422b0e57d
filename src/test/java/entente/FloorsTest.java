package entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URLConnection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the table of rooms of `.github/CONTRIBUTING.md` against the code.
class FloorsTest {
  private static final JavaClasses ALL = new ClassFileImporter().importPath(House.folder());

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

  /// The rooms that all may use.
  private static final Set<String> EVERYBODYS = Set.of("language", "work");

  private static final List<Room> ROOMS = rooms();

  @Test
  void everyPackageIsARoomAndEveryRoomAPackage() {
    assertThat(ALL.stream().map(FloorsTest::room).distinct()).containsExactlyInAnyOrderElementsOf(ROOMS.stream().map(Room::name).toList());
  }

  @TestFactory
  Stream<DynamicTest> theTableSaysAboutHowManyFilesARoomHolds() {
    return ROOMS.stream().map(room -> DynamicTest.dynamicTest("entente." + room.name(), () -> assertThat(
        ALL.stream().filter(type -> room(type).equals(room.name()) && type.isTopLevelClass()).count())
        .isBetween(room.files() - 4L, room.files() + 4L)));
  }

  @Test
  void noTwoClassesHaveOneName() {
    assertThat(ALL.stream().filter(JavaClass::isTopLevelClass).filter(type -> !type.getSimpleName().endsWith("-info"))
        .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toList())))
        .entrySet()).filteredOn(name -> name.getValue().size() > 1).isEmpty();
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
  void noPartOfAWindowLooksForAnother() {
    assertThat(accesses(access -> access.getTargetOwner().isAssignableTo(Node.class)
        && Set.of("lookup", "lookupAll").contains(access.getName()))).isEmpty();
  }

  @Test
  void nobodyPrintsAStackTrace() {
    assertThat(accesses(access -> access.getTargetOwner().isAssignableTo(Throwable.class) && access.getName().equals("printStackTrace")))
        .isEmpty();
  }

  /// Dates, ids and numbers are the same everywhere, also where the machine's locale has other digits or another small I.
  @Test
  void nothingIsWrittenAsTheMachineWouldWriteIt() {
    assertThat(accesses(access -> access instanceof JavaMethodCall call && isAsTheMachineWrites(call))).isEmpty();
  }

  private static boolean isAsTheMachineWrites(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    boolean isWriting = switch (owner) {
      case "java.lang.String" -> Set.of("toLowerCase", "toUpperCase", "format", "formatted").contains(call.getName());
      case "java.io.PrintStream", "java.io.PrintWriter" -> Set.of("printf", "format").contains(call.getName());
      case "java.time.format.DateTimeFormatter" -> call.getName().equals("ofPattern");
      default -> owner.matches("java\\.text\\..*Format") && call.getName().matches("get\\w*Instance");
    };
    return isWriting && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
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

  /// The rows of the table: floor, package, files, what lives there, what it may use.
  private static List<Room> rooms() {
    List<String[]> rows = House.contributing().lines().filter(line -> line.matches("\\| \\d+ \\| `entente.*"))
        .map(line -> line.split(" *\\| *", -1)).toList();
    Map<String, Integer> floors = rows.stream().collect(Collectors.toMap(row -> name(row[2]), row -> Integer.parseInt(row[1])));
    return rows.stream().map(row -> Room.of(row, floors)).toList();
  }

  private static String name(String cell) {
    return cell.replace("`", "").replaceFirst("^entente\\.?", "");
  }

  /// A row of the table.
  ///
  /// @param name of the package after `entente.`
  /// @param files about how many it holds
  /// @param rooms that it may use
  /// @param libraries that it may use beside the JDK
  private record Room(String name, int files, Set<String> rooms, Set<String> libraries) {
    /// What it may use stands as floors such as `0-3`, rooms and libraries, with commas between.
    static Room of(String[] row, Map<String, Integer> floors) {
      Set<String> rooms = new HashSet<>(EVERYBODYS);
      Set<String> libraries = new HashSet<>();
      for (String use : row[5].split(", ", -1)) {
        if (use.matches("\\d+(-\\d+)?")) {
          int from = Integer.parseInt(use.replaceFirst("-.*", ""));
          int to = Integer.parseInt(use.replaceFirst(".*-", ""));
          floors.forEach((room, floor) -> {
            if (from <= floor && floor <= to) {
              rooms.add(room);
            }
          });
        } else if (floors.containsKey(use)) {
          rooms.add(use);
        } else if (!use.equals("–")) {
          libraries.add(use);
        }
      }
      assertThat(rooms).as("rooms that %s may use stand below it", row[2])
          .allMatch(room -> EVERYBODYS.contains(room) || floors.getOrDefault(room, 0) < Integer.parseInt(row[1]));
      assertThat(LIBRARIES.values()).as("libraries that %s may use", row[2]).containsAll(libraries);
      if (rooms.contains("dossier")) {
        rooms.add("time");
      }
      return new Room(FloorsTest.name(row[2]), Integer.parseInt(row[3]), rooms, libraries);
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
  }
}
