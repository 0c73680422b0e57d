import module java.base;
import java.util.spi.ToolProvider;

/// Builds `target/entente`: the application with a Java runtime of its own, which starts from an AOT cache and may be moved anywhere.
///
/// Run by Maven in the phase `package`, in the project's folder and on the JDK of the toolchain:
/// `java src/build/Image.java TARGET VERSION MODULE_PATH`.
/// Everything is linked into the runtime by jlink; jars on a module path beside it would cost the cache its validity at the first move.

static final String MAIN = "entente/entente.Entente";

/// What nobody requires but the application needs: the words of its languages for dates and numbers.
static final String WORDS = "jdk.localedata";

static final boolean IS_LINUX = System.getProperty("os.name").startsWith("Linux");

/// The options the application starts with, and the cache is trained with, since it is only valid for the same ones. The parallel
/// collector is named because Java would choose another: storing a reference costs G1 so much that reading a large dossier took half as
/// long again, and the serial one stops everything for twice as long. Its full collections, a second at a million events, come only when
/// a quarter of the machine's memory is used up, and not because Java's own tables grow while the first picture is made. Compact headers
/// make large dossiers smaller. Nearly all of a dossier that is being read stays, so that each pause copies nearly all of what is new:
/// little of it at a time, and to where it stays, by way of as small survivor spaces as do for a picture. What is exported is for
/// `entente.picture.Shaping`. Reflection, of which only FXML makes use, goes without method handles, which take longer to make than FXML
/// takes to use them. The optimising compiler begins ten times later than usual: on two cores it would have one of them while the first
/// picture is made.
///
/// Large pages: else no thread runs while the memory for a file of some hundred megabytes is cleared, which takes a second page by page.
static final List<String> OPTIONS = options("--enable-native-access=javafx.graphics",
    "--add-exports=javafx.graphics/com.sun.javafx.text=entente", "-XX:+UseParallelGC", "-XX:MaxNewSize=96m",
    "-XX:InitialSurvivorRatio=32", "-XX:MinSurvivorRatio=32", "-XX:MetaspaceSize=64m", "-XX:+UseCompactObjectHeaders",
    "-Djdk.reflect.useNativeAccessorOnly=true", "-XX:Tier4InvocationThreshold=50000",
    "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000");

static List<String> options(String... everywhere) {
  Stream<String> here = IS_LINUX ? Stream.of("-XX:+UseTransparentHugePages") : Stream.of();
  return Stream.concat(Stream.of(everywhere), here).toList();
}

/// The cache is to hold classes and, of the methods of Java and JavaFX, what the quick compiler needs: full profiles would make the
/// compilers busy at the very start. Our own methods, those that read JSON and those that paint are left out, so that they are watched
/// and optimised where they run hot: without it large dossiers open and are drawn more slowly.
static final List<String> TRAINING = training("entente", "tools.jackson", "javafx.scene.canvas", "com.sun.prism", "com.sun.javafx.sg",
    "com.sun.marlin");

static List<String> training(String... watched) {
  return Stream.concat(Stream.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+AOTRecordTraining", "-XX:TieredStopAtLevel=1",
      "-XX:CompileCommand=quiet"), Stream.of(watched).map(name -> "-XX:CompileCommand=exclude," + name + ".*::*")).toList();
}

/// A rehearsal needs no display, leaves the settings of whoever builds alone, and shows its marks so that the classes which print them are
/// in the cache too.
static final List<String> REHEARSING = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dentente.home=target/image/home",
    "-Djava.util.logging.config.file=src/build/marks.properties", "--module", "entente/entente.Rehearsal");

void main(String[] args) throws IOException, InterruptedException {
  Path target = Path.of(args[0]);
  String version = args[1];
  String modulePath = args[2];
  Path work = target.resolve("image");
  delete(work);
  delete(target.resolve("entente"));
  Path runtime = link(modulePath, work.resolve("runtime"));
  copyNativeLibraries(modulePath, runtime.resolve("lib"));
  Path cache = train(runtime, Files.createDirectories(work.resolve("app")).resolve("entente.aot"));
  if (IS_LINUX) {
    lay(runtime, cache, target.resolve("entente"));
  } else {
    pack(runtime, cache, version, target);
  }
  check(target.resolve("entente"), work.resolve("moved"));
}

/// Native libraries are left out of the modules: JavaFX would unpack them into the user's home at the first start. Line numbers stay
/// in, for the stack traces users report: without them the image would be 8 MiB smaller and start no faster.
Path link(String modulePath, Path runtime) {
  tool("jlink", "--module-path", modulePath, "--add-modules", "entente," + WORDS, "--include-locales", "en,ru,be,hi",
      "--exclude-resources", "/javafx.*/*.so,/javafx.*/*.dll,/javafx.*/*.dylib",
      "--no-header-files", "--no-man-pages", "--compress", "zip-6", "--output", runtime.toString());
  return runtime;
}

/// Puts JavaFX's native libraries where the runtime looks first.
void copyNativeLibraries(String modulePath, Path lib) throws IOException {
  for (String jar : modulePath.split(File.pathSeparator)) {
    if (Path.of(jar).getFileName().toString().startsWith("javafx-")) {
      try (var zip = new java.util.zip.ZipFile(jar)) {
        for (var entry : zip.stream().filter(e -> e.getName().matches("[^/]+\\.(so|dll|dylib)")).toList()) {
          Files.copy(zip.getInputStream(entry), lib.resolve(entry.getName()));
        }
      }
    }
  }
}

Path train(Path runtime, Path cache) throws IOException, InterruptedException {
  run(List.of(), java(runtime), List.of("-XX:AOTCacheOutput=" + cache), TRAINING, OPTIONS, REHEARSING);
  return cache;
}

/// A script starts the runtime: jpackage's launcher first asks the system's package managers whether they installed it, and takes a tenth
/// of a second.
void lay(Path runtime, Path cache, Path image) throws IOException {
  Path app = Files.createDirectories(image.resolve("lib/app"));
  Files.move(runtime, image.resolve("lib/runtime"));
  Files.move(cache, app.resolve(cache.getFileName()));
  Files.write(app.resolve("java.options"), OPTIONS);
  Path script = Files.createDirectories(image.resolve("bin")).resolve("entente");
  Files.writeString(script, """
      #!/bin/sh
      # The application on the Java runtime beside it: entente [FILE], entente --help.
      here=$(readlink -f "$0")
      lib=${here%%/bin/entente}/lib
      exec "$lib/runtime/bin/java" "@$lib/app/java.options" "-XX:AOTCache=$lib/app/%s" --module %s "$@"
      """.formatted(cache.getFileName(), MAIN));
  Files.setPosixFilePermissions(script, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
}

/// With a launcher of the system's kind.
void pack(Path runtime, Path cache, String version, Path target) {
  var arguments = new ArrayList<>(List.of("--type", "app-image", "--name", "entente", "--app-version", version,
      "--runtime-image", runtime.toString(), "--module", MAIN, "--input", cache.getParent().toString(), "--dest", target.toString()));
  for (String option : OPTIONS) {
    arguments.addAll(List.of("--java-options", option));
  }
  arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + cache.getFileName()));
  tool("jpackage", arguments.toArray(String[]::new));
}

/// Without a cache that fits, Java starts slowly and says nothing; told `AOTMode=on` it refuses to start. So both ways in are tried
/// that way, from a copy elsewhere: the launcher, and the window to its first picture.
void check(Path image, Path moved) throws IOException, InterruptedException {
  copy(image, moved);
  run(List.of("-XX:AOTMode=on"), List.of(moved.resolve("bin/entente").toString(), "--version"));
  Path app = moved.resolve("lib/app");
  run(List.of(), java(moved.resolve("lib/runtime")), List.of("-XX:AOTMode=on", "-XX:AOTCache=" + app.resolve("entente.aot")), OPTIONS,
      REHEARSING);
  delete(moved);
}

List<String> java(Path runtime) {
  return List.of(runtime.resolve("bin/java").toString());
}

void tool(String name, String... arguments) {
  int code = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
  if (code != 0) {
    throw new IllegalStateException(name + " ended with " + code);
  }
}

/// Runs a command to its end, without a display; what it prints is shown only if it fails.
///
/// @param javaOptions for a launcher, which takes none on its command line: they reach Java by the environment
@SafeVarargs
final void run(List<String> javaOptions, List<String>... command) throws IOException, InterruptedException {
  Path log = Files.createTempFile("entente-image", ".log");
  var builder = new ProcessBuilder(Stream.of(command).flatMap(List::stream).toList());
  builder.redirectErrorStream(true).redirectOutput(log.toFile());
  builder.environment().keySet().removeAll(List.of("DISPLAY", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
  if (!javaOptions.isEmpty()) {
    builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", javaOptions));
  }
  var process = builder.start();
  boolean ended = process.waitFor(2, TimeUnit.MINUTES);
  process.destroyForcibly();
  if (!ended || process.exitValue() != 0) {
    throw new IllegalStateException(String.join(" ", builder.command()) + (ended ? " ended with " + process.exitValue() : " did not end")
        + System.lineSeparator() + Files.readString(log));
  }
  Files.delete(log);
}

void copy(Path from, Path to) throws IOException {
  try (var all = Files.walk(from)) {
    for (Path path : all.toList()) {
      Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }
}

void delete(Path folder) throws IOException {
  if (Files.exists(folder)) {
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
