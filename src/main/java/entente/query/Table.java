package entente.query;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Figure;
import entente.dossier.Statement;
import entente.insight.AsOf;
import entente.work.Once;
import entente.work.Progress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The columns of the entities of one kind, each made when it is first asked for.
final class Table {
  private final Dossier dossier;
  private final EntityKind kind;
  private final List<? extends Entity> entities;
  private final Map<QueryField, Once<Column>> columns = new EnumMap<>(QueryField.class);
  private final Once<Column> named;
  private final Once<Times> times;
  private final Once<Texts> texts;

  Table(Dossier dossier, EntityKind kind) {
    this.dossier = dossier;
    this.kind = kind;
    this.entities = kind.in(dossier.lists());
    for (QueryField field : QueryField.values()) {
      columns.put(field, column(field.trait()));
    }
    this.named = column((_, entity, into) -> kind.fields().ids(entity, into));
    this.times = new Once<>(progress -> new Times(dossier, entities, progress));
    this.texts = new Once<>(progress -> new Texts(entities.size(), (place, into) -> texts(entities.get(place), into), progress));
  }

  private Once<Column> column(Trait trait) {
    return new Once<>(progress -> new Column(dossier, entities, trait, progress));
  }

  private static void texts(Entity entity, Consumer<String> into) {
    switch (entity) {
      case Event event -> {
        event.title().all().forEach(into);
        if (event.summary() != null) {
          event.summary().all().forEach(into);
        }
      }
      case Statement statement -> statement.text().all().forEach(into);
      case Figure figure -> figure.naming().all().forEach(into);
      default -> { }
    }
  }

  /// Makes all columns.
  void prepare(Progress progress) {
    times.get(progress);
    for (QueryField field : QueryField.values()) {
      if (!isIndexed(field)) {
        column(field, progress);
      }
    }
    texts.get(progress);
  }

  int size() {
    return entities.size();
  }

  BitSet all() {
    var all = new BitSet(entities.size());
    all.set(0, entities.size());
    return all;
  }

  Times times(Progress progress) {
    return times.get(progress);
  }

  private Column column(QueryField field, Progress progress) {
    return Objects.requireNonNull(columns.get(field)).get(progress);
  }

  /// Whether the index of the dossier has the column of a field already.
  private boolean isIndexed(QueryField field) {
    return field.isNamed() && kind == EntityKind.EVENT;
  }

  /// Adds those that have a value at a field, or one for which it stands.
  void addTo(QueryField field, String value, BitSet into, Progress progress) {
    Column column = isIndexed(field) ? null : column(field, progress);
    for (String each : field.standing(dossier, value)) {
      if (column == null) {
        addNaming(each, into);
      } else {
        column.addTo(each, into);
      }
    }
  }

  /// How many of some have a value at a field, or one for which it stands.
  int count(QueryField field, String value, BitSet among, Progress progress) {
    List<String> standing = field.standing(dossier, value);
    if (standing.size() != 1) {
      var having = new BitSet(entities.size());
      addTo(field, value, having, progress);
      having.and(among);
      return having.cardinality();
    }
    return isIndexed(field) ? (int) Arrays.stream(dossier.placesReferring(standing.getFirst())).filter(among::get).count()
        : column(field, progress).count(standing.getFirst(), among);
  }

  private void addNaming(String id, BitSet into) {
    for (int place : dossier.placesReferring(id)) {
      into.set(place);
    }
  }

  /// The values that some have at a field, where no index has them.
  Set<String> values(QueryField field, Progress progress) {
    return new TreeSet<>(column(field, progress).values());
  }

  /// Those that name one of some entities anywhere.
  void addNaming(List<String> ids, BitSet into, Progress progress) {
    Column column = kind == EntityKind.EVENT ? null : named.get(progress);
    for (String id : ids) {
      if (column == null) {
        addNaming(id, into);
      } else {
        column.addTo(id, into);
      }
    }
  }

  /// Those in whose own texts some words stand.
  BitSet having(String words, Progress progress) {
    return texts.get(progress).having(words);
  }

  /// Those that certainly began after a day.
  BitSet later(long day, Progress progress) {
    if (kind == EntityKind.EVENT) {
      return times(progress).after(day);
    }
    AsOf asOf = AsOf.of(dossier, day);
    var later = new BitSet(entities.size());
    for (int place = 0; place < entities.size(); place++) {
      progress.check(place);
      later.set(place, asOf.isLater(entities.get(place)));
    }
    return later;
  }

  /// The event at a place.
  Event event(int place) {
    return (Event) entities.get(place);
  }

  Dossier dossier() {
    return dossier;
  }
}
