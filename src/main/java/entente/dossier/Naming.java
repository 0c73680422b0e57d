package entente.dossier;

import entente.time.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names of something: the usual one, a short one, those it had at other times, and other spellings.
///
/// @param names on a day that two of them share the newer one holds
/// @param sort what it is alphabetised by, where that is not the usual name
public record Naming(Text name, @Nullable Text shortName, List<NameAt> names, List<String> variants, @Nullable Text sort) {
  /// Its keys.
  public static final Field<Naming, Text> NAME = Field.required("name", new ValueKind.Prose(), Naming::name).searched();
  public static final Field<Naming, Text> SHORT = Field.optional("short", new ValueKind.Prose(), Naming::shortName).searched();
  public static final Field<Naming, List<NameAt>> NAMES =
      Field.list("names", new ValueKind.Whole<>(NameAt.FIELDS), Naming::names).searched();
  public static final Field<Naming, List<String>> VARIANTS = Field.list("variants", ValueKind.Line.ANY, Naming::variants).searched();
  public static final Field<Naming, Text> SORT = Field.optional("sort", new ValueKind.Prose(), Naming::sort).searched();
  /// All its keys.
  public static final Fields<Naming> FIELDS = Fields.of(NAME, SHORT, NAMES, VARIANTS, SORT);

  /// Keeps copies of the lists.
  public Naming {
    names = List.copyOf(names);
    variants = List.copyOf(variants);
  }

  /// The short name, else the usual one.
  public Text shortest() {
    return shortName == null ? name : shortName;
  }

  /// Of a usual name what stands where the short name, in another language, stands in the usual one: as many words at the end or at the
  /// beginning. All of it where there is no telling.
  ///
  /// @param usual the usual name in the language asked for
  public String shortestOf(String usual) {
    String[] words = usual.split(" ", -1);
    for (String shorter : shortest().all()) {
      int count = shorter.split(" ", -1).length;
      if (count < words.length && name.all().stream().anyMatch(whole -> whole.endsWith(" " + shorter))) {
        return String.join(" ", List.of(words).subList(words.length - count, words.length));
      }
      if (count < words.length && name.all().stream().anyMatch(whole -> whole.startsWith(shorter + " "))) {
        return String.join(" ", List.of(words).subList(0, count));
      }
    }
    return usual;
  }

  /// Every form of the name in every language and script.
  public Stream<String> all() {
    var own = Stream.of(name, shortest(), sort == null ? name : sort).flatMap(t -> t.all().stream());
    var others = names.stream().flatMap(n -> n.name().all().stream());
    return Stream.of(own, others, variants.stream()).flatMap(s -> s).distinct();
  }

  /// Tells every form of the name with the language it is in, null where nobody says; some perhaps more than once.
  public void tagged(BiConsumer<String, @Nullable String> into) {
    Stream.concat(Stream.of(name, shortest(), sort == null ? name : sort), names.stream().map(NameAt::name)).distinct().forEach(text -> {
      switch (text) {
        case Text.Plain(String value) -> into.accept(value, null);
        case Text.Tagged(var byLanguage, _) -> byLanguage.forEach((language, value) -> into.accept(value, language));
      }
    });
    variants.forEach(variant -> into.accept(variant, null));
  }

  /// Whether there are days on which the name was another one.
  boolean isDated() {
    return names.stream().anyMatch(other -> other.date() != null);
  }

  /// The names as on a day: the one that held then takes the place of the usual one, of its short form and of what that is alphabetised by.
  /// Of several the one that certainly held then comes before one that only may have, and then the newest. Where none is known to have
  /// held, or the usual one did, these.
  ///
  /// @param dossier which the names are from
  /// @param day days since 1970-01-01
  public Naming on(Dossier dossier, long day) {
    record Held(Text name, Bounds days) {}
    return names.isEmpty() ? this : names.stream()
        .flatMap(other -> Optional.ofNullable(other.date()).map(d -> new Held(other.name(), dossier.bounds(NameAt.DATE, d))).stream())
        .filter(held -> held.days().possiblyOn(day))
        .max(Comparator.comparing((Held held) -> held.days().certainlyOn(day)).thenComparingLong(held -> held.days().earliestStart()))
        .filter(held -> !name.all().containsAll(held.name().all()))
        .map(held -> new Naming(held.name(), null, names, variants, null)).orElse(this);
  }
}
