package entente.search;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Field;
import entente.dossier.Naming;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Weight;
import entente.time.Edtf;
import entente.work.Progress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds entities by the words of their names, titles, spellings or text; what has names also by any other spelling of one. Immutable.
///
/// What has the words as they are recorded comes first. A kind of which nothing has them whole is then sought by how names are spoken and
/// with mistakes ([Spellings]), and if nothing at all has them, as typed with another keyboard.
///
/// Entities are numbered kind by kind and in each kind by merit, so that the first ones found are the best.
public final class Search {
  /// So many of a kind are compared as to how well they match before the best are taken.
  private static final int COMPARED = 500;
  private static final int MOST_MERIT = 0x7FFF;
  private static final int DAY_BITS = 24;
  private static final long DAYS = 1L << DAY_BITS;

  /// What is seldom sought by itself.
  private static final Set<EntityKind> UNSOUGHT = EnumSet.of(EntityKind.TENURE, EntityKind.ERA, EntityKind.COVERAGE);
  /// What is sought most; the other kinds follow in the order of the format.
  private static final List<EntityKind> FIRST = List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.MECHANISM, EntityKind.POST,
      EntityKind.EVENT, EntityKind.PLACE);
  /// What can be found, in the order in which kinds are shown when they match equally well.
  private static final List<EntityKind> FOUND = Stream.concat(FIRST.stream(), Arrays.stream(EntityKind.values()))
      .filter(kind -> !UNSOUGHT.contains(kind)).distinct().toList();

  /// How unlike the words of a name may be that is sought by any spelling, in hundredths of what those of a person's may be.
  private static final Map<EntityKind, Integer> SPELT = Map.of(EntityKind.PERSON, Spellings.AS_A_PERSON, EntityKind.PLACE, 60,
      EntityKind.PARTY, 60, EntityKind.ORGANISATION, 35, EntityKind.MECHANISM, 35, EntityKind.POST, 35, EntityKind.TOPIC, 35);
  /// Whose words may stand beside the name of a person.
  private static final Set<EntityKind> TITLES = EnumSet.of(EntityKind.POST, EntityKind.ORGANISATION, EntityKind.PARTY);
  /// Of which a name is known by each of its words: a surname as well as the whole.
  private static final Set<EntityKind> KNOWN_BY_A_WORD =
      EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.PARTY);
  /// Names that differ less are as like as each other, in hundredths of a sound.
  private static final int AS_LIKE = 12;
  /// What is less like than this is perhaps typed with another keyboard, in steps.
  private static final int UNLIKE = 4;

  /// How well something matches, best first.
  public enum Match {
    /// One of its names is what is sought.
    NAME,
    /// One of its names begins with what is sought.
    BEGINNING,
    /// It has the very words.
    WORDS,
    /// It has words that begin so.
    PREFIXES,
    /// One of its names may be spelt so.
    SPELLING,
    /// One of its names may be spelt so, with a mistake.
    MISTAKE
  }

  /// An entity that was found.
  ///
  /// @param name the one that is like what is sought; of what has no names, or not all words in one, its title or text
  public record Hit(EntityKind kind, Entity entity, Match match, String name) {}

  /// @param isAsTyped whether one of its names has the text that is sought with all its marks
  /// @param unlikeness of another spelling, in steps: odd where a part of the name is left out
  private record Ranked(boolean isAsTyped, int unlikeness, int number, Hit hit) {
    Match match() {
      return hit.match();
    }
  }

  private static final Comparator<Ranked> BEST = Comparator.comparing(Ranked::match)
      .thenComparing(Ranked::isAsTyped, Comparator.reverseOrder()).thenComparingInt(Ranked::unlikeness);

  /// What is sought, folded and as it was typed but for its capitals.
  private record Sought(String folded, String typed) {
    boolean isIn(String name) {
      return small(name).contains(typed);
    }

    /// Whether each of the words begins one of a name.
    boolean hasWords(String name) {
      String spaced = " " + name;
      return Arrays.stream(folded.split(" ")).allMatch(word -> spaced.contains(" " + word));
    }

    static String small(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
  }

  private final Entity[] all;
  /// The entities of the k-th kind of those found are numbered from `starts[k]` to before `starts[k + 1]`.
  private final int[] starts = new int[FOUND.size() + 1];
  private final Vocabulary vocabulary;
  private final Spellings spellings;

  private Search(Dossier dossier, Progress progress) {
    Dossier.Lists lists = dossier.lists();
    List<? extends List<? extends Entity>> kinds = FOUND.stream().map(kind -> kind.in(lists)).toList();
    this.all = new Entity[kinds.stream().mapToInt(List::size).sum()];
    for (int kind = 0; kind < kinds.size(); kind++) {
      starts[kind + 1] = starts[kind] + kinds.get(kind).size();
      number(dossier, kinds.get(kind), starts[kind], progress);
    }
    var builder = new Vocabulary.Builder();
    for (int i = 0; i < all.length; i++) {
      progress.check(i);
      EntityKind.of(all[i]).fields().texts(all[i], text -> words(text).forEach(builder::add));
      builder.next();
    }
    this.vocabulary = builder.build(progress);
    this.spellings = spellings(progress);
  }

  private Spellings spellings(Progress progress) {
    var builder = new Spellings.Builder();
    for (int kind = 0; kind < FOUND.size(); kind++) {
      Integer strictness = SPELT.get(FOUND.get(kind));
      for (int i = starts[kind]; strictness != null && i < starts[kind + 1]; i++) {
        progress.check(i);
        int number = i;
        Naming naming = ((Entity.Named) all[i]).naming();
        naming.tagged((name, language) -> builder.add(number, name, language, strictness));
        if (TITLES.contains(FOUND.get(kind))) {
          naming.all().forEach(builder::addTitle);
        }
      }
    }
    return builder.build(progress);
  }

  /// Goes through all words of a dossier. Takes its time; on any thread.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  public static Search of(Dossier dossier, Progress progress) {
    return new Search(dossier, progress);
  }

  /// Puts the entities of a kind in order: the weightiest first, then the latest, then as in the file.
  private void number(Dossier dossier, List<? extends Entity> entities, int start, Progress progress) {
    long[] keys = new long[entities.size()];
    for (int i = 0; i < keys.length; i++) {
      progress.check(i);
      Entity entity = entities.get(i);
      long merit = Math.min(MOST_MERIT, entity instanceof Event event ? Weight.of(dossier, event) : dossier.referring(entity.id()).size());
      keys[i] = i - ((merit << (2 * DAY_BITS)) | (day(dossier, entity) << DAY_BITS));
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      all[start + i] = entities.get((int) (keys[i] & DAYS - 1));
    }
  }

  /// When it was, later ones higher, in few bits; 0 where nobody says.
  private static long day(Dossier dossier, Entity entity) {
    return switch (entity) {
      case Event event -> day(dossier, Event.DATE, event.date());
      case Statement statement -> day(dossier, Statement.DATE, statement.date());
      case Source source -> day(dossier, Source.PUBLISHED, source.published());
      default -> 0;
    };
  }

  private static long day(Dossier dossier, Field<?, Edtf> dated, @Nullable Edtf date) {
    return date == null ? 0 : Math.clamp(dossier.bounds(dated, date).latestStart(), 1 - DAYS / 2, DAYS / 2 - 1) + DAYS / 2;
  }

  private static List<String> words(String text) {
    String folded = Folding.of(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }

  /// What has the words of a text, or words that begin so, or a name that may be spelt so: kinds together, the kind with the best match
  /// first, and in each kind the best first.
  ///
  /// @param most how many of each kind at most
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  public List<Hit> find(String query, int most, Progress progress) {
    List<Ranked> found = found(query, most, true, progress);
    if (found.isEmpty() || found.getFirst().match().compareTo(Match.SPELLING) > 0 || found.getFirst().unlikeness() > UNLIKE) {
      List<Ranked> meant = KeyboardLayout.others(query).stream().map(other -> found(other, most, found.isEmpty(), progress))
          .filter(others -> !others.isEmpty() && others.getFirst().match().compareTo(Match.SPELLING) <= 0)
          .min(Comparator.comparing(List::getFirst, BEST)).orElse(List.of());
      return Stream.concat(meant.stream(), found.stream()).map(Ranked::hit).distinct().toList();
    }
    return found.stream().map(Ranked::hit).toList();
  }

  /// @param isSpelt whether names are also sought that may be spelt so
  private List<Ranked> found(String query, int most, boolean isSpelt, Progress progress) {
    List<String> words = words(query);
    if (words.isEmpty()) {
      return List.of();
    }
    boolean mayBeSpelt = isSpelt && !words.stream().allMatch(Search::isOneLetter);
    BitSet beginning = having(words.stream().map(vocabulary::beginningWith).toList(), progress);
    BitSet exactly = having(words.stream().map(vocabulary::exactly).toList(), progress);
    var sought = new Sought(String.join(" ", words), Sought.small(query.strip()));
    List<List<Ranked>> kinds = new ArrayList<>();
    List<Spellings.Found> spelt = null;
    for (int kind = 0; kind < FOUND.size(); kind++) {
      progress.check();
      List<Ranked> found = best(kind, sought, exactly, beginning, most);
      boolean isWhole = !found.isEmpty() && found.getFirst().match().compareTo(Match.PREFIXES) < 0;
      if (mayBeSpelt && !isWhole && found.size() < most && SPELT.containsKey(FOUND.get(kind))) {
        spelt = spelt == null ? spellings.find(query, progress) : spelt;
        found = withSpelt(kind, found, spelt, most);
      }
      if (!found.isEmpty()) {
        kinds.add(found);
      }
    }
    kinds.sort(Comparator.comparing(List::getFirst, Comparator.comparing(Search::standing).thenComparing(best -> !isKnown(best))
        .thenComparingInt(Ranked::unlikeness)));
    return kinds.stream().flatMap(List::stream).toList();
  }

  /// Whether a word is one letter again and again, which nobody is called.
  private static boolean isOneLetter(String word) {
    return word.codePointCount(0, word.length()) > 2 && word.codePoints().distinct().count() == 1;
  }

  /// As what the best of a kind counts among those of others: where what is sought are words of a name, no title that begins so comes
  /// before it.
  private static Match standing(Ranked best) {
    return best.match().compareTo(Match.BEGINNING) > 0 && isKnown(best) ? Match.BEGINNING : best.match();
  }

  /// Whether a name has the words, or words that begin so.
  private static boolean isKnown(Ranked best) {
    return KNOWN_BY_A_WORD.contains(best.hit().kind()) && best.match().compareTo(Match.PREFIXES) <= 0;
  }

  /// Adds those of a kind that have a name like what is sought, each by the name that is most like it.
  private List<Ranked> withSpelt(int kind, List<Ranked> found, List<Spellings.Found> spelt, int most) {
    Map<Integer, Spellings.Found> closest = new HashMap<>();
    for (Spellings.Found each : spelt) {
      if (each.owner() >= starts[kind] && each.owner() < starts[kind + 1]) {
        closest.merge(each.owner(), each, (a, b) -> Spellings.Found.CLOSEST.compare(b, a) < 0 ? b : a);
      }
    }
    found.forEach(each -> closest.remove(each.number()));
    Stream<Ranked> more = closest.values().stream().map(each -> new Ranked(false, unlikeness(each), each.owner(),
        new Hit(FOUND.get(kind), all[each.owner()], match(each), each.name())));
    return Stream.concat(found.stream(), more).sorted(BEST.thenComparingInt(Ranked::number)).limit(most).toList();
  }

  private static int unlikeness(Spellings.Found spelt) {
    return 2 * (spelt.cost() / AS_LIKE) + (spelt.isWhole() ? 0 : 1);
  }

  private static Match match(Spellings.Found spelt) {
    return spelt.isWritten() ? spelt.isWhole() ? Match.NAME : Match.WORDS : spelt.isMistake() ? Match.MISTAKE : Match.SPELLING;
  }

  /// What occurs in each of the stretches of words.
  private BitSet having(List<Vocabulary.Range> ranges, Progress progress) {
    BitSet all = new BitSet();
    for (int i = 0; i < ranges.size(); i++) {
      progress.check();
      var having = new BitSet();
      vocabulary.places(ranges.get(i), having::set);
      if (i == 0) {
        all = having;
      } else {
        all.and(having);
      }
    }
    return all;
  }

  private List<Ranked> best(int kind, Sought sought, BitSet exactly, BitSet beginning, int most) {
    int end = starts[kind + 1];
    List<Ranked> found = new ArrayList<>();
    for (int i = next(exactly, starts[kind], end); i < end && found.size() < COMPARED; i = next(exactly, i + 1, end)) {
      found.add(ranked(FOUND.get(kind), i, sought, Match.WORDS));
    }
    for (int i = next(beginning, starts[kind], end); i < end && found.size() < COMPARED; i = next(beginning, i + 1, end)) {
      if (!exactly.get(i)) {
        found.add(ranked(FOUND.get(kind), i, sought, Match.PREFIXES));
      }
    }
    found.sort(BEST);
    return found.subList(0, Math.min(most, found.size()));
  }

  private static int next(BitSet set, int from, int end) {
    int next = set.nextSetBit(from);
    return next < 0 ? end : next;
  }

  private Ranked ranked(EntityKind kind, int number, Sought sought, Match least) {
    Entity entity = all[number];
    List<String> names = new ArrayList<>();
    kind.fields().texts(entity, names::add);
    Match match = least;
    String like = names.getFirst();
    for (String name : names) {
      String folded = Folding.of(name);
      Match own = folded.equals(sought.folded()) ? Match.NAME : folded.startsWith(sought.folded()) ? Match.BEGINNING : least;
      boolean isFirstWithWords = like.equals(names.getFirst()) && sought.hasWords(folded) && !sought.hasWords(Folding.of(like));
      boolean isLike = own == least ? isFirstWithWords : own.compareTo(match) < 0;
      match = own.compareTo(match) < 0 ? own : match;
      like = isLike ? name : like;
    }
    return new Ranked(names.stream().anyMatch(sought::isIn), 0, number, new Hit(kind, entity, match, like));
  }
}
