package entente.search;

import entente.dossier.Dossier;
import entente.dossier.Naming;
import entente.dossier.Person;
import entente.work.Once;
import entente.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// People who are called the same, however it is spelt in detail, and so may be one. Short names count for nothing, nor does another
/// spelling of a single word, as many share a family name. It is worked out for all when it is first asked for; safe on any thread.
public final class Namesakes {
  private static final long PLACE = 0xFFFF_FFFFL;

  private final List<Person> people;
  /// Of each name its hash, and then the place of who is called so; ascending.
  private final Once<long[]> hashes;

  /// Of the people of a dossier. Nothing is worked out yet.
  public Namesakes(Dossier dossier) {
    people = dossier.lists().people();
    hashes = new Once<>(progress -> IntStream.range(0, people.size()).parallel().peek(progress::check)
        .mapToObj(place -> folded(people.get(place)).mapToLong(name -> hash(name) | place)).flatMapToLong(each -> each)
        .sorted().toArray());
  }

  /// Works out what takes its time, so that nobody has to wait for it.
  ///
  /// @throws java.util.concurrent.CancellationException once nobody wants it any more
  public Namesakes prepared(Progress progress) {
    hashes.get(progress);
    return this;
  }

  private static long hash(String name) {
    return (long) name.hashCode() << Integer.SIZE;
  }

  private static Stream<String> folded(Person person) {
    Naming naming = person.naming();
    Stream<String> others =
        Stream.concat(naming.names().stream().flatMap(other -> other.name().all().stream()), naming.variants().stream());
    return Stream.concat(naming.name().all().stream().map(Folding::of), others.map(Folding::of).filter(name -> name.indexOf(' ') > 0))
        .filter(name -> !name.isEmpty()).distinct();
  }

  /// Who else is called as somebody is, in the order of the file.
  public List<Person> of(Person person) {
    List<String> names = folded(person).toList();
    return names.stream().flatMapToLong(name -> hashed(hash(name))).mapToInt(each -> (int) (each & PLACE)).sorted().distinct()
        .mapToObj(people::get).filter(other -> !other.id().equals(person.id()) && folded(other).anyMatch(names::contains)).toList();
  }

  private LongStream hashed(long hash) {
    long[] all = hashes.get(Progress.UNSEEN);
    int found = Arrays.binarySearch(all, hash);
    return Arrays.stream(all, found < 0 ? -found - 1 : found, all.length).takeWhile(each -> (each & ~PLACE) == hash);
  }
}
