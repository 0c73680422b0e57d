package entente;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/// Counts what is still in memory.
public final class Alive {
  private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+).*");

  private Alive() {}

  /// How many objects there are of each of some classes after a full collection.
  public static Map<Class<?>, Long> count(Class<?>... types) {
    Map<String, Long> all = histogram().lines().map(LINE::matcher).filter(line -> line.matches())
        .collect(Collectors.toMap(line -> line.group(2), line -> Long.valueOf(line.group(1)), Long::sum));
    return Arrays.stream(types).collect(Collectors.toMap(Function.identity(), type -> all.getOrDefault(type.getName(), 0L)));
  }

  /// As `jcmd PID GC.class_histogram` prints it.
  private static String histogram() {
    try {
      return (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
          "gcClassHistogram", new Object[] {new String[0]}, new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new IllegalStateException("the heap cannot be looked through", e);
    }
  }
}
