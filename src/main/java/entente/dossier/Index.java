package entente.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds entities by their id and by the ids they name.
final class Index {
  private Index() {}

  static Map<String, Entity> byId(Dossier.Lists lists) {
    Map<String, Entity> map = new HashMap<>();
    lists.all().forEach(e -> map.put(e.id(), e));
    return map;
  }

  static Map<String, List<Entity>> referring(Dossier.Lists lists) {
    Map<String, List<Entity>> map = new HashMap<>();
    Set<String> named = new LinkedHashSet<>();
    lists.all().forEach(e -> {
      named.clear();
      new Names(named).of(e);
      for (String id : named) {
        map.computeIfAbsent(id, _ -> new ArrayList<>(2)).add(e);
      }
    });
    return map;
  }

  /// Collects the ids that an entity names.
  private record Names(Set<String> into) {
    void of(Entity entity) {
      switch (entity) {
        case Party e -> add(e.succeeds());
        case Place e -> add(e.in());
        case Organisation e -> add(e.party(), e.place(), e.succeeds());
        case Mechanism e -> {
          into.addAll(e.parties());
          add(e.succeeds());
        }
        case Person e -> add(e.party());
        case Post e -> add(e.party(), e.organisation(), e.to(), e.place(), e.succeeds());
        case Tenure e -> add(e.post(), e.person(), e.place());
        case Topic e -> add(e.in());
        case Event e -> of(e);
        case Statement e -> of(e);
        case Figure e -> add(e.from(), e.to(), e.reporter());
        case Era _ -> { }
        case Coverage e -> into.addAll(e.about());
        case Source e -> {
          into.addAll(e.restsOn());
          add(e.party());
        }
      }
      of(entity.apparatus());
    }

    private void of(Event e) {
      add(e.place(), e.host(), e.guest(), e.mechanism());
      into.addAll(e.topics());
      e.participants().forEach(p -> add(p.person(), p.organisation(), p.party(), p.post()));
      e.related().forEach(r -> add(r.event()));
      e.documents().forEach(d -> add(d.source()));
    }

    private void of(Statement e) {
      into.addAll(e.by());
      into.addAll(e.to());
      add(e.event(), e.repeats());
      into.addAll(e.topics());
      Statement.Outcome outcome = e.outcome();
      if (outcome != null) {
        into.addAll(outcome.see());
      }
    }

    private void of(Apparatus apparatus) {
      apparatus.evidence().forEach(this::of);
      apparatus.disputed().forEach(d -> d.evidence().forEach(this::of));
      apparatus.resembles().forEach(r -> add(r.id()));
    }

    private void of(Evidence evidence) {
      add(evidence.source());
      into.addAll(evidence.restsOn());
    }

    private void add(@Nullable String... ids) {
      for (String id : ids) {
        if (id != null) {
          into.add(id);
        }
      }
    }
  }
}
