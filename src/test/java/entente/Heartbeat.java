package entente;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Asks the toolkit's thread for an answer again and again, and reports with the thread's stack when there is none within a second. A
/// second that a busy machine or the collection of garbage took from it is not its own: of the first five, only the processor time counts
/// that it or the one who paints for it had.
final class Heartbeat {
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(1);
  private static final long STUCK = TimeUnit.SECONDS.toNanos(4); // after that
  private static final int REST = 50; // ms
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Thread asked;
  private final List<Thread> painters;
  private final Consumer<String> report;
  private final Thread thread = Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::run);
  private long longest; // ns

  private Heartbeat(Thread asked, Consumer<String> report) {
    this.asked = asked;
    this.painters = Thread.getAllStackTraces().keySet().stream().filter(one -> one.getName().startsWith("QuantumRenderer")).toList();
    this.report = report;
  }

  /// Begins to ask.
  ///
  /// @param asked the toolkit's thread
  static Heartbeat of(Thread asked, Consumer<String> report) {
    var heartbeat = new Heartbeat(asked, report);
    heartbeat.thread.start();
    return heartbeat;
  }

  /// The longest time to an answer in milliseconds, once it is stopped.
  long longest() {
    return TimeUnit.NANOSECONDS.toMillis(longest);
  }

  private void run() {
    try {
      while (!Thread.interrupted()) {
        ask();
        Thread.sleep(REST);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // it is stopped
    }
  }

  private void ask() throws InterruptedException {
    var answer = new CountDownLatch(1);
    long begin = System.nanoTime();
    long before = busy(asked);
    List<Long> paintedBefore = painters.stream().map(Heartbeat::busy).toList();
    Platform.runLater(answer::countDown);
    if (!answer.await(LIMIT, TimeUnit.NANOSECONDS)) {
      String stack = Arrays.stream(asked.getStackTrace()).map(frame -> "  at " + frame).collect(Collectors.joining("\n"));
      boolean isStuck = !answer.await(STUCK, TimeUnit.NANOSECONDS);
      long busy = busy(asked) - before;
      for (int i = 0; i < painters.size(); i++) {
        busy = Math.max(busy, busy(painters.get(i)) - paintedBefore.get(i));
      }
      if (isStuck || busy >= LIMIT) {
        report.accept("no answer for " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms, of which "
            + TimeUnit.NANOSECONDS.toMillis(busy) + " ms busy\n" + stack);
      }
    }
    longest = Math.max(longest, System.nanoTime() - begin);
  }

  private static long busy(Thread thread) {
    return THREADS.getThreadCpuTime(thread.threadId());
  }

  /// Asks no more.
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
