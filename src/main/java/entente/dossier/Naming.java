package entente.dossier;

import java.util.List;
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

  /// Every form of the name in every language and script.
  public java.util.stream.Stream<String> all() {
    var own = java.util.stream.Stream.of(name, shortest(), sort == null ? name : sort).flatMap(t -> t.all().stream());
    var others = names.stream().flatMap(n -> n.name().all().stream());
    return java.util.stream.Stream.of(own, others, variants.stream()).flatMap(s -> s).distinct();
  }
}
