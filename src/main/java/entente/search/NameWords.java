package entente.search;

import entente.array.Ints;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The distinct words of names, found by how they are written and by how they are spoken.
final class NameWords {
  /// How a word may differ from one that is sought and still be it, in hundredths of a sound: so much and so much more for each sound.
  private static final int ANY = 6;
  private static final int EACH = 10;
  private static final int MOST = 110;
  /// What a mistake counts.
  static final int MISTAKE = 60;
  private static final int FOREIGN = 60;
  private static final int FOR_BEGINNING = 5; // sounds
  private static final int FOR_SLIP = 6; // sounds
  private static final int FOR_ONE = 4; // letters
  private static final int FOR_TWO = 8;
  /// In words of so many sounds one consonant may be wholly another, in longer ones two.
  private static final int SHORT = 4;
  private static final int LONG = 6;
  private static final int MOST_SOUNDS = 40;
  private static final int MOST_TOGETHER = 8;
  private static final int MOST_READINGS = 32;
  private static final int MOST_OF_A_LETTER = 2; // sounds
  private static final int ALIKE = 20;
  private static final int VERY_ALIKE = 10;

  private final String[] folded;
  private final String[][] sounds;
  private final String[][] foreign;
  private final NearWords byLetters;
  private final int[][] ofLetters;
  private final NearWords bySkeleton;
  private final int[][] ofSkeleton;
  private final NearWords bySound;
  private final int[][] ofSound;
  private final Sounding sounding;

  /// How like a word is to one that is sought.
  ///
  /// @param cost how much they differ, in hundredths of a sound
  /// @param share the same in hundredths of what it may be
  /// @param isSlip whether somebody may have made a mistake in typing the one
  record Match(int cost, int share, boolean isSlip) {
    private static final int ALL = 100;
    private static final int TOO_MUCH = 1_000;
    static final Match SAME = new Match(0, 0, false);
    private static final Match BEGINNING = new Match(25, 50, false);
    private static final Match SLIP = new Match(MISTAKE, TOO_MUCH, true);

    private Match or(Match other) {
      Match closer = other.share < share ? other : this;
      return new Match(closer.cost, closer.share, isSlip || other.isSlip);
    }

    /// Whether it is as like as it must be, or mistaken for it.
    ///
    /// @param most in hundredths of what it may be at most
    boolean isWithin(int most) {
      return share <= most || isSlip;
    }

    /// Whether a mistake must have been made.
    boolean isMistake(int most) {
      return share > most;
    }

    int cost(int most) {
      return share <= most ? cost : MISTAKE;
    }
  }

  private NameWords(List<String> folded, List<String[]> sounds, List<String[]> foreign, Sounding sounding) {
    this.folded = folded.toArray(String[]::new);
    this.sounds = sounds.toArray(String[][]::new);
    this.foreign = foreign.toArray(String[][]::new);
    this.sounding = sounding;
    var letters = new TreeMap<String, Ints>();
    var skeletons = new TreeMap<String, Ints>();
    var spoken = new TreeMap<String, Ints>();
    for (int word = 0; word < this.folded.length; word++) {
      place(letters, this.folded[word], word);
      for (String reading : this.sounds[word]) {
        place(skeletons, Sounds.skeleton(reading), word);
        place(spoken, reading, word);
      }
      for (String reading : this.foreign[word]) {
        place(skeletons, Sounds.skeleton(reading), word);
      }
    }
    this.byLetters = new NearWords(letters.keySet().toArray(String[]::new));
    this.ofLetters = letters.values().stream().map(Ints::toArray).toArray(int[][]::new);
    this.bySkeleton = new NearWords(skeletons.keySet().toArray(String[]::new));
    this.bySound = new NearWords(spoken.keySet().toArray(String[]::new));
    this.ofSound = spoken.values().stream().map(Ints::toArray).toArray(int[][]::new);
    this.ofSkeleton = skeletons.values().stream().map(Ints::toArray).toArray(int[][]::new);
  }

  private static void place(Map<String, Ints> places, String key, int word) {
    Ints words = places.computeIfAbsent(key, _ -> new Ints(1));
    if (words.size() == 0 || words.get(words.size() - 1) != word) {
      words.add(word);
    }
  }

  /// A word without its marks.
  String folded(int word) {
    return folded[word];
  }

  /// How many there are.
  int size() {
    return folded.length;
  }

  /// Whether what is typed is a letter with which a word begins, or how such a letter is called: `pi` or `em`.
  boolean isLetter(String typed, int word) {
    return sounding.typed(typed).stream().filter(called -> called.length() <= MOST_OF_A_LETTER).anyMatch(called ->
        Arrays.stream(sounds[word]).anyMatch(reading -> isAlike(called.charAt(0), reading.charAt(0), ALIKE)
            || (called.length() > 1 && called.charAt(0) == 'e' && isAlike(called.charAt(1), reading.charAt(0), ALIKE))));
  }

  /// Whether a word is spoken with the sound at first that a letter stands for.
  boolean startsLike(int word, String letter) {
    return sounding.typed(letter).stream()
        .anyMatch(first -> Arrays.stream(sounds[word]).anyMatch(reading -> isAlike(first.charAt(0), reading.charAt(0), VERY_ALIKE)));
  }

  private static boolean isAlike(char a, char b, int most) {
    return Sounds.difference(String.valueOf(a), String.valueOf(b), most) <= most;
  }

  /// All words like one that is sought.
  ///
  /// @param run it, as typed, perhaps in several parts
  Map<Integer, Match> like(List<String> run) {
    Map<Integer, Match> like = new HashMap<>();
    String text = String.join("", run);
    String sought = Folding.of(text);
    if (sought.isEmpty()) {
      return like;
    }
    int same = byLetters.place(sought);
    if (same >= 0) {
      for (int word : ofLetters[same]) {
        like.put(word, Match.SAME);
      }
    }
    if (text.chars().noneMatch(Character::isDigit)) {
      List<String> readings = run.stream().map(sounding::typed).reduce(NameWords::together).orElse(List.of());
      spokenLike(readings, like);
      beginningLike(readings, like);
      mistakenFor(sought, like);
    }
    return like;
  }

  private static List<String> together(List<String> before, List<String> after) {
    return before.stream().flatMap(first -> after.stream().map(next -> Sounds.plain(first + next))).distinct().limit(MOST_READINGS)
        .toList();
  }

  private void mistakenFor(String sought, Map<Integer, Match> like) {
    int mistakes = sought.length() >= FOR_TWO ? 2 : sought.length() >= FOR_ONE ? 1 : 0;
    if (mistakes > 0) {
      byLetters.near(sought, mistakes, place -> {
        for (int word : ofLetters[place]) {
          if (folded[word].length() >= FOR_ONE) {
            like.merge(word, Match.SLIP, Match::or);
          }
        }
      });
    }
  }

  private void spokenLike(List<String> readings, Map<Integer, Match> like) {
    Map<String, List<String>> bySkeletons = new HashMap<>();
    readings.stream().filter(reading -> reading.length() <= MOST_SOUNDS)
        .forEach(reading -> bySkeletons.computeIfAbsent(Sounds.skeleton(reading), _ -> new ArrayList<>()).add(reading));
    bySkeletons.forEach((skeleton, alike) -> {
      int length = alike.stream().mapToInt(Sounds::length).max().orElse(0);
      int differences = length < SHORT ? 0 : length < LONG ? 1 : 2;
      bySkeleton.near(skeleton, differences, place -> {
        for (int word : ofSkeleton[place]) {
          for (String reading : alike) {
            merge(like, word, match(reading, sounds[word], Match.ALL));
            merge(like, word, match(reading, foreign[word], FOREIGN));
          }
        }
      });
    });
  }

  private void beginningLike(List<String> readings, Map<Integer, Match> like) {
    for (String reading : readings) {
      if (Sounds.length(reading) >= FOR_BEGINNING) {
        bySound.beginning(reading, place -> {
          for (int word : ofSound[place]) {
            like.merge(word, Match.BEGINNING, Match::or);
          }
        });
      }
    }
  }

  private static void merge(Map<Integer, Match> like, int word, @Nullable Match match) {
    if (match != null) {
      like.merge(word, match, Match::or);
    }
  }

  /// How much one reading differs from the nearest of others; null if from all too much.
  ///
  /// @param most hundredths of what it may differ
  private static @Nullable Match match(String reading, String[] others, int most) {
    Match best = null;
    for (String other : others) {
      int length = Math.min(Sounds.length(reading), Sounds.length(other));
      int limit = Math.min(MOST, ANY + EACH * length) * most / Match.ALL;
      int cost = Sounds.difference(reading, other, limit);
      if (cost <= limit && (best == null || best.isSlip() || cost < best.cost())) {
        best = new Match(cost, cost * Match.ALL / limit, false);
      } else if (best == null && length >= FOR_SLIP && Sounds.isSlip(reading, other)) {
        best = Match.SLIP;
      }
    }
    return best;
  }

  /// How much a word that is sought differs from two words spoken as one; null if too much.
  @Nullable Match joined(String text, int first, int second) {
    String[] together = Arrays.stream(sounds[first])
        .flatMap(begun -> Arrays.stream(sounds[second]).map(next -> Sounds.plain(begun + next))).limit(MOST_TOGETHER)
        .toArray(String[]::new);
    Match best = null;
    for (String reading : sounding.typed(text)) {
      Match match = match(reading, together, Match.ALL);
      best = match == null ? best : best == null ? match : best.or(match);
    }
    return best;
  }

  /// Takes in words.
  static final class Builder {
    private static final String[] NONE = {};
    private final Sounding sounding = new Sounding();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> folded = new ArrayList<>();
    private final List<String[]> sounds = new ArrayList<>();
    private final List<String[]> foreign = new ArrayList<>();

    /// The number of a word, from 0.
    ///
    /// @param language of the name it stands in, null where nobody says
    int add(String word, @Nullable String language) {
      return numbers.computeIfAbsent(language == null || language.equals("en") ? word : word + '\0' + language, _ -> {
        folded.add(Folding.of(word));
        boolean isSpoken = word.chars().noneMatch(Character::isDigit);
        String[] usual = isSpoken ? spoken(word, language) : NONE;
        sounds.add(usual);
        foreign.add(isSpoken && language == null ? foreign(word, usual) : NONE);
        return folded.size() - 1;
      });
    }

    private String[] spoken(String word, @Nullable String language) {
      Stream<String> same = WordLists.sameNames(Folding.of(word)).stream().flatMap(other -> sounding.recorded(other, null).stream());
      return Stream.concat(sounding.recorded(word, language).stream(), same).distinct().toArray(String[]::new);
    }

    private String[] foreign(String word, String[] usual) {
      return sounding.typed(word).stream().filter(reading -> !Arrays.asList(usual).contains(reading)).toArray(String[]::new);
    }

    NameWords build(Progress progress) {
      progress.check();
      return new NameWords(folded, sounds, foreign, sounding);
    }
  }
}
