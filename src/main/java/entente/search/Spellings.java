package entente.search;

import entente.array.Ints;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names, found by any spelling: in another script, as another language writes them, with their parts in another order, some of them left
/// out or shortened to initials, with a title beside them, and with a mistake. Immutable.
final class Spellings {
  /// How unlike the words of the name of a person may be.
  static final int AS_A_PERSON = 100;
  /// So many words are sought at most; who types more does not type a name.
  static final int MOST_WORDS = 8;
  /// So many words may stand for one.
  static final int MOST_JOINED = 4;

  private static final int MOST_NAMES = 4_000;
  private static final String APOSTROPHES = "'’ʼʹ`׳";

  private final List<String> names;
  private final int[] owners;
  private final int[] strictness;
  private final int[][] words;
  private final int[] wholes;
  private final int[][] occurring;
  private final NameWords vocabulary;
  private final Set<String> titles;

  /// A name that was found.
  ///
  /// @param owner the number of what is so called
  /// @param cost how unlike what is sought, in hundredths of a sound
  /// @param isMistake whether a mistake must have been made
  /// @param isWritten whether all that is sought but titles stands in it as it is typed
  /// @param isWhole whether no part of it is left out
  record Found(int owner, String name, int cost, boolean isMistake, boolean isWritten, boolean isWhole) {
    static final Comparator<Found> CLOSEST =
        Comparator.comparing(Found::isMistake).thenComparingInt(Found::cost).thenComparing(found -> !found.isWritten());
  }

  private Spellings(Builder builder, Progress progress) {
    this.names = List.copyOf(builder.names);
    this.owners = builder.owners.toArray();
    this.strictness = builder.strictness.toArray();
    this.words = builder.words.toArray(int[][]::new);
    this.wholes = builder.wholes.toArray();
    this.vocabulary = builder.vocabulary.build(progress);
    this.titles = Set.copyOf(builder.titles);
    Ints[] places = new Ints[vocabulary.size()];
    Arrays.setAll(places, _ -> new Ints(1));
    for (int name = 0; name < words.length; name++) {
      progress.check(name);
      for (int word : words[name]) {
        places[word].add(name);
      }
      if (wholes[name] >= 0) {
        places[wholes[name]].add(name);
      }
    }
    this.occurring = Arrays.stream(places).map(Ints::toArray).toArray(int[][]::new);
  }

  /// The names like a text, each with its cost, in no order.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  List<Found> find(String text, Progress progress) {
    List<String> typed = split(text);
    if (typed.isEmpty() || typed.size() > MOST_WORDS) {
      return List.of();
    }
    var sought = new Sought(typed, vocabulary, titles, progress);
    Set<Integer> candidates = new HashSet<>();
    sought.runs().map(Map::keySet).forEach(like -> like.forEach(word -> {
      for (int i = 0; i < occurring[word].length && candidates.size() < MOST_NAMES; i++) {
        candidates.add(occurring[word][i]);
      }
    }));
    List<Found> found = new ArrayList<>();
    for (int name : candidates) {
      progress.check();
      Fit fit = new Assignment(sought, words[name], wholes[name], strictness[name], vocabulary).best();
      if (fit.isPossible()) {
        found.add(new Found(owners[name], names.get(name), fit.cost(), fit.isMistake(), fit.isWritten(), fit.isWhole()));
      }
    }
    return found;
  }

  /// The words of a text in small letters, with their marks and apostrophes.
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    String small = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= small.length(); i++) {
      if (i == small.length() || !isOfWord(small.charAt(i))) {
        String word = small.substring(start, i);
        if (word.chars().anyMatch(Character::isLetterOrDigit)) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || APOSTROPHES.indexOf(c) >= 0 || switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  /// Takes in names.
  static final class Builder {
    private final List<String> names = new ArrayList<>();
    private final Ints owners = new Ints(1 << 6);
    private final Ints strictness = new Ints(1 << 6);
    private final List<int[]> words = new ArrayList<>();
    private final Ints wholes = new Ints(1 << 6);
    private final NameWords.Builder vocabulary = new NameWords.Builder();
    private final Set<String> titles = new HashSet<>(WordLists.TITLES);

    /// Lets the words of a text stand beside the name of a person.
    void addTitle(String text) {
      split(text).forEach(word -> titles.add(Folding.of(word)));
    }

    /// Adds a name of something.
    ///
    /// @param language in which it is written, null where nobody says
    /// @param most how unlike its words may be, in hundredths of what those of a person's may be
    void add(int owner, String name, @Nullable String language, int most) {
      List<String> split = split(name);
      names.add(name);
      owners.add(owner);
      strictness.add(most);
      words.add(split.stream().mapToInt(word -> vocabulary.add(word, language)).toArray());
      boolean isJoined = split.size() > 1 && split.size() <= MOST_JOINED && name.chars().noneMatch(Character::isDigit);
      wholes.add(isJoined ? vocabulary.add(String.join("", split), language) : -1);
    }

    Spellings build(Progress progress) {
      return new Spellings(this, progress);
    }
  }
}
