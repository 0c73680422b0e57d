package entente.format;

import entente.dossier.EntityKind;
import entente.dossier.Field;
import entente.dossier.ValueKind;
import entente.language.Language;
import entente.language.Messages;
import java.util.Arrays;
import java.util.Optional;

/// What a problem of a file means for whoever reads the dossier, the gravest first.
public enum Consequence {
  /// Nothing of the file is shown.
  UNREADABLE,
  /// The entry needs the date and is left out.
  DATE_LOST,
  /// The entry is left out.
  ENTRY_LOST,
  /// The entry shows no such date.
  UNDATED,
  /// A link is not shown.
  UNLINKED,
  /// What a key that is not known says is not shown.
  UNKNOWN,
  /// Something stands twice, of which the first is taken.
  TWICE,
  /// A value or a part is not shown.
  UNSHOWN,
  /// A date is read otherwise than it stands.
  OTHERWISE,
  /// What no longer existed is shown as if it did.
  OUTLIVED,
  /// All is shown.
  NONE;

  private static final int IN_ENTRY = 3; // names in a pointer to a key of an entry: list, place, key

  static Consequence of(Problem problem) {
    String code = problem.code();
    if (problem.severity() == Severity.WARNING) {
      return code.startsWith("date.") || code.startsWith("phases.") ? OTHERWISE : code.endsWith(".over") ? OUTLIVED : NONE;
    }
    if (code.startsWith("file.") || code.startsWith("json.") || code.startsWith("encoding.")) {
      return UNREADABLE;
    }
    Optional<Field<?, ?>> field = field(problem.pointer());
    boolean isDate = problem.date() != null || code.startsWith("date");
    if (isLost(problem, field)) {
      return isDate ? DATE_LOST : ENTRY_LOST;
    }
    return switch (code) {
      case "key.duplicate" -> TWICE;
      case "key.unknown" -> UNKNOWN;
      case "circle" -> UNLINKED;
      default -> isDate ? UNDATED : code.startsWith("reference") ? UNLINKED : UNSHOWN;
    };
  }

  /// Whether an entry, or the whole file, is left out, since it needs what is wrong.
  private static boolean isLost(Problem problem, Optional<Field<?, ?>> field) {
    int names = names(problem.pointer()).length;
    return switch (problem.code()) {
      case "tenure.undated", "id.duplicate" -> true;
      case "key.missing" -> names < IN_ENTRY;
      case "key.unknown", "key.duplicate" -> false;
      default -> field.filter(Field::isRequired).isPresent() || field.filter(known -> known.kind() instanceof ValueKind.OwnId).isPresent()
          || (names == IN_ENTRY - 1 && problem.code().equals("object"));
    };
  }

  /// The key of an entry that a pointer leads to, if it leads to one.
  private static Optional<Field<?, ?>> field(String pointer) {
    String[] names = names(pointer);
    return names.length != IN_ENTRY ? Optional.empty() : Arrays.stream(EntityKind.values()).filter(kind -> kind.key().equals(names[0]))
        .findFirst().map(kind -> kind.fields().get(names[IN_ENTRY - 1]));
  }

  private static String[] names(String pointer) {
    return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
  }

  /// One or two sentences for the reader: what so many problems of this kind have done to what they see.
  public String words(Language language, int number) {
    return Messages.of(Consequence.class, language).count("means." + name(), number);
  }
}
