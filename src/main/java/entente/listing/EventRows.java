package entente.listing;

import entente.chart.Chart;
import entente.chart.Members;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Party;
import entente.dossier.Side;
import entente.insight.AsOf;
import entente.language.Language;
import entente.words.Alphabet;
import entente.words.EntityWords;
import entente.words.OfficeWords;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The events of a dossier as rows of a table. An event is known by its place in the list.
public final class EventRows {
  /// Of more texts than this the exact order of the alphabet would take its minutes.
  private static final int MOST_EXACT = 100_000;

  private final List<Event> events;
  private final Dossier dossier;
  private final Language language;
  private final EntityWords wording;
  private final AsOf asOf;

  /// What a row says.
  public enum Column {
    DATE,
    TITLE,
    KIND,
    SIDE,
    PLACE,
    PARTICIPANTS
  }

  /// Nothing is worked out yet.
  public EventRows(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.language = language;
    this.events = dossier.lists().events();
    this.wording = new EntityWords(dossier, language);
    this.asOf = AsOf.of(dossier, dossier.knownUntil());
  }

  /// What a row says in a column.
  public String text(int row, Column column) {
    Event event = events.get(row);
    EntityWords words = wording.on(dossier.day(event));
    return switch (column) {
      case DATE -> wording.shortDate(event.date());
      case TITLE -> wording.name(event);
      case KIND -> wording.word(event.kind());
      case SIDE -> switch (Side.of(dossier, event)) {
        case Side.Of(String party) -> dossier.find(Party.class, party).map(words::shortest).orElse("");
        case Side.Joint() -> wording.joint();
        case Side.None() -> "";
      };
      case PLACE -> dossier.find(event.place()).map(words::name).orElse("");
      case PARTICIPANTS -> participants(event, words.offices());
    };
  }

  private String participants(Event event, OfficeWords words) {
    AsOf then = asOf.on(dossier.day(event));
    return event.participants().stream().map(p -> words.participantBriefly(p, then)).distinct().collect(Collectors.joining(", "));
  }

  /// Whether the event of a row began after the as-of day.
  public boolean isLater(int row, AsOf day) {
    return day.isLater(events.get(row));
  }

  /// The events that a chart shows, in the order of a column, those that say the same in order of time. Takes its time; on any thread.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public Members order(Chart chart, Column column, boolean ascending, Progress progress) {
    boolean isBackwards = column == Column.DATE && !ascending;
    int[] rows = IntStream.range(0, chart.size()).peek(progress::check)
        .map(i -> chart.inTime(isBackwards ? chart.size() - 1 - i : i)).toArray();
    if (column != Column.DATE) {
      sort(rows, column, ascending, progress);
    }
    return Members.of(rows);
  }

  private void sort(int[] rows, Column column, boolean ascending, Progress progress) {
    byte[][] keys = new byte[events.size()][];
    Map<String, byte[]> known = new ConcurrentHashMap<>();
    boolean isExact = rows.length <= MOST_EXACT;
    Arrays.stream(rows).parallel().forEach(row -> {
      progress.check();
      keys[row] = known.computeIfAbsent(text(row, column), text -> isExact ? Alphabet.key(text, language) : roughKey(text));
    });
    progress.check();
    Integer[] sorted = Arrays.stream(rows).boxed().toArray(Integer[]::new);
    Arrays.parallelSort(sorted, (a, b) -> {
      progress.check(a);
      return ascending ? Arrays.compareUnsigned(keys[a], keys[b]) : Arrays.compareUnsigned(keys[b], keys[a]);
    });
    Arrays.setAll(rows, i -> sorted[i]);
  }

  /// An order that is made a hundred times faster: capitals as small letters, by their numbers in Unicode.
  private byte[] roughKey(String text) {
    return text.toLowerCase(language.locale()).getBytes(StandardCharsets.UTF_8);
  }
}
