package entente.query;

import entente.dossier.Dossier;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Weight;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a condition can be about, in the order in which conditions stand in a query. A new field is one constant here: what may stand as
/// its value, what an entity has at it, and what a value stands for or compares with.
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
public enum QueryField {
  KIND(Choices.of(Event.Kind.class), Trait.one(event -> event.kind().key())),
  STATUS(Choices.of(Event.Status.class), Trait.one(event -> event.status().key())),
  STYLE(Choices.of(Event.Style.class), Trait.one(event -> event.style() == null ? null : event.style().key())),
  SIDE(new Choices.Entities(Set.of(EntityKind.PARTY), List.of(Traits.JOINT, Traits.NONE), /* isTree= */ false),
      Trait.of((dossier, event, into) -> into.accept(switch (Side.of(dossier, event)) {
        case Side.Of(String party) -> party;
        case Side.Joint() -> Traits.JOINT;
        case Side.None() -> Traits.NONE;
      }))),
  PARTY(Choices.to(EntityKind.PARTY), Traits::parties),
  HOST(Choices.to(EntityKind.PARTY), Trait.one(Event::host)),
  GUEST(Choices.to(EntityKind.PARTY), Trait.one(Event::guest)),
  PERSON(Choices.to(EntityKind.PERSON), Traits::people, Reach.NAMED),
  POST(Choices.to(EntityKind.POST), Traits::posts, Reach.NAMED),
  /// Also what belongs to it.
  ORG(new Choices.Entities(Set.of(EntityKind.ORGANISATION), List.of(), /* isTree= */ false), Traits::bodies,
      Reach.named(Traits::belonging)),
  RANK(Choices.of(Rank.class), Trait.of((dossier, event, into) -> Weight.level(dossier, event).ifPresent(rank -> into.accept(rank.key()))),
      Reach.compared((a, b) -> Traits.ranks().indexOf(a) <= Traits.ranks().indexOf(b))),
  MECHANISM(Choices.to(EntityKind.MECHANISM), Trait.one(Event::mechanism), Reach.NAMED),
  SESSION(new Choices.Numbers(), Trait.one(event -> event.session() == null ? null : event.session().value().toBigInteger()),
      Reach.compared(QueryField::isNoLess)),
  /// Also what lies in it.
  PLACE(new Choices.Entities(Set.of(EntityKind.PLACE, EntityKind.PARTY), List.of(), /* isTree= */ true), Trait.one(Event::place),
      Reach.named(Traits::places)),
  /// Also what lies in it.
  TOPIC(new Choices.Entities(Set.of(EntityKind.TOPIC), List.of(), /* isTree= */ true), Traits::topics, Reach.named(Traits::narrower)),
  DATE(new Choices.Dates(), Traits::nothing),
  CERTAINLY(new Choices.Dates(), Traits::nothing),
  /// Also through other sources.
  SOURCE(Choices.to(EntityKind.SOURCE), Traits::sources, Reach.of(Traits::restingOn)),
  GRADE(Choices.grades(), Traits::grades, Reach.compared(QueryField::isNoWorse)),
  SOURCES(new Choices.Numbers(), Traits::independent, Reach.compared(QueryField::isNoLess)),
  IS(Choices.of("joint", "online", "disputed", "inferred", "approximate", "unsourced", "weak", Traits.LATER), Traits::is),
  HAS(Choices.of("statement", "promise", "figure", "document", "place", "note", "quote"), Traits::has),
  QUERY(new Choices.Kept(), Traits::nothing);

  private static final Map<String, QueryField> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(QueryField::word, Function.identity()));

  private final Choices choices;
  private final Trait trait;
  private final Reach reach;

  /// How far a value reaches.
  ///
  /// @param standing the values for which it stands: itself, or itself and what lies in it
  /// @param isNamed whether an event has a value at the field exactly when it names the entity anywhere
  /// @param isAtLeast whether a value is as high as another one; null where values do not compare
  private record Reach(Standing standing, boolean isNamed, BiPredicate<String, String> isAtLeast, boolean isCompared) {
    static final Reach ITSELF = of((_, value) -> List.of(value));
    static final Reach NAMED = named(ITSELF.standing);

    static Reach of(Standing standing) {
      return new Reach(standing, /* isNamed= */ false, String::equals, /* isCompared= */ false);
    }

    static Reach named(Standing standing) {
      return new Reach(standing, /* isNamed= */ true, String::equals, /* isCompared= */ false);
    }

    static Reach compared(BiPredicate<String, String> isAtLeast) {
      return new Reach((_, value) -> List.of(value), /* isNamed= */ false, isAtLeast, /* isCompared= */ true);
    }
  }

  /// Finds the values for which one stands.
  private interface Standing {
    List<String> of(Dossier dossier, String value);
  }

  QueryField(Choices choices, Trait trait) {
    this(choices, trait, Reach.ITSELF);
  }

  QueryField(Choices choices, Trait trait, Reach reach) {
    this.choices = choices;
    this.trait = trait;
    this.reach = reach;
  }

  /// The field of a word.
  public static Optional<QueryField> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// The field at which what is of a kind stands as itself; empty for what is no value of any.
  public static Optional<QueryField> naming(EntityKind kind) {
    return Arrays.stream(values()).filter(field -> field.choices instanceof Choices.Entities(Set<EntityKind> kinds, List<String> words, _)
        && words.isEmpty() && kinds.contains(kind)).findFirst();
  }

  /// The word for it in a query.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What may stand as its value.
  public Choices choices() {
    return choices;
  }

  /// Whether its values compare, so that `>=` may stand before one.
  public boolean isCompared() {
    return reach.isCompared;
  }

  /// What entities have at it.
  Trait trait() {
    return trait;
  }

  /// Whether an event has a value exactly when it names the entity, so that the index of the dossier knows all that have it.
  boolean isNamed() {
    return reach.isNamed;
  }

  /// The values for which one stands.
  List<String> standing(Dossier dossier, String value) {
    return reach.standing.of(dossier, value);
  }

  /// Whether a value compares so with another one.
  boolean holds(String value, Comparison comparison, String with) {
    return switch (comparison) {
      case IS -> value.equals(with);
      case AT_LEAST -> reach.isAtLeast.test(value, with);
      case AT_MOST -> reach.isAtLeast.test(with, value);
      case ABOVE -> reach.isAtLeast.test(value, with) && !value.equals(with);
      case BELOW -> reach.isAtLeast.test(with, value) && !value.equals(with);
    };
  }

  /// The order in which values stand.
  Comparator<String> order() {
    return choices instanceof Choices.Numbers ? Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())
        : Comparator.naturalOrder();
  }

  private static boolean isNoLess(String a, String b) {
    return new BigInteger(a).compareTo(new BigInteger(b)) >= 0;
  }

  /// As good or better in letter and digit; the letter and the digit of what cannot be judged are as good as themselves only.
  private static boolean isNoWorse(String a, String b) {
    return isNoWorse(a.charAt(0), b.charAt(0), 'F') && isNoWorse(a.charAt(1), b.charAt(1), '6');
  }

  private static boolean isNoWorse(char a, char b, char unjudged) {
    return a == b || (a < b && b != unjudged);
  }
}
