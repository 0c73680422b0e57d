package entente.bench;

import entente.chart.Chart;
import entente.chart.ChartItem;
import entente.chart.ChartItem.End;
import entente.chart.ChartItem.Form;
import entente.chart.ChartItem.Standing;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Members;
import entente.time.Bounds;
import entente.time.Days;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/// How the events of a made-up dossier lie in time; as the shared generator of large dossiers has them, but without the dossier.
enum Shape {
  /// Over 126 years, most on one day, some for years.
  EVEN,
  /// Half of all in one week.
  BURST,
  /// A third of them spans of decades that overlap everything.
  NESTED,
  /// Over six thousand years.
  DEEP;

  private static final List<String> STATES = List.of("Ardova", "Belmar", "Corvenia", "Drava", "Estmark", "Farania", "Galdora", "Hestia",
      "Ilvania", "Jorland", "Kestria", "Lumeria");
  private static final List<String> TOPICS = List.of("trade", "defence", "science", "education", "culture", "tourism", "consular");
  private static final List<String> KINDS = List.of("Visit", "Meeting", "Call", "Consultations", "Session", "Conference", "Agreement",
      "Statement", "Culture", "Business", "Other");
  private static final int SEED = 1;

  /// Its name in the names of measures.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// A chart of so many events in a lane for each of twelve states.
  Chart chart(int events) {
    var random = new Random(SEED);
    byte[] guests = new byte[events];
    Bounds[] bounds = new Bounds[events];
    for (int i = 0; i < events; i++) {
      guests[i] = (byte) random.nextInt(STATES.size());
      bounds[i] = bounds(random);
    }
    Items items = Items.of(events, i -> item(i, guests[i], bounds[i]));
    List<Lane> lanes = IntStream.range(0, STATES.size()).mapToObj(state -> new Lane("p" + state, STATES.get(state), ink(state),
        Members.of(IntStream.range(0, events).filter(i -> guests[i] == state)))).toList();
    return Chart.of(items, lanes);
  }

  private static ChartItem item(int i, int guest, Bounds bounds) {
    int kind = (int) (i * 7919L % KINDS.size());
    String title = "%s %d: %s and %s on %s".formatted(KINDS.get(kind), i, STATES.get(guest), STATES.get((guest + 1 + i % 11) % 12),
        TOPICS.get(i % TOPICS.size()));
    Form form = kind == 0 ? Form.SQUARE : kind >= 3 && kind <= 5 ? Form.DIAMOND : Form.DISC;
    return new ChartItem("e" + i, title, bounds, End.KNOWN, End.KNOWN, bounds.earliestStart() < bounds.latestStart() && i % 2 == 0, form,
        Standing.HELD, ink(guest), (int) (i * 104_729L % 1_000), List.of());
  }

  private static int ink(int state) {
    return 0x3B7DD8 ^ ((state * 0x1F3A55) & 0xFFFFFF);
  }

  private Bounds bounds(Random random) {
    double kind = random.nextDouble();
    long first = Days.of(this == DEEP ? -4000 : 1900, 1, 1);
    long last = this == DEEP ? Days.of(2025, 1, 1) : Days.of(2025, 12, 31);
    boolean week = this == BURST && random.nextBoolean();
    long start = week ? Days.of(1975, 6, 1) + random.nextInt(7) : first + random.nextLong(last - first);
    if (this == NESTED && random.nextDouble() < 0.3) {
      return Bounds.ofDays(start, start + 3_650 + random.nextInt(20_000));
    }
    if (kind >= 0.95) {
      return Bounds.ofDays(start, start + 365 + random.nextInt(3_650));
    }
    return kind < 0.7 ? uncertain(random, start) : Bounds.ofDays(start, start + 1 + random.nextInt(9));
  }

  private static Bounds uncertain(Random random, long day) {
    long around = random.nextDouble() < 0.9 ? 0 : random.nextBoolean() ? 15 : 182;
    return new Bounds(day - around, day + around, day - around, day + around);
  }
}
