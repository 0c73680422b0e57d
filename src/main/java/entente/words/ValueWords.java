package entente.words;

import entente.dossier.Decimal;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Field;
import entente.dossier.Fields;
import entente.dossier.Identifiers;
import entente.dossier.Keyed;
import entente.dossier.OneOrMore;
import entente.dossier.Place;
import entente.dossier.Tenure;
import entente.dossier.Text;
import entente.dossier.ValueKind;
import entente.time.Edtf;
import entente.time.EdtfException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the values of any key are called in one language, by what kind of value the key has.
///
/// @param words for entities and single values
/// @param dossier which the values are from
public record ValueWords(EntityWords words, Dossier dossier) {
  /// What an object says at a path of its keys, in words; empty where it says nothing.
  public <T> String said(Fields<T> fields, T object, String path) {
    int slash = path.indexOf('/');
    Field<? super T, ?> field = fields.get(slash < 0 ? path : path.substring(0, slash));
    return field == null ? "" : said(field, object, slash < 0 ? "" : path.substring(slash + 1));
  }

  private <T, V> String said(Field<T, V> field, T object, String part) {
    V value = field.of(object);
    if (value == null) {
      return "";
    }
    return part.isEmpty() ? said(field.kind(), value) : switch (field.kind()) {
      case ValueKind.Whole<V> whole -> said(whole.fields(), value, part);
      case ValueKind.Prose _ when value instanceof Text.Tagged(Map<String, String> byLanguage, _) -> byLanguage.getOrDefault(part, "");
      case ValueKind.Registers _ -> ((Identifiers) value).byRegister().getOrDefault(part, "");
      default -> dossier.find(part).map(words::name).orElse("");
    };
  }

  private <V> String said(ValueKind<V> kind, V value) {
    return switch (kind) {
      case ValueKind.Prose _ -> words.in((Text) value);
      case ValueKind.Date _ -> words.date((Edtf) value);
      case ValueKind.Word<?> _ -> words.word((Keyed) value);
      case ValueKind.Reference _ -> words.name((String) value);
      case ValueKind.Flag _ -> words.text("flag." + value);
      case ValueKind.Amount _, ValueKind.Count _ -> words.number(((Decimal) value).value());
      case ValueKind.Position _ -> words.coordinates((Place.Coordinates) value);
      case ValueKind.Registers _ -> String.join(", ", ((Identifiers) value).byRegister().values());
      case ValueKind.ListOf<?> list -> members(list, (List<?>) value);
      case ValueKind.OneOrList<?> several -> members(several.several(), ((OneOrMore<?>) value).all());
      case ValueKind.Whole<V> _ when value instanceof Event.Participant participant -> participant.who().map(words::name).orElse("");
      case ValueKind.Whole<V> _ when value instanceof Tenure.Phases phases -> words.offices().phases(phases);
      case ValueKind.Whole<V> whole -> whole.fields().all().stream().map(field -> said(field, value, ""))
          .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
      case ValueKind.OwnId _, ValueKind.Line _, ValueKind.Address _, ValueKind.Tag _, ValueKind.Path _, ValueKind.Any _ ->
          value.toString();
    };
  }

  @SuppressWarnings("unchecked") // a list holds what its kind says
  private <M> String members(ValueKind.ListOf<M> list, List<?> values) {
    String first = values.stream().limit(EntityWords.MOST_LISTED).map(value -> said(list.member(), (M) value))
        .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    return values.size() <= EntityWords.MOST_LISTED ? first : first + " " + words.more(values.size() - EntityWords.MOST_LISTED);
  }

  /// A value as it stands in the file for a path of an entity's keys, in words; as it is where it has none.
  public String value(Entity entity, String path, String raw) {
    return value(EntityKind.of(entity).fields().at(path), raw);
  }

  private String value(@Nullable ValueKind<?> kind, String raw) {
    return switch (kind) {
      case ValueKind.Word<?> word -> Optional.ofNullable(Keyed.byKey(word.type()).get(raw)).map(words::word).orElse(raw);
      case ValueKind.Flag _ when raw.equals("true") || raw.equals("false") -> words.text("flag." + raw);
      case ValueKind.Amount _, ValueKind.Count _ -> numberOrAsIs(raw);
      case ValueKind.Date _ -> dateOrAsIs(raw);
      case ValueKind.Reference _, ValueKind.Whole<?> _ -> words.name(raw);
      case ValueKind.ListOf<?> list -> value(list.member(), raw);
      case ValueKind.OneOrList<?> several -> value(several.one(), raw);
      case null, default -> raw;
    };
  }

  private String numberOrAsIs(String raw) {
    return Decimal.usable(raw).map(words::number).orElse(raw);
  }

  private String dateOrAsIs(String raw) {
    try {
      return words.date(Edtf.parseMixing(raw));
    } catch (EdtfException _) {
      return raw;
    }
  }
}
