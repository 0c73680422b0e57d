package entente.listing;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.insight.Activities;
import entente.insight.Activities.Tally;
import entente.insight.AsOf;
import entente.language.Language;
import entente.query.Passing;
import entente.search.Folding;
import entente.time.Bounds;
import entente.words.Alphabet;
import entente.words.EntityWords;
import entente.work.Once;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All entities of one sort, in groups: the people by party, say. What depends on the as-of day is worked out for the lines in sight, so
/// that a list of a hundred thousand follows it. Safe on any thread.
public final class Catalogue {
  /// In what order a list stands within its groups.
  public enum Order {
    /// The highest on the as-of day first; of sources the most reliable.
    RANK,
    /// By name, as the language of the interface sorts.
    NAME,
    /// What most is recorded of first.
    ACTIVITY,
    /// What was active last first.
    LATEST
  }

  /// One entity.
  ///
  /// @param number its place in the list of the file
  /// @param depth in how many others of its group it lies
  /// @param words every form of the name and what else it is found by, folded, a space before each
  public record Entry(Entity entity, int number, int depth, String words) {}

  /// Entries that belong together.
  ///
  /// @param ink its colour, empty for none
  public record Group(String name, Optional<Integer> ink, List<Entry> entries) {}

  /// Where a letter begins in a group that stands in the order of the alphabet.
  ///
  /// @param group its place among the groups
  /// @param entry of the group, the first under the letter
  public record Initial(String letter, int group, int entry) {}

  /// What a line shows with the name as of a day.
  ///
  /// @param name as on the as-of day, with that of today where it is another one
  /// @param below in passing, under the name; may be empty
  /// @param grade a letter in a box, may be empty
  /// @param seen when it was last active, in few words; may be empty
  /// @param count of its events, of a place also of those in any place within it; of a source of what rests on it; up to the day
  /// @param parts how many events fell into each part of the dossier's time, oldest first
  public record Line(String name, String below, String grade, String seen, int count, List<Integer> parts) {}

  /// The list of which some events count.
  private record Narrowed(Passing events, Catalogue list) {}

  private record Arranged(Order order, long day, List<Group> groups) {}

  private final CatalogueKind.Rules rules;
  private final Language language;
  private final List<Entry> entries;
  private final Map<String, List<Entry>> groups; // without those that move
  private final List<Entry> moving; // from group to group, as a person does who changes the party
  private final List<Entry> renamed; // what has been called something else
  private final Once<byte[][]> keys; // of the names of today; kept only where those may change
  private final Once<int[]> places; // of the entries in the order of names
  private volatile @Nullable Arranged arranged;
  private volatile @Nullable Narrowed narrowed;

  /// Makes a list. Takes its time.
  ///
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  Catalogue(CatalogueKind kind, Dossier dossier, EntityWords wording, Activities activities, Progress progress) {
    this.rules = new CatalogueKind.Rules(kind, dossier, wording, activities);
    this.language = wording.language();
    this.entries = new ArrayList<>();
    this.groups = new LinkedHashMap<>();
    this.moving = new ArrayList<>();
    this.renamed = new ArrayList<>();
    this.keys = new Once<>(this::keys);
    this.places = new Once<>(wanted -> byName(keys(wanted), wanted));
    List<? extends Entity> entities = rules.entities();
    rules.groups().forEach(group -> groups.put(group, new ArrayList<>()));
    for (Entity entity : entities) {
      progress.check();
      Entry entry = rules.entry(entity, entries.size());
      entries.add(entry);
      if (entity instanceof Entity.Named named && !named.naming().names().isEmpty()) {
        renamed.add(entry);
      }
      if (rules.isFixed(entity)) {
        groups.computeIfAbsent(rules.group(entity, Bounds.FUTURE), _ -> new ArrayList<>()).add(entry);
      } else {
        moving.add(entry);
      }
    }
  }

  private Catalogue(Catalogue all, CatalogueKind.Rules rules) {
    this.rules = rules;
    this.language = all.language;
    this.entries = all.entries;
    this.groups = all.groups;
    this.moving = all.moving;
    this.renamed = all.renamed;
    this.keys = all.keys;
    this.places = all.places;
  }

  /// The same entries, of which only events that pass count. The last one asked for is kept.
  public Catalogue among(Passing events) {
    if (events.isAll()) {
      return this;
    }
    Narrowed last = narrowed;
    if (last == null || !last.events().equals(events)) {
      last = new Narrowed(events, new Catalogue(this, rules.among(events)));
      narrowed = last;
    }
    return last.list();
  }

  /// What a line shows of an entry.
  public Line line(Entry entry, AsOf asOf) {
    return rules.line(entry.entity(), asOf);
  }

  /// Entries as rows: what a line shows of them.
  public TextTable table(List<Entry> some, AsOf asOf) {
    return new TextTable(rules.headings(), some.stream().map(entry -> rules.cells(entry, asOf)).toList());
  }

  /// The groups with those entries that have, for each word of a text, a word that begins so; groups without entries are left out.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public List<Group> groups(String text, Order order, AsOf asOf, Progress progress) {
    List<Group> all = arranged(order, asOf, progress);
    if (text.isBlank()) {
      return all;
    }
    List<String> sought = Arrays.stream(Folding.of(text).split(" ")).map(word -> " " + word).toList();
    return all.stream()
        .map(group -> new Group(group.name(), group.ink(),
            group.entries().stream().filter(entry -> sought.stream().allMatch(entry.words()::contains)).toList()))
        .filter(group -> !group.entries().isEmpty()).toList();
  }

  /// Where which letter begins in groups that stand in order of the names of a day; what lies in another entry stands under its letter.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public List<Initial> initials(List<Group> byName, AsOf asOf, Progress progress) {
    List<Initial> initials = new ArrayList<>();
    for (int group = 0; group < byName.size(); group++) {
      List<Entry> all = byName.get(group).entries();
      String last = "";
      for (int i = 0; i < all.size(); i++) {
        progress.check(i);
        String letter = all.get(i).depth() > 0 ? last : Alphabet.initial(rules.sortedBy(all.get(i), asOf.day()), language);
        if (!letter.equals(last)) {
          initials.add(new Initial(letter, group, i));
          last = letter;
        }
      }
    }
    return initials;
  }

  /// All entries in an order. The last one asked for is kept, since sorting many takes longer than filtering them.
  private List<Group> arranged(Order order, AsOf asOf, Progress progress) {
    Arranged last = arranged;
    if (last == null || last.order() != order || last.day() != asOf.day()) {
      Map<String, List<Entry>> moved = moving.stream().collect(Collectors.groupingBy(entry -> rules.group(entry.entity(), asOf.day())));
      int[] byName = byName(asOf.day(), progress);
      List<Group> all = new ArrayList<>();
      groups.forEach((group, fixed) -> {
        List<Entry> both = moved.isEmpty() ? fixed
            : Stream.concat(fixed.stream(), moved.getOrDefault(group, List.of()).stream()).toList();
        if (!both.isEmpty()) {
          List<Entry> sorted = sorted(both, order, asOf, byName, progress);
          all.add(new Group(rules.heading(group, asOf.day()), rules.ink(group), rules.isNested() ? nested(sorted) : sorted));
        }
      });
      last = new Arranged(order, asOf.day(), List.copyOf(all));
      arranged = last;
    }
    return last.groups();
  }

  /// An entry and what it is sorted by: what is later than the day stands below all others, except by name.
  private record Placed(Entry entry, boolean isLater, int rank, Tally tally) {}

  private List<Entry> sorted(List<Entry> some, Order order, AsOf asOf, int[] byName, Progress progress) {
    Comparator<Placed> named = Comparator.comparingInt(placed -> byName[placed.entry().number()]);
    Comparator<Placed> busiest = Comparator.comparingInt((Placed placed) -> placed.tally().count()).reversed().thenComparing(named);
    Function<Entity, Tally> tallies = order == Order.NAME ? _ -> Tally.NONE : rules.tallies(order, asOf, progress);
    return some.stream().peek(_ -> progress.check()).map(entry -> placed(entry, order, tallies.apply(entry.entity()), asOf))
        .sorted(Comparator.comparing(Placed::isLater).thenComparing(switch (order) {
          case RANK -> Comparator.comparingInt(Placed::rank).thenComparing(busiest);
          case NAME -> named;
          case ACTIVITY -> busiest;
          case LATEST -> Comparator.comparingLong((Placed placed) -> placed.tally().seen()).reversed().thenComparing(busiest);
        })).map(Placed::entry).toList();
  }

  private Placed placed(Entry entry, Order order, Tally tally, AsOf asOf) {
    Entity entity = entry.entity();
    return new Placed(entry, order != Order.NAME && rules.isLater(entity, tally, asOf),
        order == Order.RANK ? rules.rank(entity, asOf) : 0, tally);
  }

  /// For each entry where it stands in the order of the names of a day.
  private int[] byName(long day, Progress progress) {
    if (renamed.isEmpty()) {
      return places.get(progress);
    }
    byte[][] ofDay = keys.get(progress).clone();
    renamed.forEach(entry -> ofDay[entry.number()] = key(entry, day));
    return byName(ofDay, progress);
  }

  private byte[][] keys(Progress progress) {
    byte[][] all = new byte[entries.size()][];
    entries.parallelStream().forEach(entry -> {
      progress.check();
      all[entry.number()] = key(entry, Bounds.FUTURE);
    });
    return all;
  }

  private byte[] key(Entry entry, long day) {
    return Alphabet.key(rules.sortedBy(entry, day), language);
  }

  private static int[] byName(byte[][] keys, Progress progress) {
    int size = keys.length;
    int[] names = IntStream.range(0, size).boxed().sorted((a, b) -> {
      progress.check(a);
      return Arrays.compareUnsigned(keys[a], keys[b]);
    }).mapToInt(i -> i).toArray();
    int[] byName = new int[size];
    for (int i = 0; i < size; i++) {
      byName[names[i]] = i;
    }
    return byName;
  }

  /// The same entries, those that lie in another right after it.
  private List<Entry> nested(List<Entry> some) {
    Set<String> ids = some.stream().map(entry -> entry.entity().id()).collect(Collectors.toCollection(HashSet::new));
    Map<String, List<Entry>> within = some.stream().collect(Collectors.groupingBy(
        entry -> Optional.ofNullable(rules.container(entry.entity())).filter(ids::contains).orElse("")));
    List<Entry> nested = new ArrayList<>();
    List<Entry> open = new ArrayList<>(within.getOrDefault("", List.of()));
    Collections.reverse(open);
    while (!open.isEmpty()) { // without recursion, since chains may be long
      Entry next = open.removeLast();
      nested.add(next);
      List<Entry> inner = within.getOrDefault(next.entity().id(), List.of());
      IntStream.iterate(inner.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(inner::get).forEach(open::add);
    }
    return nested;
  }
}
