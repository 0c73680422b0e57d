package entente.format;

import entente.dossier.Field;
import entente.dossier.Tenure;
import entente.time.Bounds;
import entente.time.Edtf;
import java.util.List;

/// The steps into and out of a post, which come in a fixed order.
final class Phases {
  private Phases() {}

  static Shape<Tenure.Phases> shape() {
    var keys = new Keys<Tenure.Phases>();
    var appointed = keys.of(Tenure.Phases.APPOINTED);
    var arrived = keys.of(Tenure.Phases.ARRIVED);
    var credentials = keys.of(Tenure.Phases.CREDENTIALS);
    var left = keys.of(Tenure.Phases.LEFT);
    List<Key<Edtf>> inOrder = List.of(appointed, arrived, credentials, left);
    return keys.shape(v -> {
      checkOrder(v, inOrder);
      return new Tenure.Phases(v.get(appointed), v.get(arrived), v.get(credentials), v.get(left), v.foreign());
    }, Tenure.Phases::foreign);
  }

  private static void checkOrder(Shape.Values v, List<Key<Edtf>> inOrder) {
    Key<Edtf> before = null;
    Edtf dateBefore = null;
    for (Key<Edtf> key : inOrder) {
      Edtf date = v.get(key);
      if (date != null) {
        if (before != null && dateBefore != null && bounds(date).latestEnd() < bounds(dateBefore).earliestStart()) {
          v.warn("phases.order", key.name(), date, before.name(), dateBefore);
        }
        before = key;
        dateBefore = date;
      }
    }
  }

  private static Bounds bounds(Edtf date) {
    return date.bounds(Field.reading(Tenure.Phases.APPOINTED), Bounds.PAST);
  }

  /// Whether a tenure says anything of its time, which it must.
  static boolean hasTime(Shape.Values tenure, Key<Edtf> date, Key<Tenure.Phases> phases) {
    Tenure.Phases steps = tenure.get(phases);
    if (tenure.isAbsent(date) && (tenure.isAbsent(phases) || (steps != null && steps.isUndated()))) {
      tenure.error("tenure.undated");
    }
    return tenure.get(date) != null || (steps != null && !steps.isUndated());
  }
}
