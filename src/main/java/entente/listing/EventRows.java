package entente.listing;

import entente.chart.Chart;
import entente.chart.Members;
import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Party;
import entente.dossier.Rank;
import entente.dossier.Source;
import entente.dossier.Weight;
import entente.insight.AsOf;
import entente.language.Language;
import entente.time.StableSort;
import entente.words.Alphabet;
import entente.words.EntityWords;
import entente.words.GradeWords;
import entente.words.OfficeWords;
import entente.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The events of a dossier as rows of a table. An event is known by its place in the list.
public final class EventRows {
  /// Of more texts than this the exact order of the alphabet would take its minutes.
  private static final int MOST_EXACT = 100_000;
  private static final byte[] BLANK = {};
  private static final int UNRANKED = Integer.MAX_VALUE;

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
    STATUS,
    SIDE,
    /// The highest rank of those who took part.
    LEVEL,
    HOST,
    GUEST,
    PLACE,
    PARTICIPANTS,
    TOPICS,
    /// How many sources stand on their own.
    SOURCES,
    /// The best grade of what bears it out.
    GRADE
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
      case STATUS -> wording.word(event.status());
      case SIDE -> words.side(event);
      case LEVEL -> Weight.level(dossier, event).map(wording::word).orElse("");
      case HOST -> party(event.host(), words);
      case GUEST -> party(event.guest(), words);
      case PLACE -> dossier.find(event.place()).map(words::name).orElse("");
      case PARTICIPANTS -> participants(event, words.offices());
      case TOPICS -> event.topics().stream().flatMap(topic -> dossier.find(topic).stream()).map(words::name)
          .collect(Collectors.joining(", "));
      case SOURCES -> wording.number(sources(event));
      case GRADE -> grade(event).orElse("");
    };
  }

  /// The same as of a day, as which the status is read: what took place later had not.
  public String text(int row, Column column, AsOf day) {
    return column == Column.STATUS ? wording.status(events.get(row), day) : text(row, column);
  }

  private String party(@Nullable String id, EntityWords words) {
    return dossier.find(Party.class, id).map(words::shortest).orElse("");
  }

  private int sources(Event event) {
    return Weight.independent(dossier, event.apparatus().evidence());
  }

  private Optional<String> grade(Event event) {
    return event.apparatus().evidence().stream().map(piece -> piece.gradeWith(dossier.find(Source.class, piece.source()).orElse(null)))
        .filter(grade -> !grade.isEmpty()).min(Comparator.comparingInt(EventRows::graded));
  }

  /// The lower the better: by the letter, then by the digit. A part that is missing is worse than any.
  private static int graded(String grade) {
    int letter = GradeWords.LETTERS.indexOf(grade.substring(0, 1));
    int digit = GradeWords.DIGITS.indexOf(grade.substring(grade.length() - 1));
    return (letter < 0 ? GradeWords.LETTERS.size() : letter) * (GradeWords.DIGITS.size() + 1)
        + (digit < 0 ? GradeWords.DIGITS.size() : digit);
  }

  private String participants(Event event, OfficeWords words) {
    AsOf then = asOf.on(dossier.day(event));
    return event.participants().stream().map(p -> words.participantBriefly(p, then)).distinct().collect(Collectors.joining(", "));
  }

  /// The same in several.
  public List<String> texts(int row, List<Column> columns, AsOf day) {
    return columns.stream().map(column -> text(row, column, day)).toList();
  }

  /// Whether the event of a row came about.
  public Event.Status status(int row) {
    return events.get(row).status();
  }

  /// Whether the event of a row began after the as-of day.
  public boolean isLater(int row, AsOf day) {
    return day.isLater(events.get(row));
  }

  /// The events that a chart shows, in the order of a column: times by the clock, levels by protocol, the highest first, grades from the
  /// best, numbers as numbers, words by the alphabet. Those that say the same stand in order of time, those that say nothing at the end
  /// both ways. Takes its time; on any thread.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public Members order(Chart chart, Column column, boolean ascending, Progress progress) {
    boolean isBackwards = column == Column.DATE && !ascending;
    int[] rows = IntStream.range(0, chart.size()).peek(progress::check)
        .map(i -> chart.inTime(isBackwards ? chart.size() - 1 - i : i)).toArray();
    switch (column) {
      case DATE -> { }
      case STATUS -> sortByNumber(rows, event -> event.status().ordinal(), ascending, progress);
      case LEVEL -> sortByNumber(rows, event -> Weight.level(dossier, event).map(Rank::ordinal).orElse(UNRANKED), ascending, progress);
      case SOURCES -> sortByNumber(rows, this::sources, ascending, progress);
      case GRADE -> sortByNumber(rows, event -> grade(event).map(EventRows::graded).orElse(UNRANKED), ascending, progress);
      case TITLE, KIND, SIDE, HOST, GUEST, PLACE, PARTICIPANTS, TOPICS -> sortByText(rows, column, ascending, progress);
    }
    return Members.of(rows);
  }

  private void sortByNumber(int[] rows, ToIntFunction<Event> number, boolean ascending, Progress progress) {
    int[] keys = new int[events.size()];
    Arrays.stream(rows).parallel().forEach(row -> {
      progress.check();
      int key = number.applyAsInt(events.get(row));
      keys[row] = ascending || key == UNRANKED ? key : -key;
    });
    progress.check();
    StableSort.sort(rows, row -> keys[row]);
  }

  private void sortByText(int[] rows, Column column, boolean ascending, Progress progress) {
    byte[][] keys = new byte[events.size()][];
    Map<String, byte[]> known = new ConcurrentHashMap<>();
    boolean isExact = rows.length <= MOST_EXACT;
    Arrays.stream(rows).parallel().forEach(row -> {
      progress.check();
      keys[row] = known.computeIfAbsent(text(row, column), text -> key(text, isExact));
    });
    progress.check();
    Integer[] sorted = Arrays.stream(rows).boxed().toArray(Integer[]::new);
    Arrays.parallelSort(sorted, (a, b) -> {
      progress.check(a);
      boolean isEither = keys[a] == BLANK || keys[b] == BLANK;
      return isEither ? Boolean.compare(keys[a] == BLANK, keys[b] == BLANK)
          : ascending ? Arrays.compareUnsigned(keys[a], keys[b]) : Arrays.compareUnsigned(keys[b], keys[a]);
    });
    Arrays.setAll(rows, i -> sorted[i]);
  }

  /// The rough order is made a hundred times faster: capitals as small letters, by their numbers in Unicode.
  private byte[] key(String text, boolean isExact) {
    return text.isEmpty() ? BLANK : isExact ? Alphabet.key(text, language)
        : text.toLowerCase(language.locale()).getBytes(StandardCharsets.UTF_8);
  }
}
