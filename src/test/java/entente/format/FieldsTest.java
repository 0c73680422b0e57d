package entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Apparatus;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Field;
import entente.dossier.Fields;
import entente.dossier.Foreign;
import entente.dossier.Naming;
import entente.dossier.OneOrMore;
import entente.dossier.Quantity;
import entente.dossier.ValueKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// Holds the description of kinds and keys against the records, the reader and the published schema.
class FieldsTest {
  /// Records whose keys are those of the object they are in.
  private static final Set<Class<?>> SHARING = Set.of(Naming.class, Quantity.class, Apparatus.class);
  private static final Dossier COMPLETE = Objects.requireNonNull(
      DossierReader.read("f", RandomDossier.EXACT.writeValueAsBytes(RandomDossier.complete())).dossier());
  private static final JsonNode SCHEMA = Verdicts.schemaFile();

  @Test
  void everyKindIsThatOfItsEntities() {
    for (EntityKind kind : EntityKind.values()) {
      assertThat(kind.in(COMPLETE.lists())).isNotEmpty().allSatisfy(entity -> {
        assertThat(EntityKind.of(entity)).isEqualTo(kind);
        assertThat(entity).isInstanceOf(kind.type());
      });
    }
    assertThat(COMPLETE.lists().all().count()).isEqualTo(2L * EntityKind.values().length);
    assertThat(Dossier.Lists.class.getRecordComponents()).hasSameSizeAs(EntityKind.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyComponentOfARecordIsAField(EntityKind kind) throws ReflectiveOperationException {
    for (Entity entity : kind.in(COMPLETE.lists())) {
      assertDescribed(kind.fields(), entity);
    }
  }

  @Test
  void everythingSaidOfADossierIsAField() throws ReflectiveOperationException {
    assertDescribed(Dossier.Head.FIELDS, COMPLETE.head());
  }

  /// Whether each component of an object is what the field of its key gives, down to the objects in it.
  private static <T> void assertDescribed(Fields<T> fields, T object) throws ReflectiveOperationException {
    Map<String, @Nullable Object> components = new HashMap<>();
    addComponents(object, components);
    Map<String, @Nullable Object> described = new HashMap<>();
    for (Field<? super T, ?> field : fields.all()) {
      described.put(field.key(), field.of(object));
      assertPartsDescribed(field.kind(), field.of(object));
    }
    if (fields.get("dating") == null && components.containsKey("dating")) { // what has no date has no dating
      assertThat(components.remove("dating")).isNull();
    }
    assertThat(described).as("%s", object).isEqualTo(components);
  }

  @SuppressWarnings("unchecked") // the fields of an object take it
  private static void assertPartsDescribed(ValueKind<?> kind, @Nullable Object value) throws ReflectiveOperationException {
    if (value != null && kind instanceof ValueKind.Whole<?> whole) {
      assertDescribed((Fields<Object>) whole.fields(), value);
    } else if (value instanceof OneOrMore<?> several && kind instanceof ValueKind.OneOrList<?> either) {
      assertPartsDescribed(either.several(), several.all());
    } else if (value instanceof List<?> list && kind instanceof ValueKind.ListOf<?>(var member)) {
      for (Object each : list) {
        assertPartsDescribed(member, each);
      }
    }
  }

  private static void addComponents(Object object, Map<String, @Nullable Object> into) throws ReflectiveOperationException {
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(object);
      if (value != null && SHARING.contains(value.getClass())) {
        addComponents(value, into);
      } else if (component.getType() != Foreign.class) {
        into.put(key(component.getName()), value);
      }
    }
  }

  private static String key(String component) {
    return switch (component) {
      case "shortName" -> "short";
      case "schema" -> "$schema";
      default -> component.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    };
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaHasTheKeysOfTheFields(EntityKind kind) {
    assertKeys(kind.fields(), schemaOf(SCHEMA.at("/properties/" + kind.key() + "/items")));
  }

  private static void assertKeys(Fields<?> fields, JsonNode schema) {
    assertThat(schema.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(keys(fields));
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(key -> required.add(key.asString()));
    assertThat(required).containsExactlyInAnyOrderElementsOf(
        fields.all().stream().filter(Field::isRequired).map(Field::key).toList());
    for (Field<?, ?> field : fields.all()) {
      JsonNode inner = schemaOf(schema.get("properties").get(field.key()));
      switch (field.kind()) {
        case ValueKind.Whole<?> whole -> assertKeys(whole.fields(), inner);
        case ValueKind.ListOf<?>(ValueKind.Whole<?> whole) -> assertKeys(whole.fields(), schemaOf(inner.get("items")));
        case ValueKind.OneOrList<?> either when either.several().member() instanceof ValueKind.Whole<?> whole ->
            assertKeys(whole.fields(), schemaOf(inner.get("items")));
        default -> { }
      }
    }
  }

  private static JsonNode schemaOf(JsonNode node) {
    return node.has("$ref") ? SCHEMA.at(node.get("$ref").asString().substring(1)) : node;
  }

  private static List<String> keys(Fields<?> fields) {
    List<String> keys = new ArrayList<>();
    fields.all().forEach(field -> keys.add(field.key()));
    return keys;
  }

  @ParameterizedTest
  @EnumSource
  void theReaderHasTheKeysOfTheFieldsInTheirOrder(EntityKind kind) {
    Key<?> list = Objects.requireNonNull(Entries.DOSSIER.keys().get(kind.key()));
    Form.Entry<?> entry = (Form.Entry<?>) ((Form.ListOf<?>) list.form()).member();
    assertThat(entry.kind()).isEqualTo(kind);
    assertSameKeys(kind.fields(), entry.shape());
  }

  private static void assertSameKeys(Fields<?> fields, Shape<?> shape) {
    assertThat(shape.keys().keySet()).containsExactlyElementsOf(keys(fields));
    for (Field<?, ?> field : fields.all()) {
      Form<?> form = Objects.requireNonNull(shape.keys().get(field.key())).form();
      switch (field.kind()) {
        case ValueKind.Whole<?> whole -> assertSameKeys(whole.fields(), (Shape<?>) form);
        case ValueKind.ListOf<?>(ValueKind.Whole<?> whole) -> assertSameKeys(whole.fields(), (Shape<?>) ((Form.ListOf<?>) form).member());
        case ValueKind.OneOrList<?> either when either.several().member() instanceof ValueKind.Whole<?> whole ->
            assertSameKeys(whole.fields(), (Shape<?>) ((Form.OneOrList<?>) form).several().member());
        default -> { }
      }
    }
  }
}
